import numpy as np

from ddpm_jax.evaluation.convergence import probabilities
from ddpm_jax.evaluation.scores import class_histogram, classifier_score, label_accuracy


def test_the_score_is_one_for_the_undecided_and_k_for_the_sure_and_even():
  sure = 50 * np.eye(10, dtype=np.float32)
  np.testing.assert_allclose(classifier_score(np.zeros((30, 10), np.float32)), 1)
  np.testing.assert_allclose(classifier_score(np.tile(sure, (3, 1))), 10, rtol=1e-6)
  np.testing.assert_allclose(classifier_score(np.tile(sure[:1], (30, 1))), 1, atol=1e-6)
  # Two classes, one of them three times as frequent: exp of the entropy of (1/4, 3/4).
  uneven = sure[[0, 1, 1, 1]]
  entropy = -(0.25 * np.log(0.25) + 0.75 * np.log(0.75))
  np.testing.assert_allclose(classifier_score(uneven), np.exp(entropy), rtol=1e-6)


def test_classes_and_labels_are_counted():
  logits = np.eye(4, dtype=np.float32)[[0, 0, 2, 3]]
  np.testing.assert_allclose(class_histogram(logits), [0.5, 0, 0.25, 0.25])
  assert label_accuracy(logits, np.array([0, 1, 2, 2])) == 0.5


def test_large_logits_do_not_overflow():
  p = probabilities(np.array([[1000.0, 0.0], [-1000.0, -1000.0]], np.float32))
  np.testing.assert_allclose(p, [[1, 0], [0.5, 0.5]])
