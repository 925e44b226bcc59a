# After https://www.mindspore.cn/docs/en/r2.10.0/api_python/mindspore/mindspore.vmap.html
import mindspore
from mindspore import Tensor, ops

# step: data
w = Tensor([0.5, -0.5], mindspore.float32)
x = Tensor([[1, 2], [3, 4], [5, 6], [7, 8]], mindspore.float32)
y = Tensor([1, -1, 1, -1], mindspore.float32)


# step: loss
# The loss of one example.
def loss(w, x, y):
    return ops.square(ops.sum(x * w) - y)


# step: gradients
# grad gives the gradient for w; vmap carries it over the rows of x and y at once.
gradients = mindspore.vmap(mindspore.grad(loss), in_axes=(None, 0, 0))(w, x, y)
for i, (first, second) in enumerate(gradients.tolist()):
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
