from tinygrad import Tensor

# step: gradient
x = Tensor([3.0])
(slope,) = (x * x).sum().gradient(x)
print("gradient", slope.item())
