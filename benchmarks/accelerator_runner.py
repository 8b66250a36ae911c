"""Starts the cases of accelerator.py as processes, and measures one at a time."""

import contextlib
import json
import os
import queue
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from accelerator_plan import ROOT, Case
from accelerator_results import Results, figures

_CORES_PER_PROCESS = 3
_MAX_ALIVE = 12  # Processes that wait keep the memory of their programs.
_PEER_ROUNDS = {"rounds": 7, "steps": 20}

Phase = Literal["prepare", "ready", "measure", "profile"]


class Running:
  """The process of a case.

  Attributes:
    case: the case.
    phase: what it does: compile, wait, or be measured.
    until: when the phase has taken too long.
    planned_ready: when it should have compiled.
    row: its results so far.
    slot: number of its share of the cores while it compiles.
    beside: most other processes that compiled at the same time.
  """

  def __init__(
    self,
    case: Case,
    command: list[str],
    folder: Path,
    environment: dict[str, str],
    slot: int,
    events: "queue.Queue[tuple[Running, dict[str, Any] | None]]",
  ):
    self.case, self.slot, self._events = case, slot, events
    self.phase: Phase = "prepare"
    self.started = time.monotonic()
    self.until, self.planned_ready = self.started, self.started + case.prepare_s
    self.row: dict[str, Any] = {"case": case.name, **case.options}
    self.beside = 0
    self._log = folder / "log.txt"
    with self._log.open("wb") as log:
      self.process = subprocess.Popen(
        command, cwd=folder, env=environment, text=True, start_new_session=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
      )  # fmt: skip
    self.ask("prepare")
    threading.Thread(target=self._read, daemon=True).start()

  def ask(self, phase: Phase, **options: Any) -> None:
    """Sends a request. The reply, or the end of the process, becomes an event."""
    self.phase = phase
    planned = self.case.prepare_s if phase == "prepare" else self.case.measure_s
    self.until = time.monotonic() + 2 * planned + 60
    assert self.process.stdin is not None
    with contextlib.suppress(BrokenPipeError):  # It has ended, which is an event of its own.
      self.process.stdin.write(json.dumps({"do": phase, **options}) + "\n")
      self.process.stdin.flush()

  def use_cores(self, cores: Sequence[int]) -> None:
    """Restricts all threads of the process to some cores, where the system can.

    Thread pools get one thread for every core that the process may use when it makes them.
    """
    if not hasattr(os, "sched_setaffinity"):
      return
    with contextlib.suppress(OSError):  # The process or a thread has ended.
      for thread in os.listdir(f"/proc/{self.process.pid}/task"):
        os.sched_setaffinity(int(thread), cores)

  def _read(self) -> None:
    assert self.process.stdout is not None
    with self.process.stdout as replies:
      for line in replies:
        if line.startswith("{"):  # Libraries print, too.
          self._events.put((self, json.loads(line)))
    self._events.put((self, None))

  def stop(self) -> None:
    """Ends the process and all that it has started."""
    with contextlib.suppress(ProcessLookupError):
      os.killpg(self.process.pid, signal.SIGKILL)
    self.process.wait()
    if self.process.stdin is not None:
      with contextlib.suppress(BrokenPipeError):
        self.process.stdin.close()

  def last_lines(self) -> list[str]:
    lines = self._log.read_text(errors="replace").splitlines()
    return [line for line in lines if line.strip()][-12:]


