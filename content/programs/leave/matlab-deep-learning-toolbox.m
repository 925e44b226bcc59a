% After https://www.mathworks.com/help/deeplearning/ref/exportonnxnetwork.html
rng(0);

% step: data
x = linspace(-1, 1, 256);
X = dlarray(single(x), "CB");
Y = dlarray(single(sin(3 * x)), "CB");

% step: model
net = dlnetwork([
    featureInputLayer(1)
    fullyConnectedLayer(16)
    tanhLayer
    fullyConnectedLayer(1)]);

% step: train
for i = 1:200
    [~, gradients] = dlfeval(@modelLoss, net, X, Y);
    net = dlupdate(@(p, g) p - 0.1 * g, net, gradients);
end

% step: export
% Asks for the support package Deep Learning Toolbox Converter for ONNX Model Format.
exportONNXNetwork(net, "sine.onnx");

% step: elsewhere
% Python's ONNX Runtime has the batch first.
there = pyrun([ ...
    "import numpy, onnxruntime", ...
    "session = onnxruntime.InferenceSession('sine.onnx')", ...
    "name = session.get_inputs()[0].name", ...
    "points = numpy.asarray(x, dtype='float32').reshape(256, 1)", ...
    "there = session.run(None, {name: points})[0].ravel().tolist()"], "there", x=x);
there = cellfun(@double, cell(there));
here = double(extractdata(predict(net, X)));
fprintf("largest difference %.2e\n", max(abs(here - there)));

function [loss, gradients] = modelLoss(net, X, Y)
    loss = mean((forward(net, X) - Y).^2, "all");
    gradients = dlgradient(loss, net.Learnables);
end
