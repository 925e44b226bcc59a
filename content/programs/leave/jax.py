# After https://enpasos.github.io/jax2onnx/user_guide/getting_started/
import jax
import jax.numpy as jnp
import numpy as np
import onnxruntime
from jax2onnx import to_onnx

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


def predict(params, x):
    hidden = jnp.tanh(x @ params["w1"] + params["b1"])
    return hidden @ params["w2"] + params["b2"]


# step: train
def loss(params):
    return jnp.mean((predict(params, x) - y) ** 2)


@jax.jit
def step(params):
    return jax.tree.map(lambda p, g: p - 0.1 * g, params, jax.grad(loss)(params))


params = init(jax.random.key(0))
for _ in range(200):
    params = step(params)

# step: export
# JAX writes no ONNX itself; jax2onnx, of a third party, converts a function.
to_onnx(
    lambda x: predict(params, x),
    [("batch", 1)],
    return_mode="file",
    output_path="model.onnx",
)

# step: elsewhere
session = onnxruntime.InferenceSession("model.onnx")
(name,) = [node.name for node in session.get_inputs()]
(output,) = session.run(None, {name: np.asarray(x)})
print(f"largest difference {np.abs(output - predict(params, x)).max():.2e}")
