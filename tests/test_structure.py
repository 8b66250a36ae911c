"""The structure: which package may import which, and that public names are documented."""

import ast
import inspect
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import ddpm_jax

ROOT = Path(ddpm_jax.__file__).resolve().parents[1]
MODULES = sorted((ROOT / "ddpm_jax").rglob("*.py"))
# The packages from the bottom up. Each may import those of lower layers, and of its own layer the
# ones listed here.
LAYERS = [
  {"errors": set(), "diffusion": set(), "models": set(), "optimization": set()},
  {"config": set(), "runtime": set()},
  {"storage": set()},
  {"data": set()},
  {"components": set()},
  {"training": set(), "sampling": set()},
  {"evaluation": set()},
  {"demo": set()},
  {"commands": set()},
]
# Stricter than the layers: `diffusion`, `models` and `optimization` import nothing of the package,
# and only `components` and the commands combine them.
ALONE = ("errors", "diffusion", "models", "optimization")
FREE_OF_JAX = [
  "config.schema", "config.serialization", "config.sampling", "config.samplers", "config.aliases",
  "commands.cli", "commands.train", "commands.sample", "commands.evaluate",
  "commands.source", "commands.train_classifier", "commands.demo", "demo.server", "errors",
  "storage.files", "storage.runs", "storage.images", "storage.pretrained",
  "storage.weights", "storage.metrics", "runtime.cpu_allocator", "runtime.interrupts",
  "runtime.output", "runtime.progress", "data.prepare", "data.own_images", "data.decoding",
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


def test_imports_point_down():
  below, allowed = set(), {}
  for layer in LAYERS:
    allowed |= {name: below | beside for name, beside in layer.items()}
    below = below | set(layer)
  for path in MODULES:
    part = part_of(path)
    if part == "__init__":
      continue
    ours = {name.split(".")[1] for name in imports(path) if name.startswith("ddpm_jax.")} - {part}
    assert ours <= (set() if part in ALONE else allowed[part]), path


def test_at_most_three_modules_lie_directly_under_the_package():
  found = {path.name for path in (ROOT / "ddpm_jax").glob("*.py")}
  assert found == {"__init__.py", "components.py", "errors.py"}


def test_the_checkout_holds_only_what_belongs_there():
  """Commits have contained files that tests had written."""
  git = shutil.which("git")
  if not git or not (ROOT / ".git").exists():
    pytest.skip("not a checkout of git")
  result = subprocess.run([git, "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
  if result.returncode:
    pytest.skip(f"git does not list this checkout: {result.stderr.strip()}")
  listed = result.stdout.splitlines()
  assert {path.split("/")[0] for path in listed} == {
    ".ci", ".gitignore", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md", "benchmarks",
    "configs", "data", "ddpm_jax", "demo.py", "docs", "evaluate.py", "examples", "pyproject.toml",
    "sample.py", "tests", "train.py", "train_classifier.py",
  }  # fmt: skip


@pytest.mark.parametrize("program", ["train", "sample", "evaluate", "train_classifier", "demo"])
def test_programs_are_short(program):
  assert len((ROOT / f"{program}.py").read_text().splitlines()) < 60


def test_the_mathematics_imports_only_jax_numpy_and_chex():
  """But for likelihoods, which a library's solver integrates."""
  for path in (ROOT / "ddpm_jax" / "diffusion").rglob("*.py"):
    names = {name.split(".")[0] for name in imports(path)} - set(sys.stdlib_module_names)
    solver = {"diffrax"} if path.name == "likelihood.py" else set()
    assert names <= {"jax", "numpy", "chex", "ddpm_jax"} | solver, path


def test_nothing_imports_a_program_and_oracles_import_nothing_of_ours():
  for path in MODULES:
    assert not {name.split(".")[0] for name in imports(path)} & {
      "train",
      "sample",
      "demo",
      "configs",
    }
  assert not any(name.startswith("ddpm_jax") for name in imports(ROOT / "tests" / "oracles.py"))


def run_code(code, *arguments):
  command = [sys.executable, "-c", code, *arguments]
  result = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
  assert result.returncode == 0, result.stderr


def test_these_are_free_of_jax():
  code = """
import importlib, sys
for module in sys.argv[1:]:
  importlib.import_module(module)
  assert "jax" not in sys.modules, module
"""
  run_code(code, "ddpm_jax", *(f"ddpm_jax.{name}" for name in FREE_OF_JAX))


@pytest.mark.parametrize("name", ddpm_jax.__all__)
def test_every_public_name_exists_and_is_described(name):
  value = getattr(ddpm_jax, name)
  if inspect.isfunction(value) or inspect.isclass(value):
    assert value.__doc__, name


def test_help_and_errors_load_no_library_that_takes_long():
  code = """
import contextlib, importlib, io, sys
slow = {"flax", "jax", "jaxlib", "matplotlib", "optax", "orbax", "scipy", "tensorflow_datasets"}
slow |= {"gradio", "uvicorn"}
for program in sys.argv[1:]:
  module = importlib.import_module(program)
  for word, expected in (("--help", 0), ("--no-such-flag", 2)):
    sys.argv = [program, word]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
      try:
        module.main()
      except SystemExit as stop:
        assert stop.code == expected, (program, word, stop.code)
    assert not slow & set(sys.modules), (program, word, slow & set(sys.modules))
"""
  run_code(code, "train", "sample", "evaluate", "train_classifier", "demo")
