# After https://www.mindspore.cn/tutorials/en/r2.10.0/beginner/save_load.html
import mindspore
from mindspore import nn, ops

mindspore.set_seed(0)

# step: data
x = ops.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = ops.sin(3.0 * x)


# step: model
def network():
    return nn.SequentialCell(nn.Dense(1, 16), nn.Tanh(), nn.Dense(16, 1))


model = network()
loss_fn = nn.MSELoss()


# step: train
def train(model):
    optimizer = nn.SGD(model.trainable_params(), learning_rate=0.1)
    grad_fn = mindspore.value_and_grad(
        lambda x, y: loss_fn(model(x), y), None, optimizer.parameters
    )
    for _ in range(200):
        loss, grads = grad_fn(x, y)
        optimizer(grads)
    return float(loss)


train(model)

# step: save
mindspore.save_checkpoint(model, "model.ckpt")

# step: load
# A new model has other random weights; those of the file take their place.
loaded = network()
mindspore.load_param_into_net(loaded, mindspore.load_checkpoint("model.ckpt"))

# step: go-on
print(f"went on        loss {train(model):.8f}")
print(f"loaded, went on loss {train(loaded):.8f}")
