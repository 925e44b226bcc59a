import chainer
import numpy as np

# step: gradient
x = chainer.Variable(np.array(3.0, dtype=np.float32))
(x * x).backward()
print("gradient", float(x.grad))
