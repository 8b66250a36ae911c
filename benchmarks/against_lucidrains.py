"""Speed compared with lucidrains' denoising-diffusion-pytorch, on networks of similar size.

make peers && python benchmarks/against_lucidrains.py --json docs/benchmarks/against_lucidrains.json

The peer's network has linear attention at every level, which ours does not offer. Ours has the
same levels, channels and blocks in the encoder, and one more block per level in the decoder. The
GFLOP of both are those of direct convolutions.
"""

import dataclasses
import functools
import statistics
from typing import Annotated, Any

import common
import jax
import jax.numpy as jnp
import tyro
from against_diffusers import make_sampling
from peer import PYTHON, Peer, in_turn, require_python
from train_step import Arguments as StepArguments
from train_step import Case

from ddpm_jax.components import build_network
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, UNetConfig
from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.devices import use_cpu_devices

# The peer's is Unet(dim=32, dim_mults=(1, 2, 2)).
NETWORK = UNetConfig(channels=(32, 64, 64), blocks_per_level=2)


@dataclasses.dataclass(frozen=True)
class Arguments:
  python: str = PYTHON
  """Python of the environment that `make peers` creates."""
  batch_size: int = 64
  """Images per training step, and images to generate."""
  steps: int = 50
  """Steps of DDIM."""
  repetitions: int = 7
  """Timed rounds of training steps; both run in each."""
  in_a_row: int = 5
  """Training steps of one before those of the other."""
  draws: int = 3
  """Timed rounds of sampling; both run in each."""
  cpu_devices: int = 0
  """Virtual devices to split a CPU into; 0 chooses, as train.py does."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


def direct_gflop(config: UNetConfig) -> float | None:
  """Returns the GFLOP per image of output and gradient, with convolutions as on accelerators."""
  network, shape = build_network(Config(unet=config), (28, 28, 1), 0), (28, 28, 1)
  params = jax.eval_shape(lambda: network.init(jax.random.key(0), shape))
  x, t = jnp.zeros((4, *shape)), jnp.zeros(4)
  squares: Any = lambda params, x: jnp.sum(jnp.square(network.apply(params, x, t)))
  traced: Any = jax.jit(jax.grad(squares)).trace(params, x)
  gflop = common.count_gflop(traced.lower(lowering_platforms=("cuda",)))
  return common.quotient(gflop, len(x))


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  require_python(arguments.python)
  cpu_allocator.retain_freed_memory()  # As train.py does.
  size = arguments.batch_size
  use_cpu_devices(size, arguments.cpu_devices)
  peer = Peer(arguments.python, "lucidrains", "--batch-size", size)
  peak = common.matmul_peak()
  case = Case(StepArguments(batch_size=size), NETWORK, "jit")
  sample = make_sampling(size, SamplingConfig(sampler="ddim", steps=arguments.steps), NETWORK)
  gflop = direct_gflop(NETWORK)
  measured = {
    "training step": in_turn(
      case, lambda: peer.ask("train_step"), arguments.repetitions, arguments.in_a_row
    ),
    f"drawing, {arguments.steps} steps of ddim": in_turn(
      sample,
      functools.partial(peer.ask, "sample", num=size, steps=arguments.steps),
      arguments.draws,
    ),
  }
  rows = []
  for what, (ours, theirs) in measured.items():
    ours_ms, theirs_ms = (1e3 * statistics.median(seconds) / size for seconds in (ours, theirs))
    rows.append(
      {
        "what": what,
        "ours_ms_per_image": ours_ms,
        "lucidrains_ms_per_image": theirs_ms,
        "ratio": theirs_ms / ours_ms,
        "ratio_of_best": min(theirs) / min(ours),
      }
    )
  parameters = sum(leaf.size for leaf in jax.tree.leaves(case.state.params))
  known = "-" if gflop is None else f"{gflop:.2f}"
  print(f"peer: {peer.about}; ours: {parameters} parameters, {known} GFLOP per image and step")
  about = {
    "our_parameters": parameters,
    "our_gflop_per_image": gflop,
    "their_parameters": peer.about["parameters"],
    "their_gflop_per_image": peer.about["gflop_per_image"],
  }
  rows = [row | about for row in rows]
  common.report(f"against lucidrains, batch {size}", rows, arguments.json, peak=peak)


if __name__ == "__main__":
  main()
