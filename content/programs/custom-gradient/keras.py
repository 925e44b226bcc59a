# After https://keras.io/api/ops/core/
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
from keras import ops


# step: function
@ops.custom_gradient
def log1pexp(x):
    e = ops.exp(x)

    # step: derivative
    # Returned beside the result. On PyTorch it would take other arguments.
    def grad(upstream):
        return ops.multiply(upstream, 1.0 - 1.0 / ops.add(1, e))

    return ops.log(1 + e), grad


# step: apply
# Keras has no function for gradients; the one of its back end takes them.
for x in [0.0, 1.0, 100.0]:
    print(f"x {x:3.0f}  gradient {jax.grad(log1pexp)(x):.5f}")
