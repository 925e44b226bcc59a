# After https://www.mindspore.cn/docs/en/r2.10.0/api_python/mindspore/mindspore.onnx.export.html
import mindspore
import onnxruntime
from mindspore import nn, ops

mindspore.set_seed(0)

# step: data
x = ops.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = ops.sin(3.0 * x)

# step: model
model = nn.SequentialCell(nn.Dense(1, 16), nn.Tanh(), nn.Dense(16, 1))
optimizer = nn.SGD(model.trainable_params(), learning_rate=0.1)
loss_fn = nn.MSELoss()


def forward(x, y):
    return loss_fn(model(x), y)


# step: train
grad_fn = mindspore.value_and_grad(forward, None, optimizer.parameters)
for _ in range(200):
    loss, grads = grad_fn(x, y)
    optimizer(grads)

# step: export
model.set_train(False)
mindspore.onnx.export(model, x, file_name="model.onnx", input_names=["x"])

# step: elsewhere
# ONNX Runtime computes from the file alone.
session = onnxruntime.InferenceSession("model.onnx")
(outputs,) = session.run(None, {"x": x.asnumpy()})
difference = abs(outputs - model(x).asnumpy()).max()
print(f"largest difference {difference:.2e}")
