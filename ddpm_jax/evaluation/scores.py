"""Metrics from the logits of a classifier: score, class histogram and label accuracy."""

import numpy as np
import numpy.typing as npt


def probabilities(logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
  """Returns the softmax of logits f[N, K], f64[N, K]."""
  shifted = logits.astype(np.float64) - logits.max(-1, keepdims=True)
  exponentials = np.exp(shifted)
  return np.asarray(exponentials / exponentials.sum(-1, keepdims=True))


def classifier_score(logits: npt.NDArray[np.float32]) -> float:
  """Computes exp E_x KL(p(y | x) || p(y)), the Inception score of arXiv:1606.03498.

  The score lies between 1 and K. It is high if the classifier is certain of each image and all
  classes are equally frequent. The classifier is not the Inception network, so scores are
  comparable only with each other.

  Args:
    logits: f[N, K].
  """
  p = probabilities(logits)
  log_ratio = np.log(np.maximum(p, 1e-300)) - np.log(np.maximum(p.mean(0), 1e-300))
  return float(np.exp(np.sum(p * log_ratio, -1).mean()))


def class_histogram(logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
  """Returns the fraction of images in each class, f64[K], for logits f[N, K]."""
  counts = np.bincount(logits.argmax(-1), minlength=logits.shape[1])
  return np.asarray(counts / len(logits))


def label_accuracy(logits: npt.NDArray[np.float32], label: npt.NDArray[np.integer]) -> float:
  """Returns the fraction of images that are classified as the label they were sampled with.

  Args:
    logits: f[N, K].
    label: i[N] in [0, K).
  """
  return float(np.mean(logits.argmax(-1) == label))
