# After https://docs.pytorch.org/tutorials/intermediate/ddp_tutorial.html
import copy

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def work(rank):
    # step: devices
    # Two processes of this machine stand for two devices; gloo lets CPUs talk.
    address = "tcp://localhost:29500"
    dist.init_process_group("gloo", init_method=address, rank=rank, world_size=2)

    # step: data
    # Each process takes its half of the points.
    x = torch.linspace(-1.0, 1.0, 256).reshape(-1, 1)
    y = torch.sin(3.0 * x)
    half_x, half_y = x.chunk(2)[rank], y.chunk(2)[rank]

    # step: model
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
    alone = copy.deepcopy(model)
    parallel = DistributedDataParallel(model)
    loss_fn = nn.MSELoss()

    # step: step
    # DistributedDataParallel averages the gradients while backward runs.
    optimizer = torch.optim.SGD(parallel.parameters(), lr=0.1)
    loss_fn(parallel(half_x), half_y).backward()
    optimizer.step()

    # step: check
    # The same step in one process, with all points.
    if rank == 0:
        optimizer = torch.optim.SGD(alone.parameters(), lr=0.1)
        loss_fn(alone(x), y).backward()
        optimizer.step()
        print(f"two devices  loss {loss_fn(model(x), y).item():.8f}")
        print(f"one device   loss {loss_fn(alone(x), y).item():.8f}")
    dist.destroy_process_group()


if __name__ == "__main__":
    mp.spawn(work, nprocs=2)
