"""Time of the metrics compared with torchmetrics and prdc, on the same features.

make peers && python benchmarks/evaluation.py --json docs/benchmarks/evaluation.json

The features are the shipped classifier's, of equally many training and test images of MNIST. The
time of the Fréchet distance includes the moments; the time of precision, recall, density and
coverage includes the distances. The column `apart` is the difference between the two results.
"""

import dataclasses
import functools
import statistics
import tempfile
from pathlib import Path
from typing import Annotated, Any

import common
import numpy as np
import tyro
from peer import PYTHON, Peer, in_turn, require_python

from ddpm_jax.data.datasets import load_dataset, to_model_range
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.frechet import frechet_distance, moments
from ddpm_jax.evaluation.nearest import nearest
from ddpm_jax.evaluation.prdc import prdc

_K = 5


@dataclasses.dataclass(frozen=True)
class Arguments:
  python: str = PYTHON
  """Python of the environment that `make peers` creates."""
  num: int = 10_000
  """Images of each split, at most 10,000."""
  repetitions: int = 3
  """Timed rounds; both run in each."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  require_python(arguments.python)
  real_image, fake_image = (
    to_model_range(load_dataset("mnist", split).image[: arguments.num])
    for split in ("train", "test")
  )
  extractor = feature_extractor.load_feature_extractor(
    feature_extractor.SHIPPED / "mnist.safetensors"
  )
  classify = feature_extractor.make_classify(extractor)
  features = lambda image: classify(image)[1]
  real, fake = features(real_image), features(fake_image)
  peak = common.matmul_peak()
  rounds = arguments.repetitions
  alone: dict[str, Any] = {
    "features": lambda: features(fake_image),
    "nearest training images, by pixels": lambda: nearest(fake_image, real_image),
  }
  frechet = lambda: frechet_distance(moments(fake), moments(real))
  with tempfile.TemporaryDirectory() as folder:
    files = [Path(folder) / "real.npy", Path(folder) / "fake.npy"]
    for file, array in zip(files, (real, fake), strict=True):
      np.save(file, array)
    peer = Peer(arguments.python, "metrics", *files)
    ask_frechet = functools.partial(peer.ask, "frechet")
    ask_prdc = functools.partial(peer.ask, "manifold", k=_K)
    found = prdc(real, fake, _K)._asdict()
    expected = ask_prdc()["value"]
    apart = [
      abs(frechet() - ask_frechet()["value"]),
      max(abs(found[name] - expected[name]) for name in found),
    ]
    both = {
      "Fréchet distance": in_turn(frechet, ask_frechet, rounds),
      "precision, recall, density, coverage": in_turn(
        lambda: prdc(real, fake, _K), ask_prdc, rounds
      ),
    }
    peer_mb = ask_prdc()["peak_process_memory_mb"]
    peer.close()
  rows: list[dict[str, Any]] = [
    {
      "what": what,
      "ours_s": statistics.median(ours),
      "peer_s": statistics.median(theirs),
      "ratio": statistics.median(theirs) / statistics.median(ours),
      "apart": difference,
    }
    for (what, (ours, theirs)), difference in zip(both.items(), apart, strict=True)
  ]
  for what, run in alone.items():
    seconds = common.interleaved({what: run}, rounds)[what]
    rows.append(
      {
        "what": what,
        "ours_s": statistics.median(seconds),
        "peer_s": None,
        "ratio": None,
        "apart": None,
      }
    )
  print(f"peer: {peer.about}, {peer_mb:,.0f} MB at its peak")
  common.report(f"evaluation, {arguments.num} images", rows, arguments.json, peak=peak)


if __name__ == "__main__":
  main()
