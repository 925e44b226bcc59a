# After https://docs.tinygrad.org/tensor/properties/
from tinygrad import Tensor

# step: data
w = Tensor([0.5, -0.5])
x = Tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
y = Tensor([1.0, -1.0, 1.0, -1.0])


# step: loss
def loss(x: Tensor, y: Tensor) -> Tensor:
    return (x.dot(w) - y).square()


# step: gradients
# A loop: tinygrad has no vmap. What it builds is lazy, and computed at once below.
grads = [loss(x[i], y[i]).gradient(w)[0] for i in range(4)]
for i, (first, second) in enumerate(Tensor.stack(*grads).tolist()):
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
