# After https://github.com/tinygrad/tinygrad/blob/master/examples/beautiful_mnist_multigpu.py
from tinygrad import Context, Tensor, nn

# step: devices
# Two CPU devices in one process.
devices = ("CPU:0", "CPU:1")

# step: data
x = Tensor.linspace(-1.0, 1.0, 256).reshape(-1, 1).contiguous().realize()
y = (3.0 * x).sin().realize()


# step: model
class Net:
    def __init__(self):
        self.l1 = nn.Linear(1, 16)
        self.l2 = nn.Linear(16, 1)

    def __call__(self, t: Tensor) -> Tensor:
        return self.l2(self.l1(t).tanh())


# step: step
@Context(TRAINING=1)
def step(model: Net, x: Tensor, y: Tensor) -> Tensor:
    optimizer = nn.optim.SGD(nn.state.get_parameters(model), lr=0.1)
    optimizer.zero_grad()
    (model(x) - y).square().mean().backward()
    optimizer.step()
    return (model(x) - y).square().mean()


# The weights go to both devices, the points are cut in halves along axis 0; the
# mean over all points makes tinygrad add up the gradients of the two.
Tensor.manual_seed(0)
model = Net()
for weight in nn.state.get_parameters(model):
    weight.to_(devices)
halves = x.shard(devices, axis=0), y.shard(devices, axis=0)
print(f"two devices  loss {step(model, *halves).item():.8f}")

# step: check
Tensor.manual_seed(0)
print(f"one device   loss {step(Net(), x, y).item():.8f}")
