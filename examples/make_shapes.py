"""Makes a data set of coloured shapes, to try training on own images. Needs numpy and Pillow.

python make_shapes.py shapes [NUM [SEED]]

The folder gets subfolders for three classes, circle, square and triangle, with NUM images in all
(600 by default) of 30x40 to 90x200 pixels. Like collections of real files, it is not uniform: most
files are PNGs, some are JPEG or WebP; one is grey with 16 bits, one is transparent and one is
damaged.
"""

import sys
from pathlib import Path

import numpy as np
import PIL.Image
import PIL.ImageDraw

CLASSES = ("circle", "square", "triangle")


def draw(rng: np.random.Generator, kind: str) -> PIL.Image.Image:
  """Returns an RGB image of one shape: bright, on a dark background, near the centre."""
  width, height = int(rng.integers(40, 201)), int(rng.integers(30, 91))
  background, colour = (tuple(rng.integers(*span, 3).tolist()) for span in ((0, 60), (120, 256)))
  image = PIL.Image.new("RGB", (4 * width, 4 * height), background)
  pen = PIL.ImageDraw.Draw(image)
  side = min(image.size)
  radius = side * rng.uniform(0.25, 0.4)
  x, y = (size / 2 + side * rng.uniform(-0.08, 0.08) for size in image.size)
  if kind == "circle":
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
  elif kind == "square":
    radius *= 0.9
    pen.rectangle((x - radius, y - radius, x + radius, y + radius), fill=colour)
  else:
    pen.regular_polygon((x, y, 1.1 * radius), 3, fill=colour)
  return image.resize((width, height), PIL.Image.Resampling.LANCZOS)


def make_shapes(folder: Path, num: int = 600, seed: int = 0) -> None:
  """Writes the images into subfolders for the classes."""
  rng = np.random.default_rng(seed)
  for i in range(num):
    kind = CLASSES[i % len(CLASSES)]
    (folder / kind).mkdir(parents=True, exist_ok=True)
    image, path = draw(rng, kind), folder / kind / f"{i:04d}.png"
    if i == 10:  # 16 bits per pixel.
      grey = np.asarray(image.convert("L")).astype(np.uint16) * 257
      PIL.Image.fromarray(grey).save(path)
    elif i == 20:  # Transparent on the right.
      alpha = np.full((image.height, image.width), 255, np.uint8)
      alpha[:, image.width * 3 // 4 :] = 0
      image.putalpha(PIL.Image.fromarray(alpha))
      image.save(path)
    elif i == 30:  # Damaged: only the first half.
      image.save(path)
      path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    else:
      image.save(path.with_suffix((".png", ".png", ".png", ".jpg", ".webp")[i // 3 % 5]))


if __name__ == "__main__":
  make_shapes(Path(sys.argv[1]), *map(int, sys.argv[2:]))
