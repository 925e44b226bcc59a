# After https://ml-explore.github.io/mlx/build/html/python/_autosummary/mlx.core.custom_function.html
import mlx.core as mx


# step: function
@mx.custom_function
def log1pexp(x):
    return mx.log(1 + mx.exp(x))


# step: derivative
@log1pexp.vjp
def log1pexp_vjp(x, cotangent, output):
    return cotangent * (1 - 1 / (1 + mx.exp(x)))


# step: apply
x = mx.array([0.0, 1.0, 100.0])
slopes = mx.grad(lambda x: log1pexp(x).sum())(x)
for point, slope in zip(x.tolist(), slopes.tolist()):
    print(f"x {point:3.0f}  gradient {slope:.5f}")
