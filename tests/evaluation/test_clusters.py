"""Clusters as labels of data sets without labels."""

import numpy as np

from ddpm_jax.data.datasets import Dataset
from ddpm_jax.evaluation.clusters import label_by_cluster


def _unlabelled(image):
  return Dataset(image.astype(np.uint8), np.zeros(len(image), np.int32), 0)


def test_groups_of_similar_images_become_clusters():
  rng = np.random.default_rng(0)
  patterns = rng.integers(30, 226, (5, 16, 20, 3))
  group = rng.integers(0, 5, 300)
  image = patterns[group] + rng.integers(-20, 21, (300, 16, 20, 3))
  train, test = label_by_cluster(_unlabelled(image[:200]), _unlabelled(image[200:]))
  label = np.concatenate([train.label, test.label])
  assert train.num_classes == test.num_classes == 5 or train.num_classes == 6
  # A group may be divided between clusters, but no cluster mixes groups.
  for cluster in range(train.num_classes):
    assert len(set(group[label == cluster])) == 1
  assert set(train.label) == set(range(train.num_classes))
  assert train.label.dtype == np.int32


def test_equal_images_make_one_cluster_and_few_images_too():
  for image in (np.full((100, 8, 8, 1), 7), np.arange(5 * 64).reshape(5, 8, 8, 1) % 256):
    train, test = label_by_cluster(_unlabelled(image), _unlabelled(image))
    assert train.num_classes == test.num_classes == 1
    assert not train.label.any()


def test_clusters_do_not_depend_on_the_order_of_the_test_images():
  rng = np.random.default_rng(1)
  image = rng.integers(0, 256, (700, 12, 12, 1))
  first = label_by_cluster(_unlabelled(image[:600]), _unlabelled(image[600:]))
  second = label_by_cluster(_unlabelled(image[:600]), _unlabelled(image[:599:-1]))
  np.testing.assert_array_equal(first[0].label, second[0].label)
  np.testing.assert_array_equal(first[1].label, second[1].label[::-1])
  assert first[0].num_classes == 20
