"""The log of metrics, on full disks and for TensorBoard."""

import contextlib
import errno

import pytest
from faults import Writes, counted
from tensorboardX.proto.event_pb2 import Event
from tensorboardX.record_writer import RecordWriter

from ddpm_jax.storage.metrics import MetricsLog, read_metrics


@pytest.mark.parametrize("kind", ["write", "close"])
def test_a_full_disk_is_named(tmp_path, kind):
  path = tmp_path / "metrics.jsonl"
  log = MetricsLog(path)
  log.close()
  fails = lambda number, at, file: errno.ENOSPC if (at, file) == (kind, str(path)) else 0
  with (
    counted(Writes(tmp_path, fails)),
    pytest.raises(OSError, match="No space left") as raised,
    contextlib.closing(MetricsLog(path)) as log,
  ):
    log.write(1, {"loss": 0.5})
  assert raised.value.filename == str(path)


def test_a_failed_write_of_tensorboard_is_raised_instead_of_waited_for(tmp_path, monkeypatch):
  def full(self):
    raise OSError(errno.ENOSPC, "No space left on device")

  log = MetricsLog(tmp_path / "metrics.jsonl", tensorboard=True)
  with monkeypatch.context() as patch:
    patch.setattr(RecordWriter, "flush", full)
    with pytest.raises(OSError, match="No space left") as raised:
      log.write(1, {"loss": 0.5})
  log.close()
  (file,) = (tmp_path / "tensorboard").iterdir()
  assert raised.value.filename == str(file)


def test_an_error_of_tensorboard_leaves_no_file_open(tmp_path):
  (tmp_path / "tensorboard").touch()
  with pytest.raises(FileExistsError, match="tensorboard"):
    MetricsLog(tmp_path / "metrics.jsonl", tensorboard=True)


def test_tensorboard_gets_every_metric_and_hides_the_steps_after_the_start(tmp_path):
  with contextlib.closing(MetricsLog(tmp_path / "m", start=4, tensorboard=True)) as log:
    log.write(5, {"loss": 0.5, "grad_norm": 2.0})
  (file,) = (tmp_path / "tensorboard").iterdir()
  content, events = file.read_bytes(), []
  while content:  # A record is its length (u64), a checksum (u32), an event and a checksum (u32).
    end = 12 + int.from_bytes(content[:8], "little")
    events.append(Event.FromString(content[12:end]))
    content = content[end + 4 :]
  found = [(e.step, e.file_version, e.session_log.status) for e in events[:2]]
  assert found == [(0, "brain.Event:2", 0), (5, "", 1)]
  scalars = [(e.step, e.summary.value[0].tag, e.summary.value[0].simple_value) for e in events[2:]]
  assert scalars == [(5, "loss", 0.5), (5, "grad_norm", 2.0)]
  assert [line["step"] for line in read_metrics(tmp_path / "m")] == [5]
