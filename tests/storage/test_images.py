"""Grids show every image, and files can be read back."""

import numpy as np
import PIL.Image
import pytest

from ddpm_jax.storage import images


def test_values_outside_the_range_are_clipped():
  np.testing.assert_array_equal(images.to_uint8([-3, -1, 0, 1, 9]), [0, 0, 128, 255, 255])


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
