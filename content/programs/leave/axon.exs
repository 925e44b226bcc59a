# After https://github.com/elixir-nx/axon_onnx/blob/master/lib/axon_onnx.ex
Mix.install([{:axon, "~> 0.8"}, {:axon_onnx, "~> 0.4"}, {:ortex, "~> 0.1"}])

# step: data
x = Nx.linspace(-1.0, 1.0, n: 256, type: :f32) |> Nx.reshape({256, 1})
y = Nx.sin(Nx.multiply(3.0, x))

# step: model
model =
  Axon.input("x", shape: {nil, 1})
  |> Axon.dense(16, activation: :tanh)
  |> Axon.dense(1)

# step: train
sgd = Polaris.Optimizers.sgd(learning_rate: 0.1)
{init_fn, step_fn} = Axon.Loop.train_step(model, :mean_squared_error, sgd, seed: 0)
step_fn = Nx.Defn.jit(step_fn)
state = init_fn.({x, y}, Axon.ModelState.empty())
%{model_state: trained} = Enum.reduce(1..200, state, fn _, state -> step_fn.({x, y}, state) end)

# step: export
# AxonONNX, of the same organisation, takes the plain map of the weights.
AxonOnnx.export(model, Nx.template({256, 1}, :f32), trained.data, path: "sine.onnx")

# step: elsewhere
# Ortex hands the file to ONNX Runtime.
{there} = Ortex.load("sine.onnx") |> Ortex.run(x)
here = Axon.predict(model, trained, x)
apart = there |> Nx.backend_transfer() |> Nx.subtract(here) |> Nx.abs() |> Nx.reduce_max()
IO.puts("largest difference #{:erlang.float_to_binary(Nx.to_number(apart), scientific: 2)}")
