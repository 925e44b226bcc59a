# After https://flax.readthedocs.io/en/latest/api_reference/flax.nnx/transforms.html
import jax.numpy as jnp
from flax import nnx


# step: function
# It also takes modules, whose updates the rule would have to carry along; off here.
@nnx.custom_vjp(graph_updates=False)
def log1pexp(x):
    return jnp.log(1.0 + jnp.exp(x))


# step: derivative
def forward(x):
    return log1pexp(x), x


def backward(x, upstream):
    return (upstream * (1.0 - 1.0 / (1.0 + jnp.exp(x))),)


log1pexp.defvjp(forward, backward)

# step: apply
x = jnp.array([0.0, 1.0, 100.0])
for point, slope in zip(x, nnx.vmap(nnx.grad(log1pexp))(x)):
    print(f"x {point:3.0f}  gradient {slope:.5f}")
