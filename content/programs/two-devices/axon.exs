# After https://github.com/elixir-nx/nx/blob/main/exla/lib/exla.ex
# XLA makes two devices of a CPU if it is told so before it starts.
System.put_env("XLA_FLAGS", "--xla_force_host_platform_device_count=2")
Mix.install([{:axon, "~> 0.8"}, {:exla, "~> 0.13"}])

# step: devices
mesh = %Nx.Mesh{name: "mesh", shape: {2}}

# step: data
x = Nx.linspace(-1.0, 1.0, n: 256, type: :f32) |> Nx.reshape({256, 1})
y = Nx.sin(Nx.multiply(3.0, x))

# step: model
model =
  Axon.input("x", shape: {nil, 1})
  |> Axon.dense(16, activation: :tanh, name: "hidden")
  |> Axon.dense(1, name: "out")

{init_fn, predict_fn} = Axon.build(model, seed: 0)
%{data: %{"hidden" => hidden, "out" => out}} = init_fn.(x, Axon.ModelState.empty())
weights = [hidden["kernel"], hidden["bias"], out["kernel"], out["bias"]]

loss = fn {k1, b1, k2, b2}, x, y ->
  params = %{"hidden" => %{"kernel" => k1, "bias" => b1}, "out" => %{"kernel" => k2, "bias" => b2}}
  predict_fn.(Axon.ModelState.new(params), x) |> Nx.subtract(y) |> Nx.pow(2) |> Nx.mean()
end

# step: step
# Written for all points: XLA cuts it in two and joins the gradients. Weights are on both devices.
step = fn k1, b1, k2, b2, x, y ->
  weights = {k1, b1, k2, b2}
  {g1, g2, g3, g4} = Nx.Defn.grad(weights, fn weights -> loss.(weights, x, y) end)
  move = fn w, g -> Nx.subtract(w, Nx.multiply(0.1, g)) end
  {move.(k1, g1), move.(b1, g2), move.(k2, g3), move.(b2, g4)}
end

shardings = [%{}, %{}, %{}, %{}, %{0 => [0]}, %{0 => [0]}]
halves = for rows <- [0..127, 128..255], do: weights ++ [x[rows], y[rows]]
[two, _] = EXLA.shard_jit(step, mesh, input_shardings: shardings).(halves)

# step: check
one = EXLA.jit_apply(step, weights ++ [x, y])
show = fn weights ->
  loss.(weights, x, y) |> Nx.to_number() |> :erlang.float_to_binary(decimals: 8)
end

IO.puts("two devices  loss #{show.(two)}")
IO.puts("one device   loss #{show.(one)}")
