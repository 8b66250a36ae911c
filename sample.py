"""Draws images from a trained run: samples.png, samples.npz and, with --gif, the denoising."""

import dataclasses
import time
from pathlib import Path
from typing import Annotated, Literal

import tyro

from ddpm_jax import cli, files, runs
from ddpm_jax.config import Config, SamplingConfig
from ddpm_jax.errors import UserError

_GIF_FRAMES = 40
_MOST_IN_GRID = 1024


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
  """How to draw; this and the next three are as in the run's configuration where not given."""
  steps: int | None = None
  """Timesteps to walk through: network calls for each image."""
  eta: float | None = None
  """Noise of ddim, 0 to 1."""
  variance: Literal["fixed_small", "fixed_large"] | None = None
  """Variance of ancestral's steps."""
  batch_size: int = 256
  """Most images drawn at once; more are drawn in equal pieces."""
  gif: Annotated[bool, tyro.conf.FlagCreatePairsOff] = False
  """Write samples.gif, the denoising of the first 16 images."""


def sampling_config(arguments: Arguments, config: Config) -> SamplingConfig:
  """The run's own way of sampling, changed by the arguments."""
  fields = ("sampler", "steps", "eta", "variance", "num")
  given = {name: getattr(arguments, name) for name in fields}
  given = {name: value for name, value in given.items() if value is not None}
  try:
    sampling = dataclasses.replace(config.sampling, **given)
    return dataclasses.replace(config, sampling=sampling).sampling
  except UserError as error:  # The flags have shorter names here.
    raise UserError(str(error).replace("--sampling.", "--")) from error


def main() -> None:
  arguments = cli.parse(Arguments, description=__doc__)
  try:
    run = Path(arguments.run) if arguments.run else runs.newest_run(Path("runs"))
    config = runs.read_config(run)
    if arguments.batch_size < 1:
      raise UserError(f"--batch-size {arguments.batch_size}: at least 1")
    draw(arguments, run, config, sampling_config(arguments, config))
  except UserError as error:
    cli.fail(error)


def draw(arguments: Arguments, run: Path, config: Config, sampling: SamplingConfig) -> None:
  # JAX is imported from here on, so that wrong arguments are answered at once.
  import numpy as np

  from ddpm_jax import devices, generation, images
  from ddpm_jax.logging import progress_bar
  from ddpm_jax.training.checkpoints import load_trained

  num, out = sampling.num, Path(arguments.out or run / "drawn")
  files.check_writable(out, remedy="choose another --out")
  devices.use_cpu_devices(min(num, arguments.batch_size))
  mesh = devices.make_mesh()
  trained = load_trained(run, devices.replicated(mesh))
  label = generation.choose_labels(trained.model.num_classes, num, arguments.label)
  frames = np.linspace(0, sampling.steps - 1, min(sampling.steps, _GIF_FRAMES), dtype=int)
  record = tuple(frames.tolist()) if arguments.gif else ()
  drawer = generation.make_draw(trained.model, config, sampling, trained.image_shape, record)
  pieces, start = [], time.perf_counter()
  with progress_bar(num, unit="image", label=f"{sampling.sampler}, {sampling.steps} steps") as bar:
    for piece in generation.draw_in_pieces(
      drawer,
      trained.ema_params,
      mesh,
      seed=arguments.seed,
      num=num,
      batch_size=arguments.batch_size,
      label=label,
    ):
      pieces.append(piece)
      bar.update(len(piece.image))
  seconds = time.perf_counter() - start
  drawn = np.concatenate([piece.image for piece in pieces])
  labels = {} if label is None else {"labels": label}
  images.save_npz(out / "samples.npz", images=drawn, **labels)
  images.save_png(out / "samples.png", images.grid(drawn[:_MOST_IN_GRID]))
  if arguments.gif:
    steps = [*pieces[0].x_at[:, :16], drawn[:16]]
    images.save_gif(out / "samples.gif", [images.grid(step) for step in steps])
  print(
    f"{out}: {num} images of step {trained.step} in {seconds:.1f} s with compilation, "
    f"{num / seconds:.1f} images/s"
  )


if __name__ == "__main__":
  main()
