# After https://keras.io/api/models/model_saving_apis/weights_saving_and_loading/
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
from keras import layers

# step: data
x = np.linspace(-1.0, 1.0, 256, dtype="float32").reshape(-1, 1)
y = np.sin(3.0 * x)


# step: model
def get_model():
    model = keras.Sequential(
        [
            keras.Input(shape=(1,)),
            layers.Dense(16, activation="tanh"),
            layers.Dense(1),
        ]
    )
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse")
    return model


# step: train
keras.utils.set_random_seed(0)
model = get_model()
model.fit(x, y, batch_size=256, epochs=200, verbose=0)

# step: save
model.save_weights("model.weights.h5")

# step: load
keras.utils.set_random_seed(1)
loaded = get_model()
loaded.load_weights("model.weights.h5")

# step: go-on
model.fit(x, y, batch_size=256, epochs=200, verbose=0)
loaded.fit(x, y, batch_size=256, epochs=200, verbose=0)
went_on = model.evaluate(x, y, batch_size=256, verbose=0)
loaded_went_on = loaded.evaluate(x, y, batch_size=256, verbose=0)
print(f"went on        loss {went_on:.8f}")
print(f"loaded, went on loss {loaded_went_on:.8f}")
