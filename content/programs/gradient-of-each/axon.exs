# After https://github.com/elixir-nx/nx/blob/main/nx/test/nx/defn/grad_test.exs
Mix.install([{:nx, "~> 0.13"}])

# step: data
x = Nx.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
y = Nx.tensor([1.0, -1.0, 1.0, -1.0])
w = Nx.tensor([0.5, -0.5])

# step: loss
loss = fn w, row, target -> Nx.dot(row, w) |> Nx.subtract(target) |> Nx.pow(2) end

# step: gradients
# A vectorized axis makes one example of four: loss and gradient are written for one.
rows = Nx.vectorize(x, :example)
targets = Nx.vectorize(y, :example)
[w, _] = Nx.broadcast_vectors([w, rows])

Nx.Defn.grad(w, fn w -> loss.(w, rows, targets) end)
|> Nx.devectorize(keep_names: false)
|> Nx.to_list()
|> Enum.with_index(fn gradient, i ->
  [first, second] = Enum.map(gradient, &:erlang.float_to_binary(&1, decimals: 5))
  IO.puts("example #{i}  gradient #{first} #{second}")
end)
