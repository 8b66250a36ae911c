"""Draws images from a trained run: samples.png, samples.npz and, with --gif, the denoising."""

import dataclasses
import sys
import time
from pathlib import Path
from typing import Annotated, Literal

import tyro

from ddpm_jax import cli, files, runs
from ddpm_jax.config import Config, SamplingConfig
from ddpm_jax.errors import UserError
from ddpm_jax.runs import choose_labels

_GIF_FRAMES = 40
_IMAGES_IN_GIF = 16


@dataclasses.dataclass(frozen=True)
class Arguments:
  run: tyro.conf.Positional[str] = ""
  """Folder of the run; the newest under runs/ where none is given."""
  out: str = ""
  """Folder for the pictures; empty means <run>/drawn."""
  num: int = 64
  """How many images."""
  seed: int = 0
  """Image i depends on the seed and i alone."""
  label: int | None = None
  """Class to draw, for a class-conditional model; one after the other where none is given."""
  sampler: Literal["ddim", "ancestral"] | None = None
  """How to draw; this and the next four are as in the run's configuration where not given."""
  steps: int | None = None
  """Timesteps to walk through: network calls for each image."""
  eta: float | None = None
  """Noise of ddim, 0 to 1."""
  variance: Literal["fixed_small", "fixed_large", "learned_range", "analytic"] | None = None
  """Variance of ancestral's steps."""
  threshold: Literal["static", "dynamic", "none"] | None = None
  """What brings estimates of the image into [-1, 1]."""
  batch_size: int = 256
  """Most images drawn at once; more are drawn in equal pieces."""
  gif: Annotated[bool, tyro.conf.FlagCreatePairsOff] = False
  """Write samples.gif, the denoising of the first 16 images."""


def sampling_config(arguments: Arguments, config: Config) -> SamplingConfig:
  """The run's own way of sampling, changed by the arguments."""
  fields = ("sampler", "steps", "eta", "variance", "threshold", "num")
  given = {name: getattr(arguments, name) for name in fields}
  given = {name: value for name, value in given.items() if value is not None}
  if arguments.batch_size < 1:
    raise UserError(f"--batch-size {arguments.batch_size}: at least 1")
  if not 0 <= arguments.seed < 2**31:
    raise UserError(f"--seed {arguments.seed}: 0 to 2^31 - 1")
  try:
    sampling = dataclasses.replace(config.sampling, **given)
    dataclasses.replace(config, sampling=sampling)  # Checks it against the number of timesteps.
  except UserError as error:  # The flags have shorter names here.
    raise UserError(str(error).replace("--sampling.", "--")) from error
  for field, sampler in (("eta", "ddim"), ("variance", "ancestral")):
    if field in given and sampling.sampler != sampler:
      raise UserError(f"--{field} {given[field]}: only with --sampler {sampler}")
  return sampling


def main() -> None:
  arguments = cli.parse(Arguments, description=__doc__)
  try:
    run = Path(arguments.run) if arguments.run else runs.newest_run(Path("runs"))
    config = runs.read_config(run)
    sampling = sampling_config(arguments, config)
    label = choose_labels(config, runs.read_image_info(run), sampling.num, arguments.label)
    draw(arguments, run, config, sampling, label)
  except UserError as error:
    cli.fail(error)
  except KeyboardInterrupt:
    sys.exit(cli.EXIT_STOPPED)


def draw(
  arguments: Arguments, run: Path, config: Config, sampling: SamplingConfig, label: list[int] | None
) -> None:
  # JAX is imported from here on, so that wrong arguments are answered at once.
  import numpy as np

  from ddpm_jax import devices, generation, images
  from ddpm_jax.data.datasets import load_dataset
  from ddpm_jax.logging import progress_bar
  from ddpm_jax.training.checkpoints import load_trained

  num, out = sampling.num, Path(arguments.out or run / "drawn")
  files.check_writable(out, remedy="choose another --out")
  devices.use_cpu_devices(min(num, arguments.batch_size), uneven=True)
  mesh = devices.make_mesh()
  trained = load_trained(run, devices.replicated(mesh))
  model, learned = trained.model, generation.Learned(trained.ema_params, trained.schedule)
  load = lambda: load_dataset(config.data.dataset, "train", config.data.folder or None)
  frames = np.linspace(0, sampling.steps - 1, min(sampling.steps, _GIF_FRAMES), dtype=int)
  record = tuple(frames.tolist()) if arguments.gif else ()
  labels = None if label is None else np.asarray(label, np.int32)
  drawn, noisy, start = [], [], time.perf_counter()
  with progress_bar(num, unit="image", label=f"{sampling.sampler}, {sampling.steps} steps") as bar:
    for piece in generation.draw_in_pieces(
      generation.make_draw(model, config, sampling, trained.image_shape, record),
      generation.with_variance(learned, model, config, sampling, load),
      mesh,
      seed=arguments.seed,
      num=num,
      batch_size=arguments.batch_size,
      label=labels,
      keep_x_at=_IMAGES_IN_GIF,
    ):
      drawn.append(piece.image)
      noisy.append(piece.x_at)
      bar.update(len(piece.image))
  seconds = time.perf_counter() - start
  x = np.concatenate(drawn)
  shown = [*np.concatenate(noisy, axis=1), x[:_IMAGES_IN_GIF]] if arguments.gif else []
  images.save_samples(out, x, labels, shown)
  print(
    f"{out}: {num} images of step {trained.step} in {seconds:.1f} s with compilation, "
    f"{num / seconds:.1f} images/s"
  )


if __name__ == "__main__":
  main()
