# After https://ml-explore.github.io/mlx/build/html/usage/function_transforms.html
import mlx.core as mx

# step: data
w = mx.array([0.5, -0.5])
x = mx.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
y = mx.array([1.0, -1.0, 1.0, -1.0])


# step: loss
# Written for one example.
def loss(w, x, y):
    return (mx.inner(x, w) - y).square()


# step: gradients
# The gradient of one example, mapped over the batch: no loop.
grads = mx.vmap(mx.grad(loss), in_axes=(None, 0, 0))(w, x, y)
for i, (first, second) in enumerate(grads.tolist()):
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
