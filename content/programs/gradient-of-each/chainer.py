# After https://docs.chainer.org/en/stable/guides/variables.html
import numpy as np
import chainer
import chainer.functions as F

# step: data
w = chainer.Parameter(np.array([0.5, -0.5], dtype=np.float32))
x = np.array([[1, 2], [3, 4], [5, 6], [7, 8]], dtype=np.float32)
y = np.array([1, -1, 1, -1], dtype=np.float32)


# step: loss
# The loss of one example.
def loss(w, x, y):
    return (F.sum(x * w) - y) ** 2


# step: gradients
# A loop: there is no transform that carries a gradient over the batch.
for i in range(4):
    w.cleargrad()
    loss(w, x[i], y[i]).backward()
    first, second = w.grad
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
