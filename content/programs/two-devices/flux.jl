# After https://github.com/FluxML/Flux.jl/blob/master/docs/src/guide/gpu.md
# Run with: mpiexecjl --project=. -n 2 julia flux.jl
using Flux, MPI, Optimisers, Printf, Random, Statistics, Zygote

# step: devices
# A device is a process of MPI; without a GPU both compute on the CPU.
DistributedUtils.initialize(MPIBackend)
backend = DistributedUtils.get_distributed_backend(MPIBackend)
rank = DistributedUtils.local_rank(backend)

# step: data
x = reshape(collect(range(-1.0f0, 1.0f0; length = 256)), 1, :)
y = sin.(3.0f0 .* x)
mine = (128rank + 1):(128rank + 128)

# step: model
Random.seed!(0)
model = Chain(Dense(1 => 16, tanh), Dense(16 => 1))
model = DistributedUtils.synchronize!!(backend, DistributedUtils.FluxDistributedModel(model); root = 0)
loss(m, x, y) = mean(abs2, m(x) .- y)

# step: step
# The optimiser averages the gradients of the processes before it changes the weights.
opt = DistributedUtils.DistributedOptimizer(backend, Optimisers.Descent(0.1f0))
grads = Zygote.gradient(m -> loss(m, x[:, mine], y[:, mine]), model)
_, both = Optimisers.update(Optimisers.setup(opt, model), model, grads[1])

# step: check
grads = Zygote.gradient(m -> loss(m, x, y), model)
_, single = Optimisers.update(Optimisers.setup(Optimisers.Descent(0.1f0), model), model, grads[1])
if rank == 0
    @printf("two devices  loss %.8f\n", loss(both, x, y))
    @printf("one device   loss %.8f\n", loss(single, x, y))
end
