# After https://www.tensorflow.org/api_docs/python/tf/custom_gradient
import tensorflow as tf


# step: function
@tf.custom_gradient
def log1pexp(x):
    e = tf.exp(x)

    # step: derivative
    # Returned beside the result; without it the gradient at 100 is NaN.
    def grad(upstream):
        return upstream * (1 - 1 / (1 + e))

    return tf.math.log(1 + e), grad


# step: apply
x = tf.constant([0.0, 1.0, 100.0])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = log1pexp(x)
for point, slope in zip(x.numpy(), tape.gradient(y, x).numpy()):
    print(f"x {point:3.0f}  gradient {slope:.5f}")
