# After https://docs.chainer.org/en/stable/guides/serializers.html
import numpy as np
import chainer
import chainer.functions as F
import chainer.links as L
from chainer import serializers

np.random.seed(0)

# step: data
x = np.linspace(-1.0, 1.0, 256, dtype=np.float32).reshape(-1, 1)
y = np.sin(3.0 * x)


# step: model
class Net(chainer.Chain):
    def __init__(self):
        super().__init__()
        with self.init_scope():
            self.l1 = L.Linear(1, 16)
            self.l2 = L.Linear(16, 1)

    def forward(self, x):
        return self.l2(F.tanh(self.l1(x)))


model = Net()


# step: train
def train(model):
    optimizer = chainer.optimizers.SGD(lr=0.1).setup(model)
    for _ in range(200):
        loss = F.mean_squared_error(model(x), y)
        model.cleargrads()
        loss.backward()
        optimizer.update()
    return float(loss.array)


train(model)

# step: save
serializers.save_npz("model.npz", model)

# step: load
# A new model has other random weights; those of the file take their place.
loaded = Net()
serializers.load_npz("model.npz", loaded)

# step: go-on
print(f"went on        loss {train(model):.8f}")
print(f"loaded, went on loss {train(loaded):.8f}")
