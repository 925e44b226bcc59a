# After https://docs.pytorch.org/docs/stable/onnx.html
import onnxruntime
import torch
from torch import nn

torch.manual_seed(0)

# step: data
x = torch.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = torch.sin(3.0 * x)

# step: model
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn = nn.MSELoss()

# step: train
for _ in range(200):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

# step: export
# Captured by torch.export, then written as ONNX; needs the package onnxscript.
model.eval()
torch.onnx.export(model, (x,), "model.onnx", input_names=["x"], dynamo=True)

# step: elsewhere
# ONNX Runtime computes from the file alone.
session = onnxruntime.InferenceSession("model.onnx")
(outputs,) = session.run(None, {"x": x.numpy()})
with torch.no_grad():
    difference = (torch.from_numpy(outputs) - model(x)).abs().max()
print(f"largest difference {difference.item():.2e}")
