# After https://github.com/FluxML/Flux.jl/blob/master/docs/src/guide/saving.md
using Flux, JLD2, Printf, Random, Statistics

Random.seed!(0)

# step: data
x = reshape(collect(range(-1.0f0, 1.0f0; length = 256)), 1, :)
y = sin.(3.0f0 .* x)

# step: model
network() = Chain(Dense(1 => 16, tanh), Dense(16 => 1))
model = network()

# step: train
function descend!(model)
    opt_state = Flux.setup(Descent(0.1f0), model)
    for _ in 1:200
        grads = Flux.gradient(m -> mean(abs2, m(x) .- y), model)
        Flux.update!(opt_state, model, grads[1])
    end
    return mean(abs2, model(x) .- y)
end

descend!(model)

# step: save
model_state = Flux.state(model)
jldsave("model.jld2"; model_state)

# step: load
loaded = network()
Flux.loadmodel!(loaded, JLD2.load("model.jld2", "model_state"))

# step: go-on
@printf("went on        loss %.8f\n", descend!(model))
@printf("loaded, went on loss %.8f\n", descend!(loaded))
