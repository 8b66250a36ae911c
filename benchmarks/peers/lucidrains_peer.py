"""Training and drawing by lucidrains' denoising-diffusion-pytorch, as its Trainer does them."""

import argparse
import contextlib
import io
import sys
from typing import Any
from unittest.mock import MagicMock

import torch
from serving import read_images, serve
from torch.utils.flop_counter import FlopCounterMode

# Only its reading of image files and its evaluation want these.
for _name in ("torchvision", "pytorch_fid", "pytorch_fid.fid_score", "pytorch_fid.inception"):
  sys.modules[_name] = MagicMock()
from denoising_diffusion_pytorch import GaussianDiffusion, Unet  # noqa: E402
from denoising_diffusion_pytorch.version import __version__  # noqa: E402
from ema_pytorch import EMA  # noqa: E402


class Trainer:
  """Its defaults: v, the sigmoid schedule, Adam 1e-4, clipping at 1, EMA every ten steps."""

  def __init__(self, batch_size: int):
    torch.manual_seed(0)
    self.batch_size = batch_size
    self.images = read_images(None, 4 * batch_size)
    network = Unet(dim=32, dim_mults=(1, 2, 2), channels=1)
    self.diffusion = GaussianDiffusion(network, image_size=28)
    self.optimizer = torch.optim.Adam(network.parameters(), lr=1e-4, betas=(0.9, 0.99))
    self.average = EMA(self.diffusion, beta=0.995, update_every=10)

  def about(self) -> dict[str, Any]:
    with FlopCounterMode(display=False) as count:
      self.diffusion(torch.rand(4, 1, 28, 28)).backward()
    self.optimizer.zero_grad()
    return {
      "denoising_diffusion_pytorch": __version__,
      "parameters": sum(p.numel() for p in self.diffusion.parameters()),
      "gflop_per_image": count.get_total_flops() / 4e9,
    }

  def train_step(self) -> None:
    chosen = torch.randint(0, len(self.images), (self.batch_size,))
    self.diffusion(self.images[chosen].float() / 255).backward()
    torch.nn.utils.clip_grad_norm_(self.diffusion.parameters(), 1.0)
    self.optimizer.step()
    self.optimizer.zero_grad()
    self.average.update()

  def sample(self, num: int, steps: int) -> None:
    model = self.average.ema_model
    model.sampling_timesteps, model.is_ddim_sampling = steps, steps < model.num_timesteps
    model.eval()
    with contextlib.redirect_stderr(io.StringIO()):  # Its progress bar.
      model.sample(batch_size=num)


def main() -> None:
  parser = argparse.ArgumentParser(description=__doc__)
  parser.add_argument("--batch-size", type=int, default=64)
  trainer = Trainer(parser.parse_args().batch_size)
  serve(trainer.about(), {"train_step": trainer.train_step, "sample": trainer.sample})


if __name__ == "__main__":
  main()
