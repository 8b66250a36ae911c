"""Says how good a model or a file of images is: a table, report.json and report.html."""

import dataclasses
import sys
from pathlib import Path
from typing import Annotated

import tyro

from ddpm_jax.commands import cli
from ddpm_jax.config.sampling import SamplerName, TimestepsName
from ddpm_jax.errors import UserError, require

_Switch = Annotated[bool, tyro.conf.FlagCreatePairsOff]


@dataclasses.dataclass(frozen=True)
class Arguments:
  run: tyro.conf.Positional[str] = ""
  """Folder of the run, or a .safetensors file; the newest run under runs/ where none is given."""
  samples: str = ""
  """FeatureExtractor the `images` (and `labels`) of this .npz instead of a model."""
  dataset: str = "mnist"
  """What --samples are to be like; a run knows its own."""
  out: str = ""
  """Folder of the report; empty means <run>/evaluation, or one beside the file."""
  num: int = 10_000
  """Images to draw and to compare."""
  sampler: SamplerName | None = None
  """How to draw; this and the next two are as in the run where not given."""
  steps: int | None = None
  """Timesteps to walk through."""
  timesteps: TimestepsName | None = None
  """Which ones."""
  seed: int = 0
  """Of all noise."""
  likelihood: int = 1000
  """Images of the test split for the variational bound; 0 leaves likelihoods out."""
  flow: int = 64
  """Images for the probability flow; 0 leaves it out."""
  full: _Switch = False
  """Sum all terms of the bound: hours on a CPU."""
  calls: tuple[int, ...] = (5, 10, 20, 50)
  """Network calls at which samplers are compared; empty leaves the comparison out."""
  calls_num: int = 1000
  """Images for each of them."""

  def __post_init__(self) -> None:
    require(self.num >= 6, "num", self.num, "at least 6")
    require(not (self.run and self.samples), "samples", self.samples, "without a run")
    require(0 <= self.seed < 2**31, "seed", self.seed, "0 to 2^31 - 1")
    require(self.likelihood == 0 or self.likelihood >= 2, "likelihood", self.likelihood, "0, or 2")
    require(self.flow == 0 or self.flow >= 2, "flow", self.flow, "0, or at least 2")
    require(all(c >= 2 for c in self.calls), "calls", self.calls, "at least 2 each")
    require(self.calls_num >= 2, "calls_num", self.calls_num, "at least 2")


def main() -> None:
  arguments = cli.parse(Arguments, description=__doc__)
  try:
    if arguments.samples and not Path(arguments.samples).is_file():
      raise UserError(f"--samples {arguments.samples}: no such file")
    # JAX is imported from here on, so that wrong arguments are answered at once.
    from ddpm_jax.commands import evaluate
    from ddpm_jax.runtime.compilation_cache import use_compile_cache

    use_compile_cache()
    evaluate.run(arguments)
  except UserError as error:
    cli.fail(str(error).replace("--sampling.", "--"))
  except KeyboardInterrupt:
    print("\nstopped; the same command goes on from the stages that are done", file=sys.stderr)
    sys.exit(cli.EXIT_STOPPED)


if __name__ == "__main__":
  main()
