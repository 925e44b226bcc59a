# After https://docs.chainer.org/en/stable/guides/functions.html
import numpy as np
import chainer
import chainer.functions as F
from chainer import backend


# step: function
# exp(100) is too large for 32 bits, and the derivative of log(inf) would be nan.
class SoftPlus(chainer.FunctionNode):
    def forward(self, inputs):
        (x,) = inputs
        self.retain_inputs((0,))
        xp = backend.get_array_module(x)
        return (xp.log(1 + xp.exp(x)),)

    # step: derivative
    # Written with functions of Chainer, so that it can be differentiated again.
    def backward(self, target_input_indexes, grad_outputs):
        (x,) = self.get_retained_inputs()
        (gy,) = grad_outputs
        return (gy * (1 - 1 / (1 + F.exp(x))),)


# step: apply
x = chainer.Variable(np.array([0.0, 1.0, 100.0], dtype=np.float32))
(y,) = SoftPlus().apply((x,))
F.sum(y).backward()
for point, gradient in zip(x.array, x.grad):
    print(f"x {point:3.0f}  gradient {gradient:.5f}")
