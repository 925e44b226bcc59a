# After https://github.com/LuxDL/Lux.jl/blob/main/src/autodiff/api.jl
using Lux, Printf

# step: data
x = Float32[1 3 5 7; 2 4 6 8]  # One column per example.
y = Float32[1 -1 1 -1]
w = Float32[0.5, -0.5]

# step: loss
losses(w) = abs2.(sum(w .* x; dims = 1) .- y)

# step: gradients
# Each example gets a copy of the weights, so that the batched Jacobian holds a gradient each.
J = batched_jacobian(losses, AutoForwardDiff(), repeat(w, 1, 4))
for i in 1:4
    @printf("example %d  gradient %.5f %.5f\n", i - 1, J[1, 1, i], J[1, 2, i])
end
