# After https://github.com/FluxML/Flux.jl/blob/master/docs/src/reference/training/gradients.md
using ChainRulesCore, Flux, Printf

# step: function
log1pexp(x) = log(1 + exp(x))

# step: derivative
# 1 - 1 / (1 + exp(x)) stays finite where exp(x) overflows. Zygote takes the rule from ChainRules.
function ChainRulesCore.rrule(::typeof(log1pexp), x)
    log1pexp_pullback(dy) = (NoTangent(), dy * (1 - 1 / (1 + exp(x))))
    return log1pexp(x), log1pexp_pullback
end

# step: apply
for x in (0.0f0, 1.0f0, 100.0f0)
    slope = Flux.gradient(log1pexp, x)[1]
    @printf("x %3.0f  gradient %.5f\n", x, slope)
end
