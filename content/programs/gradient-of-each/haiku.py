# After https://dm-haiku.readthedocs.io/en/latest/notebooks/transforms.html
import haiku as hk
import jax
import jax.numpy as jnp

# step: data
x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
y = jnp.array([1.0, -1.0, 1.0, -1.0])


# step: loss
# Written for one example. Its weight is a parameter, made by init.
def loss(x, y):
    start = hk.initializers.Constant(jnp.array([0.5, -0.5]))
    w = hk.get_parameter("w", [2], init=start)
    return (x @ w - y) ** 2


model = hk.without_apply_rng(hk.transform(loss))
params = model.init(jax.random.key(0), x[0], y[0])

# step: gradients
# Outside hk.transform JAX's own grad and vmap do: no loop.
grads = jax.vmap(jax.grad(model.apply), in_axes=(None, 0, 0))(params, x, y)
for i, (first, second) in enumerate(grads["~"]["w"]):
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
