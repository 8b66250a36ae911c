"""Shared by the benchmarks: interleaved timing, tables, and JSON files that name the machine."""

import datetime
import json
import os
import platform
import resource
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import jax
import numpy as np

from ddpm_jax.storage.files import atomic_file


def interleaved(cases: Mapping[str, Callable[[], Any]], repetitions: int) -> dict[str, list[float]]:
  """Measures the seconds of each case in every round; the cases take turns within a round.

  The speed of a shared machine drifts. Because the cases take turns, the drift affects all of them
  alike. Each case runs once before the first round, unmeasured.
  """
  for run in cases.values():
    jax.block_until_ready(run())
  seconds: dict[str, list[float]] = {name: [] for name in cases}
  for _ in range(repetitions):
    for name, run in cases.items():
      start = time.perf_counter()
      jax.block_until_ready(run())
      seconds[name].append(time.perf_counter() - start)
  return seconds


def spread(seconds: Sequence[float]) -> dict[str, float]:
  """Returns median, minimum and maximum in milliseconds."""
  return {
    "median_ms": 1e3 * statistics.median(seconds),
    "min_ms": 1e3 * min(seconds),
    "max_ms": 1e3 * max(seconds),
  }


def matmul_peak(rounds: int = 9) -> float:
  """Measures the GFLOP/s of NumPy's matrix products on all cores."""
  a = np.random.default_rng(0).standard_normal((2048, 2048), np.float32)
  seconds = []
  for _ in range(rounds):
    start = time.perf_counter()
    a @ a
    seconds.append(time.perf_counter() - start)
  return float(2 * 2048**3 / min(seconds) / 1e9)


def count_gflop(lowered: Any) -> float | None:
  """Returns the GFLOP of a lowered program, or None if XLA gives no figure, as on CUDA.

  The program is counted as written: compilation splits operations over devices and fuses them.
  """
  flops = (lowered.cost_analysis() or {}).get("flops")
  return None if flops is None else float(flops) / 1e9


def quotient(a: float | None, b: float) -> float | None:
  """Returns a / b, or None if a is unknown."""
  return None if a is None else a / b


def compile_with_cost(
  function: Any, *arguments: Any, **static: Any
) -> tuple[Any, dict[str, float | None]]:
  """Compiles a jitted function.

  Args:
    function: the jitted function.
    *arguments: its positional arguments.
    **static: its static keyword arguments.

  Returns:
    The executable, which takes the arguments that are not static; and its compile time in seconds,
    its GFLOP and its memory in MB.
  """
  start = time.perf_counter()
  lowered = function.lower(*arguments, **static)
  compiled = lowered.compile()
  seconds = time.perf_counter() - start
  memory = compiled.memory_analysis()
  return compiled, {
    "compile_s": seconds,
    "gflop": count_gflop(lowered),
    "memory_mb": (memory.temp_size_in_bytes + memory.argument_size_in_bytes) / 1e6,
  }


def print_table(rows: Sequence[Mapping[str, Any]]) -> None:
  """Prints rows under the columns of the first one."""
  columns = list(rows[0])
  text = [[_format(row[column]) for column in columns] for row in rows]
  widths = [max(map(len, cells)) for cells in zip(columns, *text, strict=True)]
  for cells in (columns, *text):
    print("  ".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=True)))


def _format(value: Any) -> str:
  if value is None:
    return "-"
  if isinstance(value, float):
    return f"{value:,.1f}" if abs(value) >= 10 else f"{value:.4f}"
  return str(value)


def report(
  name: str, rows: Sequence[Mapping[str, Any]], path: str, *, peak: float | None = None
) -> None:
  """Prints a table and the machine it was measured on, and writes both as JSON.

  Args:
    name: name of the benchmark.
    rows: the table.
    path: path of the JSON file; empty for none.
    peak: GFLOP/s of matrix products if the benchmark has measured them; None measures them now.
  """
  devices = jax.devices()
  machine = {
    "date": datetime.date.today().isoformat(),
    "processor": processor(),
    "cores": os.cpu_count(),
    "devices": f"{len(devices)} x {devices[0].device_kind}",
    "jax": jax.__version__,
    "python": platform.python_version(),
    "matmul_peak_gflops": matmul_peak() if peak is None else peak,
    "peak_process_memory_mb": _peak_process_memory() / 1e6,
  }
  on_device = devices[0].memory_stats() or {}  # None on a CPU.
  if "peak_bytes_in_use" in on_device:
    machine["peak_device_memory_mb"] = on_device["peak_bytes_in_use"] / 1e6
  print(f"\n{name}: {', '.join(f'{key} {value}' for key, value in machine.items())}\n")
  print_table(rows)
  if path:
    content = json.dumps({"benchmark": name, "machine": machine, "rows": list(rows)}, indent=2)
    with atomic_file(Path(path)) as file:
      file.write(content.encode() + b"\n")
    print(f"\nwrote {path}")


def _peak_process_memory() -> int:
  """Returns the largest resident memory of this process so far, in bytes."""
  peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
  return peak if sys.platform == "darwin" else peak * 1024


def processor() -> str:
  """Returns the processor's name, or its architecture if the system does not give the name."""
  cpuinfo = Path("/proc/cpuinfo")
  if cpuinfo.exists():
    for line in cpuinfo.read_text().splitlines():
      if line.startswith("model name"):
        return line.split(":")[1].strip()
  return platform.processor() or platform.machine()
