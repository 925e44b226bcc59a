# After https://docs.jax.dev/en/latest/101/pytrees.html
import jax
import jax.numpy as jnp

# step: data
# Data: 256 points of a sine curve.
x = jnp.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = jnp.sin(3.0 * x)


# step: model
# Two layers: 1 -> 16 with tanh, 16 -> 1.
def init(key):
    k1, k2 = jax.random.split(key)
    return {
        "w1": jax.random.normal(k1, (1, 16)),
        "b1": jnp.zeros(16),
        "w2": jax.random.normal(k2, (16, 1)) / 4.0,
        "b2": jnp.zeros(1),
    }


def predict(params, x):
    hidden = jnp.tanh(x @ params["w1"] + params["b1"])
    return hidden @ params["w2"] + params["b2"]


# step: loss
def loss(params, x, y):
    return jnp.mean((predict(params, x) - y) ** 2)


# step: train
@jax.jit
def step(params, x, y):
    value, grads = jax.value_and_grad(loss)(params, x, y)
    params = jax.tree.map(lambda p, g: p - 0.1 * g, params, grads)
    return params, value


params = init(jax.random.key(0))
for i in range(1001):
    params, value = step(params, x, y)
    if i % 200 == 0:
        print(f"step {i:4d}  loss {value:.5f}")
