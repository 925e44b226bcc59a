# After https://paddlepaddle.org.cn/documentation/docs/en/api/paddle/autograd/PyLayer_en.html
import paddle
from paddle.autograd import PyLayer


# step: function
# exp(100) is too large for 32 bits, and the derivative of log(inf) would be nan.
class SoftPlus(PyLayer):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return paddle.log(1 + paddle.exp(x))

    # step: derivative
    @staticmethod
    def backward(ctx, dy):
        (x,) = ctx.saved_tensor()
        return dy * (1 - 1 / (1 + paddle.exp(x)))


# step: apply
x = paddle.to_tensor([0.0, 1.0, 100.0], stop_gradient=False)
SoftPlus.apply(x).sum().backward()
for point, gradient in zip(x.tolist(), x.grad.tolist()):
    print(f"x {point:3.0f}  gradient {gradient:.5f}")
