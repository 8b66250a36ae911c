"""Earlier names of fields and flags lead to current ones."""

import pytest

from ddpm_jax.config.aliases import FIELD_ALIASES, FLAG_ALIASES, replace_old_flags
from ddpm_jax.config.schema import Config
from ddpm_jax.config.serialization import to_dict


@pytest.mark.parametrize(("old", "new"), FIELD_ALIASES.items())
def test_only_the_new_name_is_a_field(old, new):
  values = to_dict(Config())
  for name, exists in ((old, False), (new, True)):
    section, field = name.split(".")
    assert (field in values[section]) == exists


@pytest.mark.parametrize(
  ("words", "expected"),
  [
    (["--langevin-ratio", "0.2"], ["--corrector-snr", "0.2"]),
    (["--langevin_ratio=0.2"], ["--corrector-snr=0.2"]),
    (["--sampling.langevin-ratio=0.2"], ["--sampling.corrector-snr=0.2"]),
    (["--sampling.langevin_ratio", "0.2"], ["--sampling.corrector-snr", "0.2"]),
    (["run", "--likelihood", "0", "--flow=64"], ["run", "--vlb-images", "0", "--ode-images=64"]),
    (["--flow=--flow"], ["--ode-images=--flow"]),
    (["flow", "likelihood", "a=--flow"], ["flow", "likelihood", "a=--flow"]),
    (["--flows", "-flow", "--no-flow", "--", ""], ["--flows", "-flow", "--no-flow", "--", ""]),
    ([], []),
  ],
)
def test_old_flags_are_replaced_and_all_other_words_kept(words, expected):
  before = list(words)
  assert replace_old_flags(words) == expected
  assert replace_old_flags(expected) == expected
  assert words == before


def test_no_current_flag_is_an_old_one():
  assert not set(FLAG_ALIASES) & set(FLAG_ALIASES.values())
