# After https://github.com/elixir-nx/axon/blob/main/guides/serialization/saving_and_loading.livemd
Mix.install([{:axon, "~> 0.8"}])

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

train = fn model_state ->
  state = init_fn.({x, y}, model_state)
  Enum.reduce(1..200, state, fn _, state -> step_fn.({x, y}, state) end).model_state
end

loss = fn model_state ->
  mean = Axon.predict(model, model_state, x) |> Nx.subtract(y) |> Nx.pow(2) |> Nx.mean()
  mean |> Nx.to_number() |> :erlang.float_to_binary(decimals: 8)
end

trained = train.(Axon.ModelState.empty())

# step: save
# Axon advises to save the weights alone and to keep the model in code.
File.write!("model_params.axon", Nx.serialize(trained.data))

# step: load
# The weights of the file take the place of random ones.
params = File.read!("model_params.axon") |> Nx.deserialize()
loaded = Axon.ModelState.new(params)

# step: go-on
IO.puts("went on        loss #{loss.(train.(trained))}")
IO.puts("loaded, went on loss #{loss.(train.(loaded))}")
