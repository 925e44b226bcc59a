% After https://www.mathworks.com/help/deeplearning/ug/train-network-in-parallel-with-custom-training-loop.html
rng(0);

% step: devices
% A device is a worker of Parallel Computing Toolbox; without a GPU both compute on the CPU.
pool = parpool("Processes", 2);

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

% step: step
spmd
    mine = (1:128) + 128 * (spmdIndex - 1);
    [~, workerGradients] = dlfeval(@modelLoss, net, X(:, mine), Y(:, mine));
    workerGradients.Value = dlupdate(@average, workerGradients.Value);
    workerNet = dlupdate(@descend, net, workerGradients);
end
two = workerNet{1};
delete(pool);

% step: check
[~, gradients] = dlfeval(@modelLoss, net, X, Y);
one = dlupdate(@descend, net, gradients);
fprintf("two devices  loss %.8f\n", mean((extractdata(predict(two, X)) - extractdata(Y)).^2));
fprintf("one device   loss %.8f\n", mean((extractdata(predict(one, X)) - extractdata(Y)).^2));

function gradient = average(gradient)
    gradient = dlarray(spmdPlus(extractdata(gradient)) / spmdSize);
end

function p = descend(p, gradient)
    p = p - 0.1 * gradient;
end

function [loss, gradients] = modelLoss(net, X, Y)
    loss = mean((forward(net, X) - Y).^2, "all");
    gradients = dlgradient(loss, net.Learnables);
end
