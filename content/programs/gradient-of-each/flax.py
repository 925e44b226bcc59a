# After https://flax.readthedocs.io/en/latest/guides/transforms.html
import jax.numpy as jnp
from flax import nnx

# step: data
x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
y = jnp.array([1.0, -1.0, 1.0, -1.0])


class Model(nnx.Module):
    def __init__(self):
        self.w = nnx.Param(jnp.array([0.5, -0.5]))

    def __call__(self, x):
        return x @ self.w


model = Model()


# step: loss
# Written for one example.
def loss(model, x, y):
    return (model(x) - y) ** 2


# step: gradients
# One model (None), a batch of examples (0): no loop.
grads = nnx.vmap(nnx.grad(loss), in_axes=(None, 0, 0))(model, x, y)
for i, (first, second) in enumerate(grads["w"][...]):
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
