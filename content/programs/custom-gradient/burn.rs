// After https://github.com/tracel-ai/burn/blob/main/burn-book/src/advanced/backend-extension/custom-wgpu-kernel.md
use burn::backend::autodiff::checkpoint::base::Checkpointer;
use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::autodiff::grads::Gradients;
use burn::backend::autodiff::ops::{unary, Backward, Ops, OpsKind};
use burn::backend::autodiff::{Autodiff, NodeId};
use burn::backend::{backend_extension, tensor::FloatTensor, Dispatch, Flex};
use burn::tensor::{Device, Tensor};

// step: function
// A function of one's own extends the back end; Flex computes it on the CPU.
#[backend_extension(Autodiff, Flex)]
pub trait Backend: burn::backend::Backend {
    fn log1pexp(x: FloatTensor<Self>) -> FloatTensor<Self> {
        Self::float_log1p(Self::float_exp(x))
    }
}

impl Backend for Flex {}

// step: derivative
// 1 - 1 / (1 + exp(x)) stays finite where exp(x) overflows.
#[derive(Debug)]
struct Log1pexpBackward;

impl<B: Backend> Backward<B, 1> for Log1pexpBackward {
    type State = NodeId;

    fn backward(self, ops: Ops<NodeId, 1>, grads: &mut Gradients, saved: &mut Checkpointer) {
        let x: FloatTensor<B> = saved.retrieve_node_output(ops.state);
        let e = B::float_add_scalar(B::float_exp(x), 1f32.into());
        let d = B::float_add_scalar(B::float_neg(B::float_recip(e)), 1f32.into());
        unary::<B, _>(ops.parents, ops.node, grads, |grad| B::float_mul(grad, d));
    }
}

impl<B: Backend, C: CheckpointStrategy> Backend for Autodiff<B, C> {
    fn log1pexp(x: FloatTensor<Self>) -> FloatTensor<Self> {
        let prepared = Log1pexpBackward.prepare::<C>([x.node()]);
        match prepared.compute_bound().stateful() {
            OpsKind::Tracked(mut prep) => {
                let state = prep.checkpoint(&x);
                prep.finish(state, B::log1pexp(x.into_primitive()))
            }
            OpsKind::UnTracked(prep) => prep.finish(B::log1pexp(x.into_primitive())),
        }
    }
}

// step: apply
fn main() {
    let device = Device::flex().autodiff();
    for value in [0.0, 1.0, 100.0] {
        let x = Tensor::<1>::from_floats([value], &device).require_grad();
        let y = Tensor::<1>::from_dispatch(Dispatch::log1pexp(x.clone().into_dispatch()));
        let gradient = x.grad(&y.backward()).unwrap().into_scalar::<f32>();
        println!("x {value:3}  gradient {gradient:.5}");
    }
}
