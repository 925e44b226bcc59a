# After https://github.com/Jittor/jittor/blob/master/python/jittor/__init__.py
import numpy as np

import jittor as jt
from jittor import nn

jt.set_global_seed(0)

# step: data
x = jt.array(np.linspace(-1.0, 1.0, 256, dtype="float32").reshape(-1, 1))
y = jt.sin(3.0 * x)


# step: model
def new_model():
    return nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))


model = new_model()
loss_fn = nn.MSELoss()


# step: train
def train(model):
    optimizer = nn.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        loss = loss_fn(model(x), y)
        optimizer.step(loss)
    return loss.item()


train(model)

# step: save
model.save("model.pkl")

# step: load
# A new model has other random weights; those of the file take their place.
loaded = new_model()
loaded.load("model.pkl")

# step: go-on
print(f"went on        loss {train(model):.8f}")
print(f"loaded, went on loss {train(loaded):.8f}")
