# After https://dm-haiku.readthedocs.io/en/latest/notebooks/jax2tf.html
import haiku as hk
import jax
import jax.numpy as jnp
import numpy as np
import tensorflow as tf
from jax.experimental import jax2tf

# step: data
x = jnp.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = jnp.sin(3.0 * x)


# step: model
def net(x):
    x = jnp.tanh(hk.Linear(16)(x))
    return hk.Linear(1)(x)


model = hk.without_apply_rng(hk.transform(net))
params = model.init(jax.random.key(0), x)


# step: train
def loss_fn(params):
    return jnp.mean((model.apply(params, x) - y) ** 2)


@jax.jit
def step(params):
    grads = jax.grad(loss_fn)(params)
    return jax.tree.map(lambda p, g: p - 0.1 * g, params, grads)


for _ in range(200):
    params = step(params)

# step: export
# Haiku's own guide leads to a SavedModel, by way of JAX's jax2tf.
module = tf.Module()
module.predict = tf.function(
    jax2tf.convert(lambda x: model.apply(params, x)),
    input_signature=[tf.TensorSpec([256, 1])],
    autograph=False,
)
tf.saved_model.save(module, "model")

# step: elsewhere
output = tf.saved_model.load("model").predict(np.asarray(x)).numpy()
print(f"largest difference {np.abs(output - model.apply(params, x)).max():.2e}")
