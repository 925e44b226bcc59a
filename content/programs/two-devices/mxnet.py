# After https://mxnet.apache.org/versions/1.9.1/api/python/docs/tutorials/getting-started/crash-course/6-use_gpus.html
import mxnet as mx
from mxnet import autograd, gluon, nd

mx.random.seed(0)

# step: devices
# A device may be any CPU number; memory is kept apart for each.
devices = [mx.cpu(0), mx.cpu(1)]

# step: data
x = nd.linspace(-1.0, 1.0, 256).reshape((-1, 1))
y = nd.sin(3.0 * x)
x_parts = gluon.utils.split_and_load(x, devices)
y_parts = gluon.utils.split_and_load(y, devices)


# step: model
def build_net():
    net = gluon.nn.Sequential()
    net.add(gluon.nn.Dense(16, in_units=1, activation="tanh"))
    net.add(gluon.nn.Dense(1, in_units=16))
    return net


# The weights are copied to both devices.
model = build_net()
model.initialize(mx.init.Xavier(), ctx=devices)
model.save_parameters("start.params")

# step: step
# The trainer adds the gradients of the devices and divides by the number of points.
trainer = gluon.Trainer(model.collect_params(), "sgd", {"learning_rate": 0.1})
with autograd.record():
    losses = [(model(a) - b) ** 2 for a, b in zip(x_parts, y_parts)]
for loss in losses:
    loss.backward()
trainer.step(batch_size=256)

# step: check
# The same step on one device, with all points.
alone = build_net()
alone.load_parameters("start.params", ctx=mx.cpu(0))
trainer = gluon.Trainer(alone.collect_params(), "sgd", {"learning_rate": 0.1})
with autograd.record():
    loss = (alone(x) - y) ** 2
loss.backward()
trainer.step(batch_size=256)
print(f"two devices  loss {((model(x) - y) ** 2).mean().asscalar():.8f}")
print(f"one device   loss {((alone(x) - y) ** 2).mean().asscalar():.8f}")
