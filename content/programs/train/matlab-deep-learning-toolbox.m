% After https://www.mathworks.com/help/deeplearning/ug/include-automatic-differentiation.html
rng(0);

% step: data
% Data: 256 points of a sine curve; one column per example.
x = linspace(-1, 1, 256);
y = sin(3 * x);
X = dlarray(single(x), "CB");
Y = dlarray(single(y), "CB");

% step: model
% Two layers: 1 -> 16 with tanh, 16 -> 1.
net = dlnetwork([
    featureInputLayer(1)
    fullyConnectedLayer(16)
    tanhLayer
    fullyConnectedLayer(1)]);

% step: train
for i = 0:1000
    [loss, gradients] = dlfeval(@modelLoss, net, X, Y);
    net = dlupdate(@(p, g) p - 0.1 * g, net, gradients);
    if mod(i, 200) == 0
        fprintf("step %4d  loss %.5f\n", i, extractdata(loss));
    end
end

function [loss, gradients] = modelLoss(net, X, Y)
    loss = mean((forward(net, X) - Y).^2, "all");
    gradients = dlgradient(loss, net.Learnables);
end
