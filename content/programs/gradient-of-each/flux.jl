# After https://github.com/FluxML/Flux.jl/blob/master/docs/src/reference/training/gradients.md
using Printf
import Zygote

# step: data
x = Float32[1 3 5 7; 2 4 6 8]  # One column per example.
y = Float32[1, -1, 1, -1]
w = Float32[0.5, -0.5]

# step: loss
losses(w) = abs2.(x' * w .- y)

# step: gradients
# The Jacobian of the four losses holds the gradient of an example in each row.
J = Zygote.jacobian(losses, w)[1]
for i in 1:4
    @printf("example %d  gradient %.5f %.5f\n", i - 1, J[i, 1], J[i, 2])
end
