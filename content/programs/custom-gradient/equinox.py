# After https://docs.kidger.site/equinox/api/transformations/
import equinox as eqx
import jax
import jax.numpy as jnp


# step: function
@eqx.filter_custom_jvp
def log1pexp(x):
    return jnp.log(1.0 + jnp.exp(x))


# step: derivative
@log1pexp.def_jvp
def log1pexp_jvp(primals, tangents):
    (x,) = primals
    (x_dot,) = tangents
    return log1pexp(x), (1.0 - 1.0 / (1.0 + jnp.exp(x))) * x_dot


# step: apply
x = jnp.array([0.0, 1.0, 100.0])
for point, slope in zip(x, jax.vmap(eqx.filter_grad(log1pexp))(x)):
    print(f"x {point:3.0f}  gradient {slope:.5f}")
