// After https://github.com/huggingface/candle/blob/main/candle-core/tests/grad_tests.rs
use candle_core::{Device, Result, Tensor, Var};

fn main() -> Result<()> {
    // step: data
    let x = Tensor::new(
        &[[1f32, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]],
        &Device::Cpu,
    )?;
    let y = Tensor::new(&[1f32, -1.0, 1.0, -1.0], &Device::Cpu)?;
    let w = Var::new(&[0.5f32, -0.5], &Device::Cpu)?;

    // step: loss
    let loss = |row: Tensor, target: Tensor| ((row * w.as_tensor())?.sum_all()? - target)?.sqr();

    // step: gradients
    // Candle has no transform over a batch: a loop, with a backward pass for each example.
    for i in 0..4 {
        let grads = loss(x.get(i)?, y.get(i)?)?.backward()?;
        let gradient = grads.get(&w).unwrap().to_vec1::<f32>()?;
        println!(
            "example {i}  gradient {:.5} {:.5}",
            gradient[0], gradient[1]
        );
    }
    Ok(())
}
