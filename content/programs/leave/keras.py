# After https://keras.io/api/models/model_saving_apis/export/
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import onnxruntime
from keras import layers

keras.utils.set_random_seed(0)

# step: data
x = np.linspace(-1.0, 1.0, 256, dtype="float32").reshape(-1, 1)
y = np.sin(3.0 * x)

# step: model
model = keras.Sequential(
    [
        keras.Input(shape=(1,)),
        layers.Dense(16, activation="tanh"),
        layers.Dense(1),
    ]
)

# step: train
model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse")
model.fit(x, y, batch_size=256, epochs=200, verbose=0)

# step: export
model.export("model.onnx", format="onnx", verbose=False)

# step: elsewhere
session = onnxruntime.InferenceSession("model.onnx")
(name,) = [node.name for node in session.get_inputs()]
(output,) = session.run(None, {name: x})
difference = np.abs(output - model.predict(x, batch_size=256, verbose=0)).max()
print(f"largest difference {difference:.2e}")
