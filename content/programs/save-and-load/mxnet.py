# After https://mxnet.apache.org/versions/1.9.1/api/python/docs/tutorials/packages/gluon/blocks/save_load_params.html
import mxnet as mx
from mxnet import autograd, gluon, nd

mx.random.seed(0)

# step: data
x = nd.linspace(-1.0, 1.0, 256).reshape((-1, 1))
y = nd.sin(3.0 * x)


# step: model
def build_net():
    net = gluon.nn.HybridSequential()
    net.add(gluon.nn.Dense(16, activation="tanh"), gluon.nn.Dense(1))
    return net


model = build_net()
model.initialize(mx.init.Xavier())


# step: train
def train(model):
    trainer = gluon.Trainer(model.collect_params(), "sgd", {"learning_rate": 0.1})
    for _ in range(200):
        with autograd.record():
            loss = ((model(x) - y) ** 2).mean()
        loss.backward()
        trainer.step(batch_size=1)
    return loss.asscalar()


train(model)

# step: save
model.save_parameters("model.params")

# step: load
# A new model has other random weights; those of the file take their place.
loaded = build_net()
loaded.initialize(mx.init.Xavier())
loaded.load_parameters("model.params")

# step: go-on
print(f"went on        loss {train(model):.8f}")
print(f"loaded, went on loss {train(loaded):.8f}")
