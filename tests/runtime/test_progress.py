"""The progress bar on a log file and hidden."""

import pytest

from ddpm_jax.runtime.progress import progress_bar


@pytest.mark.parametrize("hidden", [False, True])
def test_the_bar_counts_from_its_initial_value_unless_it_is_hidden(hidden, capsys):
  with progress_bar(10, initial=4, unit="image", label="sampling", hidden=hidden) as bar:
    bar.update(6)
  lines = capsys.readouterr().err
  assert ("sampling: 100%" in lines) != hidden
  assert ("10/10" in lines) != hidden


def test_a_log_file_gets_a_line_at_most_every_ten_seconds(capsys):
  with progress_bar(1000) as bar:
    for _ in range(1000):
      bar.update()
  assert capsys.readouterr().err.count("\r") <= 2
