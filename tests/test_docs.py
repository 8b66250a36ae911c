"""The table of samplers in the documentation equals the registry."""

import re
from pathlib import Path

from ddpm_jax.config.samplers import SAMPLERS, options_of
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.diffusion import samplers

PAGE = Path(__file__).resolve().parents[1] / "docs" / "samplers.md"
HEADER = ["`--sampler`", "class", "method and paper", "NFE per step", "options", "timesteps"]


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
  lines = [line for line in section.group(1).splitlines() if line.startswith("|")]
  header, _, *rows = [[cell.strip() for cell in line[1:-1].split("|")] for line in lines]
  assert header == HEADER
  assert rows == [expected_row(name) for name in SAMPLERS]
