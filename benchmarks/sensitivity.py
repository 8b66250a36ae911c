"""Measures how far corruptions of real images raise the Fréchet distances above their floor.

python benchmarks/sensitivity.py --json docs/benchmarks/sensitivity.json

A distance that a corruption hardly raises does not measure what the corruption changes.
"""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Annotated, Any

import common
import numpy as np
import numpy.typing as npt
import tyro

from ddpm_jax.data.datasets import Dataset, load_dataset, to_model_range
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.fidelity import ImageFeatures, frechet_with_textures
from ddpm_jax.evaluation.frechet import frechet_distance, moments

Images = npt.NDArray[np.float32]


@dataclasses.dataclass(frozen=True)
class Arguments:
  num: int = 2000
  """Number of images that are corrupted and compared with the training images."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


def _noise(grey_levels: float) -> Callable[[Images], Images]:
  def corrupt(image: Images) -> Images:
    noise = np.random.default_rng(1).standard_normal(image.shape)
    # Rounded to grey values, as images of a file are.
    grey = np.round((image + 1) * 127.5 + grey_levels * noise)
    return to_model_range(np.clip(grey, 0, 255).astype(np.uint8))

  return corrupt


def _blur(image: Images) -> Images:
  """Applies a Gaussian filter with a standard deviation of one pixel."""
  taps = np.exp(-0.5 * np.arange(-3, 4) ** 2)
  for axis in (1, 2):
    pad = [(3, 3) if axis == i else (0, 0) for i in range(4)]
    padded = np.pad(image, pad, constant_values=-1)
    length = image.shape[axis]
    image = sum(
      weight * np.take(padded, range(i, i + length), axis)
      for i, weight in enumerate(taps / taps.sum())
    )
  return image.astype(np.float32)


def _shift(image: Images) -> Images:
  """Moves each image down by one pixel."""
  return np.concatenate([np.full_like(image[:, :1], -1), image[:, :-1]], axis=1)


def _cut_strokes(image: Images) -> Images:
  """Erases four of each image's middle rows."""
  first = np.random.default_rng(2).integers(8, 17, len(image))[:, None]
  row = np.arange(image.shape[1])[None]
  erased = (row >= first) & (row < first + 4)
  return np.where(erased[:, :, None, None], np.float32(-1), image)


def _noise_in_place_of_a_tenth(image: Images) -> Images:
  replaced = np.arange(len(image)) % 10 == 0
  noise = np.random.default_rng(3).standard_normal(image.shape).clip(-1, 1)
  return np.where(replaced[:, None, None, None], noise.astype(np.float32), image)


CORRUPTIONS: Mapping[str, Callable[[Images], Images]] = {
  "noise of 10 grey levels": _noise(10),
  "noise of 20 grey levels": _noise(20),
  "blurred by one pixel": _blur,
  "shifted by one pixel": _shift,
  "strokes cut off": _cut_strokes,
  "one image in ten replaced by noise": _noise_in_place_of_a_tenth,
}


def measure(train: Dataset, dataset: Dataset, num: int) -> list[dict[str, Any]]:
  """Returns a row for real images, for each corruption of them, and for each class left out.

  Args:
    train: the training images, of MNIST.
    dataset: the images to corrupt.
    num: number of images in each set.
  """
  extractor = feature_extractor.load_feature_extractor(
    feature_extractor.SHIPPED / "mnist.safetensors"
  )
  classify = feature_extractor.make_classify(extractor)
  features = lambda image: ImageFeatures(image, *classify(image))
  reference = features(to_model_range(train.image))
  order = np.random.default_rng(0).permutation(len(dataset.image))
  image, label = to_model_range(dataset.image[order]), dataset.label[order]
  sets = {"real images": image[:num]}
  sets |= {name: corrupt(image[:num]) for name, corrupt in CORRUPTIONS.items()}
  sets |= {
    f"class {number} left out": image[label != number][:num]
    for number in range(dataset.num_classes)
  }
  rows: list[dict[str, Any]] = []
  for name, images in sets.items():
    found = features(images)
    row: dict[str, Any] = {
      "images": name,
      "frechet": frechet_distance(moments(found.features), moments(reference.features)),
      "frechet_textures": frechet_with_textures(found, reference),
    }
    floor = rows[0] if rows else row
    rows.append(
      row | {f"{key}_ratio": row[key] / floor[key] for key in list(row) if key != "images"}
    )
  return rows


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  train, test = (load_dataset("mnist", split) for split in ("train", "test"))
  for split, dataset in (("training", train), ("test", test)):
    rows = measure(train, dataset, arguments.num)
    name = f"sensitivity of the distances, {arguments.num} {split} images"
    file = arguments.json if split == "test" else arguments.json.replace(".json", "-train.json")
    common.report(name, rows, file)


if __name__ == "__main__":
  main()
