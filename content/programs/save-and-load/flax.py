# After https://flax.readthedocs.io/en/latest/guides/checkpointing.html
from pathlib import Path

import jax.numpy as jnp
import optax
import orbax.checkpoint as ocp
from flax import nnx

# step: data
x = jnp.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = jnp.sin(3.0 * x)


# step: model
class Net(nnx.Module):
    def __init__(self, rngs):
        self.hidden = nnx.Linear(1, 16, rngs=rngs)
        self.out = nnx.Linear(16, 1, rngs=rngs)

    def __call__(self, x):
        return self.out(jnp.tanh(self.hidden(x)))


def loss_fn(model):
    return jnp.mean((model(x) - y) ** 2)


# step: train
@nnx.jit
def step(model, optimizer):
    optimizer.update(model, nnx.grad(loss_fn)(model))


model = Net(nnx.Rngs(0))
optimizer = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)
for _ in range(200):
    step(model, optimizer)

# step: save
# The state of a module is a tree of arrays; Orbax, which Flax brings along, saves it.
path = Path("checkpoint").resolve()
with ocp.StandardCheckpointer() as checkpointer:
    checkpointer.save(path, nnx.state(model))

# step: load
loaded = Net(nnx.Rngs(1))
with ocp.StandardCheckpointer() as checkpointer:
    nnx.update(loaded, checkpointer.restore(path, nnx.state(loaded)))

# step: go-on
loaded_optimizer = nnx.Optimizer(loaded, optax.sgd(0.1), wrt=nnx.Param)
for _ in range(200):
    step(model, optimizer)
    step(loaded, loaded_optimizer)
print(f"went on        loss {loss_fn(model):.8f}")
print(f"loaded, went on loss {loss_fn(loaded):.8f}")
