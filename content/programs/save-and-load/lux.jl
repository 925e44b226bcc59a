# After https://github.com/LuxDL/Lux.jl/blob/main/examples/SimpleRNN/main.jl
using JLD2, Lux, Optimisers, Printf, Random, Zygote

# step: data
x = reshape(collect(range(-1.0f0, 1.0f0; length = 256)), 1, :)
y = sin.(3.0f0 .* x)

# step: model
model = Chain(Dense(1 => 16, tanh), Dense(16 => 1))
rng = Xoshiro(0)
ps, st = Lux.setup(rng, model)

# step: train
function train(ps, st)
    state = Training.TrainState(model, ps, st, Descent(0.1f0))
    for _ in 1:200
        _, _, _, state = Training.single_train_step!(
            AutoZygote(), MSELoss(), (x, y), state
        )
    end
    return state.parameters, state.states
end

loss(ps, st) = first(MSELoss()(model, ps, st, (x, y)))

ps, st = train(ps, st)

# step: save
# Lux advises to save weights and state, not the model.
@save "model.jld2" ps st

# step: load
kept = deepcopy(ps)
ps, st = Lux.setup(rng, model)
@load "model.jld2" ps st

# step: go-on
@printf("went on        loss %.8f\n", loss(train(kept, st)...))
@printf("loaded, went on loss %.8f\n", loss(train(ps, st)...))
