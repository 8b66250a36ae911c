"""Quality and speed of samplers, timesteps and numbers of network evaluations, on trained models.

python benchmarks/samplers.py runs/quick --json docs/benchmarks/samplers.json

All rows start from the same noise. The Fréchet distance to the training images is computed in the
features of the shipped classifier. Rows that the JSON file already has are not computed again.
"""

import dataclasses
import itertools
import json
from pathlib import Path
from typing import Annotated, Any

import common
import tyro

from ddpm_jax.commands import cli
from ddpm_jax.commands.evaluate import load_or_train_feature_extractor
from ddpm_jax.components import TIMESTEPS
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.data.datasets import dataset_key, load_split, to_model_range
from ddpm_jax.errors import suggest
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.convergence import convergence
from ddpm_jax.evaluation.frechet import frechet_distance, moments
from ddpm_jax.evaluation.scores import probabilities
from ddpm_jax.runtime.devices import make_mesh, replicated, use_cpu_devices
from ddpm_jax.sampling.trained import load_trained

_SAMPLERS: dict[str, dict[str, Any]] = {
  "unipc": {"sampler": "unipc"},
  "dpm_solver 2": {"sampler": "dpm_solver"},
  "dpm_solver 2 SDE": {"sampler": "dpm_solver", "stochastic": True},
  "deis 2": {"sampler": "deis"},
  "ddim": {"sampler": "ddim"},
  "heun": {"sampler": "heun"},
  "ancestral": {"sampler": "ancestral"},
}
_WAYS: dict[str, dict[str, Any]] = {
  f"{name}, {timesteps}": {**options, "timesteps": timesteps}
  for name, options in _SAMPLERS.items()
  for timesteps in TIMESTEPS
}


@dataclasses.dataclass(frozen=True)
class Arguments:
  runs: tyro.conf.Positional[tuple[str, ...]]
  """Folders of runs on one data set, or .safetensors files."""
  calls: tuple[int, ...] = (10, 20)
  """Numbers of network evaluations per image."""
  ways: tuple[str, ...] = (
    "unipc, power",
    "unipc, quadratic",
    "unipc, linspace",
    "unipc, trailing",
    "dpm_solver 2, power",
    "dpm_solver 2 SDE, power",
    "dpm_solver 2 SDE, trailing",
    "deis 2, power",
    "ddim, power",
    "ddim, linspace",
    "heun, power",
    "ancestral, linspace",
  )
  """Samplers with their timesteps. `all`: every combination."""
  num: int = 1000
  """Number of images for each row."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  names = [Path(run).name for run in arguments.runs]
  if not names or len({*names}) < len(names):
    cli.fail(f"runs: {names}; name at least one, each with another last folder")
  ways = tuple(_WAYS) if arguments.ways == ("all",) else arguments.ways
  for way in ways:
    if way not in _WAYS:
      cli.fail(f"--ways {way!r}: unknown; {suggest(way, _WAYS)}")
  use_cpu_devices(arguments.num)
  mesh = make_mesh()
  trained_models = [load_trained(run, replicated(mesh)) for run in arguments.runs]
  models = dict(zip(names, trained_models, strict=True))
  data = trained_models[0].config.data
  train_set, test_set = (load_split(data, split) for split in ("train", "test"))
  classify = feature_extractor.make_classify(
    load_or_train_feature_extractor(dataset_key(data), train_set, test_set, Path("runs"))
  )
  train, test = (to_model_range(split.image[:]) for split in (train_set, test_set))
  reference = moments(classify(train)[1])
  logits, features = classify(test[: arguments.num])
  floor = {
    "run": "images of the test split",
    "sampler": "",
    "calls": 0,
    "frechet": frechet_distance(moments(features), reference),
    "confidence": float(probabilities(logits).max(-1).mean()),
    "images_per_second": None,
  }
  path = Path(arguments.json)
  rows: list[dict[str, Any]] = [floor]
  if arguments.json and path.exists():
    rows = json.loads(path.read_text())["rows"]
  done = {(row["run"], row["sampler"], row["calls"]) for row in rows}
  for (run, trained), way, calls in itertools.product(models.items(), ways, arguments.calls):
    one_step = SamplingConfig(steps=1, **_WAYS[way])
    sampling = dataclasses.replace(one_step, steps=calls // trained.nfe(**vars(one_step)))
    if (run, way, trained.nfe(**vars(sampling))) in done:
      continue
    (point,) = convergence(trained, classify, reference, [sampling], mesh, num=arguments.num)
    row = {"run": run, "sampler": way, **point._asdict()}
    del row["sampling"]
    rows.append(row)
    print(row, flush=True)
    if arguments.json:
      common.report(f"samplers, {arguments.num} images each", rows, arguments.json)
  common.report(f"samplers, {arguments.num} images each", rows, arguments.json)


if __name__ == "__main__":
  main()
