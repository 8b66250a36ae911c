"""Texture features of images: the strength of fine detail, without training and without labels.

The features of a classifier ignore what does not change the class of an image, such as faint noise.
Texture features see it. They are logarithms of the mean absolute coefficients of a Haar wavelet
transform, for two scales and the three orientations of detail: horizontal, vertical, diagonal.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

_LEVELS = 2
# Added to the mean before the logarithm: 1 to 2 grey levels, so that flat images stay finite.
_OFFSET = 0.01
_CHUNK = 1000  # Images at once.


def texture_features(image: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
  """Returns the texture features of images.

  Args:
    image: f[N, H, W, C] in [-1, 1], H and W at least 4. Rows and columns beyond a multiple of 4 are
      ignored.

  Returns:
    f64[N, 6 C].
  """
  chunks = [_features(image[i : i + _CHUNK]) for i in range(0, len(image), _CHUNK)]
  return np.concatenate(chunks)


def _features(image: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
  size = 2**_LEVELS
  height, width = (length // size * size for length in image.shape[1:3])
  smooth, features = np.asarray(image[:, :height, :width], np.float64), []
  for _ in range(_LEVELS):
    smooth, details = _haar(smooth)
    features += [np.log(np.abs(detail).mean((1, 2)) + _OFFSET) for detail in details]
  return np.concatenate(features, axis=1)


def _haar(
  x: npt.NDArray[np.float64],
) -> tuple[npt.NDArray[np.float64], list[npt.NDArray[np.float64]]]:
  """Returns the means of 2x2 patches, and their horizontal, vertical and diagonal differences."""
  a, b, c, d = x[:, ::2, ::2], x[:, ::2, 1::2], x[:, 1::2, ::2], x[:, 1::2, 1::2]
  return (a + b + c + d) / 4, [(a - b + c - d) / 4, (a + b - c - d) / 4, (a - b - c + d) / 4]


def with_textures(
  features: npt.NDArray[Any],
  textures: npt.NDArray[np.float64],
  train_features: npt.NDArray[Any],
  train_textures: npt.NDArray[np.float64],
) -> npt.NDArray[np.float64]:
  """Returns features joined with textures, so that both vary equally over the training images.

  Each texture is divided by its standard deviation over the training images, and all are scaled to
  the total variance of the training images' features. The distance between two sets of joined
  features is then about the sum of the distances by features and by textures.

  Args:
    features: f[N, D].
    textures: f64[N, T], of the same images, from `texture_features`.
    train_features: f[M, D], M at least 2.
    train_textures: f64[M, T].

  Returns:
    f64[N, D + T].
  """
  deviation = np.std(train_textures, axis=0)
  # A texture that is equal in all training images, such as that of blank ones, stays unscaled.
  deviation = np.where(deviation > 0, deviation, 1)
  total = np.var(np.asarray(train_features, np.float64), axis=0).sum()
  scale = np.sqrt(total / train_textures.shape[1])
  scaled = (textures - train_textures.mean(0)) / deviation * scale
  return np.concatenate([np.asarray(features, np.float64), scaled], axis=1)
