# After https://github.com/FluxML/Flux.jl/blob/master/docs/src/guide/training/training.md
using Flux, Printf, Random, Statistics

Random.seed!(0)

# step: data
# Data: 256 points of a sine curve; one column per example.
x = reshape(collect(range(-1.0f0, 1.0f0; length = 256)), 1, :)
y = sin.(3.0f0 .* x)

# step: model
# Two layers: 1 -> 16 with tanh, 16 -> 1.
model = Chain(Dense(1 => 16, tanh), Dense(16 => 1))

# step: train
opt_state = Flux.setup(Descent(0.1f0), model)

for i in 0:1000
    loss, grads = Flux.withgradient(m -> mean(abs2, m(x) .- y), model)
    Flux.update!(opt_state, model, grads[1])
    i % 200 == 0 && @printf("step %4d  loss %.5f\n", i, loss)
end
