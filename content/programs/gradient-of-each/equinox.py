# After https://docs.kidger.site/equinox/api/transformations/
import equinox as eqx
import jax
import jax.numpy as jnp

# step: data
x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
y = jnp.array([1.0, -1.0, 1.0, -1.0])


class Model(eqx.Module):
    w: jax.Array

    def __call__(self, x):
        return x @ self.w


model = Model(jnp.array([0.5, -0.5]))


# step: loss
# Written for one example, as every Equinox layer is.
@eqx.filter_grad
def loss_grad(model, x, y):
    return (model(x) - y) ** 2


# step: gradients
# One model (None), a batch of examples (0): no loop. A gradient is a model again.
grads = eqx.filter_vmap(loss_grad, in_axes=(None, 0, 0))(model, x, y)
for i, (first, second) in enumerate(grads.w):
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
