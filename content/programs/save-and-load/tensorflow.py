# After https://www.tensorflow.org/tutorials/keras/save_and_load
import tensorflow as tf

# step: data
x = tf.reshape(tf.linspace(-1.0, 1.0, 256), (-1, 1))
y = tf.sin(3.0 * x)


# step: model
def create_model():
    model = tf.keras.Sequential(
        [
            tf.keras.Input((1,)),
            tf.keras.layers.Dense(16, activation="tanh"),
            tf.keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer=tf.keras.optimizers.SGD(learning_rate=0.1), loss="mse")
    return model


# step: train
tf.keras.utils.set_random_seed(0)
model = create_model()
model.fit(x, y, batch_size=256, epochs=200, verbose=0)

# step: save
model.save_weights("model.weights.h5")

# step: load
tf.keras.utils.set_random_seed(1)
loaded = create_model()
loaded.load_weights("model.weights.h5")

# step: go-on
model.fit(x, y, batch_size=256, epochs=200, verbose=0)
loaded.fit(x, y, batch_size=256, epochs=200, verbose=0)
went_on = model.evaluate(x, y, batch_size=256, verbose=0)
loaded_went_on = loaded.evaluate(x, y, batch_size=256, verbose=0)
print(f"went on        loss {went_on:.8f}")
print(f"loaded, went on loss {loaded_went_on:.8f}")
