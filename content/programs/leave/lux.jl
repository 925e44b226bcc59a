# After https://github.com/LuxDL/Lux.jl/blob/main/src/serialization/tf_saved_model.jl
using Lux, Optimisers, Printf, PythonCall, Random, Reactant, Zygote

# step: data
x = reshape(collect(range(-1.0f0, 1.0f0; length = 256)), 1, :)
y = sin.(3.0f0 .* x)

# step: model
model = Chain(Dense(1 => 16, tanh), Dense(16 => 1))
ps, st = Lux.setup(Xoshiro(0), model)

# step: train
function train(state)
    for _ in 1:200
        _, _, _, state = Training.single_train_step!(
            AutoZygote(), MSELoss(), (x, y), state
        )
    end
    return state.parameters, Lux.testmode(state.states)
end

ps, st = train(Training.TrainState(model, ps, st, Descent(0.1f0)))

# step: export
# Reactant traces the model for this shape; its own device has to hold all that goes in.
dev = reactant_device()
Lux.Serialization.export_as_tf_saved_model("sine", model, dev(x), dev(ps), dev(st))

# step: elsewhere
# TensorFlow, in Python, has the batch first where Lux has it last.
np, tf = pyimport("numpy"), pyimport("tensorflow")
restored = tf.saved_model.load("sine")
there = pyconvert(Matrix, restored.f(tf.constant(np.asarray(permutedims(x))))[0].numpy())
here, _ = model(x, ps, st)
@printf("largest difference %.2e\n", maximum(abs, permutedims(here) .- there))
