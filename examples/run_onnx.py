"""Generates images with an ONNX file that sample.py --export wrote, and writes a PNG grid.

Needs onnxruntime, numpy and Pillow; neither JAX nor ddpm_jax.

    python run_onnx.py digits.onnx --num 16 --seed 0 --label 7 --out digits.png
"""

import argparse
import pathlib

import numpy as np
import onnxruntime
from PIL import Image


def parse() -> argparse.Namespace:
  """Parses the command line."""
  raw = argparse.RawDescriptionHelpFormatter
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
  parser.add_argument("model", help="the ONNX file of a sampler")
  parser.add_argument("--num", type=int, default=16, help="number of images (default: 16)")
  parser.add_argument("--seed", type=int, default=0, help="seed of the noise (default: 0)")
  parser.add_argument("--label", type=int, nargs="*", help="classes, in turn (default: all)")
  parser.add_argument("--out", default="images.png", help="file to write (default: images.png)")
  arguments = parser.parse_args()
  if arguments.num < 1:
    parser.error(f"--num {arguments.num}: must be at least 1")
  if not pathlib.Path(arguments.model).is_file():
    parser.error(f"{arguments.model}: no such file")
  return arguments


def sample(session: onnxruntime.InferenceSession, num: int, seed: int, label=None) -> np.ndarray:
  """Returns images f32[num, H, W, C] in [-1, 1]."""
  rng = np.random.default_rng(seed)
  classes = int(session.get_modelmeta().custom_metadata_map["num_classes"])
  inputs = {}
  for value in session.get_inputs():
    shape = [num if isinstance(size, str) else size for size in value.shape]
    if value.name == "label":
      inputs["label"] = np.resize(label or range(classes), shape).astype(np.int32)
    else:  # The noise to start from, and the noise of each step if the sampler adds some.
      inputs[value.name] = rng.standard_normal(shape).astype(np.float32)
  return session.run(["images"], inputs)[0]


def save_grid(path: str, images: np.ndarray) -> None:
  """Writes images f32[N, H, W, C] in [-1, 1], with one or three channels, as a square grid."""
  num, height, width, channels = images.shape
  columns = int(np.ceil(np.sqrt(num)))
  rows = -(-num // columns)
  grid = np.full((rows * columns, height, width, channels), -1, np.float32)
  grid[:num] = images
  grid = grid.reshape(rows, columns, height, width, channels).swapaxes(1, 2)
  pixels = np.round((grid.reshape(rows * height, columns * width, channels) + 1) * 127.5)
  pixels = pixels.astype(np.uint8)
  Image.fromarray(pixels[:, :, 0] if channels == 1 else pixels).save(path)


def main() -> None:
  """Samples and writes the grid."""
  arguments = parse()
  session = onnxruntime.InferenceSession(arguments.model, providers=["CPUExecutionProvider"])
  images = sample(session, arguments.num, arguments.seed, arguments.label)
  save_grid(arguments.out, images)
  print(f"{arguments.out}: {arguments.num} images; {session.get_modelmeta().custom_metadata_map}")


if __name__ == "__main__":
  main()
