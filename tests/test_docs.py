"""Tables in the documentation agree with the code: the samplers, and the tests of reliability."""

import re
from pathlib import Path

from ddpm_jax.config.samplers import SAMPLERS, options_of
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.diffusion import samplers

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "samplers.md"
HEADER = ["`--sampler`", "class", "method and paper", "NFE per step", "options", "timesteps"]


def rows_of(text):
  """The cells of every line of a table."""
  lines = [line for line in text.splitlines() if line.startswith("|")]
  return [[cell.strip() for cell in line[1:-1].split("|")] for line in lines]


def evaluations_per_step(name):
  """Returns the network evaluations per step; a class without a constant adds its corrections."""
  spec = SAMPLERS[name]
  constant = vars(getattr(samplers, spec.class_name))["calls_per_step"]
  if isinstance(constant, int):
    return str(constant)
  return f"{evaluations_per_step(spec.predictor)} + corrections"


def options(name):
  flags = {option: f"`--{option.replace('_', '-')}`" for option in options_of(name)}
  if "order" in flags:
    flags["order"] += f" 1 to {SAMPLERS[name].max_order(SamplingConfig(sampler=name))}"
  return ", ".join(flags.values())


def expected_row(name):
  spec = SAMPLERS[name]
  # The class names its paper in its docstring.
  paper = re.search(r"arXiv:[\d.]*\d", getattr(samplers, spec.class_name).__doc__).group()
  return [
    f"`{name}`", f"`{spec.class_name}`", f"{spec.about}; {paper}", evaluations_per_step(name),
    options(name), f"`{spec.timesteps}`",
  ]  # fmt: skip


def test_the_table_of_samplers_equals_the_registry():
  section = re.search(r"^## Samplers\n(.*?)^## ", PAGE.read_text(), re.DOTALL | re.MULTILINE)
  header, _, *rows = rows_of(section.group(1))
  assert header == HEADER
  assert rows == [expected_row(name) for name in SAMPLERS]


def test_every_row_on_reliability_names_existing_tests():
  header, _, *rows = rows_of((ROOT / "docs" / "reliability.md").read_text())
  assert header == ["situation", "what happens", "test"]
  for situation, _, cell in rows:
    named = re.fullmatch(r"`(tests/[\w/]+\.py)::(test_\w+)`", cell)
    assert named, (situation, cell)
    file, name = named.groups()
    assert (ROOT / file).exists(), cell
    assert re.search(rf"^def {name}\(", (ROOT / file).read_text(), re.MULTILINE), cell
