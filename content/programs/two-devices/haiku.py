# After https://github.com/google-deepmind/dm-haiku/blob/main/README.md
import haiku as hk
import jax
import jax.numpy as jnp

# step: devices
jax.config.update("jax_num_cpu_devices", 2)
devices = jax.local_device_count()

# step: data
x = jnp.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = jnp.sin(3.0 * x)


# step: model
def loss_fn(x, y):
    hidden = jnp.tanh(hk.Linear(16)(x))
    return jnp.mean((hk.Linear(1)(hidden) - y) ** 2)


model = hk.without_apply_rng(hk.transform(loss_fn))
start = model.init(jax.random.key(0), x, y)


# step: step
def update(params, x, y):
    grads = jax.grad(model.apply)(params, x, y)
    # The mean of the gradients across the devices.
    grads = jax.lax.pmean(grads, "devices")
    return jax.tree.map(lambda p, g: p - 0.1 * g, params, grads)


# A copy of the weights for each device, and half of the points.
copies = jax.tree.map(lambda p: jnp.stack([p] * devices), start)
halves = x.reshape(devices, -1, 1), y.reshape(devices, -1, 1)
copies = jax.pmap(update, axis_name="devices")(copies, *halves)
params = jax.tree.map(lambda p: p[0], copies)
print(f"two devices  loss {model.apply(params, x, y):.8f}")

# step: check
grads = jax.grad(model.apply)(start, x, y)
params = jax.tree.map(lambda p, g: p - 0.1 * g, start, grads)
print(f"one device   loss {model.apply(params, x, y):.8f}")
