# After https://paddlepaddle.org.cn/documentation/docs/en/api/paddle/autograd/jacobian_en.html
import paddle

# step: data
w = paddle.to_tensor([0.5, -0.5], stop_gradient=False)
x = paddle.to_tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
y = paddle.to_tensor([1.0, -1.0, 1.0, -1.0])

# step: loss
# One loss for each example, none of them summed.
losses = (x @ w - y) ** 2

# step: gradients
# There is no vmap; the rows of the Jacobian of the losses are the gradients.
gradients = paddle.autograd.jacobian(losses, w)[:]
for i, (first, second) in enumerate(gradients.tolist()):
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
