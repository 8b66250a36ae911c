"""What a classifier's probabilities say of images: their score, classes and labels."""

import numpy as np
import numpy.typing as npt

from ddpm_jax.evaluation.convergence import probabilities


def classifier_score(logits: npt.NDArray[np.float32]) -> float:
  """exp of the mean KL from each image's class probabilities to their mean: 1 to K.

  The Inception score of arXiv:1606.03498 with another classifier: high where each image is clearly
  of one class, and all classes are there.

  Args:
    logits: f[N, K].
  """
  p = probabilities(logits)
  log_ratio = np.log(np.maximum(p, 1e-300)) - np.log(np.maximum(p.mean(0), 1e-300))
  return float(np.exp(np.sum(p * log_ratio, -1).mean()))


def class_histogram(logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
  """Share of the images that fall into each class, f64[K]."""
  counts = np.bincount(logits.argmax(-1), minlength=logits.shape[1])
  return np.asarray(counts / len(logits))


def label_accuracy(logits: npt.NDArray[np.float32], label: npt.NDArray[np.integer]) -> float:
  """Share of images that are classified as what they were drawn as."""
  return float(np.mean(logits.argmax(-1) == label))
