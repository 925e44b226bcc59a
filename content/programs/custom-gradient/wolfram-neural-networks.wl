(* After https://reference.wolfram.com/language/ref/CompiledLayer.html *)
array = TypeSpecifier["PackedArray"]["MachineReal", 1];

(* step: function *)
log1pexp = Function[{Typed[x, array]}, Log[1. + Exp[x]]];

(* step: derivative *)
(* 1 - 1 / (1 + exp(x)) stays finite where exp(x) overflows. *)
backward = Function[{Typed[x, array], Typed[gradient, array]},
   gradient * (1. - 1. / (1. + Exp[x]))];

(* step: apply *)
(* A layer takes the pair; the gradient of the sum holds that of each value. *)
layer = CompiledLayer[log1pexp, backward];
gradients = Normal[layer[{0., 1., 100.}, NetPortGradient["Input"]]];
MapThread[
  Print["x ", StringPadLeft[#1, 3], "  gradient ", NumberForm[#2, {6, 5}]] &,
  {{"0", "1", "100"}, gradients}];
