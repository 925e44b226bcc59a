# After https://enpasos.github.io/jax2onnx/user_guide/getting_started/
import jax.numpy as jnp
import numpy as np
import onnxruntime
import optax
from flax import nnx
from jax2onnx import to_onnx

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


model = Net(nnx.Rngs(0))
optimizer = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)


# step: train
@nnx.jit
def step(model, optimizer):
    grads = nnx.grad(lambda model: jnp.mean((model(x) - y) ** 2))(model)
    optimizer.update(model, grads)


for _ in range(200):
    step(model, optimizer)

# step: export
# Flax writes no ONNX itself; jax2onnx, of a third party, takes an NNX module.
to_onnx(model, [("batch", 1)], return_mode="file", output_path="model.onnx")

# step: elsewhere
session = onnxruntime.InferenceSession("model.onnx")
(name,) = [node.name for node in session.get_inputs()]
(output,) = session.run(None, {name: np.asarray(x)})
print(f"largest difference {np.abs(output - model(x)).max():.2e}")
