"""Pictures and figures of everything that sample.py does, from two trained models.

python benchmarks/gallery.py runs/quick runs/conditional

The second run comes from: python train.py quick --training.conditional --workdir runs/conditional.
Pictures go to docs/images, figures to docs/benchmarks/gallery.json; docs/samplers.md shows both.
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
import numpy as np
import numpy.typing as npt
import tyro

from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.data.datasets import load_dataset, to_model_range
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.convergence import sample_timed
from ddpm_jax.evaluation.scores import probabilities
from ddpm_jax.runtime.devices import make_mesh
from ddpm_jax.sampling.generate import SampleBatch
from ddpm_jax.sampling.trained import load_trained
from ddpm_jax.storage import images

ROOT = Path(__file__).resolve().parents[1]
Rows = Iterator[dict[str, Any]]
# The closest to many ancestral steps with ten network evaluations; see docs/samplers.md.
NFE_10 = SamplingConfig(sampler="dpm_solver", stochastic=True, timesteps="trailing", steps=10)
FAST = ("--sampler", "unipc", "--steps", "10")


@dataclasses.dataclass(frozen=True)
class Arguments:
  run: tyro.conf.Positional[str]
  """Folder of an unconditional run, or a .safetensors file."""
  conditional: tyro.conf.Positional[str]
  """Folder of a class-conditional run, or a .safetensors file."""
  pictures: str = "docs/images"
  """Folder of the pictures."""
  json: str = "docs/benchmarks/gallery.json"
  """File of the figures."""


class Program:
  """sample.py as a user calls it.

  Attributes:
    last: the output folder of the last call, with its pictures.
  """

  def __init__(self, run: str):
    self.run = run

  def __call__(self, *flags: Any) -> dict[str, npt.NDArray[Any]]:
    """Runs sample.py with some flags, and returns the arrays of samples.npz."""
    self.last = Path(tempfile.mkdtemp())
    command = ["sample.py", self.run, *map(str, flags)]
    print("python", *command, flush=True)
    subprocess.run([sys.executable, *command, "--out", self.last], cwd=ROOT, check=True)
    with np.load(self.last / "samples.npz") as arrays:
      return dict(arrays)


def guided_digits(program: Program, classify: Any, folder: Path) -> Rows:
  """Samples by class; yields the fraction that is classified as its label."""
  for scale in (1, 2, 4):
    arrays = program(*FAST, "--num", 1000, "--guidance", scale)
    chosen = classify(arrays["images"])[0].argmax(-1)
    yield {
      "what": "label accuracy of 1,000 digits", "of": f"guidance {scale}",
      "value": float((chosen == arrays["labels"]).mean()),
    }  # fmt: skip
    if scale == 2:
      images.save_png(folder / "guided.png", images.grid(arrays["images"][:60], columns=10))


def inpainting(program: Program, folder: Path) -> Rows:
  """Regenerates right halves, four times each; yields the largest change of a known pixel."""
  given = images.to_uint8(test_digits(10))
  arrays = program(
    "--edit", "inpaint", "--image", "test:0-9", "--mask", "right", "--num", 40,
    "--sampler", "ancestral", "--steps", 50,
  )  # fmt: skip
  found = arrays["images"]
  shown = np.where(images.read_mask("right", (28, 28, 1)) == 1, given / 127.5 - 1, -0.5)
  images.save_png(folder / "inpainted.png", images.grid(np.concatenate([shown, found]), columns=10))
  known = np.abs(found[:, :, :14] - np.tile(test_digits(10), (4, 1, 1, 1))[:, :, :14])
  yield {"what": "inpainting", "of": "largest change of a known pixel", "value": float(known.max())}


def inversion(program: Program, folder: Path) -> Rows:
  """Inverts images and generates them again; yields the error of the round trip."""
  for steps in (10, 20, 50, 100, 200):
    flags = ("--edit", "invert", "--image", "test:0-9", "--sampler", "heun", "--steps", steps)
    arrays = program(*flags)
    error = np.abs(arrays["images"] - test_digits(10)).mean()
    yield {"what": "round trip by heun", "of": f"{steps} steps: mean error", "value": float(error)}
  rows = np.concatenate([test_digits(10), arrays["noise"] / 3, arrays["images"]])
  images.save_png(folder / "inverted.png", images.grid(rows, columns=10))


def interpolation(program: Program, folder: Path) -> Rows:
  """Interpolates between the noises of two digits; pictures only."""
  rows = []
  for pair in ("test:0-1", "test:2-3", "test:4-5"):
    arrays = program(
      "--edit", "interpolate", "--image", pair, "--num", 10, "--sampler", "heun", "--steps", 50
    )
    rows.append(arrays["images"])
  images.save_png(folder / "interpolated.png", images.grid(np.concatenate(rows), columns=10))
  yield from ()


def variations(program: Program, folder: Path) -> Rows:
  """Varies images from three first timesteps, by SDEdit; pictures only."""
  rows = [test_digits(10)]
  for timestep in (500, 700, 850):
    arrays = program(
      "--edit", "image_to_image", "--image", "test:0-9", "--num", 10, "--from-timestep", timestep
    )  # fmt: skip
    rows.append(arrays["images"])
  images.save_png(folder / "varied.png", images.grid(np.concatenate(rows), columns=10))
  yield from ()


def few_and_many(run: str, program: Program, classify: Any, folder: Path) -> Rows:
  """Compares ten network evaluations of the best sampler with a thousand ancestral steps."""
  program(*FAST, "--num", 64, "--strip")
  (folder / "strip.png").write_bytes((program.last / "strip.png").read_bytes())
  trained, mesh = load_trained(run), make_mesh(jax.devices()[:2])
  seconds = {}
  for name, sampling in (
    ("dpm_solver SDE, trailing, 10 calls", NFE_10),
    ("ancestral, 1,000 calls", SamplingConfig(sampler="ancestral", steps=1000)),
  ):
    timed = sample_timed(trained, sampling, mesh, num=64)
    file = "ten-calls.png" if sampling.steps == 10 else "thousand-calls.png"
    images.save_png(folder / file, images.grid(timed.image))
    confidence = probabilities(classify(timed.image)[0]).max(-1)
    yield {"what": "confidence, mean of 64", "of": name, "value": float(confidence.mean())}
    yield {
      "what": "confidence above 0.9, share of 64", "of": name,
      "value": float((confidence > 0.9).mean()),
    }  # fmt: skip
    seconds[name] = timed.seconds
    yield {"what": "seconds for 64", "of": name, "value": timed.seconds}
  few, many = seconds.values()
  name = "1,000 ancestral calls to 10 of dpm_solver"
  yield {"what": "time ratio", "of": name, "value": many / few}


def same_images(run: str) -> Rows:
  """Yields the largest differences of images between batch sizes, devices, and without jit."""
  trained = load_trained(run)
  for sampling in (
    SamplingConfig(sampler="unipc", steps=10),
    SamplingConfig(sampler="ancestral", steps=10),
  ):

    def sample(
      devices: int, batch_size: int, num: int = 64, sampling: SamplingConfig = sampling
    ) -> Any:
      batches: list[SampleBatch] = []
      image = trained.with_sampling(**vars(sampling)).sample(
        num, batch_size=batch_size, mesh=make_mesh(jax.devices()[:devices]), record=(0,),
        on_batch=batches.append,
      )  # fmt: skip
      return image, np.concatenate([batch.x_at for batch in batches], axis=1)

    image, noise = sample(1, 64)
    for devices, batch_size in ((1, 32), (1, 1), (8, 64)):
      other, other_noise = sample(devices, batch_size)
      name = f"{sampling.sampler}: {devices} devices, batches of {batch_size}"
      same = bool((other_noise == noise).all())
      yield {"what": "noise bit-equal to 1 device, 64", "of": name, "value": float(same)}
      yield {"what": "largest difference", "of": name, "value": float(np.abs(other - image).max())}
    with jax.disable_jit():
      by_op, _ = sample(1, 8, num=8)
    difference = float(np.abs(by_op - image[:8]).max())
    name = f"{sampling.sampler}: op by op"
    yield {"what": "largest difference", "of": name, "value": difference}


def test_digits(num: int) -> npt.NDArray[np.float32]:
  """Returns the first images of the test split, in [-1, 1]."""
  return np.asarray(to_model_range(load_dataset("mnist", "test").image[:num]))


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  jax.config.update("jax_num_cpu_devices", 8)
  folder, rows = Path(arguments.pictures), []
  extractor = feature_extractor.load_feature_extractor(
    feature_extractor.SHIPPED / "mnist.safetensors"
  )
  classify = feature_extractor.make_classify(extractor)
  program, conditional = Program(arguments.run), Program(arguments.conditional)
  for part in (
    guided_digits(conditional, classify, folder),
    inpainting(program, folder),
    inversion(program, folder),
    interpolation(program, folder),
    variations(program, folder),
    few_and_many(arguments.run, program, classify, folder),
    same_images(arguments.run),
  ):
    for row in part:
      print(row, flush=True)
      rows.append(row)
  common.report("gallery", rows, arguments.json)


if __name__ == "__main__":
  main()
