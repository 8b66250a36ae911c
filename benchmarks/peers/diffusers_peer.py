"""The work that the benchmarks compare with, done by diffusers in PyTorch."""

import argparse
import copy
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import torch
from diffusers.models.unets.unet_2d import UNet2DModel
from diffusers.schedulers.scheduling_ddim import DDIMScheduler
from diffusers.schedulers.scheduling_ddpm import DDPMScheduler
from diffusers.schedulers.scheduling_deis_multistep import DEISMultistepScheduler
from diffusers.schedulers.scheduling_dpmsolver_multistep import DPMSolverMultistepScheduler
from diffusers.schedulers.scheduling_euler_discrete import EulerDiscreteScheduler
from diffusers.schedulers.scheduling_heun_discrete import HeunDiscreteScheduler
from diffusers.schedulers.scheduling_unipc_multistep import UniPCMultistepScheduler
from serving import read_images, serve

EMA_DECAY = 0.999
# By our names for what they do; diffusers has no predictor-corrector for such a network.
SCHEDULERS: dict[str, Any] = {
  "ancestral": DDPMScheduler,
  "ddim": DDIMScheduler,
  "deis": DEISMultistepScheduler,
  "dpm_solver": DPMSolverMultistepScheduler,
  "euler": EulerDiscreteScheduler,
  "heun": HeunDiscreteScheduler,
  "unipc": UniPCMultistepScheduler,
}


def make_model() -> UNet2DModel:
  """The reference network, 1,112,801 parameters."""
  return UNet2DModel(
    sample_size=28,
    in_channels=1,
    out_channels=1,
    layers_per_block=1,
    block_out_channels=(32, 64, 64),
    norm_num_groups=8,
    attention_head_dim=32,
    down_block_types=("DownBlock2D", "DownBlock2D", "AttnDownBlock2D"),
    up_block_types=("AttnUpBlock2D", "UpBlock2D", "UpBlock2D"),
  )


class Trainer:
  """diffusers' unconditional training loop: eps, linear betas, AdamW 1e-3, clipping at 1, EMA."""

  def __init__(self, batch_size: int, images: Path | None):
    torch.manual_seed(0)
    self.batch_size = batch_size
    self.model = make_model()
    self.average = copy.deepcopy(self.model).requires_grad_(False)
    self.optimizer = torch.optim.AdamW(self.model.parameters(), lr=1e-3)
    self.scheduler = DDPMScheduler(num_train_timesteps=1000)
    self.images = read_images(images, 4 * batch_size)
    self.steps = 0

  def next_batch(self) -> torch.Tensor:
    chosen = torch.randint(0, len(self.images), (self.batch_size,))
    return self.images[chosen].float() / 127.5 - 1

  def batches(self, num: int) -> None:
    for _ in range(num):
      self.next_batch()

  def train_step(self) -> None:
    clean = self.next_batch()
    noise = torch.randn_like(clean)
    t = torch.randint(0, 1000, (self.batch_size,))
    noisy = self.scheduler.add_noise(clean, noise, t)
    loss = torch.nn.functional.mse_loss(self.model(noisy, t, return_dict=False)[0], noise)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
    self.optimizer.step()
    self.optimizer.zero_grad()
    self.steps += 1
    decay = min(EMA_DECAY, (1 + self.steps) / (10 + self.steps))
    with torch.no_grad():
      ours, theirs = list(self.average.parameters()), list(self.model.parameters())
      torch._foreach_lerp_(ours, theirs, 1 - decay)

  def train_for(self, seconds: float) -> int:
    """Trains for some seconds, saying every ten how far it is; the steps so far."""
    start = said = time.perf_counter()
    while (now := time.perf_counter()) - start < seconds:
      self.train_step()
      if now - said > 10:
        print(f"peer: step {self.steps}, {now - start:.0f} s", file=sys.stderr, flush=True)
        said = now
    return self.steps

  @torch.no_grad()
  def draw(self, num: int, steps: int, sampler: str = "ddim") -> np.ndarray:
    """Images by a scheduler's own defaults, u8[num, 28, 28, 1]."""
    scheduler = SCHEDULERS[sampler](num_train_timesteps=1000)
    scheduler.set_timesteps(steps)
    x = torch.randn(num, 1, 28, 28) * scheduler.init_noise_sigma
    for t in scheduler.timesteps:
      predicted = self.average(scheduler.scale_model_input(x, t), t).sample
      x = scheduler.step(predicted, t, x).prev_sample
    grey = ((x.clamp(-1, 1) + 1) * 127.5).round().to(torch.uint8)
    images: np.ndarray = grey.permute(0, 2, 3, 1).numpy()
    return images

  def sample(self, num: int, steps: int, sampler: str = "ddim") -> None:
    self.draw(num, steps, sampler)

  def sample_many(self, num: int, steps: int, file: str) -> None:
    """Writes images by DDIM, 64 at a time, as an npz that evaluate.py takes."""
    pieces = [self.draw(min(64, num - done), steps) for done in range(0, num, 64)]
    np.savez(file, images=np.concatenate(pieces))


def main() -> None:
  parser = argparse.ArgumentParser(description=__doc__)
  parser.add_argument("--batch-size", type=int, default=64)
  parser.add_argument("--images", type=Path, help="npy of u8[N, 28, 28, 1]; noise without")
  arguments = parser.parse_args()
  trainer = Trainer(arguments.batch_size, arguments.images)
  parameters = sum(p.numel() for p in trainer.model.parameters())
  work: dict[str, Callable[..., Any]] = {
    "batches": trainer.batches,
    "train_step": trainer.train_step,
    "train_for": trainer.train_for,
    "sample": trainer.sample,
    "sample_many": trainer.sample_many,
  }
  serve({"diffusers": diffusers.__version__, "parameters": parameters}, work)


if __name__ == "__main__":
  main()
