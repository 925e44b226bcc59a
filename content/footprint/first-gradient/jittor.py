import jittor as jt

# step: gradient
x = jt.array([3.0])
print("gradient", jt.grad(x * x, x).item())
