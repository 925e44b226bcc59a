# After https://docs.pytorch.org/docs/stable/notes/extending.html
import torch


# step: function
# exp(100) is too large for 32 bits, and the derivative of log(inf) would be nan.
class SoftPlus(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return torch.log(1 + torch.exp(x))

    @staticmethod
    def setup_context(ctx, inputs, output):
        (x,) = inputs
        ctx.save_for_backward(x)

    # step: derivative
    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * (1 - 1 / (1 + torch.exp(x)))


# step: apply
x = torch.tensor([0.0, 1.0, 100.0], requires_grad=True)
SoftPlus.apply(x).sum().backward()
for point, gradient in zip(x.tolist(), x.grad.tolist()):
    print(f"x {point:3.0f}  gradient {gradient:.5f}")
