# After https://mxnet.apache.org/versions/1.9.1/api/python/docs/tutorials/deploy/export/onnx.html
import mxnet as mx
import onnxruntime
from mxnet import autograd, gluon, nd

mx.random.seed(0)

# step: data
x = nd.linspace(-1.0, 1.0, 256).reshape((-1, 1))
y = nd.sin(3.0 * x)

# step: model
model = gluon.nn.HybridSequential()
model.add(gluon.nn.Dense(16, activation="tanh"), gluon.nn.Dense(1))
model.initialize(mx.init.Xavier())
model.hybridize()
trainer = gluon.Trainer(model.collect_params(), "sgd", {"learning_rate": 0.1})

# step: train
for _ in range(200):
    with autograd.record():
        loss = ((model(x) - y) ** 2).mean()
    loss.backward()
    trainer.step(batch_size=1)

# step: export
# First the graph and the weights in MXNet's own files, then those as ONNX.
model.export("model")
mx.onnx.export_model(
    "model-symbol.json", "model-0000.params", [x.shape], onnx_file_path="model.onnx"
)

# step: elsewhere
# ONNX Runtime computes from the file alone.
session = onnxruntime.InferenceSession("model.onnx")
(outputs,) = session.run(None, {"data": x.asnumpy()})
difference = abs(outputs - model(x).asnumpy()).max()
print(f"largest difference {difference:.2e}")
