# After https://ml-explore.github.io/mlx/build/html/examples/data_parallelism.html
import os
import sys
from pathlib import Path

import mlx.core as mx
import mlx.nn as nn
import mlx.optimizers as optim

# step: devices
# One process for each device: mlx.launch starts this program twice.
if "MLX_RANK" not in os.environ:
    launch = Path(sys.executable).with_name("mlx.launch")
    os.execv(launch, [launch, "-n", "2", sys.executable, __file__])
world = mx.distributed.init(strict=True)

# step: data
x = mx.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = mx.sin(3.0 * x)
half = slice(128 * world.rank(), 128 * (world.rank() + 1))


# step: model
def get_model():
    mx.random.seed(0)
    return nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))


def loss_fn(model, x, y):
    return nn.losses.mse_loss(model(x), y)


# step: step
model = get_model()
loss, grads = nn.value_and_grad(model, loss_fn)(model, x[half], y[half])
grads = nn.average_gradients(grads)
optim.SGD(learning_rate=0.1).update(model, grads)
two_devices = loss_fn(model, x, y).item()

# step: check
model = get_model()
loss, grads = nn.value_and_grad(model, loss_fn)(model, x, y)
optim.SGD(learning_rate=0.1).update(model, grads)
if world.rank() == 0:
    print(f"two devices  loss {two_devices:.8f}")
    print(f"one device   loss {loss_fn(model, x, y).item():.8f}")
