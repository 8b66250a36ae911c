"""Fréchet distance after the same minutes of training on the same machine, here and in diffusers.

make peers && python benchmarks/same_time.py --json docs/benchmarks/same_time.json

diffusers trains for --minutes on all cores, as in its unconditional example: the network of
1,112,801 parameters, linear betas, eps, AdamW 1e-3, EMA at 0.999, batch 64; 50 steps of DDIM sample
from it. Ours trains a preset that takes no longer, and samples with the preset's sampler. The time
counts training steps only, without compilation, checkpoints and sampling. Results that --folder
already has are not computed again.
"""

import dataclasses
import json
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any

import common
import numpy as np
import numpy.typing as npt
import tyro
from peer import PYTHON, Peer, require_python

from ddpm_jax.commands import cli
from ddpm_jax.data.datasets import load_dataset, to_model_range
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.frechet import frechet_distance, moments
from ddpm_jax.runtime.devices import use_cpu_devices
from ddpm_jax.sampling.trained import load_trained
from ddpm_jax.storage import images, runs
from ddpm_jax.storage.files import atomic_file
from ddpm_jax.storage.metrics import read_metrics

ROOT = Path(__file__).resolve().parents[1]
_PEER_STEPS = 50


@dataclasses.dataclass(frozen=True)
class Arguments:
  preset: tyro.conf.Positional[str] = "twenty_minutes"
  """Preset of train.py; the table shows how long it took."""
  minutes: float = 20.0
  """Training time of diffusers."""
  num: int = 2000
  """Number of images sampled from each."""
  python: str = PYTHON
  """Python of the environment that `make peers` creates."""
  folder: Path = Path("runs/same_time")
  """Folder of runs and images."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


def train_peer(arguments: Arguments) -> dict[str, Any]:
  """Trains and samples in PyTorch. Writes peer.json, whose content it returns, and peer.npz."""
  about = arguments.folder / "peer.json"
  asked = {"minutes": arguments.minutes, "num": arguments.num}
  if not about.exists():
    data = arguments.folder.resolve() / "images.npy"
    with atomic_file(data) as file:
      np.save(file, load_dataset("mnist").image)
    peer = Peer(arguments.python, "diffusers", "--batch-size", 64, "--images", data)
    trained = peer.ask("train_for", seconds=60 * arguments.minutes)
    samples = str(arguments.folder.resolve() / "peer.npz")
    peer.ask("sample_many", num=arguments.num, steps=_PEER_STEPS, file=samples)
    with atomic_file(about) as file:
      file.write(json.dumps({**peer.about, **trained, **asked}).encode())
  found: dict[str, Any] = json.loads(about.read_text())
  for name, value in asked.items():
    if found[name] != value:
      cli.fail(f"--{name} {value}: {about} has {found[name]}; choose another --folder")
  return found


def train_ours(arguments: Arguments) -> dict[str, Any]:
  """Trains and samples with train.py and sample.py, in processes of their own."""
  run = arguments.folder / "ours"
  program = lambda name, *words: subprocess.run(
    [sys.executable, str(ROOT / name), *map(str, words)], check=True
  )
  program("train.py", arguments.preset, "--workdir", run, "--resume")
  if not (run / "samples.npz").exists():
    program("sample.py", run, "--num", arguments.num, "--out", run)
  config, lines = runs.read_config(run), read_metrics(run / runs.METRICS)
  every, size = config.training.log_every, config.training.batch_size
  return {
    "steps": lines[-1]["step"],
    "seconds": sum(every * size / line["images_per_second"] for line in lines),
    "network_calls": load_trained(run).nfe(),
  }


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  require_python(arguments.python)
  arguments.folder.mkdir(parents=True, exist_ok=True)
  use_cpu_devices(arguments.num)
  theirs, ours = train_peer(arguments), train_ours(arguments)
  classify = feature_extractor.make_classify(
    feature_extractor.load_feature_extractor(feature_extractor.SHIPPED / "mnist.safetensors")
  )
  features = lambda image: classify(image)[1]
  reference = moments(features(to_model_range(load_dataset("mnist").image)))
  held_out = to_model_range(load_dataset("mnist", "test").image[: arguments.num])

  def frechet(image: npt.NDArray[Any]) -> float:
    return frechet_distance(moments(features(image)), reference)

  read = lambda path: images.read_images(path, (28, 28, 1))
  rows = [
    {
      "what": f"ddpm_jax, {arguments.preset}",
      "minutes": ours["seconds"] / 60,
      "steps": ours["steps"],
      "network_calls": ours["network_calls"],
      "frechet": frechet(read(arguments.folder / "ours" / "samples.npz")),
    },
    {
      "what": "diffusers",
      "minutes": theirs["seconds"] / 60,
      "steps": theirs["value"],
      "network_calls": _PEER_STEPS,
      "frechet": frechet(read(arguments.folder / "peer.npz")),
    },
    {
      "what": "images of the test split",
      "minutes": None,
      "steps": None,
      "network_calls": None,
      "frechet": frechet(held_out),
    },
  ]
  common.report(f"the same minutes, {arguments.num} images each", rows, arguments.json)


if __name__ == "__main__":
  main()
