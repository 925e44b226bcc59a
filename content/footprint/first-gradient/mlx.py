import mlx.core as mx

# step: gradient
print("gradient", mx.grad(lambda x: x * x)(mx.array(3.0)).item())
