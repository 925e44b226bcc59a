# After https://github.com/LuxDL/Lux.jl/blob/main/docs/src/manual/autodiff.md
using ChainRulesCore, Printf, Zygote

# step: function
log1pexp(x) = log(1 + exp(x))

# step: derivative
# 1 - 1 / (1 + exp(x)) stays finite where exp(x) overflows. Lux leaves rules to ChainRules.
function ChainRulesCore.rrule(::typeof(log1pexp), x)
    log1pexp_pullback(dy) = (NoTangent(), dy * (1 - 1 / (1 + exp(x))))
    return log1pexp(x), log1pexp_pullback
end

# step: apply
# Lux leaves gradients to Zygote, too, which reads the rule.
for x in (0.0f0, 1.0f0, 100.0f0)
    slope = only(Zygote.gradient(log1pexp, x))
    @printf("x %3.0f  gradient %.5f\n", x, slope)
end
