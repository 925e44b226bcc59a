(* After https://reference.wolfram.com/language/ref/TargetDevice.html *)
(* step: devices *)
(* Several devices together are GPUs, and NetTrain alone takes them. *)
two = {"GPU", {1, 2}};
one = {"GPU", 1};

(* step: data *)
x = Transpose[{Subdivide[-1., 1., 255]}];
y = Sin[3. x];

(* step: model *)
net = NetInitialize[NetChain[{LinearLayer[16], Tanh, LinearLayer[1]}, "Input" -> 1]];

(* step: step *)
(* One round of one batch is a step; each device gets its share of the batch. *)
step[device_] := NetTrain[net, x -> y,
   LossFunction -> MeanSquaredLossLayer[],
   Method -> {"SGD", "LearningRate" -> 0.1, "Momentum" -> 0},
   BatchSize -> 256, MaxTrainingRounds -> 1,
   TargetDevice -> device, TrainingProgressReporting -> None];

(* step: check *)
loss[net_] := NumberForm[Mean[Flatten[(net[x] - y)^2]], {10, 8}];
Print["two devices  loss ", loss[step[two]]];
Print["one device   loss ", loss[step[one]]];
