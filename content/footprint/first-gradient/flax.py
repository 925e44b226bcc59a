import jax
from flax import nnx

# step: gradient
print("gradient", nnx.grad(lambda x: x * x)(jax.numpy.array(3.0)))
