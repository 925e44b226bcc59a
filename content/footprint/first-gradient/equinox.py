import equinox as eqx
import jax.numpy as jnp

# step: gradient
print("gradient", eqx.filter_grad(lambda x: x * x)(jnp.array(3.0)))
