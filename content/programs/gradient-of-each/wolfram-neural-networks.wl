(* After https://reference.wolfram.com/language/ref/NetPortGradient.html *)
(* step: data *)
x = {{1., 2.}, {3., 4.}, {5., 6.}, {7., 8.}};
y = {{1.}, {-1.}, {1.}, {-1.}};

(* step: loss *)
(* The weights are those of a layer; the mean is that of a single number. *)
dot = LinearLayer[1, "Input" -> 2, "Weights" -> {{0.5, -0.5}}, "Biases" -> None];
net = NetGraph[<|"dot" -> dot, "loss" -> MeanSquaredLossLayer[]|>,
   {"dot" -> NetPort[{"loss", "Input"}], NetPort["Target"] -> NetPort[{"loss", "Target"}]}];

(* step: gradients *)
(* For a batch the language adds the gradients of weights up: a call for each example. *)
Do[
  gradient = Flatten[Normal[net[<|"Input" -> x[[i]], "Target" -> y[[i]]|>,
     NetPortGradient[{"dot", "Weights"}]]]];
  Print["example ", i - 1, "  gradient ",
    NumberForm[gradient[[1]], {8, 5}], " ", NumberForm[gradient[[2]], {8, 5}]],
  {i, 4}];
