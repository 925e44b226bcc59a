// After https://github.com/huggingface/candle/blob/main/candle-book/src/guide/mnist/saving_loading.md
use candle_core::{DType, Device, Result, Tensor};
use candle_nn::{linear, loss::mse, Linear, Module, Optimizer, VarBuilder, VarMap, SGD};

// step: data
fn sine() -> Result<(Tensor, Tensor)> {
    let points: Vec<f32> = (0..256).map(|i| -1.0 + 2.0 * i as f32 / 255.0).collect();
    let x = Tensor::from_vec(points, (256, 1), &Device::Cpu)?;
    Ok((x.clone(), (x * 3.0)?.sin()?))
}

// step: model
struct Net {
    hidden: Linear,
    out: Linear,
}

impl Net {
    fn new(vb: VarBuilder) -> Result<Self> {
        let hidden = linear(1, 16, vb.pp("hidden"))?;
        let out = linear(16, 1, vb.pp("out"))?;
        Ok(Self { hidden, out })
    }

    fn loss(&self, x: &Tensor, y: &Tensor) -> Result<Tensor> {
        mse(&self.out.forward(&self.hidden.forward(x)?.tanh()?)?, y)
    }
}

// step: train
fn train(model: &Net, vars: &VarMap, x: &Tensor, y: &Tensor) -> Result<f32> {
    let mut optimizer = SGD::new(vars.all_vars(), 0.1)?;
    for _ in 0..200 {
        optimizer.backward_step(&model.loss(x, y)?)?;
    }
    model.loss(x, y)?.to_scalar()
}

fn main() -> Result<()> {
    let (x, y) = sine()?;
    let vars = VarMap::new();
    let model = Net::new(VarBuilder::from_varmap(&vars, DType::F32, &Device::Cpu))?;
    train(&model, &vars, &x, &y)?;

    // step: save
    vars.save("model.safetensors")?;

    // step: load
    let mut new_vars = VarMap::new();
    let loaded = Net::new(VarBuilder::from_varmap(&new_vars, DType::F32, &Device::Cpu))?;
    new_vars.load("model.safetensors")?;

    // step: go-on
    println!("went on        loss {:.8}", train(&model, &vars, &x, &y)?);
    println!(
        "loaded, went on loss {:.8}",
        train(&loaded, &new_vars, &x, &y)?
    );
    Ok(())
}
