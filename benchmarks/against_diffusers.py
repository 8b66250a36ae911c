"""How fast are a training step and sampling beside diffusers in PyTorch? The same network, in turn.

make peers && python benchmarks/against_diffusers.py --json docs/benchmarks/against_diffusers.json
python benchmarks/against_diffusers.py --repetitions 0 --steps 10 --samplers ancestral ddim unipc

Both train the network of 1,112,801 parameters in float32 on the same batch size, forward, backward,
AdamW and averaging, and both draw images by the same samplers, on all cores of a CPU.
"""

import dataclasses
import functools
import statistics
from typing import Annotated, Any, Literal

import common
import jax
import jax.numpy as jnp
import tyro
from peer import PYTHON, Peer, in_turn, require_python
from train_step import NETWORKS, Case
from train_step import Arguments as StepArguments

from ddpm_jax import components
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, DiffusionConfig, UNetConfig
from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.devices import make_mesh, replicated, use_cpu_devices
from ddpm_jax.sampling.generate import Learned, draw_in_pieces, make_draw, sampling_grid

# Images of the reference network drawn at once: 9 % faster than 64, whose layers leave the cache.
PIECE = 16
# Those that have a counterpart in diffusers.
Drawn = Literal["ancestral", "ddim", "deis", "dpm_solver", "euler", "heun", "unipc"]


@dataclasses.dataclass(frozen=True)
class Arguments:
  python: str = PYTHON
  """Python of the environment that `make peers` makes."""
  batch_size: int = 64
  """Images a training step, and images drawn at once."""
  samplers: tuple[Drawn, ...] = ("ddim",)
  """What both draw by."""
  steps: int = 50
  """Steps of each sampler."""
  repetitions: int = 11
  """Timed rounds of training steps, both in each; 0 leaves them out."""
  in_a_row: int = 5
  """Steps of one before those of the other."""
  draws: int = 3
  """Timed rounds of drawing, both in each."""
  cpu_devices: int = 0
  """Virtual devices to split a CPU into; 0 chooses, as train.py does."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Write the table there, too."""


def make_sampling(batch_size: int, sampling: SamplingConfig, network: UNetConfig) -> Any:
  """Draws images from a network, in pieces that stay in a CPU's cache."""
  mesh = make_mesh()
  config = Config(diffusion=DiffusionConfig(), unet=network)
  model = components.build_model(config, (28, 28, 1), 0)
  initialise = lambda: model.init(jax.random.key(0), jnp.zeros((1, 28, 28, 1)), jnp.zeros(1))
  params = jax.jit(initialise, out_shardings=replicated(mesh))()["params"]
  tables = components.build_schedule(config.diffusion).tables({})
  learned = jax.device_put(
    Learned(params, tables, sampling_grid(tables, sampling)), replicated(mesh)
  )
  draw = make_draw(model, config, sampling, (28, 28, 1))
  pieces = lambda: draw_in_pieces(draw, learned, mesh, seed=0, num=batch_size, batch_size=PIECE)
  return lambda: [piece.image for piece in pieces()]


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  require_python(arguments.python)
  cpu_allocator.retain_freed_memory()  # As train.py does.
  use_cpu_devices(arguments.batch_size, arguments.cpu_devices)
  peer = Peer(arguments.python, "diffusers", "--batch-size", arguments.batch_size)
  peak = common.matmul_peak()
  size, rows = arguments.batch_size, []
  measured: list[tuple[str, tuple[list[float], list[float]], float | None]] = []
  if arguments.repetitions:
    case = Case(StepArguments(batch_size=size), NETWORKS["reference"], "jit")
    train = lambda: peer.ask("train_step")
    seconds = in_turn(case, train, arguments.repetitions, arguments.in_a_row)
    measured.append(("training step", seconds, case.gflop))
  for name in arguments.samplers:
    draw = make_sampling(
      size, SamplingConfig(sampler=name, steps=arguments.steps), NETWORKS["reference"]
    )
    options = {"num": size, "steps": arguments.steps, "sampler": name}
    seconds = in_turn(draw, functools.partial(peer.ask, "sample", **options), arguments.draws)
    measured.append((f"drawing, {arguments.steps} steps of {name}", seconds, None))
  for what, (ours, theirs), gflop in measured:
    median = statistics.median(ours)
    rows.append(
      {
        "what": what,
        "ours_ms_per_image": 1e3 * median / arguments.batch_size,
        "diffusers_ms_per_image": 1e3 * statistics.median(theirs) / arguments.batch_size,
        "ratio": statistics.median(theirs) / median,
        "ratio_of_best": min(theirs) / min(ours),
        "GFLOP/s": None if gflop is None else gflop / median,
        "share_of_matmul_peak": None if gflop is None else gflop / median / peak,
      }
    )
  print(f"peer: {peer.about}; matrix products: {peak:.0f} GFLOP/s")
  common.report(f"against diffusers, batch {arguments.batch_size}", rows, arguments.json, peak=peak)


if __name__ == "__main__":
  main()
