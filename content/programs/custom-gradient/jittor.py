# After https://github.com/Jittor/jittor/blob/master/python/jittor/__init__.py
import jittor as jt
from jittor import Function


# step: function
# exp(100) is too large for 32 bits, and the derivative of log(inf) would be nan.
class SoftPlus(Function):
    def execute(self, x):
        self.x = x
        return jt.log(1 + jt.exp(x))

    # step: derivative
    def grad(self, grad_output):
        return grad_output * (1 - 1 / (1 + jt.exp(self.x)))


# step: apply
x = jt.array([0.0, 1.0, 100.0])
gradients = jt.grad(SoftPlus.apply(x), x)
for point, gradient in zip(x.data, gradients.data):
    print(f"x {point:3.0f}  gradient {gradient:.5f}")
