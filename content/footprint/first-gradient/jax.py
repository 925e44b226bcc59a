import jax

# step: gradient
print("gradient", jax.grad(lambda x: x * x)(3.0))
