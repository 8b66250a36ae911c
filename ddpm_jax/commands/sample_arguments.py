"""What sample.py can be asked for, and what goes together. Free of JAX."""

import dataclasses
import sys
from pathlib import Path
from typing import Annotated, Literal

import tyro

from ddpm_jax.commands import cli
from ddpm_jax.config.sampling import OPTION_OF, SamplingConfig
from ddpm_jax.config.schema import Config
from ddpm_jax.errors import UserError, require
from ddpm_jax.storage import runs, weights
from ddpm_jax.storage.runs import ImageInfo

EXPORT_SUFFIXES = (".stablehlo", weights.SUFFIX)
_Switch = Annotated[bool, tyro.conf.FlagCreatePairsOff]


@dataclasses.dataclass(frozen=True)
class Editing:
  """Images to start from instead of noise."""

  edit: Literal["none", "inpaint", "image_to_image", "invert", "interpolate"] = "none"
  """inpaint draws anew what a mask leaves open (RePaint), image_to_image all of an image from a
  level of noise on (SDEdit), invert finds the noise that an image is drawn from and draws it again,
  interpolate draws images between two. The last two need a sampler without noise of its own."""
  image: tuple[str, ...] = ()
  """Pictures or .npz files with `images`; test:3 and test:0-7 are images of the test split. --num
  images are drawn from them in turn."""
  mask: str = "center"
  """What inpaint draws anew: top, bottom, left, right, center, or what is black in a picture."""
  resamples: int = 5
  """How often inpaint takes each step, noised back in between, so that old and new agree."""
  from_timestep: int = -1
  """Where image_to_image starts: the higher, the less is kept; -1 is the middle one."""

  def __post_init__(self) -> None:
    if self.edit == "none":
      require(not self.image, "image", self.image, "say what to do with it by --edit")
    else:
      require(bool(self.image), "edit", self.edit, "name pictures by --image")
    require(self.resamples >= 1, "resamples", self.resamples, "at least 1")
    require(self.from_timestep >= -1, "from_timestep", self.from_timestep, "at least 0")


@dataclasses.dataclass(frozen=True)
class Arguments:
  """The command line of sample.py."""

  run: tyro.conf.Positional[str] = ""
  """Folder of the run, or a .safetensors file; the newest run under runs/ where none is given."""
  out: str = ""
  """Folder for the pictures; empty means <run>/drawn."""
  seed: int = 0
  """Image i depends on the seed and i alone."""
  label: tuple[int, ...] = ()
  """Classes to draw in turn, for a class-conditional model; all of them where none is given."""
  batch_size: int = 0
  """Most images drawn at once; more are drawn in equal pieces. 0 chooses."""
  gif: _Switch = False
  """Write samples.gif, the denoising of the first 16 images."""
  strip: _Switch = False
  """Write strip.png: of the first 6 images what is denoised, and below it what it is taken for."""
  export: str = ""
  """Write this file instead of images: the sampler with its weights as a program for jax.export,
  FILE.stablehlo, or the weights alone, FILE.safetensors."""
  sampling: Annotated[SamplingConfig, tyro.conf.arg(name="")] = SamplingConfig()  # noqa: RUF009
  editing: Annotated[Editing, tyro.conf.arg(name="")] = Editing()

  def __post_init__(self) -> None:
    require(0 <= self.seed < 2**31, "seed", self.seed, "0 to 2^31 - 1")
    require(self.batch_size >= 0, "batch_size", self.batch_size, "at least 1, or 0")
    if self.export:
      require(
        Path(self.export).suffix in EXPORT_SUFFIXES, "export", self.export,
        f"its name must end in {' or '.join(EXPORT_SUFFIXES)}",
      )  # fmt: skip
      require(self.editing.edit == "none", "export", self.export, "only drawing can be exported")


def parse(description: str | None) -> tuple[Arguments, Path, Config, ImageInfo]:
  """The command line; what it leaves out is as in the run that it names.

  Returns:
    The arguments, the run, its configuration with the arguments' sampling, and its images.

  Raises:
    UserError: if the run is missing or does not go with the arguments.
  """
  # The run decides the defaults that --help shows, and must be known before the rest is.
  words = [word for word in sys.argv[1:2] if not word.startswith("-")]
  asks = bool({"-h", "--help"} & set(sys.argv))
  try:
    run, config, images = _read(words[0] if words else "")
  except UserError:
    if not asks:
      cli.parse(Arguments, description=description, hidden_prefix="sampling.")
      raise
    config = Config()
  arguments = cli.parse(
    Arguments,
    default=Arguments(words[0] if words else "", sampling=config.sampling),
    description=description,
    hidden_prefix="sampling.",
  )
  if arguments.run != (words[0] if words else ""):
    raise UserError(f"{arguments.run}: name the run first: sample.py {arguments.run} ...")
  try:
    changed = dataclasses.replace(config, sampling=arguments.sampling)
    _check(arguments, config, changed, images)
  except UserError as error:
    raise UserError(str(error).replace("--sampling.", "--")) from error
  return arguments, run, changed, images


def _read(name: str) -> tuple[Path, Config, ImageInfo]:
  run = Path(name) if name else runs.newest_run(Path("runs"))
  if run.suffix == weights.SUFFIX:
    header = weights.read_header(run)
    return run, header.config, header.images
  return run, runs.read_config(run), runs.read_image_info(run)


def _check(arguments: Arguments, before: Config, config: Config, images: ImageInfo) -> None:
  """What no part of the arguments can check alone."""
  sampling, edit = config.sampling, arguments.editing.edit
  for field, samplers in OPTION_OF.items():
    value = getattr(sampling, field)
    require(
      value == getattr(before.sampling, field) or sampling.sampler in samplers, field, value,
      f"only with --sampler {' or '.join(samplers)}",
    )  # fmt: skip
  belongs = {"mask": "inpaint", "resamples": "inpaint", "from_timestep": "image_to_image"}
  for field, of in belongs.items():
    value = getattr(arguments.editing, field)
    require(
      edit == of or value == getattr(Editing(), field), field, value, f"only with --edit {of}"
    )
  require(
    edit not in ("invert", "interpolate") or sampling.deterministic, "edit", edit,
    f"{sampling.sampler} with these options adds noise of its own; use --sampler unipc",
  )  # fmt: skip
  last = config.diffusion.num_timesteps - 1
  first = arguments.editing.from_timestep
  require(first <= last, "from_timestep", first, f"at most {last}")
  if edit == "image_to_image":
    at = first if first >= 0 else last // 2
    require(
      sampling.steps <= at + 1, "steps", sampling.steps, f"at most {at + 1} from timestep {at}"
    )
  runs.choose_labels(config, images, sampling.num, arguments.label)
