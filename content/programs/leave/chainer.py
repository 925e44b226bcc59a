# After https://docs.chainer.org/en/stable/onnx_chainer/introduction/index.html
import numpy as np
import chainer
import chainer.functions as F
import chainer.links as L
import onnx_chainer
import onnxruntime

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
optimizer = chainer.optimizers.SGD(lr=0.1).setup(model)

# step: train
for _ in range(200):
    loss = F.mean_squared_error(model(x), y)
    model.cleargrads()
    loss.backward()
    optimizer.update()

# step: export
# ONNX-Chainer is part of Chainer 7; it runs the model once and writes what it saw.
with chainer.using_config("train", False):
    onnx_chainer.export(model, x, filename="model.onnx", input_names=["x"])

# step: elsewhere
# ONNX Runtime computes from the file alone.
session = onnxruntime.InferenceSession("model.onnx")
(outputs,) = session.run(None, {"x": x})
difference = abs(outputs - model(x).array).max()
print(f"largest difference {difference:.2e}")
