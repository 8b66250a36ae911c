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


# Channels and blocks of each level, as in benchmarks/train_step.py. The reference network has
# 1,112,801 parameters. tiny is for checks only.
NETWORKS = {
  "reference": ((32, 64, 64), 1),
  "mnist": ((64, 128, 128), 2),
  "tiny": ((32, 32, 32), 1),
}
# How the network is run. graphs: CUDA graphs, with channels last.
MODES = ("eager", "compile", "graphs")


def make_model(network: str = "reference") -> UNet2DModel:
  channels, blocks = NETWORKS[network]
  return UNet2DModel(
    sample_size=28,
    in_channels=1,
    out_channels=1,
    layers_per_block=blocks,
    block_out_channels=channels,
    norm_num_groups=8,
    attention_head_dim=32,
    down_block_types=("DownBlock2D", "DownBlock2D", "AttnDownBlock2D"),
    up_block_types=("AttnUpBlock2D", "UpBlock2D", "UpBlock2D"),
  )


class Trainer:
  """diffusers' unconditional training loop: eps, linear betas, AdamW 1e-3, clipping at 1, EMA."""

  def __init__(
    self,
    batch_size: int,
    images: Path | None,
    network: str = "reference",
    device: str = "cpu",
    dtype: str = "float32",
    mode: str = "eager",
  ):
    torch.manual_seed(0)
    self.batch_size, self.device, self.dtype = batch_size, torch.device(device), dtype
    on_gpu = self.device.type == "cuda"
    if on_gpu:  # TF32, as JAX computes by default.
      torch.set_float32_matmul_precision("high")
      torch.backends.cudnn.allow_tf32 = True
      torch.backends.cudnn.benchmark = True
    self.model = make_model(network).to(self.device)
    if mode == "graphs":
      self.model = self.model.to(memory_format=torch.channels_last)
    self.average = copy.deepcopy(self.model).requires_grad_(False)
    self.optimizer = torch.optim.AdamW(self.model.parameters(), lr=1e-3, fused=on_gpu)
    self.scheduler = DDPMScheduler(num_train_timesteps=1000)
    self.images = read_images(images, 4 * batch_size).to(self.device)
    self.steps = 0
    self.predict: Any = self.model
    if mode != "eager":
      options = {"mode": "reduce-overhead"} if mode == "graphs" else {}
      self.predict = torch.compile(self.model, **options)

  def next_batch(self) -> torch.Tensor:
    chosen = torch.randint(0, len(self.images), (self.batch_size,), device=self.device)
    return self.images[chosen].float() / 127.5 - 1

  def batches(self, num: int) -> None:
    for _ in range(num):
      self.next_batch()

  def train_step(self) -> None:
    clean = self.next_batch()
    noise = torch.randn_like(clean)
    t = torch.randint(0, 1000, (self.batch_size,), device=self.device)
    noisy = self.scheduler.add_noise(clean, noise, t)
    low = self.dtype == "bfloat16"
    with torch.autocast(self.device.type, dtype=torch.bfloat16, enabled=low):
      predicted = self.predict(noisy, t, return_dict=False)[0]
    loss = torch.nn.functional.mse_loss(predicted.float(), noise)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
    self.optimizer.step()
    self.optimizer.zero_grad()
    self.steps += 1
    decay = min(EMA_DECAY, (1 + self.steps) / (10 + self.steps))
    with torch.no_grad():
      ours, theirs = list(self.average.parameters()), list(self.model.parameters())
      torch._foreach_lerp_(ours, theirs, 1 - decay)

  def synchronize(self) -> None:
    if self.device.type == "cuda":
      torch.cuda.synchronize()

  def prepare(self) -> None:
    """Compiles: several steps, because the first of CUDA graphs only record."""
    for _ in range(5):
      self.train_step()
    self.synchronize()

  def measure(self, rounds: int, steps: int) -> dict[str, Any]:
    """Returns the seconds of a step in each round, and the memory of the device."""
    self.prepare()  # The device may have slept meanwhile.
    seconds = []
    for _ in range(rounds):
      start = time.perf_counter()
      for _ in range(steps):
        self.train_step()
      self.synchronize()
      seconds.append((time.perf_counter() - start) / steps)
    found: dict[str, Any] = {"step_s": seconds, "steps": steps, "batch_size": self.batch_size}
    if self.device.type == "cuda":
      found["peak_device_memory_mb"] = torch.cuda.max_memory_allocated() / 1e6
    return found

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
    x = torch.randn(num, 1, 28, 28, device=self.device) * scheduler.init_noise_sigma
    for t in scheduler.timesteps:
      predicted = self.average(scheduler.scale_model_input(x, t), t).sample
      x = scheduler.step(predicted, t, x).prev_sample
    grey = ((x.clamp(-1, 1) + 1) * 127.5).round().to(torch.uint8)
    images: np.ndarray = grey.permute(0, 2, 3, 1).cpu().numpy()
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
  parser.add_argument("--network", choices=NETWORKS, default="reference")
  parser.add_argument("--device", default="cpu", help="auto: a GPU if there is one")
  parser.add_argument("--dtype", choices=("float32", "bfloat16"), default="float32")
  parser.add_argument("--mode", choices=MODES, default="eager")
  arguments = parser.parse_args()
  device = arguments.device
  if device == "auto":
    device = "cuda" if torch.cuda.is_available() else "cpu"
  trainer = Trainer(
    arguments.batch_size, arguments.images, arguments.network, device, arguments.dtype,
    arguments.mode,
  )  # fmt: skip
  parameters = sum(p.numel() for p in trainer.model.parameters())
  work: dict[str, Callable[..., Any]] = {
    "batches": trainer.batches,
    "train_step": trainer.train_step,
    "train_for": trainer.train_for,
    "prepare": trainer.prepare,
    "measure": trainer.measure,
    "sample": trainer.sample,
    "sample_many": trainer.sample_many,
  }
  about = {"diffusers": diffusers.__version__, "device": device, "parameters": parameters}
  serve(about, work)


if __name__ == "__main__":
  main()
