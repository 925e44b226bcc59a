use candle_core::{Device, Result, Var};

fn main() -> Result<()> {
    let x = Var::new(3f32, &Device::Cpu)?;
    let gradients = x.mul(&x)?.backward()?;
    let gradient = gradients.get(&x).unwrap().to_scalar::<f32>()?;
    println!("gradient {gradient}");
    Ok(())
}
