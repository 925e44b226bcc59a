# After https://docs.jax.dev/en/latest/101/transformations.html
import jax
import jax.numpy as jnp

# step: data
w = jnp.array([0.5, -0.5])
x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
y = jnp.array([1.0, -1.0, 1.0, -1.0])


# step: loss
# Written for one example.
def loss(w, x, y):
    return (x @ w - y) ** 2


# step: gradients
# The gradient of one example, mapped over the batch: no loop.
grads = jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(w, x, y)
for i, (first, second) in enumerate(grads):
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
