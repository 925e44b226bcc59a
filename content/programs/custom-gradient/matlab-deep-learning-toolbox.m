% After https://www.mathworks.com/help/deeplearning/ug/specify-custom-operation-backward-function.html
% A class has to lie in a file of its name: save as log1pexp.m, run with log1pexp.apply
classdef log1pexp < deep.DifferentiableFunction
    methods
        function fcn = log1pexp
            fcn@deep.DifferentiableFunction(1, ...
                SaveInputsForBackward=true, ...
                SaveOutputsForBackward=false, ...
                NumMemoryValues=0);
        end

        % step: function
        function Z = forward(~, X)
            Z = log(1 + exp(X));
        end

        % step: derivative
        % 1 - 1 / (1 + exp(x)) stays finite where exp(x) overflows.
        function dLdX = backward(~, dLdZ, ~, X)
            dLdX = dLdZ .* (1 - 1 ./ (1 + exp(X)));
        end
    end

    % step: apply
    methods (Static)
        function apply
            for x = single([0 1 100])
                gradient = dlfeval(@slope, dlarray(x));
                fprintf("x %3d  gradient %.5f\n", x, extractdata(gradient));
            end
        end
    end
end

function gradient = slope(x)
    fcn = log1pexp;
    gradient = dlgradient(fcn(x), x);
end
