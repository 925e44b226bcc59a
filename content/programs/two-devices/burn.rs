// After https://github.com/tracel-ai/burn/blob/main/burn-book/src/performance/distributed-computing.md
use burn::module::Module;
use burn::nn::loss::{MseLoss, Reduction};
use burn::nn::{Linear, LinearConfig};
use burn::optim::{GradientsAccumulator, GradientsParams, SgdConfig};
use burn::tensor::server::{RemoteServer, WebSocketTransport};
use burn::tensor::{remote::RemoteHost, Device, Tensor};
use std::net::TcpListener;

// step: devices
// Flex is one CPU device. A server in this process lends it out twice, as devices 0 and 1.
fn devices() -> Result<Vec<Device>, Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let host = RemoteHost::websocket(&format!("ws://{}", listener.local_addr()?));
    let server = RemoteServer::new([Device::flex(), Device::flex()]);
    std::thread::spawn(move || server.serve(WebSocketTransport::from_listener(listener)));
    let open = |i: usize| Device::remote_options(&host).device_index(i).init();
    Ok(vec![open(0)?.autodiff(), open(1)?.autodiff()])
}

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
    fn loss(&self, x: Tensor<2>, y: Tensor<2>) -> Tensor<1> {
        let out = self.out.forward(self.hidden.forward(x).tanh());
        MseLoss::new().forward(out, y, Reduction::Mean)
    }
}

// step: step
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let devices = devices()?;
    let (x, y) = sine(&devices[0]);
    let hidden = LinearConfig::new(1, 16).init(&devices[0]);
    let model = Net {
        hidden,
        out: LinearConfig::new(16, 1).init(&devices[0]),
    };
    let mut mean = GradientsAccumulator::new();
    for (i, (x, y)) in x
        .clone()
        .chunk(2, 0)
        .into_iter()
        .zip(y.clone().chunk(2, 0))
        .enumerate()
    {
        let copy = model.clone().fork(&devices[i]);
        let half = copy.loss(x.to_device(&devices[i]), y.to_device(&devices[i])) / 2.0;
        let grads = GradientsParams::from_grads(half.backward(), &copy);
        mean.accumulate(&model, grads.to_device(&devices[0], &model));
    }
    let two = SgdConfig::new()
        .init()
        .step(0.1, model.clone(), mean.grads());
    // step: check
    let grads = GradientsParams::from_grads(model.loss(x.clone(), y.clone()).backward(), &model);
    let one = SgdConfig::new().init().step(0.1, model, grads);
    println!(
        "two devices  loss {:.8}",
        two.loss(x.clone(), y.clone()).into_scalar::<f32>()
    );
    println!(
        "one device   loss {:.8}",
        one.loss(x, y).into_scalar::<f32>()
    );
    Ok(())
}
