# After https://mxnet.apache.org/versions/1.9.1/api/python/docs/tutorials/packages/autograd/index.html
from mxnet import autograd, nd

# step: data
w = nd.array([0.5, -0.5])
x = nd.array([[1, 2], [3, 4], [5, 6], [7, 8]])
y = nd.array([1, -1, 1, -1])

# step: loss
# One loss for each example; backward of all of them would sum the gradients.
w.attach_grad()
with autograd.record():
    losses = [(nd.dot(x[i], w) - y[i]) ** 2 for i in range(4)]

# step: gradients
# A loop: there is no transform that carries a gradient over the batch.
for i, loss in enumerate(losses):
    loss.backward()
    first, second = w.grad.asnumpy()
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
