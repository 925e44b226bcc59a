// After https://github.com/tracel-ai/burn-onnx/blob/main/README.md
use burn::module::Module;
use burn::nn::{loss::MseLoss, loss::Reduction, Linear, LinearConfig};
use burn::optim::{GradientsParams, SgdConfig};
use burn::tensor::{Device, Tensor};
use burn_onnx::export::OnnxExporter;
use tract_onnx::prelude::{tvec, Framework, InferenceModelExt, IntoRunnable, Tensor as Points};

// step: data
fn sine(device: &Device) -> (Vec<f32>, Tensor<2>, Tensor<2>) {
    let points: Vec<f32> = (0..256).map(|i| -1.0 + 2.0 * i as f32 / 255.0).collect();
    let x = Tensor::<1>::from_floats(points.as_slice(), device).reshape([256, 1]);
    (points, x.clone(), (x * 3.0).sin())
}

// step: model
#[derive(Module, Debug)]
struct Net {
    hidden: Linear,
    out: Linear,
}

impl Net {
    fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        self.out.forward(self.hidden.forward(x).tanh())
    }
}

// step: train
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let device = Device::flex().autodiff();
    device.seed(0);
    let (points, x, y) = sine(&device);
    let hidden = LinearConfig::new(1, 16).init(&device);
    let out = LinearConfig::new(16, 1).init(&device);
    let mut model = Net { hidden, out };
    let mut optimizer = SgdConfig::new().init();
    for _ in 0..200 {
        let loss = MseLoss::new().forward(model.forward(x.clone()), y.clone(), Reduction::Mean);
        let grads = GradientsParams::from_grads(loss.backward(), &model);
        model = optimizer.step(0.1, model, grads);
    }
    // step: export
    // The forward pass runs once on a device that records it; burn-onnx writes the recording.
    let (model, x) = (model.valid(), x.inner());
    let recorded = OnnxExporter::new().export(&model, x.clone(), Net::forward)?;
    recorded.save("sine.onnx")?;
    // step: elsewhere
    let onnx = tract_onnx::onnx().model_for_path("sine.onnx")?;
    let onnx = onnx.into_optimized()?.into_runnable()?;
    let there = onnx.run(tvec!(Points::from_shape(&[256, 1], &points)?.into()))?;
    let there = there[0].try_as_plain_ram()?;
    let here = model.forward(x).into_data().to_vec::<f32>().unwrap();
    let apart = here
        .iter()
        .zip(there.as_slice::<f32>()?)
        .map(|(a, b)| (a - b).abs());
    println!("largest difference {:.2e}", apart.fold(0.0, f32::max));
    Ok(())
}
