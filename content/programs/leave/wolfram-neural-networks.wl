(* After https://reference.wolfram.com/language/ref/format/ONNX.html *)
(* step: data *)
x = Transpose[{Subdivide[-1., 1., 255]}];
y = Sin[3. x];

(* step: model *)
net = NetChain[{LinearLayer[16], Tanh, LinearLayer[1]}, "Input" -> 1];

(* step: train *)
trained = NetTrain[net, x -> y,
   LossFunction -> MeanSquaredLossLayer[],
   Method -> {"SGD", "LearningRate" -> 0.1, "Momentum" -> 0},
   BatchSize -> 256, MaxTrainingRounds -> 200, TrainingProgressReporting -> None];

(* step: export *)
Export["sine.onnx", trained];

(* step: elsewhere *)
(* Python's ONNX Runtime computes, a point at a time: the file may fix the size of a batch. *)
elsewhere = ExternalFunction["Python", "
def elsewhere(path, points):
    import numpy, onnxruntime
    session = onnxruntime.InferenceSession(path)
    name = session.get_inputs()[0].name
    rows = [numpy.array([point], dtype='float32') for point in points]
    return [float(session.run(None, {name: row})[0].ravel()[0]) for row in rows]
"];
there = elsewhere[AbsoluteFileName["sine.onnx"], x];
Print["largest difference ", ScientificForm[Max[Abs[Flatten[trained[x]] - there]], 3]];
