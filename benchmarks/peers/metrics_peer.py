"""Metrics of two sets of features by torchmetrics and prdc."""

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import prdc
import torch
import torchmetrics
from serving import serve
from torchmetrics.image.fid import FrechetInceptionDistance


class Given(torch.nn.Module):
  """Features instead of images, so that every metric sees the same."""

  def __init__(self, num_features: int):
    super().__init__()
    self.num_features = num_features

  def forward(self, x: torch.Tensor) -> torch.Tensor:
    return x.flatten(1)


class Metrics:
  def __init__(self, real: Path, fake: Path):
    self.real, self.fake = np.load(real), np.load(fake)

  def frechet(self) -> float:
    """From features to the distance, moments included."""
    dimensions = self.real.shape[1]
    metric = FrechetInceptionDistance(
      Given(dimensions), input_img_size=(1, 1, dimensions), normalize=True
    ).set_dtype(torch.float64)
    for features, real in ((self.real, True), (self.fake, False)):
      metric.update(torch.from_numpy(features)[:, None, None], real=real)
    return float(metric.compute())

  def manifold(self, k: int) -> dict[str, float]:
    found: dict[str, Any] = prdc.compute_prdc(self.real, self.fake, k)
    return {name: float(value) for name, value in found.items()}


def main() -> None:
  parser = argparse.ArgumentParser(description=__doc__)
  parser.add_argument("real", type=Path, help="npy of f32[N, D]")
  parser.add_argument("fake", type=Path, help="npy of f32[M, D]")
  arguments = parser.parse_args()
  metrics = Metrics(arguments.real, arguments.fake)
  about = {"torchmetrics": torchmetrics.__version__}
  serve(about, {"frechet": metrics.frechet, "manifold": metrics.manifold})


if __name__ == "__main__":
  main()
