# After https://keras.io/guides/distribution/
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
import numpy as np
from keras import layers

# step: devices
# The distribution API runs on the JAX back end, which makes up the two devices.
jax.config.update("jax_num_cpu_devices", 2)
cpus = keras.distribution.list_devices("cpu")
two_devices = keras.distribution.DataParallel(devices=cpus)

# step: data
x = np.linspace(-1.0, 1.0, 256, dtype="float32").reshape(-1, 1)
y = np.sin(3.0 * x)


# step: model
def get_model():
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(shape=(1,)),
            layers.Dense(16, activation="tanh"),
            layers.Dense(1),
        ]
    )
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse")
    return model


# step: step
# From here on variables lie on both devices, and fit gives each half of a batch.
keras.distribution.set_distribution(two_devices)
model = get_model()
model.fit(x, y, batch_size=256, epochs=1, verbose=0)
print(f"two devices  loss {model.evaluate(x, y, batch_size=256, verbose=0):.8f}")

# step: check
keras.distribution.set_distribution(None)
model = get_model()
model.fit(x, y, batch_size=256, epochs=1, verbose=0)
print(f"one device   loss {model.evaluate(x, y, batch_size=256, verbose=0):.8f}")
