# After https://flax.readthedocs.io/en/latest/guides/flax_gspmd.html
import jax
import jax.numpy as jnp
import optax
from flax import nnx

# step: devices
jax.config.update("jax_num_cpu_devices", 2)
mesh = jax.make_mesh((2,), ("data",))

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


def loss_fn(model, x, y):
    return jnp.mean((model(x) - y) ** 2)


# step: step
@nnx.jit
def step(model, optimizer, x, y):
    optimizer.update(model, nnx.grad(loss_fn)(model, x, y))


# Half of the points on each device, the weights on both. The loss is a mean over
# all points, so JAX adds up what the halves give: the step itself stays the same.
with jax.set_mesh(mesh):
    model = Net(nnx.Rngs(0))
    optimizer = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)
    halves = jax.device_put((x, y), jax.P("data"))
    step(model, optimizer, *halves)
    print(f"two devices  loss {loss_fn(model, *halves):.8f}")

# step: check
model = Net(nnx.Rngs(0))
optimizer = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)
step(model, optimizer, x, y)
print(f"one device   loss {loss_fn(model, x, y):.8f}")
