import haiku as hk
import jax

# step: gradient
square = hk.without_apply_rng(hk.transform(lambda x: x * x))
print("gradient", jax.grad(lambda x: square.apply({}, x))(3.0))
