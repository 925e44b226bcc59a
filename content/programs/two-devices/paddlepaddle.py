# After https://paddlepaddle.org.cn/documentation/docs/en/api/paddle/distributed/init_parallel_env_en.html
import paddle
import paddle.distributed as dist
from paddle import nn


def work():
    # step: devices
    # Two processes of this machine stand for two devices; gloo lets CPUs talk.
    dist.init_parallel_env()
    rank = dist.get_rank()

    # step: data
    # Each process takes its half of the points.
    x = paddle.linspace(-1.0, 1.0, 256).reshape([-1, 1])
    y = paddle.sin(3.0 * x)
    half_x, half_y = x.chunk(2)[rank], y.chunk(2)[rank]

    # step: model
    paddle.seed(0)
    model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
    alone = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
    alone.set_state_dict(model.state_dict())
    parallel = paddle.DataParallel(model)
    loss_fn = nn.MSELoss()

    # step: step
    # DataParallel averages the gradients while backward runs.
    optimizer = paddle.optimizer.SGD(0.1, parameters=parallel.parameters())
    loss_fn(parallel(half_x), half_y).backward()
    optimizer.step()

    # step: check
    # The same step in one process, with all points.
    if rank == 0:
        optimizer = paddle.optimizer.SGD(0.1, parameters=alone.parameters())
        loss_fn(alone(x), y).backward()
        optimizer.step()
        print(f"two devices  loss {loss_fn(model(x), y).item():.8f}")
        print(f"one device   loss {loss_fn(alone(x), y).item():.8f}")


if __name__ == "__main__":
    dist.spawn(work, nprocs=2, backend="gloo")
