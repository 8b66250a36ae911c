"""Metrics from logits: the classifier score, the class histogram and the label accuracy."""

import numpy as np

from ddpm_jax.evaluation.convergence import probabilities
from ddpm_jax.evaluation.scores import class_histogram, classifier_score, label_accuracy


def test_the_score_is_one_for_equal_logits_and_k_for_certain_and_balanced_classes():
  certain = 50 * np.eye(10, dtype=np.float32)
  np.testing.assert_allclose(classifier_score(np.zeros((30, 10), np.float32)), 1)
  np.testing.assert_allclose(classifier_score(np.tile(certain, (3, 1))), 10, rtol=1e-6)
  np.testing.assert_allclose(classifier_score(np.tile(certain[:1], (30, 1))), 1, atol=1e-6)
  # Two classes, one of them three times as frequent: exp of the entropy of (1/4, 3/4).
  uneven = certain[[0, 1, 1, 1]]
  entropy = -(0.25 * np.log(0.25) + 0.75 * np.log(0.75))
  np.testing.assert_allclose(classifier_score(uneven), np.exp(entropy), rtol=1e-6)


def test_the_histogram_and_the_accuracy_count_images():
  logits = np.eye(4, dtype=np.float32)[[0, 0, 2, 3]]
  np.testing.assert_allclose(class_histogram(logits), [0.5, 0, 0.25, 0.25])
  assert label_accuracy(logits, np.array([0, 1, 2, 2])) == 0.5


def test_large_logits_do_not_overflow():
  p = probabilities(np.array([[1000.0, 0.0], [-1000.0, -1000.0]], np.float32))
  np.testing.assert_allclose(p, [[1, 0], [0.5, 0.5]])
