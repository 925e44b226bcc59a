# After https://docs.kidger.site/equinox/examples/serialisation/
import equinox as eqx
import jax
import jax.numpy as jnp
import optax

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


def loss_fn(model):
    return jnp.mean((jax.vmap(model)(x) - y) ** 2)


# step: train
optimizer = optax.sgd(0.1)


@eqx.filter_jit
def step(model, opt_state):
    updates, opt_state = optimizer.update(eqx.filter_grad(loss_fn)(model), opt_state)
    return eqx.apply_updates(model, updates), opt_state


model = Net(jax.random.key(0))
opt_state = optimizer.init(eqx.filter(model, eqx.is_array))
for _ in range(200):
    model, opt_state = step(model, opt_state)

# step: save
eqx.tree_serialise_leaves("model.eqx", model)

# step: load
# The file holds leaves alone; a model of the same structure is their skeleton.
loaded = eqx.tree_deserialise_leaves("model.eqx", Net(jax.random.key(1)))

# step: go-on
for _ in range(200):
    model, opt_state = step(model, opt_state)
    loaded, _ = step(loaded, opt_state)
print(f"went on        loss {loss_fn(model):.8f}")
print(f"loaded, went on loss {loss_fn(loaded):.8f}")
