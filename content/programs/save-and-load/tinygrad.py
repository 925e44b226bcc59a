# After https://docs.tinygrad.org/quickstart/
from tinygrad import Context, Tensor, TinyJit
from tinygrad.nn import Linear, optim
from tinygrad.nn.state import get_parameters, get_state_dict, load_state_dict
from tinygrad.nn.state import safe_load, safe_save

# step: data
x = Tensor.linspace(-1.0, 1.0, 256).reshape(-1, 1).contiguous().realize()
y = (3.0 * x).sin().realize()


# step: model
class Net:
    def __init__(self):
        self.l1 = Linear(1, 16)
        self.l2 = Linear(16, 1)

    def __call__(self, t: Tensor) -> Tensor:
        return self.l2(self.l1(t).tanh())


# step: train
@Context(TRAINING=1)
def train(net: Net, steps: int) -> float:
    optimizer = optim.SGD(get_parameters(net), lr=0.1)

    @TinyJit
    def step() -> Tensor:
        optimizer.zero_grad()
        loss = (net(x) - y).square().mean().backward()
        return loss.realize(*optimizer.schedule_step())

    for _ in range(steps):
        step()
    return (net(x) - y).square().mean().item()


Tensor.manual_seed(0)
net = Net()
train(net, 200)

# step: save
safe_save(get_state_dict(net), "model.safetensors")

# step: load
Tensor.manual_seed(1)
loaded = Net()
load_state_dict(loaded, safe_load("model.safetensors"), verbose=False)

# step: go-on
print(f"went on        loss {train(net, 200):.8f}")
print(f"loaded, went on loss {train(loaded, 200):.8f}")
