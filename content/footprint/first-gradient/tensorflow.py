import tensorflow as tf

# step: gradient
x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x * x
print("gradient", tape.gradient(y, x).numpy())

# step: build
print("build", "gpu" if tf.test.is_built_with_cuda() else "cpu")
