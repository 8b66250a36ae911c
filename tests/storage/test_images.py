"""Grids show every image, and files can be read back."""

import struct
import zlib

import numpy as np
import PIL.Image
import pytest

from ddpm_jax.errors import UserError
from ddpm_jax.storage import images


def test_values_outside_the_range_are_clipped():
  np.testing.assert_array_equal(images.to_uint8([-3.0, -1, 0, 1, 9]), [0, 0, 128, 255, 255])


@pytest.mark.parametrize("channels", [1, 3])
def test_a_grid_shows_every_image_in_order(channels):
  pixels = np.linspace(-1, 1, 5 * 28 * 28 * channels).reshape(5, 28, 28, channels)
  picture = np.asarray(images.grid(pixels, columns=3))
  assert picture.shape[:2] == (2 * 58 + 2, 3 * 58 + 2)
  expected = images.to_uint8(pixels)
  for i in range(5):
    top, left = i // 3 * 58 + 2, i % 3 * 58 + 2
    cell = picture[top : top + 56 : 2, left : left + 56 : 2].reshape(28, 28, channels)
    np.testing.assert_array_equal(cell, expected[i])


def test_large_images_are_not_enlarged():
  assert images.grid(np.zeros((1, 64, 80, 3))).size == (84, 68)


def test_written_files_can_be_read(tmp_path):
  pictures = [images.grid(np.full((4, 28, 28, 1), v)) for v in (-1.0, 0.0, 1.0)]
  images.save_png(tmp_path / "a.png", pictures[0])
  images.save_gif(tmp_path / "a.gif", pictures)
  images.save_npz(tmp_path / "a.npz", images=np.arange(3))
  with PIL.Image.open(tmp_path / "a.png") as png:
    assert png.size == pictures[0].size
  with PIL.Image.open(tmp_path / "a.gif") as gif:
    assert gif.n_frames == 3
  np.testing.assert_array_equal(np.load(tmp_path / "a.npz")["images"], np.arange(3))


GREY = np.zeros((28, 28), np.uint8)
GREY[6:22, 12:16], GREY[:4, :4] = 255, 100
OPAQUE = np.full_like(GREY, 255)


def png_of_16_bits(colour_type, *channels):
  """A PNG file of 16 bits per channel, which Pillow cannot write with colours or transparency."""

  def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

  pixels = np.stack([channel.astype(">u2") * 257 for channel in channels], axis=-1).astype(">u2")
  header = struct.pack(">IIBBBBB", 28, 28, 16, colour_type, 0, 0, 0)
  rows = zlib.compress(b"".join(b"\0" + row.tobytes() for row in pixels))
  return b"\x89PNG\r\n\x1a\n" + b"".join(
    chunk(name, data) for name, data in ((b"IHDR", header), (b"IDAT", rows), (b"IEND", b""))
  )


def picture_of(*channels):
  return PIL.Image.fromarray(np.stack(channels, axis=-1).squeeze())


def oriented():
  exif = PIL.Image.Exif()
  exif[0x112] = 6  # To be turned by 90 degrees.
  return {"exif": exif}


PICTURES = {
  "grey.png": (picture_of(GREY), {}),
  "colour.png": (picture_of(GREY, GREY, GREY), {}),
  "palette.png": (picture_of(GREY, GREY, GREY).quantize(8), {}),
  "cmyk.tif": (picture_of(GREY, GREY, GREY).convert("CMYK"), {}),
  "16.png": (picture_of(GREY.astype(np.uint16) * 257), {}),
  "16.tif": (picture_of(GREY.astype(np.uint16) * 257), {}),
  "16.pgm": (picture_of(GREY.astype(np.uint16) * 257), {}),
  "int.tif": (picture_of(GREY.astype(np.int32)), {}),
  "float.tif": (picture_of(GREY.astype(np.float32)), {}),
  "opaque.png": (picture_of(GREY, GREY, GREY, OPAQUE), {}),
  "alpha.png": (picture_of(OPAQUE, OPAQUE, OPAQUE, GREY), {}),
  "grey_alpha.png": (picture_of(OPAQUE, GREY), {}),
  "transparent_black.png": (picture_of(GREY), {"transparency": 0}),
  "turned.png": (picture_of(np.rot90(GREY)), oriented()),
  "turned16.png": (picture_of(np.rot90(GREY.astype(np.uint16) * 257)), oriented()),
}
BYTES = {
  "16_colour.png": png_of_16_bits(2, GREY, GREY, GREY),
  "16_grey_alpha.png": png_of_16_bits(4, OPAQUE, GREY),
  "16_alpha.png": png_of_16_bits(6, OPAQUE, OPAQUE, OPAQUE, GREY),
}


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("name", [*PICTURES, *BYTES])
def test_a_picture_is_read_as_a_viewer_shows_it_over_black(tmp_path, name, channels):
  path = tmp_path / name
  if name in BYTES:
    path.write_bytes(BYTES[name])
  else:
    picture, options = PICTURES[name]
    picture.save(path, **options)
  (x,) = images.read_images(path, (28, 28, channels))
  np.testing.assert_array_equal(images.to_uint8(x), np.stack([GREY] * channels, axis=-1))
  mask = images.read_mask(str(path), (28, 28, channels))
  np.testing.assert_array_equal(mask[..., 0], GREY > 127)


