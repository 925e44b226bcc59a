// After https://github.com/tracel-ai/burn/blob/main/burn-book/src/saving-and-loading.md
use burn::module::Module;
use burn::nn::{loss::MseLoss, loss::Reduction, Linear, LinearConfig};
use burn::optim::{GradientsParams, SgdConfig};
use burn::store::ModuleRecord;
use burn::tensor::{Device, Tensor};

// step: data
fn sine(device: &Device) -> (Tensor<2>, Tensor<2>) {
    let points: Vec<f32> = (0..256).map(|i| -1.0 + 2.0 * i as f32 / 255.0).collect();
    let x = Tensor::<1>::from_floats(points.as_slice(), device).reshape([256, 1]);
    (x.clone(), (x * 3.0).sin())
}

// step: model
#[derive(Module, Debug)]
struct Net {
    hidden: Linear,
    out: Linear,
}

impl Net {
    fn new(device: &Device) -> Self {
        let hidden = LinearConfig::new(1, 16).init(device);
        let out = LinearConfig::new(16, 1).init(device);
        Self { hidden, out }
    }

    fn loss(&self, x: &Tensor<2>, y: &Tensor<2>) -> Tensor<1> {
        let out = self.out.forward(self.hidden.forward(x.clone()).tanh());
        MseLoss::new().forward(out, y.clone(), Reduction::Mean)
    }
}

// step: train
fn train(mut model: Net, x: &Tensor<2>, y: &Tensor<2>) -> Net {
    let mut optimizer = SgdConfig::new().init();
    for _ in 0..200 {
        let grads = GradientsParams::from_grads(model.loss(x, y).backward(), &model);
        model = optimizer.step(0.1, model, grads);
    }
    model
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let device = Device::flex().autodiff();
    device.seed(0);
    let (x, y) = sine(&device);
    let model = train(Net::new(&device), &x, &y);
    // step: save
    model.clone().into_record().save("model.bpk")?;
    // step: load
    let loaded = Net::new(&device).load_record(ModuleRecord::load("model.bpk")?);
    // step: go-on
    let went_on = train(model, &x, &y).loss(&x, &y);
    let loaded = train(loaded, &x, &y).loss(&x, &y);
    println!("went on        loss {:.8}", went_on.into_scalar::<f32>());
    println!("loaded, went on loss {:.8}", loaded.into_scalar::<f32>());
    Ok(())
}
