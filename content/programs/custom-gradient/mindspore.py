# After https://www.mindspore.cn/docs/en/r2.10.0/api_python/nn/mindspore.nn.Cell.html
import mindspore
from mindspore import Tensor, nn, ops


# step: function
# exp(100) is too large for 32 bits, and the derivative of log(inf) would be nan.
class SoftPlus(nn.Cell):
    def construct(self, x):
        return ops.log(1 + ops.exp(x))

    # step: derivative
    # A cell that has bprop is differentiated by it: inputs, output, gradient above.
    def bprop(self, x, out, dout):
        return (dout * (1 - 1 / (1 + ops.exp(x))),)


# step: apply
x = Tensor([0.0, 1.0, 100.0], mindspore.float32)
gradients = mindspore.grad(SoftPlus())(x)
for point, gradient in zip(x.tolist(), gradients.tolist()):
    print(f"x {point:3.0f}  gradient {gradient:.5f}")
