"""Everything that sample.py does, as pictures and figures, from two trained networks.

python benchmarks/gallery.py runs/quick runs/conditional

The second run: python train.py quick --training.conditional --workdir runs/conditional. Pictures go
to docs/images, figures to docs/benchmarks/gallery.json; docs/samplers.md shows both.
"""

import dataclasses
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import common
import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt
import tyro

from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.data.datasets import load_dataset, to_model_range
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.convergence import draw_many, probabilities
from ddpm_jax.runtime.devices import make_mesh
from ddpm_jax.sampling.generate import Given, Learned, draw_in_pieces, make_draw, sampling_grid
from ddpm_jax.sampling.trained import load_trained
from ddpm_jax.storage import images

ROOT = Path(__file__).resolve().parents[1]
Rows = Iterator[dict[str, Any]]
# What comes closest to many ancestral steps in ten calls; see docs/samplers.md.
TEN_CALLS = SamplingConfig(sampler="dpm_solver", stochastic=True, timesteps="trailing", steps=10)
FAST = ("--sampler", "unipc", "--steps", "10")


@dataclasses.dataclass(frozen=True)
class Arguments:
  run: tyro.conf.Positional[str]
  """An unconditional run."""
  conditional: tyro.conf.Positional[str]
  """A class-conditional run."""
  pictures: str = "docs/images"
  """Folder of the pictures."""
  json: str = "docs/benchmarks/gallery.json"
  """File of the figures."""


class Program:
  """sample.py as a user calls it."""

  def __init__(self, run: str):
    self.run = run

  def __call__(self, *flags: Any) -> dict[str, npt.NDArray[Any]]:
    """Runs it, and returns the arrays of samples.npz; pictures are in `last`."""
    self.last = Path(tempfile.mkdtemp())
    command = ["sample.py", self.run, *map(str, flags)]
    print("python", *command, flush=True)
    subprocess.run([sys.executable, *command, "--out", self.last], cwd=ROOT, check=True)
    with np.load(self.last / "samples.npz") as arrays:
      return dict(arrays)


def guided_digits(draw: Program, classify: Any, folder: Path) -> Rows:
  """Class by class; how many are what they were asked to be."""
  for scale in (1, 2, 4):
    arrays = draw(*FAST, "--num", 1000, "--guidance", scale)
    chosen = classify(arrays["images"])[0].argmax(-1)
    yield {
      "what": "label accuracy of 1,000 digits", "of": f"guidance {scale}",
      "value": float((chosen == arrays["labels"]).mean()),
    }  # fmt: skip
    if scale == 2:
      images.save_png(folder / "guided.png", images.grid(arrays["images"][:60], columns=10))


def inpainting(draw: Program, folder: Path) -> Rows:
  """Right halves drawn anew, four times each."""
  given = images.to_uint8(test_digits(10))
  arrays = draw(
    "--edit", "inpaint", "--image", "test:0-9", "--mask", "right", "--num", 40,
    "--sampler", "ancestral", "--steps", 50,
  )  # fmt: skip
  drawn = arrays["images"]
  shown = np.where(images.read_mask("right", (28, 28, 1)) == 1, given / 127.5 - 1, -0.5)
  images.save_png(folder / "inpainted.png", images.grid(np.concatenate([shown, drawn]), columns=10))
  known = np.abs(drawn[:, :, :14] - np.tile(test_digits(10), (4, 1, 1, 1))[:, :, :14])
  yield {"what": "inpainting", "of": "largest change of a known pixel", "value": float(known.max())}


def inversion(draw: Program, folder: Path) -> Rows:
  """Images, the noise they are drawn from, and what is drawn from it."""
  for steps in (10, 20, 50, 100, 200):
    flags = ("--edit", "invert", "--image", "test:0-9", "--sampler", "heun", "--steps", steps)
    arrays = draw(*flags)
    error = np.abs(arrays["images"] - test_digits(10)).mean()
    yield {"what": "round trip by heun", "of": f"{steps} steps: mean error", "value": float(error)}
  rows = np.concatenate([test_digits(10), arrays["noise"] / 3, arrays["images"]])
  images.save_png(folder / "inverted.png", images.grid(rows, columns=10))


def interpolation(draw: Program, folder: Path) -> Rows:
  """From one digit to another, through the noise that they are drawn from."""
  rows = []
  for pair in ("test:0-1", "test:2-3", "test:4-5"):
    arrays = draw("--edit", "interpolate", "--image", pair, "--num", 10, "--sampler", "heun",
                  "--steps", 50)  # fmt: skip
    rows.append(arrays["images"])
  images.save_png(folder / "interpolated.png", images.grid(np.concatenate(rows), columns=10))
  yield from ()


