# After https://docs.jax.dev/en/latest/301/custom-jvp-vjp.html
import jax
import jax.numpy as jnp


# step: function
@jax.custom_jvp
def log1pexp(x):
    return jnp.log(1.0 + jnp.exp(x))


# step: derivative
# Left to itself, JAX would compute 0 * infinity at x = 100.
@log1pexp.defjvp
def log1pexp_jvp(primals, tangents):
    (x,) = primals
    (x_dot,) = tangents
    return log1pexp(x), (1.0 - 1.0 / (1.0 + jnp.exp(x))) * x_dot


# step: apply
x = jnp.array([0.0, 1.0, 100.0])
for point, slope in zip(x, jax.vmap(jax.grad(log1pexp))(x)):
    print(f"x {point:3.0f}  gradient {slope:.5f}")