def test_one_bit_is_black_or_white(tmp_path):
  picture_of(GREY > 127).save(tmp_path / "one.png")
  (x,) = images.read_images(tmp_path / "one.png", (28, 28, 1))
  np.testing.assert_array_equal(x[..., 0], np.where(GREY > 127, 1, -1))


@pytest.mark.parametrize(
  ("picture", "message"),
  [
    (picture_of(GREY.astype(np.float32) / 255), "values are 0 to 1; convert it to 8 bits"),
    (picture_of(GREY.astype(np.int32) * 1000), "values are 0 to 255000; convert it to 8 bits"),
    (picture_of(*[np.zeros_like(GREY)] * 3, GREY), "invisible over black"),
  ],
)
def test_a_picture_that_would_be_black_or_white_is_refused(tmp_path, picture, message):
  path = tmp_path / "picture.tif"
  picture.save(path)
  with pytest.raises(UserError, match=f"{path}: .*{message}"):
    images.read_images(path, (28, 28, 1))
  with pytest.raises(UserError, match=message):
    images.read_mask(str(path), (28, 28, 1))


def test_a_damaged_picture_is_named(tmp_path):
  picture_of(GREY).save(tmp_path / "whole.png")
  content = (tmp_path / "whole.png").read_bytes()
  path, rng = tmp_path / "damaged.png", np.random.default_rng(0)
  for damaged in (b"", content[:40], content[:-30], b"GIF89a", rng.bytes(200), content[:60] * 2):
    path.write_bytes(damaged)
    with pytest.raises(UserError, match=r"damaged\.png: not an image that Pillow can read"):
      images.read_images(path, (28, 28, 1))


@pytest.mark.parametrize("shape", [(0, 4, 4, 1), (4, 4, 1), (2, 4, 4, 4)])
def test_a_grid_needs_images_of_one_or_three_channels(shape):
  with pytest.raises(ValueError, match=r"images has shape .*; it must be \[N, H, W, C\]"):
    images.grid(np.zeros(shape))


def test_a_gif_needs_pictures(tmp_path):
  with pytest.raises(ValueError, match="pictures is empty"):
    images.save_gif(tmp_path / "x.gif", [])


def test_uint8_images_are_shown_as_they_are_and_other_integers_are_refused():
  grey = np.full((1, 64, 64, 1), 100, np.uint8)
  assert np.asarray(images.grid(grey))[10, 10] == 100
  for dtype in (np.int32, bool):
    with pytest.raises(ValueError, match="uint8, or floats in"):
      images.grid(grey.astype(dtype))


def test_floats_that_may_be_in_0_to_1_are_refused(tmp_path):
  path, digit = tmp_path / "x.npz", np.zeros((3, 8, 8, 1), np.float32)
  digit[:, 2:6, 2:6] = 0.9
  for refused in (digit, digit + 0.05, np.zeros_like(digit), np.full_like(digit, 0.3)):
    images.save_npz(path, images=refused)
    with pytest.raises(UserError, match=r"range may be \[0, 1\]; store uint8, or 2 \* images - 1"):
      images.read_images(path, (8, 8, 1))
  for allowed in (2 * digit - 1, np.full_like(digit, -0.3)):
    images.save_npz(path, images=allowed)
    np.testing.assert_array_equal(images.read_images(path, (8, 8, 1)), allowed)
