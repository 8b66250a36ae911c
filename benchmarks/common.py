"""What the benchmarks share: interleaved timing, a table, and JSON with the machine's name."""

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
  """Seconds of each case in each of some rounds, one after the other within a round.

  On a shared machine the speed drifts; taking turns lets it drift for all alike. Each case runs
  once before, uncounted.
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
  """Median, minimum and maximum, in milliseconds."""
  return {
    "median_ms": 1e3 * statistics.median(seconds),
    "min_ms": 1e3 * min(seconds),
    "max_ms": 1e3 * max(seconds),
  }


def matmul_peak(rounds: int = 9) -> float:
  """GFLOP/s of matrix products in NumPy, on all cores: the peak that shares are of."""
  a = np.random.default_rng(0).standard_normal((2048, 2048), np.float32)
  seconds = []
  for _ in range(rounds):
    start = time.perf_counter()
    a @ a
    seconds.append(time.perf_counter() - start)
  return float(2 * 2048**3 / min(seconds) / 1e9)


def compile_with_cost(function: Any, *arguments: Any) -> tuple[Any, dict[str, float]]:
  """Compiles a jitted function: (the executable, its compile time, work and memory)."""
  start = time.perf_counter()
  lowered = function.lower(*arguments)
  compiled = lowered.compile()
  seconds = time.perf_counter() - start
  memory = compiled.memory_analysis()
  return compiled, {
    "compile_s": seconds,
    # Of the program as written: after compilation, operations are split over devices and fused.
    "gflop": lowered.cost_analysis()["flops"] / 1e9,
    "memory_mb": (memory.temp_size_in_bytes + memory.argument_size_in_bytes) / 1e6,
  }


def print_table(rows: Sequence[Mapping[str, Any]]) -> None:
  """Prints rows with the columns of the first one."""
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
  """Prints the table with the machine it was measured on, and writes both as JSON.

  Args:
    name: of the benchmark.
    rows: the table.
    path: of the JSON; empty for none.
    peak: GFLOP/s of matrix products, measured in the same run where it has not just been.
  """
  devices = jax.devices()
  machine = {
    "date": datetime.date.today().isoformat(),
    "processor": _processor(),
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
    print(f"\nwritten to {path}")


def _peak_process_memory() -> int:
  """Bytes."""
  peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
  return peak if sys.platform == "darwin" else peak * 1024


def _processor() -> str:
  """The processor's name, as far as the system tells."""
  cpuinfo = Path("/proc/cpuinfo")
  if cpuinfo.exists():
    for line in cpuinfo.read_text().splitlines():
      if line.startswith("model name"):
        return line.split(":")[1].strip()
  return platform.processor() or platform.machine()
