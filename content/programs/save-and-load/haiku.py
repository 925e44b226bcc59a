# After https://github.com/google-deepmind/dm-haiku/issues/18
import pickle

import haiku as hk
import jax
import jax.numpy as jnp

# step: data
x = jnp.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = jnp.sin(3.0 * x)


# step: model
def loss_fn():
    hidden = jnp.tanh(hk.Linear(16)(x))
    return jnp.mean((hk.Linear(1)(hidden) - y) ** 2)


model = hk.without_apply_rng(hk.transform(loss_fn))


# step: train
@jax.jit
def step(params):
    grads = jax.grad(model.apply)(params)
    return jax.tree.map(lambda p, g: p - 0.1 * g, params, grads)


params = model.init(jax.random.key(0))
for _ in range(200):
    params = step(params)

# step: save
# Haiku defines no format on purpose: parameters are a dictionary of arrays.
with open("weights.pickle", "wb") as file:
    pickle.dump(jax.device_get(params), file)

# step: load
# The file holds the whole dictionary, so it takes the place of other weights.
loaded = model.init(jax.random.key(1))
with open("weights.pickle", "rb") as file:
    loaded = pickle.load(file)

# step: go-on
for _ in range(200):
    params = step(params)
    loaded = step(loaded)
print(f"went on        loss {model.apply(params):.8f}")
print(f"loaded, went on loss {model.apply(loaded):.8f}")
