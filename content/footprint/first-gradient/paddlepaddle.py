import paddle

# step: gradient
x = paddle.to_tensor(3.0, stop_gradient=False)
(x * x).backward()
print("gradient", float(x.grad))

# step: build
print("build", "gpu" if paddle.is_compiled_with_cuda() else "cpu")
