import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras

# step: gradient
print("gradient", jax.grad(lambda x: keras.ops.square(x))(3.0))
