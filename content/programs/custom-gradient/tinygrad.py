# After https://github.com/tinygrad/tinygrad/blob/master/test/unit/test_call.py
from tinygrad import Tensor, function


# step: function
def log1pexp(x: Tensor) -> Tensor:
    return (1 + x.exp()).log()


# step: derivative
# In tinygrad's source and tests, not in its documentation. The rule works on graph
# nodes: the incoming gradient, and the call, whose first argument is x.
def gradient(upstream, call):
    x = Tensor(call.src[1])
    return ((Tensor(upstream) * (1 - 1 / (1 + x.exp()))).uop,)


log1pexp = function(log1pexp, grad_fxn=gradient)

# step: apply
x = Tensor([0.0, 1.0, 100.0])
(slopes,) = log1pexp(x).sum().gradient(x)
for point, slope in zip(x.tolist(), slopes.tolist()):
    print(f"x {point:3.0f}  gradient {slope:.5f}")
