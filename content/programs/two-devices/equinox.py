# After https://docs.kidger.site/equinox/examples/parallelism/
import equinox as eqx
import jax
import jax.numpy as jnp
import jax.sharding as jshard

# step: devices
jax.config.update("jax_num_cpu_devices", 2)
mesh = jax.make_mesh((2,), ("batch",), axis_types=(jshard.AxisType.Auto,))
data_sharding = jshard.NamedSharding(mesh, jshard.PartitionSpec("batch"))
model_sharding = jshard.NamedSharding(mesh, jshard.PartitionSpec())

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


def loss_fn(model, x, y):
    return jnp.mean((jax.vmap(model)(x) - y) ** 2)


# step: step
@eqx.filter_jit
def step(model, x, y):
    grads = eqx.filter_grad(loss_fn)(model, x, y)
    return eqx.apply_updates(model, jax.tree.map(lambda g: -0.1 * g, grads))


# Half of the points on each device, the model on both; JAX sees from where the
# arrays lie that the gradients of the halves are to be averaged.
start = Net(jax.random.key(0))
halves = eqx.filter_shard((x, y), data_sharding)
model = step(eqx.filter_shard(start, model_sharding), *halves)
print(f"two devices  loss {loss_fn(model, *halves):.8f}")

# step: check
print(f"one device   loss {loss_fn(step(start, x, y), x, y):.8f}")
