# After https://www.mindspore.cn/tutorials/en/r2.10.0/parallel/data_parallel.html
import os
import subprocess
import sys

import mindspore
from mindspore import nn, ops
from mindspore.communication import get_rank, init

# step: devices
# This file starts itself as a scheduler and two workers, which stand for two
# devices (msrun does the same from a shell); on the CPU they talk by MCCL.
if "MS_ROLE" not in os.environ:
    place = {"MS_SCHED_HOST": "127.0.0.1", "MS_SCHED_PORT": "8118"}
    processes = []
    for role in ["MS_SCHED", "MS_WORKER", "MS_WORKER"]:
        env = {**os.environ, **place, "MS_WORKER_NUM": "2", "MS_ROLE": role}
        processes.append(subprocess.Popen([sys.executable, __file__], env=env))
    sys.exit(any([process.wait() for process in processes]))
mindspore.set_auto_parallel_context(parallel_mode="data_parallel", gradients_mean=True)
init()
mindspore.set_seed(0)

# step: data
# Each process takes its half of the points.
x = ops.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = ops.sin(3.0 * x)
half_x, half_y = x.chunk(2)[get_rank()], y.chunk(2)[get_rank()]


# step: model
def network():
    return nn.SequentialCell(nn.Dense(1, 16), nn.Tanh(), nn.Dense(16, 1))


model, alone = network(), network()
mindspore.load_param_into_net(alone, model.parameters_dict())
loss_fn = nn.MSELoss()

# step: step
# The reducer averages the gradients of the processes.
optimizer = nn.SGD(model.trainable_params(), learning_rate=0.1)
grad_fn = mindspore.value_and_grad(
    lambda x, y: loss_fn(model(x), y), None, optimizer.parameters
)
reducer = nn.DistributedGradReducer(optimizer.parameters)
optimizer(reducer(grad_fn(half_x, half_y)[1]))

# step: check
# The same step in one process, with all points.
optimizer = nn.SGD(alone.trainable_params(), learning_rate=0.1)
grad_fn = mindspore.value_and_grad(
    lambda x, y: loss_fn(alone(x), y), None, optimizer.parameters
)
optimizer(grad_fn(x, y)[1])
if get_rank() == 0:
    print(f"two devices  loss {float(loss_fn(model(x), y)):.8f}")
    print(f"one device   loss {float(loss_fn(alone(x), y)):.8f}")
