// After https://github.com/tracel-ai/burn/blob/main/burn-book/src/building-blocks/autodiff.md
use burn::tensor::{Device, Tensor};

fn main() {
    let device = Device::flex().autodiff();

    // step: data
    let x = Tensor::<2>::from_floats([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]], &device);
    let y = Tensor::<1>::from_floats([1.0, -1.0, 1.0, -1.0], &device);
    let w = Tensor::<1>::from_floats([0.5, -0.5], &device).require_grad();

    // step: loss
    let loss = |row: Tensor<1>, target: Tensor<1>| (row.dot(w.clone()) - target).square();

    // step: gradients
    // Burn has no transform over a batch: a loop, with a backward pass for each example.
    for (i, (row, target)) in x.iter_dim(0).zip(y.iter_dim(0)).enumerate() {
        let grads = loss(row.squeeze(), target).backward();
        let gradient = w.grad(&grads).unwrap().into_data().to_vec::<f32>().unwrap();
        println!(
            "example {i}  gradient {:.5} {:.5}",
            gradient[0], gradient[1]
        );
    }
}
