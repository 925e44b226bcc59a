# After https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html
import torch
from torch import nn

torch.manual_seed(0)

# step: data
x = torch.linspace(-1.0, 1.0, 256).reshape(-1, 1)
y = torch.sin(3.0 * x)


# step: model
def new_model():
    return nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))


model = new_model()
loss_fn = nn.MSELoss()


# step: train
def train(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


train(model)

# step: save
# The weights by name; plain gradient descent has no state of its own to save.
torch.save(model.state_dict(), "model.pt")

# step: load
# A new model has other random weights; those of the file take their place.
loaded = new_model()
loaded.load_state_dict(torch.load("model.pt", weights_only=True))

# step: go-on
print(f"went on        loss {train(model):.8f}")
print(f"loaded, went on loss {train(loaded):.8f}")
