# After https://docs.pytorch.org/tutorials/intermediate/per_sample_grads.html
import torch
from torch.func import grad, vmap

# step: data
w = torch.tensor([0.5, -0.5])
x = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
y = torch.tensor([1.0, -1.0, 1.0, -1.0])


# step: loss
# The loss of one example.
def loss(w, x, y):
    return (x @ w - y) ** 2


# step: gradients
# grad gives the gradient for w; vmap carries it over the rows of x and y at once.
gradients = vmap(grad(loss), in_dims=(None, 0, 0))(w, x, y)
for i, (first, second) in enumerate(gradients.tolist()):
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
