% After https://www.mathworks.com/help/deeplearning/ug/include-automatic-differentiation.html
% step: data
x = [1 2; 3 4; 5 6; 7 8];
y = [1; -1; 1; -1];
w = dlarray([0.5; -0.5]);

% dlgradient wants a scalar, and nothing maps it over a batch: a loop over the examples.
for i = 1:4
    gradient = dlfeval(@gradientOfLoss, w, x(i, :), y(i));
    fprintf("example %d  gradient %.5f %.5f\n", i - 1, extractdata(gradient));
end

function gradient = gradientOfLoss(w, row, target)
    % step: loss
    loss = (row * w - target)^2;

    % step: gradients
    gradient = dlgradient(loss, w);
end
