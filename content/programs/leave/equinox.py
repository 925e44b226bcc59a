# After https://enpasos.github.io/jax2onnx/user_guide/getting_started/
import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
import onnxruntime
from jax2onnx import to_onnx

# step: data
x = jnp.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = jnp.sin(3.0 * x)


# step: model
class Net(eqx.Module):
    hidden: eqx.nn.Linear
    out: eqx.nn.Linear

    def __init__(self, key):
        key_hidden, key_out = jax.random.split(key)
        self.hidden = eqx.nn.Linear(1, 16, key=key_hidden)
        self.out = eqx.nn.Linear(16, 1, key=key_out)

    def __call__(self, x):
        return self.out(jnp.tanh(self.hidden(x)))


# step: train
@eqx.filter_grad
def loss_grad(model):
    return jnp.mean((jax.vmap(model)(x) - y) ** 2)


@eqx.filter_jit
def step(model):
    updates = jax.tree.map(lambda g: -0.1 * g, loss_grad(model))
    return eqx.apply_updates(model, updates)


model = Net(jax.random.key(0))
for _ in range(200):
    model = step(model)

# step: export
# Equinox writes no ONNX itself; jax2onnx, of a third party, takes its functions.
batched = jax.vmap(model)
to_onnx(batched, [("batch", 1)], return_mode="file", output_path="model.onnx")

# step: elsewhere
session = onnxruntime.InferenceSession("model.onnx")
(name,) = [node.name for node in session.get_inputs()]
(output,) = session.run(None, {name: np.asarray(x)})
print(f"largest difference {np.abs(output - batched(x)).max():.2e}")
