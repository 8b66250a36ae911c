"""The results of accelerator.py: its JSON file, and the table at the end. Initialises no device."""

import contextlib
import datetime
import importlib.metadata
import json
import os
import platform
import re
import statistics
import subprocess
from collections.abc import Sequence
from typing import Any

import common
from accelerator_plan import ROOT, Case

from ddpm_jax.storage.files import atomic_file, expand

_PACKAGES = (
  "jax", "jaxlib", "jax-cuda12-plugin", "jax-cuda13-plugin", "flax", "optax", "orbax-checkpoint",
  "numpy",
)  # fmt: skip


class Results:
  """The results so far, written to a file whenever there is another one."""

  def __init__(self, path: str, cases: Sequence[Case], **about: Any):
    """Writes the file, still without results.

    Args:
      path: the file; empty for none.
      cases: the cases of the run.
      **about: entries at the top of the file.
    """
    self._path = expand(path) if path else None
    self.machine: dict[str, Any] = {
      "date": datetime.date.today().isoformat(),
      "commit": _commit(),
      "processor": common.processor(),
      "cores": os.cpu_count(),
      "python": platform.python_version(),
      **_versions(),
    }
    self._content: dict[str, Any] = {
      "benchmark": "accelerator", **about, "cases": [case.name for case in cases],
      "machine": self.machine, "finished": False, "rows": [], "failed": [], "left_out": [],
    }  # fmt: skip
    self.rows: list[dict[str, Any]] = self._content["rows"]
    self.failed: list[dict[str, Any]] = self._content["failed"]
    self.left_out: list[dict[str, Any]] = self._content["left_out"]
    self.write()

  def write(self, *, finished: bool = False) -> None:
    self._content["finished"] = finished
    if self._path is not None:
      with atomic_file(self._path) as file:
        file.write(json.dumps(self._content, indent=2).encode() + b"\n")

  def add_row(self, row: dict[str, Any]) -> None:
    if row not in self.rows:
      self.rows.append(row)
    self.write()

  def add_failure(self, case: Case, phase: str, reason: str, last_lines: list[str]) -> None:
    self.failed.append(
      {"case": case.name, "phase": phase, "reason": reason, "last_lines": last_lines}
    )
    print(f"{case.name}: failed to {phase}: {reason}; {' / '.join(last_lines[-1:])}", flush=True)
    self.write()

  def leave_out(self, case: Case, reason: str) -> None:
    self.left_out.append({"case": case.name, "planned_s": case.planned_s, "reason": reason})
    print(f"{case.name}: left out: {reason}", flush=True)
    self.write()

  def print_summary(self) -> None:
    columns = ("ready_s", "compile_s", "median_ms", "images_per_s", "tflops", "median_s")
    table = [{"case": row["case"]} | {name: row.get(name) for name in columns} for row in self.rows]
    print(f"\n{', '.join(f'{key} {value}' for key, value in self.machine.items())}\n")
    if table:
      common.print_table(table)
    for row in self.rows:
      names = ("cold_s", "warm_s", "training_s_to_4x", "training_s_to_2x", "passed", "failed")
      found = {name: row[name] for name in names if name in row}
      if found:
        print(f"{row['case']}: {', '.join(f'{name} {value}' for name, value in found.items())}")
    if self._path is not None:
      print(f"\nwrote {self._path}")


def _commit() -> str | None:
  """Returns the commit of the checkout, "-dirty" if it has changes, or None if git has none."""
  command = ["git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*"]
  with contextlib.suppress(OSError):
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return result.stdout.strip() or None
  return None


def _versions() -> dict[str, str]:
  found = {}
  for name in _PACKAGES:
    with contextlib.suppress(importlib.metadata.PackageNotFoundError):
      found[name] = importlib.metadata.version(name)
  return found


def figures(row: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
  """Returns what a case has measured, with medians, and the speed of training steps."""
  found = dict(value)
  if "step_s" in found:
    seconds = found.pop("step_s")
    found |= {**common.spread(seconds), "repetitions": len(seconds)}
    found["images_per_s"] = 1e3 * (row | value)["batch_size"] / found["median_ms"]
    if "gradient_gflop" in row:
      found["tflops"] = row["gradient_gflop"] / found["median_ms"]
  if "seconds" in found:
    found |= {"median_s": statistics.median(found["seconds"])}
    found["repetitions"] = len(found["seconds"])
  return found


def count_tests(outputs: list[str]) -> dict[str, Any]:
  """Counts the results in outputs of `pytest -v`, which may be cut off."""
  result = re.compile(r"^(\S*::.*?) (PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS)\b", re.MULTILINE)
  found = [match for output in outputs for match in result.findall(output)]
  count = lambda name: sum(result == name for _, result in found)
  # Errors while a file is collected appear in the summary only.
  uncollected = re.compile(r"^ERROR [^:\n]*\.py(?= |$)", re.MULTILINE)
  errors = count("ERROR") + sum(len(uncollected.findall(output)) for output in outputs)
  names = [name for name, result in found if result in ("FAILED", "ERROR")]
  return {
    "passed": count("PASSED"), "failed": count("FAILED"), "errors": errors,
    "skipped": count("SKIPPED"), "names_of_failed": names[:50],
  }  # fmt: skip
