(* After https://reference.wolfram.com/language/ref/format/WLNet.html *)
(* step: data *)
x = Transpose[{Subdivide[-1., 1., 255]}];
y = Sin[3. x];

(* step: model *)
net = NetInitialize[NetChain[{LinearLayer[16], Tanh, LinearLayer[1]}, "Input" -> 1]];

(* step: train *)
train[net_] := NetTrain[net, x -> y,
   LossFunction -> MeanSquaredLossLayer[],
   Method -> {"SGD", "LearningRate" -> 0.1, "Momentum" -> 0},
   BatchSize -> 256, MaxTrainingRounds -> 200, TrainingProgressReporting -> None];
loss[net_] := NumberForm[Mean[Flatten[(net[x] - y)^2]], {10, 8}];

trained = train[net];

(* step: save *)
Export["model.wlnet", trained];

(* step: load *)
(* The file holds layers and weights, so that no net has to be there before. *)
loaded = Import["model.wlnet"];

(* step: go-on *)
Print["went on        loss ", loss[train[trained]]];
Print["loaded, went on loss ", loss[train[loaded]]];
