# After https://www.tensorflow.org/guide/advanced_autodiff
import tensorflow as tf

# step: data
w = tf.Variable([0.5, -0.5])
x = tf.constant([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
y = tf.constant([1.0, -1.0, 1.0, -1.0])

# step: loss
# One loss for each example, not their mean.
with tf.GradientTape() as tape:
    losses = (tf.linalg.matvec(x, w) - y) ** 2

# step: gradients
# The Jacobian of the losses has a row for each example: no loop.
grads = tape.jacobian(losses, w)
for i, (first, second) in enumerate(grads.numpy()):
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
