# After https://ai.google.dev/edge/lite/models/convert_tf
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

tf.keras.utils.set_random_seed(0)

# step: data
x = tf.reshape(tf.linspace(-1.0, 1.0, 256), (-1, 1))
y = tf.sin(3.0 * x)

# step: model
model = tf.keras.Sequential(
    [
        tf.keras.Input((1,), batch_size=256),
        tf.keras.layers.Dense(16, activation="tanh"),
        tf.keras.layers.Dense(1),
    ]
)

# step: train
model.compile(optimizer=tf.keras.optimizers.SGD(learning_rate=0.1), loss="mse")
model.fit(x, y, batch_size=256, epochs=200, verbose=0)

# step: export
model.export("saved_model", verbose=False)
converter = tf.lite.TFLiteConverter.from_saved_model("saved_model")
with open("model.tflite", "wb") as file:
    file.write(converter.convert())

# step: elsewhere
# LiteRT is a package of its own and does not need TensorFlow.
interpreter = Interpreter("model.tflite")
predict = interpreter.get_signature_runner()
(name,) = predict.get_input_details()
(output,) = predict(**{name: x.numpy()}).values()
print(f"largest difference {np.abs(output - model(x)).max():.2e}")
