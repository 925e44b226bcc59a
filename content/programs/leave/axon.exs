# After https://github.com/elixir-nx/axon_onnx/blob/master/lib/axon_onnx.ex
Mix.install([{:axon, "~> 0.8"}, {:axon_onnx, "~> 0.4"}, {:ortex, "~> 0.1"}])
