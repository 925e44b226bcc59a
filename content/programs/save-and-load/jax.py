# After https://orbax.readthedocs.io/en/latest/guides/checkpoint/orbax_checkpoint_101.html
from pathlib import Path

import jax
import jax.numpy as jnp
import orbax.checkpoint as ocp

# step: data
x = jnp.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = jnp.sin(3.0 * x)


# step: model
def init(key):
    k1, k2 = jax.random.split(key)
    return {
        "w1": jax.random.normal(k1, (1, 16)),
        "b1": jnp.zeros(16),
        "w2": jax.random.normal(k2, (16, 1)) / 4.0,
        "b2": jnp.zeros(1),
    }


def loss(params):
    hidden = jnp.tanh(x @ params["w1"] + params["b1"])
    return jnp.mean((hidden @ params["w2"] + params["b2"] - y) ** 2)


# step: train
@jax.jit
def step(params):
    return jax.tree.map(lambda p, g: p - 0.1 * g, params, jax.grad(loss)(params))


params = init(jax.random.key(0))
for _ in range(200):
    params = step(params)

# step: save
# JAX has no file format of its own; Orbax saves any tree of arrays.
path = Path("checkpoint").resolve()
with ocp.StandardCheckpointer() as checkpointer:
    checkpointer.save(path, params)

# step: load
# Other weights tell Orbax which tree to expect.
other = init(jax.random.key(1))
with ocp.StandardCheckpointer() as checkpointer:
    loaded = checkpointer.restore(path, other)

# step: go-on
for _ in range(200):
    params = step(params)
    loaded = step(loaded)
print(f"went on        loss {loss(params):.8f}")
print(f"loaded, went on loss {loss(loaded):.8f}")
