# After https://mxnet.apache.org/versions/1.9.1/api/python/docs/tutorials/packages/gluon/training/trainer.html
import mxnet as mx
from mxnet import autograd, gluon, nd

mx.random.seed(0)

# step: data
# Data: 256 points of a sine curve.
x = nd.linspace(-1.0, 1.0, 256).reshape((-1, 1))
y = nd.sin(3.0 * x)

# step: model
# Two layers: 1 -> 16 with tanh, 16 -> 1.
model = gluon.nn.HybridSequential()
model.add(gluon.nn.Dense(16, activation="tanh"), gluon.nn.Dense(1))
model.initialize(mx.init.Xavier())
model.hybridize()
trainer = gluon.Trainer(model.collect_params(), "sgd", {"learning_rate": 0.1})

# step: train
for i in range(1001):
    with autograd.record():
        loss = ((model(x) - y) ** 2).mean()
    loss.backward()
    trainer.step(batch_size=1)
    if i % 200 == 0:
        print(f"step {i:4d}  loss {loss.asscalar():.5f}")
