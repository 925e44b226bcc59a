// After https://github.com/tracel-ai/burn/blob/main/burn-book/src/performance/distributed-computing.md
use burn::module::Module;
use burn::nn::{loss::MseLoss, loss::Reduction, Linear, LinearConfig};
use burn::optim::{GradientsAccumulator, GradientsParams, SgdConfig};
use burn::tensor::server::{RemoteServer, WebSocketTransport};
use burn::tensor::{remote::RemoteHost, Device, Tensor};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // step: devices
    // Flex is one CPU device. A server in this process lends it out as devices 0 and 1.
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let host = RemoteHost::websocket(&format!("ws://{}", listener.local_addr()?));
    let server = RemoteServer::new([Device::flex(), Device::flex()]);
    std::thread::spawn(move || server.serve(WebSocketTransport::from_listener(listener)));
    let connect = |i: usize| Device::remote_options(&host).device_index(i).init();
    let devices = [connect(0)?.autodiff(), connect(1)?.autodiff()];

    // step: data
    let points: Vec<f32> = (0..256).map(|i| -1.0 + 2.0 * i as f32 / 255.0).collect();
    let x = Tensor::<1>::from_floats(points.as_slice(), &devices[0]).reshape([256, 1]);
    let y = (x.clone() * 3.0).sin();

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

    let hidden = LinearConfig::new(1, 16).init(&devices[0]);
    let out = LinearConfig::new(16, 1).init(&devices[0]);
    let model = Net { hidden, out };

    // step: step
    let mut mean = GradientsAccumulator::new();
    for (i, device) in devices.iter().enumerate() {
        let copy = model.clone().fork(device);
        let rows = |all: &Tensor<2>| all.clone().narrow(0, 128 * i, 128).to_device(device);
        let half = copy.loss(rows(&x), rows(&y)) / 2.0;
        let grads = GradientsParams::from_grads(half.backward(), &copy);
        mean.accumulate(&model, grads.to_device(&devices[0], &model));
    }
    let mut sgd = SgdConfig::new().init();
    let two = sgd.step(0.1, model.clone(), mean.grads());

    // step: check
    let grads = GradientsParams::from_grads(model.loss(x.clone(), y.clone()).backward(), &model);
    let one = sgd.step(0.1, model, grads);
    let (two, one) = (two.loss(x.clone(), y.clone()), one.loss(x, y));
    println!("two devices  loss {:.8}", two.into_scalar::<f32>());
    println!("one device   loss {:.8}", one.into_scalar::<f32>());
    Ok(())
}