def variations(draw: Program, folder: Path) -> Rows:
  """Image to image: less and less is kept."""
  rows = [test_digits(10)]
  for timestep in (500, 700, 850):
    arrays = draw("--edit", "image_to_image", "--image", "test:0-9", "--num", 10,
                  "--from-timestep", timestep)  # fmt: skip
    rows.append(arrays["images"])
  images.save_png(folder / "varied.png", images.grid(np.concatenate(rows), columns=10))
  yield from ()


def few_and_many(run: str, draw: Program, classify: Any, folder: Path) -> Rows:
  """Ten network calls of the best sampler beside a thousand ancestral steps."""
  draw(*FAST, "--num", 64, "--strip")
  (folder / "strip.png").write_bytes((draw.last / "strip.png").read_bytes())
  trained, mesh = load_trained(run), make_mesh(jax.devices()[:2])
  seconds = {}
  for name, sampling in (
    ("dpm_solver SDE, trailing, 10 calls", TEN_CALLS),
    ("ancestral, 1,000 calls", SamplingConfig(sampler="ancestral", steps=1000)),
  ):
    drawn = draw_many(trained, sampling, mesh, num=64)
    file = "ten-calls.png" if sampling.steps == 10 else "thousand-calls.png"
    images.save_png(folder / file, images.grid(drawn.image))
    confidence = probabilities(classify(drawn.image)[0]).max(-1)
    yield {"what": "confidence, mean of 64", "of": name, "value": float(confidence.mean())}
    yield {
      "what": "confidence above 0.9, share of 64", "of": name,
      "value": float((confidence > 0.9).mean()),
    }  # fmt: skip
    seconds[name] = drawn.seconds
    yield {"what": "seconds for 64", "of": name, "value": drawn.seconds}
  few, many = seconds.values()
  name = "1,000 ancestral calls to 10 of dpm_solver"
  yield {"what": "time ratio", "of": name, "value": many / few}


def same_images(run: str) -> Rows:
  """The largest differences between batches, numbers of devices and ways of execution."""
  trained = load_trained(run)
  config, schedule, shape = trained.config, trained.schedule, trained.images.image_shape
  for sampling in (
    SamplingConfig(sampler="unipc", steps=10),
    SamplingConfig(sampler="ancestral", steps=10),
  ):
    learned = Learned(trained.ema_params, schedule, sampling_grid(schedule, sampling))
    draw = make_draw(trained.model, config, sampling, shape, record=(0,))

    def drawn(devices: int, batch_size: int, draw: Any = draw, learned: Any = learned) -> Any:
      mesh = make_mesh(jax.devices()[:devices])
      pieces = draw_in_pieces(draw, learned, mesh, seed=0, num=64, batch_size=batch_size, keep=64)
      image, x_at, _ = zip(*pieces, strict=True)
      return np.concatenate(image), np.concatenate(x_at, axis=1)

    image, noise = drawn(1, 64)
    for devices, batch_size in ((1, 32), (1, 1), (8, 64)):
      other, other_noise = drawn(devices, batch_size)
      name = f"{sampling.sampler}: {devices} devices, batches of {batch_size}"
      same = bool((other_noise == noise).all())
      yield {"what": "noise bit-equal to 1 device, 64", "of": name, "value": float(same)}
      yield {"what": "largest difference", "of": name, "value": float(np.abs(other - image).max())}
    keys = sample_keys(0, jnp.arange(8))
    with jax.disable_jit():
      by_op = np.clip(np.asarray(draw(learned, keys, Given()).x), -1, 1)
    difference = float(np.abs(by_op - image[:8]).max())
    name = f"{sampling.sampler}: op by op"
    yield {"what": "largest difference", "of": name, "value": difference}


def test_digits(num: int) -> npt.NDArray[np.float32]:
  """The first images of the test split, in [-1, 1]."""
  return np.asarray(to_model_range(load_dataset("mnist", "test").image[:num]))


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  jax.config.update("jax_num_cpu_devices", 8)
  folder, rows = Path(arguments.pictures), []
  judge = feature_extractor.load_feature_extractor(feature_extractor.SHIPPED / "mnist.safetensors")
  classify = feature_extractor.make_classify(judge)
  draw, conditional = Program(arguments.run), Program(arguments.conditional)
  for part in (
    guided_digits(conditional, classify, folder),
    inpainting(draw, folder),
    inversion(draw, folder),
    interpolation(draw, folder),
    variations(draw, folder),
    few_and_many(arguments.run, draw, classify, folder),
    same_images(arguments.run),
  ):
    for row in part:
      print(row, flush=True)
      rows.append(row)
  common.report("gallery", rows, arguments.json)


if __name__ == "__main__":
  main()
