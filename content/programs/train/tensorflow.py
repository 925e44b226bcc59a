# After https://www.tensorflow.org/tutorials/quickstart/advanced
import tensorflow as tf

tf.keras.utils.set_random_seed(0)

# step: data
# Data: 256 points of a sine curve.
x = tf.reshape(tf.linspace(-1.0, 1.0, 256), (-1, 1))
y = tf.sin(3.0 * x)

# step: model
# Two layers: 1 -> 16 with tanh, 16 -> 1.
model = tf.keras.Sequential(
    [
        tf.keras.Input((1,)),
        tf.keras.layers.Dense(16, activation="tanh"),
        tf.keras.layers.Dense(1),
    ]
)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)


# step: loss
@tf.function
def step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss


# step: train
for i in range(1001):
    loss = step()
    if i % 200 == 0:
        print(f"step {i:4d}  loss {loss.numpy():.5f}")
