# After https://docs.pytorch.org/tutorials/beginner/basics/optimization_tutorial.html
import torch
from torch import nn

torch.manual_seed(0)

# step: data
# Data: 256 points of a sine curve.
x = torch.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = torch.sin(3.0 * x)

# step: model
# Two layers: 1 -> 16 with tanh, 16 -> 1.
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

# step: loss
loss_fn = nn.MSELoss()

# step: train
for i in range(1001):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if i % 200 == 0:
        print(f"step {i:4d}  loss {loss.item():.5f}")
