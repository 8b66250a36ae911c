"""Sums the GPU kernels of a JAX profile by phase of the training step and by kind of kernel.

A gradient's operations have names with "jvp(" in them, because JAX derives the names of the
operations from its transformations. All others belong to the update.

XLA launches most kernels as CUDA graphs, for which the profiler names no operation. The kernels
that XLA generates have the name of their instruction in the compiled program, which holds the name
of the operation. The kernels of cuBLAS do not. They belong to the phase of the kernel before them.
"""

import collections
import gzip
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

# The first pattern that a kernel's name contains determines its kind.
_KINDS = {
  "convolution": r"fprop|dgrad|wgrad|conv(?!ert)|cudnn|nchw|nhwc",
  "matrix product": r"gemm|dot|cublas|nvjet|cutlass|matmul|fmha|flash",
  "copy": r"memcpy|memset|copy",
  "reduction": r"reduc|softmax|norm",
}


class Kernel(NamedTuple):
  """One launch of a kernel.

  Attributes:
    name: its name.
    start_us: when it started, in microseconds.
    duration_us: how long it took.
    operation: the name of its operation, or "" if the profile has none.
  """

  name: str
  start_us: float
  duration_us: float
  operation: str = ""


def read_kernels(folder: str | Path) -> list[Kernel]:
  """Returns the kernels of a profile folder in the order of their start.

  Args:
    folder: the folder that `jax.profiler.trace` has written; the newest profile in it is read.

  Raises:
    FileNotFoundError: if the folder holds no profile.
  """
  paths = sorted(Path(folder).glob("plugins/profile/*/*.trace.json.gz"))
  if not paths:
    raise FileNotFoundError(f"{folder}: no plugins/profile/*/*.trace.json.gz")
  with gzip.open(paths[-1]) as file:
    events = json.load(file)["traceEvents"]
  processes: set[Any] = set()
  threads: set[tuple[Any, Any]] = set()
  for event in events:
    name = str(event.get("args", {}).get("name", ""))
    if event.get("name") == "process_name" and "/device:GPU" in name:
      processes.add(event["pid"])
    # Other threads repeat the kernels under the names of operations and modules.
    if event.get("name") == "thread_name" and "stream" in name.lower():
      threads.add((event["pid"], event["tid"]))
  kernels = []
  for event in events:
    place = (event.get("pid"), event.get("tid"))
    if event.get("ph") == "X" and place[0] in processes and place in threads:
      arguments = event.get("args", {})
      operation = arguments.get("tf_op") or arguments.get("hlo_op") or ""
      kernels.append(Kernel(event["name"], event["ts"], event.get("dur", 0.0), operation))
  return sorted(kernels, key=lambda kernel: kernel.start_us)


def operation_names(programs: Iterable[str]) -> dict[str, str]:
  """Returns {instruction: name of its operation} of compiled programs in HLO text.

  The instructions have the names that their kernels have: underscores for dots and dashes.
  """
  found: dict[str, str] = {}
  pattern = re.compile(r'^\s*(?:ROOT )?%?([\w.-]+) = .*op_name="([^"]*)"', re.MULTILINE)
  for text in programs:
    found |= {_as_kernel(name): operation for name, operation in pattern.findall(text)}
  return found


def _as_kernel(instruction: str) -> str:
  return re.sub(r"[.-]", "_", instruction)


def kind_of(name: str) -> str:
  """Returns the kind of a kernel by its name."""
  for kind, pattern in _KINDS.items():
    if re.search(pattern, name, re.IGNORECASE):
      return kind
  return "elementwise"


def summarise(
  kernels: Iterable[Kernel], operations: Mapping[str, str], steps: int, *, top: int = 15
) -> dict[str, Any]:
  """Returns the number and the milliseconds of the kernels of a step.

  Args:
    kernels: of all profiled steps, in the order of their start.
    operations: from `operation_names`.
    steps: number of profiled training steps.
    top: number of kernels to list by name, those that take longest in all.

  Returns:
    {"kernels", "ms"} of a step, {"kinds": rows by phase and kind, "top": rows by name}.
  """
  phase = "gradient"
  by_kind: dict[tuple[str, str], list[float]] = collections.defaultdict(list)
  by_name: dict[tuple[str, str], list[float]] = collections.defaultdict(list)
  for kernel in kernels:
    kind = kind_of(kernel.name)
    candidates = (kernel.operation, kernel.name)
    operation = next((operations[c] for c in map(_as_kernel, candidates) if c in operations), "")
    operation = operation or (kernel.operation if "/" in kernel.operation else "")
    if operation:
      phase = "gradient" if "jvp(" in operation else "update"
    elif kind == "convolution":
      phase = "gradient"
    by_kind[phase, kind].append(kernel.duration_us)
    by_name[phase, kernel.name].append(kernel.duration_us)
  rows = [
    {"phase": phase, "kind": kind, "kernels": len(us) / steps, "ms": sum(us) / steps / 1e3}
    for (phase, kind), us in sorted(by_kind.items(), key=lambda item: -sum(item[1]))
  ]
  longest = sorted(by_name.items(), key=lambda item: -sum(item[1]))[:top]
  return {
    "steps": steps,
    "kernels": sum(row["kernels"] for row in rows),
    "ms": sum(row["ms"] for row in rows),
    "kinds": rows,
    "top": [
      {"phase": phase, "kernel": name, "launches": len(us) / steps, "us": sum(us) / steps}
      for (phase, name), us in longest
    ],
  }
