# After https://github.com/Jittor/jittor/blob/master/README.md
import numpy as np

import jittor as jt
from jittor import nn

jt.set_global_seed(0)

# step: data
# Data: 256 points of a sine curve.
x = jt.array(np.linspace(-1.0, 1.0, 256, dtype="float32").reshape(-1, 1))
y = jt.sin(3.0 * x)

# step: model
# Two layers: 1 -> 16 with tanh, 16 -> 1.
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = nn.SGD(model.parameters(), lr=0.1)

# step: loss
loss_fn = nn.MSELoss()

# step: train
for i in range(1001):
    loss = loss_fn(model(x), y)
    optimizer.step(loss)  # zero the gradients, go backward, update
    if i % 200 == 0:
        print(f"step {i:4d}  loss {loss.item():.5f}")
