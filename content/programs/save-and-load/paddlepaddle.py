# After https://www.paddlepaddle.org.cn/documentation/docs/zh/guides/beginner/model_save_load_cn.html
import paddle
from paddle import nn

paddle.seed(0)

# step: data
x = paddle.linspace(-1.0, 1.0, 256).reshape([-1, 1])
y = paddle.sin(3.0 * x)


# step: model
def new_model():
    return nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))


model = new_model()
loss_fn = nn.MSELoss()


# step: train
def train(model):
    optimizer = paddle.optimizer.SGD(learning_rate=0.1, parameters=model.parameters())
    for _ in range(200):
        loss = loss_fn(model(x), y)
        optimizer.clear_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


train(model)

# step: save
# The weights by name; plain gradient descent has no state of its own to save.
paddle.save(model.state_dict(), "model.pdparams")

# step: load
# A new model has other random weights; those of the file take their place.
loaded = new_model()
loaded.set_state_dict(paddle.load("model.pdparams"))

# step: go-on
print(f"went on        loss {train(model):.8f}")
print(f"loaded, went on loss {train(loaded):.8f}")
