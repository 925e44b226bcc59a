# After https://github.com/Jittor/jittor/blob/master/doc/source/jittor.md
import jittor as jt

# step: data
w = jt.array([0.5, -0.5])
x = jt.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
y = jt.array([1.0, -1.0, 1.0, -1.0])


# step: loss
# The loss of one example.
def loss(w, x, y):
    return ((x * w).sum() - y) ** 2


# step: gradients
# A loop: there is no transform that carries a gradient over the batch.
for i in range(4):
    gradient = jt.grad(loss(w, x[i], y[i]), w)
    first, second = gradient.data
    print(f"example {i}  gradient {first:.5f} {second:.5f}")
