# After https://docs.jax.dev/en/latest/301/custom-jvp-vjp.html
import haiku as hk
import jax
import jax.numpy as jnp


# step: function
# Haiku adds nothing of its own here: JAX's rule goes on a pure function.
@jax.custom_jvp
def log1pexp(x):
    return jnp.log(1.0 + jnp.exp(x))


# step: derivative
@log1pexp.defjvp
def log1pexp_jvp(primals, tangents):
    (x,) = primals
    (x_dot,) = tangents
    return log1pexp(x), (1.0 - 1.0 / (1.0 + jnp.exp(x))) * x_dot


# step: apply
# The rule holds inside a network, too: this one has no parameters.
model = hk.without_apply_rng(hk.transform(lambda x: log1pexp(x)))
params = model.init(None, 0.0)
gradient = jax.grad(model.apply, argnums=1)
for x in [0.0, 1.0, 100.0]:
    print(f"x {x:3.0f}  gradient {gradient(params, x):.5f}")
