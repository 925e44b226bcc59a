use burn::tensor::{Device, Tensor};

fn main() {
    let device = Device::flex().autodiff();
    let x = Tensor::<1>::from_floats([3.0], &device).require_grad();
    let gradients = (x.clone() * x.clone()).backward();
    let gradient: f32 = x.grad(&gradients).unwrap().into_scalar();
    println!("gradient {gradient}");
}