class Runner:
  """Starts cases while their planned seconds fit, and measures one at a time."""

  def __init__(
    self, results: Results, *, minutes: float, processes: int, peer_python: str, tiny: bool
  ):
    """Prepares a run.

    Args:
      results: receives the results.
      minutes: time of the whole run.
      processes: number of processes that compile at once; 0 chooses by the number of cores.
      peer_python: interpreter of the peers.
      tiny: whether all cases are as small as possible, and on a CPU.
    """
    self._results, self._tiny, self._peer_python = results, tiny, peer_python
    self._pending: list[Case] = []
    self._running: list[Running] = []
    self._events: queue.Queue[tuple[Running, dict[str, Any] | None]] = queue.Queue()
    self._end = time.monotonic() + 60 * minutes
    usable = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    self._cores = usable or list(range(os.cpu_count() or 1))
    self._processes = processes or max(1, len(self._cores) // _CORES_PER_PROCESS)
    results.machine["processes"] = self._processes
    variables = {k: v for k, v in os.environ.items() if k != "JAX_COMPILATION_CACHE_DIR"}
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    self._environment = variables | {
      "PYTHONPATH": os.pathsep.join(paths), "XLA_PYTHON_CLIENT_PREALLOCATE": "false",
    }  # fmt: skip
    if tiny:
      self._environment |= {"JAX_PLATFORMS": "cpu", "JAX_DISABLE_MOST_OPTIMIZATIONS": "1"}

  def run(self, cases: Sequence[Case]) -> None:
    """Runs cases in this order, as far as time and processes allow it."""
    self._pending = list(cases)
    prefix = "accelerator-"
    with tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as folder:
      try:
        while self._pending or self._running:
          self._start_cases(Path(folder))
          if not self._running:
            break  # No case fits any more.
          self._measure_next()
          self._wait()
        for case in self._pending:
          self._results.leave_out(case, "its planned seconds do not fit into --minutes")
      except KeyboardInterrupt:
        for case in (*(running.case for running in self._running), *self._pending):
          self._results.leave_out(case, "the run was interrupted")
        raise
      finally:
        for running in self._running:
          running.stop()

  def _in(self, *phases: Phase) -> list[Running]:
    return [running for running in self._running if running.phase in phases]

  def _start_cases(self, folder: Path) -> None:
    for case in list(self._pending):
      if self._may_start(case):
        self._pending.remove(case)
        self._start(case, folder / case.name.replace("/", "-"))

  def _may_start(self, case: Case) -> bool:
    compiling, ready = self._in("prepare"), self._in("ready")
    if self._in("measure", "profile") or len(self._running) >= _MAX_ALIVE:
      return False
    if len(compiling) >= self._processes or (self._processes == 1 and self._running):
      return False
    ready_at = time.monotonic() + case.prepare_s
    last = max((running.planned_ready for running in compiling), default=0.0)
    if ready and ready_at > last:  # Cases that are ready would wait for this one.
      return False
    measured = sum(running.case.measure_s for running in self._running)
    return max(ready_at, last) + measured + case.measure_s <= self._end

  def _start(self, case: Case, folder: Path) -> None:
    folder.mkdir()
    benchmarks, tiny = ROOT / "benchmarks", self._tiny
    if case.kind == "peer":
      network = "tiny" if tiny else case.options["network"]
      command = [
        self._peer_python, str(benchmarks / "peers" / "diffusers_peer.py"),
        "--network", network, "--dtype", case.options["dtype"],
        "--mode", "eager" if tiny else case.options["mode"],  # Compilation takes a minute.
        "--device", "cpu" if tiny else "auto",
        "--batch-size", str(4 if tiny else case.options["batch_size"]),
      ]  # fmt: skip
    else:
      command = [
        sys.executable, str(benchmarks / "accelerator_cases.py"), case.name,
        "--folder", str(folder / "files"), "--started", str(time.time()),
        *(["--tiny"] if tiny else []),
      ]  # fmt: skip
    compiling = self._in("prepare")
    slot = min(set(range(self._processes)) - {running.slot for running in compiling})
    # An empty compilation cache for each.
    environment = self._environment | {"XDG_CACHE_HOME": str(folder / "cache")}
    started = Running(case, command, folder, environment, slot, self._events)
    self._running.append(started)
    share = max(1, len(self._cores) // self._processes)
    numbers = range(slot * share, (slot + 1) * share)
    started.use_cores([self._cores[i % len(self._cores)] for i in numbers])
    for running in (*compiling, started):
      running.beside = max(running.beside, len(compiling))
    print(f"{case.name}: started", flush=True)

  def _measure_next(self) -> None:
    ready, compiling = self._in("ready"), self._in("prepare")
    if not ready or self._in("measure", "profile"):
      return
    needed = sum(running.case.measure_s for running in ready)
    if compiling and time.monotonic() + needed < self._end:
      return
    for running in compiling:
      self._drop(running)
      self._results.leave_out(running.case, "had not compiled when the others were measured")
    options: dict[str, Any] = {}
    if ready[0].case.kind == "peer":
      options = {"rounds": 2, "steps": 2} if self._tiny else _PEER_ROUNDS
    ready[0].use_cores(self._cores)
    ready[0].ask("measure", **options)

  def _wait(self) -> None:
    """Handles the next reply, or what has taken too long."""
    busy = self._in("prepare", "measure", "profile")
    wait_until = min([self._end, *(running.until for running in busy)])
    try:
      running, reply = self._events.get(timeout=max(0.0, wait_until - time.monotonic()))
    except queue.Empty:
      now = time.monotonic()
      for late in [running for running in busy if running.until <= now]:
        self._drop(late)
        self._fail(late, "took too long")
      if self._end <= now:
        for late in list(self._running):
          self._drop(late)
          self._results.leave_out(late.case, f"--minutes ended in its phase {late.phase!r}")
      return
    if running in self._running:
      self._handle(running, reply)

  def _handle(self, running: Running, reply: dict[str, Any] | None) -> None:
    if reply is None:
      with contextlib.suppress(subprocess.TimeoutExpired):
        running.process.wait(5)
      self._drop(running)
      self._fail(running, f"ended with exit code {running.process.returncode}")
    elif "value" not in reply:  # What a process says at its start.
      names = ("devices", "torch", "diffusers")
      self._results.machine.update({name: reply[name] for name in names if name in reply})
    elif running.phase == "prepare":
      ready_s = time.monotonic() - running.started
      running.row |= {"ready_s": ready_s, "compiled_beside": running.beside}
      if "compile_s" in reply:
        running.row["compile_s"] = reply["compile_s"]
      running.row |= reply["value"] or {}
      running.phase = "ready"
      print(f"{running.case.name}: ready after {ready_s:.0f} s", flush=True)
    else:
      running.row |= figures(running.row, reply["value"])
      if running.phase == "measure":
        running.row["measure_s"] = reply["seconds"]
        print(f"{running.case.name}: measured in {reply['seconds']:.0f} s", flush=True)
      self._results.add_row(running.row)
      if running.phase == "measure" and running.case.kind == "train":
        running.ask("profile")
      else:
        self._drop(running)

  def _fail(self, running: Running, reason: str) -> None:
    lines = running.last_lines()
    if running.case.is_optional and re.match(r"(ModuleNotFound|Import)Error", "".join(lines[-1:])):
      self._results.leave_out(running.case, lines[-1])
    else:
      self._results.add_failure(running.case, running.phase, reason, lines)

  def _drop(self, running: Running) -> None:
    running.stop()
    self._running.remove(running)
