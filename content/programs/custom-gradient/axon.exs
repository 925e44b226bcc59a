# After https://github.com/elixir-nx/nx/blob/main/nx/lib/nx/defn/kernel.ex
Mix.install([{:nx, "~> 0.13"}])

defmodule Smooth do
  import Nx.Defn

  # step: function
  defn log1pexp(x) do
    # step: derivative
    # 1 - 1 / (1 + exp(x)) stays finite where exp(x) overflows.
    custom_grad(Nx.log(1 + Nx.exp(x)), [x], fn g ->
      [g * (1 - 1 / (1 + Nx.exp(x)))]
    end)
  end
end

# step: apply
for x <- [0.0, 1.0, 100.0] do
  gradient = Nx.Defn.grad(Nx.tensor(x), &Smooth.log1pexp/1) |> Nx.to_number()
  name = x |> trunc() |> to_string() |> String.pad_leading(3)
  IO.puts("x #{name}  gradient #{:erlang.float_to_binary(gradient, decimals: 5)}")
end
