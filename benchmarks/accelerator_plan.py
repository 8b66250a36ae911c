"""The cases of accelerator.py, with the seconds that each is planned to take. Free of JAX."""

import dataclasses
import difflib
import itertools
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from ddpm_jax.runtime.xla_flags import FUSION_AUTOTUNER

ROOT = Path(__file__).resolve().parents[1]
Kind = Literal["train", "peer", "sample", "evaluate", "start_up", "quality", "tests"]


@dataclasses.dataclass(frozen=True)
class Case:
  """One measurement, which runs in a process of its own.

  Attributes:
    name: its name, with a slash between parts.
    kind: selects the class in accelerator_cases.py that measures it, or the peer.
    prepare_s: planned seconds until it has compiled, while other cases compile.
    measure_s: planned seconds of its measurement, alone.
    options: what the kind needs to know; `xla_flags` are added to those of XLA_FLAGS.
  """

  name: str
  kind: Kind
  prepare_s: float
  measure_s: float
  options: Mapping[str, Any] = dataclasses.field(default_factory=dict)

  @property
  def planned_s(self) -> float:
    """Planned seconds of the case if it runs alone."""
    return self.prepare_s + self.measure_s

  @property
  def is_optional(self) -> bool:
    """Whether the case is left out, instead of failing, where a package is not installed."""
    return self.kind in ("peer", "tests")


@dataclasses.dataclass(frozen=True)
class Setting:
  """Settings that all cases receive.

  Attributes:
    options: of the case; see accelerator_plan.py.
    folder: an empty folder for its files.
    tiny: whether everything is as small as possible, for --dry-run.
    started: time.time() when the process was started.
  """

  options: Mapping[str, Any]
  folder: Path
  tiny: bool
  started: float

  def run(self, program: str, *words: Any) -> float:
    """Runs a program of the project to its end, and returns the seconds that it took."""
    start = time.perf_counter()
    command = [sys.executable, str(ROOT / program), *map(str, words)]
    subprocess.run(command, check=True, stdout=sys.stderr)
    return time.perf_counter() - start


def _training() -> list[Case]:
  cases = []
  networks, dtypes, optimizers = ("reference", "mnist"), ("float32", "bfloat16"), ("adamw", "muon")
  for network, dtype, optimizer, size, steps in itertools.product(
    networks, dtypes, optimizers, (128, 512, 2048), (1, 50)
  ):
    # Measured on one H100, for the first step: 41 s and 88 s of the two networks.
    prepare = (45 if network == "reference" else 80) + (40 if optimizer == "muon" else 0)
    measure = (10 if steps == 1 else 20) + size // 200
    options = {
      "network": network, "dtype": dtype, "optimizer": optimizer,
      "batch_size": size, "steps_per_dispatch": steps,
    }  # fmt: skip
    name = f"train/{network}/{dtype}/{optimizer}/batch{size}/steps{steps}"
    cases.append(Case(name, "train", prepare, measure, options))
  return cases


def _peers() -> list[Case]:
  cases = []
  for network, dtype, mode, size in itertools.product(
    ("reference", "mnist"), ("float32", "bfloat16"), ("eager", "compile", "graphs"), (128, 512)
  ):
    options = {"network": network, "dtype": dtype, "mode": mode, "batch_size": size}
    name = f"peer/{network}/{dtype}/{mode}/batch{size}"
    cases.append(Case(name, "peer", 25 if mode == "eager" else 90, 10 + size // 50, options))
  return cases


_ALL = (
  *_training(),
  *_peers(),
  Case("sample/default", "sample", 45, 45),
  Case("sample/batch256", "sample", 45, 35, {"batch_size": 256}),
  Case("start_up", "start_up", 30, 125),
  Case("autotune/level0", "start_up", 30, 125, {"xla_flags": "--xla_gpu_autotune_level=0"}),
  Case("autotune/level1", "start_up", 30, 125, {"xla_flags": "--xla_gpu_autotune_level=1"}),
  # The programs turn this off; see xla_flags.py.
  Case("autotune/fusions", "start_up", 30, 200, {"xla_flags": f"{FUSION_AUTOTUNER}=true"}),
  Case("autotune/fusions/step", "train", 240, 15, {
    "network": "mnist", "dtype": "bfloat16", "optimizer": "muon",
    "batch_size": 128, "steps_per_dispatch": 1, "xla_flags": f"{FUSION_AUTOTUNER}=true",
  }),
  Case("evaluate", "evaluate", 120, 50),
  Case("quality", "quality", 130, 240),
  Case("tests", "tests", 10, 105),
)  # fmt: skip
# The cases of a plain run, the most informative first.
DEFAULT = (
  "train/mnist/bfloat16/muon/batch128/steps1",
  "train/mnist/bfloat16/adamw/batch128/steps1",
  "train/reference/float32/adamw/batch128/steps1",
  "peer/mnist/bfloat16/graphs/batch128",
  "train/mnist/bfloat16/muon/batch2048/steps1",
  "sample/default",
  "peer/reference/float32/graphs/batch128",
  "start_up",
  "train/mnist/bfloat16/muon/batch128/steps50",
  "train/reference/bfloat16/adamw/batch128/steps50",
  "evaluate",
  "peer/mnist/bfloat16/eager/batch128",
  "train/mnist/bfloat16/muon/batch512/steps1",
  "train/mnist/float32/muon/batch128/steps1",
  "sample/batch256",
  "quality",
  "tests",
)
# All cases by name, those of a plain run first.
CASES: Mapping[str, Case] = {
  case.name: case
  for case in sorted(
    _ALL, key=lambda case: DEFAULT.index(case.name) if case.name in DEFAULT else len(DEFAULT)
  )
}


def select(words: Sequence[str]) -> list[Case]:
  """Returns the cases whose names begin with one of the words; without words, those of DEFAULT.

  Raises:
    ValueError: if no name begins with a word; the message suggests the nearest name.
  """
  if not words:
    return [CASES[name] for name in DEFAULT]
  for word in words:
    if not any(name.startswith(word) for name in CASES):
      parts = [name.split("/") for name in CASES]
      prefixes = {"/".join(part[: i + 1]) for part in parts for i in range(len(part))}
      nearest = difflib.get_close_matches(word, sorted(prefixes), n=1, cutoff=0)
      raise ValueError(
        f"--only {word}: no case of that name; perhaps you meant {nearest[0]}; see --list"
      )
  return [case for name, case in CASES.items() if name.startswith(tuple(words))]
