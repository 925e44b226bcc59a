# After https://github.com/Jittor/jittor/blob/master/doc/source/jittor.mpi.md
import subprocess
import sys

import numpy as np

import jittor as jt
from jittor import nn

# step: devices
# This file runs alone first, then mpirun starts it again as two processes.
# Nothing else in it changes: the optimizer notices and synchronises by itself.
jt.set_global_seed(0)

# step: data
# Each process takes its part of the points: all, or one half.
x = jt.array(np.linspace(-1.0, 1.0, 256, dtype="float32").reshape(-1, 1))
y = jt.sin(3.0 * x)
size = 256 // jt.world_size
begin, end = jt.rank * size, (jt.rank + 1) * size

# step: model
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = nn.SGD(model.parameters(), lr=0.1)
loss_fn = nn.MSELoss()

# step: step
# In MPI the gradients are averaged before the update.
optimizer.step(loss_fn(model(x[begin:end]), y[begin:end]))

# step: check
loss = loss_fn(model(x), y).item()
if not jt.in_mpi:
    subprocess.run(["mpirun", "-np", "2", sys.executable, __file__], check=True)
    print(f"one device   loss {loss:.8f}")
elif jt.rank == 0:
    print(f"two devices  loss {loss:.8f}", flush=True)
