"""The progress bar on a log file and hidden."""

import logging

import pytest
from programs import wait_for

from ddpm_jax.runtime import progress
from ddpm_jax.runtime.progress import progress_bar, timed_status


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


def test_a_long_wait_shows_its_seconds(capsys, monkeypatch):
  monkeypatch.setattr(progress, "_LOG_INTERVAL", 0.01)
  shown = []
  with progress_bar(3) as bar:
    monkeypatch.setattr(bar, "set_postfix_str", shown.append)
    with timed_status(bar, "compiling"):
      wait_for(lambda: len(shown) > 3)
    count = len(shown)
    bar.update()
  assert shown[:2] == ["compiling", "compiling, 0 s"]
  assert len(shown) == count  # Nothing is shown after the wait.


def test_a_wait_beside_a_hidden_bar_shows_nothing(capsys):
  with progress_bar(3, hidden=True) as bar, timed_status(bar, "compiling"):
    pass
  assert not capsys.readouterr().err
