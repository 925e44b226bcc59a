# After https://github.com/LuxDL/Lux.jl/blob/main/docs/src/manual/distributed_utils.md
# Run with: mpiexecjl --project=. -n 2 julia lux.jl
using Lux, MPI, Optimisers, Printf, Random, Zygote

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
model = Chain(Dense(1 => 16, tanh), Dense(16 => 1))
ps, st = Lux.setup(Xoshiro(0), model)
ps = DistributedUtils.synchronize!!(backend, ps)
loss(ps, x, y) = first(MSELoss()(model, ps, st, (x, y)))

# step: step
# The optimiser averages the gradients of the processes before it changes the weights.
opt = DistributedUtils.DistributedOptimizer(backend, Descent(0.1f0))
grads = only(Zygote.gradient(ps -> loss(ps, x[:, mine], y[:, mine]), ps))
_, both = Optimisers.update(Optimisers.setup(opt, ps), ps, grads)

# step: check
grads = only(Zygote.gradient(ps -> loss(ps, x, y), ps))
_, single = Optimisers.update(Optimisers.setup(Descent(0.1f0), ps), ps, grads)
if rank == 0
    @printf("two devices  loss %.8f\n", loss(both, x, y))
    @printf("one device   loss %.8f\n", loss(single, x, y))
end
