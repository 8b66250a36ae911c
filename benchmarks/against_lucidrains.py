"""How fast beside lucidrains' denoising-diffusion-pytorch? Networks of about the same work.

make peers && python benchmarks/against_lucidrains.py --json docs/benchmarks/against_lucidrains.json

The peer's network has linear attention at every level and cannot be had here. Ours has as many
levels, channels and blocks on the way down, and one block more a level on the way up. GFLOP are
those of direct convolutions in both, so that ms an image can be set against work.
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

from ddpm_jax import components
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, UNetConfig
from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.devices import use_cpu_devices

# Theirs is Unet(dim=32, dim_mults=(1, 2, 2)).
NETWORK = UNetConfig(channels=(32, 64, 64), blocks_per_level=2)


@dataclasses.dataclass(frozen=True)
class Arguments:
  python: str = PYTHON
  """Python of the environment that `make peers` makes."""
  batch_size: int = 64
  """Images a training step, and images drawn at once."""
  steps: int = 50
  """Steps of DDIM."""
  repetitions: int = 7
  """Timed rounds of training steps, both in each."""
  in_a_row: int = 5
  """Steps of one before those of the other."""
  draws: int = 3
  """Timed rounds of drawing, both in each."""
  cpu_devices: int = 0
  """Virtual devices to split a CPU into; 0 chooses, as train.py does."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Write the table there, too."""


def direct_gflop(network: UNetConfig) -> float:
  """Work of values and gradients, an image, with convolutions as accelerators take them."""
  model = components.build_model(Config(unet=network), (28, 28, 1), 0)
  x, t = jnp.zeros((4, 28, 28, 1)), jnp.zeros(4)
  params = jax.eval_shape(model.init, jax.random.key(0), x, t)
  squares: Any = lambda params, x: jnp.sum(jnp.square(jnp.asarray(model.apply(params, x, t))))
  traced: Any = jax.jit(jax.grad(squares)).trace(params, x)
  return float(traced.lower(lowering_platforms=("cuda",)).cost_analysis()["flops"]) / 4e9


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  require_python(arguments.python)
  cpu_allocator.retain_freed_memory()  # As train.py does.
  size = arguments.batch_size
  use_cpu_devices(size, arguments.cpu_devices)
  peer = Peer(arguments.python, "lucidrains", "--batch-size", size)
  peak = common.matmul_peak()
  case = Case(StepArguments(batch_size=size), NETWORK, "jit")
  draw = make_sampling(size, SamplingConfig(sampler="ddim", steps=arguments.steps), NETWORK)
  work = direct_gflop(NETWORK)
  measured = {
    "training step": in_turn(
      case, lambda: peer.ask("train_step"), arguments.repetitions, arguments.in_a_row
    ),
    f"drawing, {arguments.steps} steps of ddim": in_turn(
      draw, functools.partial(peer.ask, "sample", num=size, steps=arguments.steps), arguments.draws
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
  print(f"peer: {peer.about}; ours: {parameters} parameters, {work:.2f} GFLOP an image and step")
  about = {
    "our_parameters": parameters,
    "our_gflop_per_image": work,
    "their_parameters": peer.about["parameters"],
    "their_gflop_per_image": peer.about["gflop_per_image"],
  }
  rows = [row | about for row in rows]
  common.report(f"against lucidrains, batch {size}", rows, arguments.json, peak=peak)


if __name__ == "__main__":
  main()
