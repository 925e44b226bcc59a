# After https://docs.jax.dev/en/latest/201/sharding.html
import jax
import jax.numpy as jnp

# step: devices
jax.config.update("jax_num_cpu_devices", 2)
mesh = jax.make_mesh((2,), ("batch",))

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


def loss(params, x, y):
    hidden = jnp.tanh(x @ params["w1"] + params["b1"])
    return jnp.mean((hidden @ params["w2"] + params["b2"] - y) ** 2)


# step: step
@jax.jit
def step(params, x, y):
    grads = jax.grad(loss)(params, x, y)
    return jax.tree.map(lambda p, g: p - 0.1 * g, params, grads)


# Half of the points on each device, the weights on both. The loss is a mean over
# all points, so JAX adds up what the halves give: the step itself stays the same.
start = init(jax.random.key(0))
with jax.set_mesh(mesh):
    halves = jax.device_put((x, y), jax.P("batch"))
    params = step(jax.device_put(start, jax.P()), *halves)
    print(f"two devices  loss {loss(params, *halves):.8f}")

# step: check
print(f"one device   loss {loss(step(start, x, y), x, y):.8f}")
