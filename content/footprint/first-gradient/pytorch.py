import torch

# step: gradient
x = torch.tensor(3.0, requires_grad=True)
(x * x).backward()
print("gradient", x.grad.item())

# step: build
print("build", "gpu" if torch.version.cuda or torch.version.hip else "cpu")
