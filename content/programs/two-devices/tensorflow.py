# After https://www.tensorflow.org/tutorials/distribute/custom_training
import tensorflow as tf

# step: devices
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2
)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

# step: data
x = tf.reshape(tf.linspace(-1.0, 1.0, 256), (-1, 1))
y = tf.sin(3.0 * x)
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(256)


# step: model
def create_model():
    tf.keras.utils.set_random_seed(0)
    return tf.keras.Sequential(
        [
            tf.keras.Input((1,)),
            tf.keras.layers.Dense(16, activation="tanh"),
            tf.keras.layers.Dense(1),
        ]
    )


with strategy.scope():
    model = create_model()
    optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
    loss_object = tf.keras.losses.MeanSquaredError(reduction="none")


# step: step
def train_step(x, y):
    with tf.GradientTape() as tape:
        losses = loss_object(y, model(x))
        loss = tf.nn.compute_average_loss(losses, global_batch_size=256)
    grads = tape.gradient(loss, model.trainable_variables)
    # Sums the gradients of the replicas before it applies them.
    optimizer.apply_gradients(zip(grads, model.trainable_variables))


distributed_step = tf.function(lambda batch: strategy.run(train_step, args=batch))
for batch in strategy.experimental_distribute_dataset(batches):
    distributed_step(batch)
print(f"two devices  loss {tf.reduce_mean((model(x) - y) ** 2):.8f}")

# step: check
model = create_model()
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
train_step(x, y)
print(f"one device   loss {tf.reduce_mean((model(x) - y) ** 2):.8f}")
