# After https://docs.chainer.org/en/stable/guides/gpu.html
import numpy as np
import chainer
import chainer.functions as F
import chainer.links as L
from chainer import iterators, training

np.random.seed(0)

# step: devices
# Chainer knows one CPU, "@numpy"; named twice, it stands for two devices.
devices = {"main": "@numpy", "second": "@numpy"}

# step: data
x = np.linspace(-1.0, 1.0, 256, dtype=np.float32).reshape(-1, 1)
y = np.sin(3.0 * x)
points = chainer.datasets.TupleDataset(x, y)


# step: model
class Net(chainer.Chain):
    def __init__(self):
        super().__init__()
        with self.init_scope():
            self.l1 = L.Linear(1, 16)
            self.l2 = L.Linear(16, 1)

    def forward(self, x, y):
        return F.mean_squared_error(self.l2(F.tanh(self.l1(x))), y)


model = Net()
alone = model.copy(mode="copy")

# step: step
# The updater clones the model and gives each half of the points; the gradients of
# the clones are added up, so half the rate makes an average of the sum.
optimizer = chainer.optimizers.SGD(lr=0.1 / 2).setup(model)
iterator = iterators.SerialIterator(points, batch_size=256, shuffle=False)
training.updaters.ParallelUpdater(iterator, optimizer, devices=devices).update()

# step: check
# The same step with one model and all points.
optimizer = chainer.optimizers.SGD(lr=0.1).setup(alone)
optimizer.update(alone, x, y)
print(f"two devices  loss {float(model(x, y).array):.8f}")
print(f"one device   loss {float(alone(x, y).array):.8f}")
