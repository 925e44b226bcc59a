// After https://github.com/huggingface/candle/blob/main/candle-book/src/guide/mnist/training.md
use candle_core::{DType, Device, Result, Tensor};
use candle_nn::{linear, loss::mse, Linear, Module, Optimizer, VarBuilder, VarMap, SGD};

// step: devices
// Candle has one CPU device, so two devices are two GPUs (feature cuda).
fn devices() -> Result<[Device; 2]> {
    Ok([Device::new_cuda(0)?, Device::new_cuda(1)?])
}

// step: data
fn sine(device: &Device) -> Result<(Tensor, Tensor)> {
    let points: Vec<f32> = (0..256).map(|i| -1.0 + 2.0 * i as f32 / 255.0).collect();
    let x = Tensor::from_vec(points, (256, 1), device)?;
    let y = (&x * 3.0)?.sin()?;
    Ok((x, y))
}

// step: model
// The weights are copied to where the points are, and the gradient comes back the same way.
fn apply(layer: &Linear, x: &Tensor) -> Result<Tensor> {
    let weight = layer.weight().to_device(x.device())?;
    let bias = layer.bias().unwrap().to_device(x.device())?;
    Linear::new(weight, Some(bias)).forward(x)
}

fn loss(vb: &VarBuilder, x: &Tensor, y: &Tensor) -> Result<Tensor> {
    let (hidden, out) = (
        linear(1, 16, vb.pp("hidden"))?,
        linear(16, 1, vb.pp("out"))?,
    );
    mse(&apply(&out, &apply(&hidden, x)?.tanh()?)?, y)
}

// step: step
fn main() -> Result<()> {
    let [first, second] = devices()?;
    let (x, y) = sine(&first)?;
    let vars = VarMap::new();
    let vb = VarBuilder::from_varmap(&vars, DType::F32, &first);
    loss(&vb, &x, &y)?; // The first pass makes the weights.
    vars.save("start.safetensors")?;

    let here = loss(&vb, &x.narrow(0, 0, 128)?, &y.narrow(0, 0, 128)?)?;
    let (x2, y2) = (x.narrow(0, 128, 128)?, y.narrow(0, 128, 128)?);
    let there = loss(&vb, &x2.to_device(&second)?, &y2.to_device(&second)?)?;
    let mean = ((here + there.to_device(&first)?)? / 2.0)?;
    SGD::new(vars.all_vars(), 0.1)?.backward_step(&mean)?;
    let two = loss(&vb, &x, &y)?.to_scalar::<f32>()?;

    // step: check
    vars.clone().load("start.safetensors")?;
    SGD::new(vars.all_vars(), 0.1)?.backward_step(&loss(&vb, &x, &y)?)?;
    println!("two devices  loss {two:.8}");
    println!(
        "one device   loss {:.8}",
        loss(&vb, &x, &y)?.to_scalar::<f32>()?
    );
    Ok(())
}
