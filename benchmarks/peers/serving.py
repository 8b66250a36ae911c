"""Requests to the peers as lines of JSON, and the replies.

The peers run in the environment that `make peers` makes and import nothing of ddpm_jax. A benchmark
starts one and asks: {"do": "train_step"} is answered by {"seconds": ...}.
"""

import json
import resource
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch


def serve(about: Mapping[str, Any], work: Mapping[str, Callable[..., Any]]) -> None:
  """Says what it is, then does what each line asks for; what the work returns is in the reply."""
  replies, sys.stdout = sys.stdout, sys.stderr  # For some libraries talk while they work.
  say = lambda value: print(json.dumps(value), file=replies, flush=True)
  say({"torch": torch.__version__, "threads": torch.get_num_threads(), **about})
  for line in sys.stdin:
    request = json.loads(line)
    run = work[request.pop("do")]
    start = time.perf_counter()
    value = run(**request)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    peak_mb = peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6
    say({"seconds": seconds, "peak_process_memory_mb": peak_mb, "value": value})


def read_images(file: Path | None, num: int) -> torch.Tensor:
  """Images u8[N, 1, 28, 28] of an npy of u8[N, 28, 28, 1]; so many of noise without one."""
  if file is None:
    data = np.random.default_rng(0).integers(0, 256, (num, 28, 28, 1), np.uint8)
  else:
    data = np.load(file)
  return torch.from_numpy(data).permute(0, 3, 1, 2).contiguous()
