"""Labels for data sets without labels: clusters of similar images."""

import warnings
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.cluster import vq

from ddpm_jax.data.datasets import Dataset

# Images are reduced to this height and width, by the means of blocks.
_SIDE = 7
_CLUSTERS, _MIN_PER_CLUSTER = 20, 30
_FITTED_IMAGES = 10_000


def label_by_cluster(train: Dataset, test: Dataset, seed: int = 0) -> tuple[Dataset, Dataset]:
  """Labels images by k-means clusters of the training images.

  A classifier of clusters learns features without labels, as in arXiv:1807.05520. The images are
  clustered once, by their pixels at a low resolution.

  Args:
    train: training images; at least 1. There are at most 20 clusters, and at most one for every
      30 images.
    test: test images, which get the nearest clusters.
    seed: determines the initial clusters.

  Returns:
    Both data sets with a cluster as the label of each image. Every cluster has training images.
  """
  points, of_test = _points(train.image), _points(test.image)
  rng = np.random.default_rng(seed)
  fitted = points[np.sort(rng.permutation(len(points))[:_FITTED_IMAGES])]
  distinct = len(np.unique(fitted, axis=0))
  wanted = max(1, min(_CLUSTERS, distinct, len(fitted) // _MIN_PER_CLUSTER))
  with warnings.catch_warnings():
    # It warns of empty clusters, which are removed below.
    warnings.simplefilter("ignore", UserWarning)
    centres, _ = vq.kmeans2(fitted, wanted, minit="++", rng=rng)
  used = np.unique(vq.vq(points, centres)[0])
  label = lambda points: vq.vq(points, centres[used])[0].astype(np.int32)
  return (
    Dataset(train.image, label(points), len(used)),
    Dataset(test.image, label(of_test), len(used)),
  )


def _points(image: Any) -> npt.NDArray[np.float32]:
  """Returns images u8[N, H, W, C] at a low resolution as vectors, f32[N, D]."""
  height, width = (max(1, length // _SIDE) for length in image.shape[1:3])
  rows, columns = image.shape[1] // height, image.shape[2] // width
  points = []
  for start in range(0, len(image), 1000):
    # Rows first: not every data set is one array.
    x = np.asarray(image[start : start + 1000], np.float32)[:, : rows * height, : columns * width]
    blocks = x.reshape(len(x), rows, height, columns, width, -1)
    points.append(blocks.mean((2, 4)).reshape(len(x), -1))
  return np.concatenate(points)
