import mindspore as ms

# step: gradient
def square(x):
    return x * x


print("gradient", float(ms.grad(square)(ms.Tensor(3.0, ms.float32))))
