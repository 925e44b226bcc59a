# After https://github.com/Jittor/jittor/blob/master/doc/source/jittor.mpi.md
import os
import subprocess
import sys

import numpy as np

# step: devices
# Jittor builds its MPI part on import if it finds mpicc. This file runs alone first,
# then mpirun starts it as two processes: the optimizer notices and synchronises.
os.environ["PATH"] = os.path.dirname(sys.executable) + ":" + os.environ["PATH"]
import jittor as jt
from jittor import nn

# By default each process has another seed, and with it other weights.
jt.set_global_seed(0, different_seed_for_mpi=False)

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
    command = ["mpirun", "--allow-run-as-root", "-np", "2", sys.executable, __file__]
    subprocess.run(command, check=True)
    print(f"one device   loss {loss:.8f}")
elif jt.rank == 0:
    print(f"two devices  loss {loss:.8f}", flush=True)
