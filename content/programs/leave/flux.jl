# After https://github.com/DrChainsaw/ONNXNaiveNASflux.jl/blob/master/README.md
using Flux, ONNXNaiveNASflux, Printf, Random, Statistics
import ONNXRunTime as ORT

Random.seed!(0)

# step: data
x = reshape(collect(range(-1.0f0, 1.0f0; length = 256)), 1, :)
y = sin.(3.0f0 .* x)

# step: model
model = Chain(Dense(1 => 16, tanh), Dense(16 => 1))

# step: train
opt_state = Flux.setup(Descent(0.1f0), model)
for _ in 1:200
    grads = Flux.gradient(m -> mean(abs2, m(x) .- y), model)
    Flux.update!(opt_state, model, grads[1])
end

# step: export
# ONNXNaiveNASflux, a package by others, traces the model and writes what it met.
save("sine.onnx", model, "x" => (1, :batch))

# step: elsewhere
# ONNX has the batch first where Flux has it last.
onnx = ORT.load_inference("sine.onnx")
there = only(values(onnx(Dict("x" => permutedims(x)))))
@printf("largest difference %.2e\n", maximum(abs, permutedims(model(x)) .- there))
