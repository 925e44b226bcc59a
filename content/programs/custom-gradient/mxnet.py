# After https://mxnet.apache.org/versions/1.9.1/api/python/docs/api/autograd/index.html
from mxnet import autograd, nd


# step: function
# exp(100) is too large for 32 bits, and the derivative of log(inf) would be nan.
class SoftPlus(autograd.Function):
    def forward(self, x):
        self.save_for_backward(x)
        return nd.log(1 + nd.exp(x))

    # step: derivative
    def backward(self, dy):
        (x,) = self.saved_tensors
        return dy * (1 - 1 / (1 + nd.exp(x)))


# step: apply
x = nd.array([0.0, 1.0, 100.0])
x.attach_grad()
softplus = SoftPlus()
with autograd.record():
    y = softplus(x)
y.backward()
for point, gradient in zip(x.asnumpy(), x.grad.asnumpy()):
    print(f"x {point:3.0f}  gradient {gradient:.5f}")
