% After https://www.mathworks.com/help/deeplearning/ug/include-automatic-differentiation.html
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
net = train200(net, X, Y);

% step: save
save("model.mat", "net");

% step: load
% The file holds layers and weights, so that no network has to be there before.
file = load("model.mat");

% step: go-on
wentOn = modelLoss(train200(net, X, Y), X, Y);
loaded = modelLoss(train200(file.net, X, Y), X, Y);
fprintf("went on        loss %.8f\n", extractdata(wentOn));
fprintf("loaded, went on loss %.8f\n", extractdata(loaded));

function net = train200(net, X, Y)
    for i = 1:200
        [~, gradients] = dlfeval(@modelLoss, net, X, Y);
        net = dlupdate(@(p, g) p - 0.1 * g, net, gradients);
    end
end

function [loss, gradients] = modelLoss(net, X, Y)
    loss = mean((forward(net, X) - Y).^2, "all");
    if nargout > 1
        gradients = dlgradient(loss, net.Learnables);
    end
end
