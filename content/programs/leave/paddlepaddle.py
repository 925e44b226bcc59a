# After https://www.paddlepaddle.org.cn/documentation/docs/zh/guides/advanced/model_to_onnx_cn.html
import contextlib
import sys

import onnxruntime
import paddle
from paddle import nn
from paddle.static import InputSpec

paddle.seed(0)

# step: data
x = paddle.linspace(-1.0, 1.0, 256).reshape([-1, 1])
y = paddle.sin(3.0 * x)

# step: model
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = paddle.optimizer.SGD(learning_rate=0.1, parameters=model.parameters())
loss_fn = nn.MSELoss()

# step: train
for _ in range(200):
    loss = loss_fn(model(x), y)
    optimizer.clear_grad()
    loss.backward()
    optimizer.step()

# step: export
# The project's package Paddle2ONNX does the work; ".onnx" is added to the name.
model.eval()
spec = InputSpec(shape=[None, 1], dtype="float32", name="x")
with contextlib.redirect_stdout(sys.stderr):  # it tells its progress
    paddle.onnx.export(model, "model", input_spec=[spec], opset_version=11)

# step: elsewhere
# ONNX Runtime computes from the file alone.
session = onnxruntime.InferenceSession("model.onnx")
(outputs,) = session.run(None, {"x": x.numpy()})
difference = abs(outputs - model(x).numpy()).max()
print(f"largest difference {difference:.2e}")
