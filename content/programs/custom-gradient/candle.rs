// After https://github.com/huggingface/candle/blob/main/candle-core/tests/custom_op_tests.rs
use candle_core::cpu_backend::unary_map;
use candle_core::{bail, CpuStorage, CustomOp1, Device, Layout, Result, Shape, Tensor, Var};

// step: function
// An operation of one's own computes on the CPU's storage, here for f32 alone.
struct Log1pexp;

impl CustomOp1 for Log1pexp {
    fn name(&self) -> &'static str {
        "log1pexp"
    }

    fn cpu_fwd(&self, storage: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let CpuStorage::F32(values) = storage else {
            bail!("log1pexp takes f32")
        };
        let out = unary_map(values, layout, |x| x.exp().ln_1p());
        Ok((CpuStorage::F32(out), layout.shape().clone()))
    }

    // step: derivative
    // 1 - 1 / (1 + exp(x)) stays finite where exp(x) overflows.
    fn bwd(&self, x: &Tensor, _out: &Tensor, grad: &Tensor) -> Result<Option<Tensor>> {
        let derivative = (1.0 - (x.exp()? + 1.0)?.recip()?)?;
        Ok(Some((grad * derivative)?))
    }
}

// step: apply
fn main() -> Result<()> {
    for value in [0f32, 1.0, 100.0] {
        let x = Var::new(value, &Device::Cpu)?;
        let grads = x.apply_op1(Log1pexp)?.backward()?;
        let gradient = grads.get(&x).unwrap().to_scalar::<f32>()?;
        println!("x {value:3}  gradient {gradient:.5}");
    }
    Ok(())
}
