from tinygrad import Tensor

# step: gradient
x = Tensor(3.0, requires_grad=True)
(x * x).backward()
print("gradient", x.grad.item())
