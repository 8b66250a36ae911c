"""The progress bar on a log file and hidden."""

import logging

import pytest

from ddpm_jax.runtime.progress import progress_bar


@pytest.mark.parametrize("hidden", [False, True])
def test_the_bar_counts_from_its_initial_value_unless_it_is_hidden(hidden, capsys):
  with progress_bar(10, initial=4, unit="image", label="sampling", hidden=hidden) as bar:
    bar.update(6)
  lines = capsys.readouterr().err
  assert ("sampling: 100%" in lines) != hidden
  assert ("10/10" in lines) != hidden


def test_a_log_file_gets_a_line_at_most_every_ten_seconds(capsys, monkeypatch):
  seconds = 0.0
  monkeypatch.setattr("tqdm.std.time", lambda: seconds)
  with progress_bar(1000) as bar:
    for _ in range(1000):
      seconds += 0.1
      bar.update()
  assert 5 < capsys.readouterr().err.count("\r") <= 12  # 100 s, the first and the last line.


def test_a_log_message_gets_a_line_of_its_own(capsys):
  with progress_bar(2, label="training") as bar:
    bar.update()
    logging.getLogger("ddpm_jax").warning("a warning")
  lines = capsys.readouterr().err.replace("\r", "\n").split("\n")
  assert "a warning" in lines
