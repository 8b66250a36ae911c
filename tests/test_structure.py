"""The house: which part may import which, and what every part says of itself."""

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import ddpm_jax

ROOT = Path(ddpm_jax.__file__).resolve().parents[1]
MODULES = sorted((ROOT / "ddpm_jax").rglob("*.py"))
# What each package may import of the others. The list goes from the bottom to the top.
MAY_IMPORT = {
  "errors": set(),
  "config": {"errors"},
  "runtime": {"errors"},
  "storage": {"config", "errors", "runtime"},
  "diffusion": set(),
  "models": set(),
  "optimization": set(),
  "data": {"errors", "storage"},
  "components": {"config", "diffusion", "errors", "models", "optimization"},
  "predict": {"diffusion", "models"},
  "training": {
    "components", "predict", "config", "data", "diffusion", "errors", "models", "runtime", "storage",
    "sampling",
  },
  "sampling": {
    "components", "predict", "config", "data", "diffusion", "errors", "models", "runtime", "storage",
    "training",
  },
  "evaluation": {
    "components", "predict", "config", "data", "diffusion", "errors", "models", "runtime", "sampling",
    "storage",
  },
  "commands": {
    "components", "predict", "config", "data", "diffusion", "errors", "evaluation", "models", "runtime",
    "sampling", "storage",
    "training",
  },
}  # fmt: skip
FREE_OF_JAX = [
  "config.schema", "config.serialization", "config.sampling", "commands.sample_arguments",
  "commands.cli", "errors", "storage.files", "storage.runs", "storage.images", "storage.weights",
  "storage.metrics", "runtime.cpu_allocator", "data.prepare",
]  # fmt: skip


def part_of(path):
  return path.relative_to(ROOT / "ddpm_jax").parts[0].removesuffix(".py")


def imports(path):
  """Modules that a file imports, by their full names."""
  for node in ast.walk(ast.parse(path.read_text())):
    if isinstance(node, ast.Import):
      yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
      yield node.module
      yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_imports_go_one_way():
  for path in MODULES:
    part = part_of(path)
    if part == "__init__":
      continue
    ours = {name.split(".")[1] for name in imports(path) if name.startswith("ddpm_jax.")}
    assert ours - {part} <= MAY_IMPORT[part], path


def test_the_mathematics_imports_only_jax_numpy_and_chex():
  """But for likelihoods, which a library's solver integrates."""
  for path in (ROOT / "ddpm_jax" / "diffusion").rglob("*.py"):
    names = {name.split(".")[0] for name in imports(path)} - set(sys.stdlib_module_names)
    solver = {"diffrax"} if path.name == "likelihood.py" else set()
    assert names <= {"jax", "numpy", "chex", "ddpm_jax"} | solver, path


def test_nothing_imports_a_program_and_oracles_import_nothing_of_ours():
  for path in MODULES:
    assert not {name.split(".")[0] for name in imports(path)} & {"train", "sample", "configs"}
  assert not any(name.startswith("ddpm_jax") for name in imports(ROOT / "tests" / "oracles.py"))


@pytest.mark.parametrize("module", ["ddpm_jax", *(f"ddpm_jax.{name}" for name in FREE_OF_JAX)])
def test_these_are_free_of_jax(module):
  code = f"import sys, {module}; sys.exit('jax' in sys.modules)"
  assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("name", ddpm_jax.__all__)
def test_every_public_name_exists_and_is_described(name):
  value = getattr(ddpm_jax, name)
  if inspect.isfunction(value) or inspect.isclass(value):
    assert value.__doc__, name


@pytest.mark.parametrize("program", ["train", "sample"])
def test_programs_import_no_jax_before_they_need_it(program):
  code = f"import sys, {program}; sys.exit('jax' in sys.modules)"
  assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
