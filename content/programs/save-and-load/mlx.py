# After https://ml-explore.github.io/mlx/build/html/python/nn/module.html
import mlx.core as mx
import mlx.nn as nn
import mlx.optimizers as optim

# step: data
x = mx.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = mx.sin(3.0 * x)


# step: model
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(1, 16)
        self.out = nn.Linear(16, 1)

    def __call__(self, x):
        return self.out(mx.tanh(self.hidden(x)))


def loss_fn(model):
    return nn.losses.mse_loss(model(x), y)


# step: train
def train(model, steps):
    optimizer = optim.SGD(learning_rate=0.1)
    loss_and_grad = nn.value_and_grad(model, loss_fn)
    for _ in range(steps):
        loss, grads = loss_and_grad(model)
        optimizer.update(model, grads)
        mx.eval(model.parameters(), optimizer.state)


mx.random.seed(0)
model = Net()
train(model, 200)

# step: save
# The ending chooses the format: .safetensors or .npz.
model.save_weights("model.safetensors")

# step: load
mx.random.seed(1)
loaded = Net()
loaded.load_weights("model.safetensors")

# step: go-on
train(model, 200)
train(loaded, 200)
print(f"went on        loss {loss_fn(model).item():.8f}")
print(f"loaded, went on loss {loss_fn(loaded).item():.8f}")
