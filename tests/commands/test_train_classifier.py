"""train_classifier.py in this process."""

import numpy as np
import pytest

from ddpm_jax.commands import train_classifier
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.errors import UserError
from ddpm_jax.evaluation import feature_extractor


def test_a_file_that_cannot_be_written_is_refused_before_training(tmp_path, monkeypatch):
  def train(*arguments):
    raise AssertionError("the classifier is trained")

  dataset = Dataset(np.zeros((10, 28, 28, 1), np.uint8), np.zeros(10, np.int32), 10)
  monkeypatch.setattr("ddpm_jax.data.datasets.load_dataset", lambda *_, **__: dataset)
  monkeypatch.setattr("ddpm_jax.runtime.devices.use_cpu_devices", lambda *_: None)
  monkeypatch.setattr(feature_extractor, "train_feature_extractor", train)
  with pytest.raises(UserError, match="a folder; a file is needed; choose another --out"):
    train_classifier.run(train_classifier.Arguments(out=str(tmp_path)))
