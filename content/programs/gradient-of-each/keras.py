# After https://keras.io/guides/writing_a_custom_training_loop_in_jax/
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
import numpy as np

# step: data
x = np.array([[1, 2], [3, 4], [5, 6], [7, 8]], dtype="float32")
y = np.array([1, -1, 1, -1], dtype="float32")

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, use_bias=False)]
)
model.set_weights([np.array([[0.5], [-0.5]])])


# step: loss
# Written for one example; a stateless call takes the weights as an argument.
def loss(weights, x, y):
    output, _ = model.stateless_call(weights, [], x[None])
    return (output[0, 0] - y) ** 2


# step: gradients
# Keras has no function for gradients: JAX's own, mapped over the batch. No loop.
weights = [variable.value for variable in model.trainable_variables]
(grads,) = jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(weights, x, y)
for i, (first, second) in enumerate(grads.reshape(4, 2)):
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
