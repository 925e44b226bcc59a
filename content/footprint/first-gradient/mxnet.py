import mxnet as mx

# step: gradient
x = mx.nd.array([3.0])
x.attach_grad()
with mx.autograd.record():
    y = x * x
y.backward()
print("gradient", x.grad.asscalar())

# step: build
print("build", "gpu" if mx.runtime.Features().is_enabled("CUDA") else "cpu")
