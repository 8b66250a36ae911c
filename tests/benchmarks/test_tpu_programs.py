"""Training steps and samplers compile for TPU v5e chips, on a machine without a TPU."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import tpu_programs

from ddpm_jax.config.samplers import SAMPLERS

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """HloModule jit_step
  %a = (f32[2]{0}, f32[3]{0}) all-reduce(%x, %y), channel_id=1
  %b = f32[2]{0} all-gather-start(%a), dimensions={0}
  %c = f32[2]{0} all-gather-done(%b)
  %d = f64[] convert(%c)
  %e = (f32[2], u32[], token[]) send(%c, %token)
  %f = f32[] custom-call(%d), custom_call_target="xla_ffi_python_cpu_callback"
"""


def test_collectives_host_transfers_and_float64_are_counted():
  found = tpu_programs.in_text(PROGRAM)
  assert found == {"collectives": 2, "host_transfers": 2, "float64": 1}


@pytest.mark.slow
def test_programs_compile_for_v5e_chips(tmp_path):
  """In one process of its own, because libtpu writes to standard error and stays in memory."""
  library = os.environ.get("TPU_LIBRARY_PATH", str(tpu_programs.LIBTPU))
  if not Path(library).is_file():
    pytest.skip(f"{library}: not found; make tpu-programs installs it on Linux")
  file = tmp_path / "programs.json"
  words = ("smoke", "--chips", "16", "--json", str(file))
  subprocess.run(
    [sys.executable, "benchmarks/tpu_programs.py", *words],
    cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=True,
  )  # fmt: skip
  rows = {row["program"]: row for row in json.loads(file.read_text())["rows"]}
  assert list(rows) == ["step, adamw", "step, muon", *(f"sampler, {name}" for name in SAMPLERS)]
  # Heun's method evaluates the network twice a step: the programs are not confused.
  counted = [rows[f"sampler, {name}"]["counted_gflop"] for name in ("euler", "heun")]
  assert counted[1] == 2 * counted[0]
  for name, row in rows.items():
    assert sum(row[part] for part in ("arguments_mb", "temporary_mb", "code_mb")) < 100, name
    assert 1 <= row["gflop"] / row["counted_gflop"] < 1.1, name
    assert row["host_transfers"] == row["float64"] == 0, name
    # XLA combines the sums of gradients, and a sampler runs on one chip.
    assert row["collectives"] in ((1, 2) if row["chips"] > 1 else (0,)), name
