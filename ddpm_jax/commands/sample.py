"""sample.py: generates or edits images. JAX is imported after the arguments are checked."""

import dataclasses
import importlib.util
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import numpy as np
import numpy.typing as npt
import tyro

from ddpm_jax.commands import cli
from ddpm_jax.commands.source import RUNS, Model, Source, check_named, find_source
from ddpm_jax.config.samplers import OPTIONS, samplers_with
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config
from ddpm_jax.errors import UserError, require
from ddpm_jax.storage import files, images, runs, weights
from ddpm_jax.storage.runs import ImageInfo

if TYPE_CHECKING:
  from ddpm_jax.sampling.trained import Trained

_ONNX, _ONNX_NETWORK = ".onnx", ".network.onnx"
EXPORT_SUFFIXES = (".stablehlo", _ONNX, weights.SUFFIX)
_GIF_FRAMES, _STRIP_FRAMES = 40, 10
_IMAGES_IN_GIF, _IMAGES_IN_STRIP = 16, 6
# On a CPU batches are smaller for many network evaluations, so that the progress bar moves.
_CPU_EVALUATIONS = 5_000
# Without a path and without runs, sample.py generates this many images with this network.
_DEFAULT_NETWORK, _DEFAULT_NUM, _DEFAULT_STEPS = "mnist", 16, 20
_FLOAT = npt.NDArray[np.float32]


@dataclasses.dataclass(frozen=True)
class Editing:
  """Options of image editing."""

  edit: Literal["none", "inpaint", "image_to_image", "invert", "interpolate"] = "none"
  """Edit --image instead of generating from noise.
  inpaint: regenerate the region --mask (RePaint).
  image_to_image: noise images to --from-timestep and denoise them (SDEdit).
  invert: compute the noise of images by DDIM inversion, then generate them from it.
  interpolate: invert two images and sample from noise between theirs.
  invert and interpolate need a deterministic sampler."""
  image: tuple[str, ...] = ()
  """Images to edit: image files, or .npz files with an array `images`.
  Transparent pixels are shown over black, here and in --mask.
  test:3 and test:0-7 are images of the test split.
  They are repeated in turn to give --num images."""
  mask: str = "center"
  """Region that inpaint regenerates: top, bottom, left, right, center, or an image file.
  Pixels of the file that are at most 127 of 255 are regenerated."""
  resamples: int = 5
  """Number of times that inpaint takes each step, at least 1; multiplies the network evaluations.
  Noising in between makes the new pixels consistent with the known ones."""
  from_timestep: int = -1
  """First timestep of image_to_image, 0 to T - 1; diffusers' strength times T.
  Higher timesteps change the images more. -1: the middle, (T - 1) / 2 rounded down."""

  def __post_init__(self) -> None:
    if self.edit == "none":
      require(
        not self.image, "image", self.image, "needs --edit; add --edit image_to_image, for example"
      )
    else:
      require(bool(self.image), "edit", self.edit, "needs images; add --image")
    require(self.resamples >= 1, "resamples", self.resamples, "must be at least 1")
    require(
      self.from_timestep >= -1, "from_timestep", self.from_timestep, "must be at least 0, or -1"
    )


@dataclasses.dataclass(frozen=True)
class Arguments:
  """The command line of sample.py."""

  run: Model = ""
  out: str = ""
  """Folder of the output. Empty: <run>/drawn; for a file, FILE.results beside it; for a named
  network, samples/<name>."""
  seed: int = 0
  """Seed of all noise, 0 to 2^31 - 1. Image i depends only on the seed and i."""
  label: tuple[int, ...] = ()
  """Classes to sample from a class-conditional model, repeated in turn.
  Empty: all classes, or the null label with --edit."""
  batch_size: int = 0
  """Largest number of images generated at once. 0: on a CPU 16 to 256, fewer for more network
  evaluations; on an accelerator what half of its free memory holds, at most 2048 per device."""
  gif: cli.Switch = False
  """Write samples.gif, the denoising of the first 16 images."""
  strip: cli.Switch = False
  """Write strip.png: x_t over the steps and the estimates of x_0 below, for the first 6 images."""
  export: str = ""
  """File to write instead of images.
  FILE.stablehlo: the sampler with its weights, as a StableHLO program for jax.export.
  FILE.onnx: the sampler with its weights, from noise to images, for ONNX runtimes.
  FILE.network.onnx: the network alone, from x_t, t and label to its output.
  FILE.safetensors: the weights alone."""
  sampling: Annotated[SamplingConfig, tyro.conf.arg(name="")] = SamplingConfig()  # noqa: RUF009
  editing: Annotated[Editing, tyro.conf.arg(name="")] = Editing()

  def __post_init__(self) -> None:
    require(0 <= self.seed < 2**31, "seed", self.seed, "must be 0 to 2^31 - 1")
    require(
      self.batch_size >= 0,
      "batch_size",
      self.batch_size,
      "must be at least 1, or 0 for the default",
    )
    if self.export:
      require(
        Path(self.export).suffix in EXPORT_SUFFIXES, "export", self.export,
        f"its name must end in {' or '.join(EXPORT_SUFFIXES)}",
      )  # fmt: skip
      others = {"edit": self.editing.edit != "none", "out": self.out != ""}
      for flag, given in (others | {"gif": self.gif, "strip": self.strip}).items():
        require(not given, "export", self.export, f"cannot be combined with --{flag}")


def parse(description: str | None) -> tuple[Arguments, Source]:
  """Parses the command line. The named run provides the defaults of the sampling flags.

  Returns:
    The arguments, and the model.

  Raises:
    UserError: if the run is missing or does not suit the arguments.
  """
  # The run is read before the flags are parsed, because it provides their defaults.
  words = cli.command_line()
  check_named(words)
  name = words[0] if words and not words[0].startswith("-") else ""
  wants_help = bool({"-h", "--help"} & set(words))
  options: dict[str, Any] = {"description": description, "hidden_prefix": "sampling."}
  try:
    source = find_source(name, default=_DEFAULT_NETWORK)
    config, info = source.read_header()
    sampling = config.sampling
    if source.is_default:
      sampling = dataclasses.replace(sampling, num=_DEFAULT_NUM, steps=_DEFAULT_STEPS)
  except UserError:
    if not wants_help:
      cli.parse(Arguments, **options)
      raise
    sampling = SamplingConfig()
  default = Arguments(name, sampling=sampling)
  arguments: Arguments = cli.parse(Arguments, default=default, **options)
  if arguments.run != name:
    raise UserError(f"{arguments.run}: the run must come first: sample.py {arguments.run} ...")
  changed = dataclasses.replace(config, sampling=arguments.sampling)
  _check(arguments, config, changed, info)
  return arguments, source


def _check(arguments: Arguments, before: Config, config: Config, info: ImageInfo) -> None:
  """Checks arguments against each other and against the run."""
  sampling, edit = config.sampling, arguments.editing.edit
  for field in OPTIONS:
    value, allowed = getattr(sampling, field), samplers_with(field)
    require(
      value == getattr(before.sampling, field) or sampling.sampler in allowed, field, value,
      f"only with --sampler {' or '.join(allowed)}",
    )  # fmt: skip
  belongs = {"mask": "inpaint", "resamples": "inpaint", "from_timestep": "image_to_image"}
  for field, of in belongs.items():
    value = getattr(arguments.editing, field)
    require(
      edit == of or value == getattr(Editing(), field), field, value, f"only with --edit {of}"
    )
  require(
    edit not in ("invert", "interpolate") or sampling.deterministic, "edit", edit,
    f"{sampling.sampler} with these options is not deterministic; use --sampler unipc",
  )  # fmt: skip
  require(
    edit not in ("invert", "interpolate") or sampling.steps >= 2, "steps", sampling.steps,
    f"--edit {edit} inverts from the last timestep to the first; use at least 2",
  )  # fmt: skip
  last = config.diffusion.num_timesteps - 1
  require(
    arguments.editing.from_timestep <= last, "from_timestep", arguments.editing.from_timestep,
    f"must be at most {last}",
  )  # fmt: skip
  first = _from_timestep(arguments, config)
  if first is not None:
    require(
      sampling.steps <= first + 1, "steps", sampling.steps,
      f"must be at most {first + 1}, the number of timesteps up to {first}",
    )  # fmt: skip
  training = config.training
  null_label_trained = not training.conditional or training.label_dropout > 0
  require(
    edit == "none" or bool(arguments.label) or null_label_trained, "edit", edit,
    "without --label needs the null label, which --training.label-dropout 0 does not train; "
    "add --label with the classes of the images",
  )  # fmt: skip
  runs.choose_labels(config, info, sampling.num, arguments.label)
  if arguments.export.endswith(_ONNX):
    _check_onnx(arguments)


def _check_onnx(arguments: Arguments) -> None:
  """Checks that the model can be converted to ONNX."""
  path, problem = arguments.export, arguments.sampling.onnx_problem
  require(path.endswith(_ONNX_NETWORK) or not problem, "export", path, problem)
  for name in ("jax2onnx", "onnxruntime"):
    require(
      importlib.util.find_spec(name) is not None, "export", path,
      f"{name} is not installed; run: make sample EXTRA=onnx",
    )  # fmt: skip


def _from_timestep(arguments: Arguments, config: Config) -> int | None:
  """Returns the first timestep of image_to_image, or None for other edits."""
  editing = arguments.editing
  if editing.edit != "image_to_image":
    return None
  middle = (config.diffusion.num_timesteps - 1) // 2
  return editing.from_timestep if editing.from_timestep >= 0 else middle


def run(arguments: Arguments, source: Source) -> None:
  """Generates or edits images, or exports the model, and prints the files written.

  Args:
    arguments: from the command line, checked.
    source: the model.

  Raises:
    UserError: if a file cannot be read or written.
  """
  from ddpm_jax.runtime import devices
  from ddpm_jax.runtime.compilation_cache import use_compile_cache
  from ddpm_jax.runtime.progress import progress_bar
  from ddpm_jax.runtime.xla_flags import skip_fusion_autotuning
  from ddpm_jax.sampling.batch_size import BATCH_SIZE
  from ddpm_jax.sampling.trained import load_trained

  out = source.folder if source.path.is_file() else source.folder / "drawn"
  out = files.expand(arguments.out or out)
  export = files.expand(arguments.export)
  if arguments.export:
    files.check_file_writable(export, remedy="choose another --export")
  else:
    files.check_writable(out, remedy="choose another --out")
  if source.is_default:
    print(f"{source.title}: a network that comes with the project; {RUNS}/ contains no runs")
  skip_fusion_autotuning()
  use_compile_cache()
  config, info = source.read_header()
  image = _read_images(arguments, config, info)
  mask = images.read_mask(arguments.editing.mask, info.image_shape)
  editing, sampling = arguments.editing, arguments.sampling
  num = len(image) if editing.edit == "invert" else sampling.num
  devices.use_cpu_devices(min(num, arguments.batch_size or BATCH_SIZE), uneven=True)
  mesh = devices.make_mesh()
  # ONNX models compute in float32, as models on a CPU do.
  to_onnx = arguments.export.endswith(_ONNX)
  sharding = devices.on_cpu() if to_onnx else devices.replicated(mesh)
  trained = load_trained(source.path, sharding).with_sampling(**vars(sampling))
  if arguments.export:
    _export(export, trained)
    return
  resamples = editing.resamples if editing.edit == "inpaint" else 1
  nfe = trained.nfe(resamples=resamples)
  batch_size = arguments.batch_size or _batch_size(nfe, mesh.devices.flat[0].platform)
  start = time.perf_counter()
  given: dict[str, Any] = {"label": _labels(trained, arguments)}
  if editing.edit in ("inpaint", "image_to_image"):
    given["image"] = image[np.arange(num) % len(image)]
  if editing.edit == "inpaint":
    given["mask"] = np.repeat(mask[None], num, axis=0)
  if editing.edit in ("invert", "interpolate"):
    with progress_bar(len(image), unit="image", label=f"inverting, NFE {nfe}") as bar:
      noise = trained.invert(
        image, label=given["label"], batch_size=batch_size, mesh=mesh, on_batch=bar.update
      )
    given["x_T"] = _interpolate(noise, num) if editing.edit == "interpolate" else noise
  frames = _Frames()
  with progress_bar(num, unit="image", label=f"sampling, NFE {nfe}") as bar:

    def on_batch(batch: Any) -> None:
      bar.update(len(batch.images))
      frames.add(batch)

    x = trained.sample(
      num, arguments.seed, resamples=resamples, from_timestep=_from_timestep(arguments, config),
      record=_recorded_steps(arguments), batch_size=batch_size, mesh=mesh, on_batch=on_batch,
      **given,
    )  # fmt: skip
  seconds = time.perf_counter() - start
  label = trained.labels(num, given["label"]) if editing.edit == "none" else None
  _write(arguments, out, x, frames, label=label, noise=given.get("x_T"))
  if len(image):
    shown = given["image"] * given["mask"] if "mask" in given else image
    images.save_png(out / "inputs.png", images.grid(shown[:256]))
  print(
    f"{out}: {num} images of step {trained.step} in {seconds:.1f} s including compilation, "
    f"{num / seconds:.1f} images/s; {sampling.sampler}, {sampling.steps} steps, "
    f"{nfe} network evaluations per image"
  )
  if editing.edit == "invert":
    error = np.abs(x - image)
    print(
      f"round trip: mean error {error.mean():.4f}, largest {error.max():.3f}, on pixels in [-1, 1]"
    )


def _write(
  arguments: Arguments, out: Path, x: _FLOAT, frames: "_Frames", *, label: Any, noise: Any
) -> None:
  """Writes samples.npz and samples.png, and samples.gif and strip.png if requested."""
  arrays = {name: a for name, a in (("labels", label), ("noise", noise)) if a is not None}
  images.save_npz(out / "samples.npz", images=x, **arrays)
  images.save_png(out / "samples.png", images.grid(x[:256]))
  if arguments.gif:
    pictures = [*frames.x_at[:, :_IMAGES_IN_GIF], x[:_IMAGES_IN_GIF]]
    images.save_gif(out / "samples.gif", [images.grid(picture) for picture in pictures])
  if arguments.strip:
    images.save_png(out / "strip.png", _strip(x, frames))


def _export(path: Path, trained: "Trained") -> None:
  """Writes the weights, or the sampler as a StableHLO program, or either as an ONNX model."""
  from ddpm_jax.sampling import export, export_onnx
  from ddpm_jax.sampling.trained import save_trained

  if path.suffix == weights.SUFFIX:
    save_trained(path, trained)
    print(f"{path}: weights of step {trained.step}; sample from them: sample.py {path}")
  elif path.suffix == _ONNX:
    network = path.name.endswith(_ONNX_NETWORK)
    print(f"{path}: converting, which takes about a minute", flush=True)
    convert = export_onnx.export_network if network else export_onnx.export_sampler
    model = convert(trained)
    export_onnx.save_onnx(path, model)
    print(
      f"{path}: ONNX {'network' if network else 'sampler'} of {len(model.content) / 1e6:.1f} MB; "
      f"onnxruntime and JAX differ by {model.difference:.1g} at most"
    )
  else:
    export.save_program(path, export.export_sampler(trained))
    print(
      f"{path}: StableHLO program of {path.stat().st_size / 1e6:.1f} MB for jax.export.deserialize"
    )


def _read_images(arguments: Arguments, config: Config, info: ImageInfo) -> _FLOAT:
  """Reads all images to edit, f32[N, H, W, C] in [-1, 1]."""
  from ddpm_jax.data.datasets import load_split, to_model_range

  shape, read = info.image_shape, []
  for name in arguments.editing.image:
    if not name.startswith("test:"):
      read.append(images.read_images(name, shape))
      continue
    first, _, last = name.removeprefix("test:").partition("-")
    if not first.isdigit() or not (last or first).isdigit():
      raise UserError(f"--image {name}: not of the form test:3 or test:0-7")
    index = np.arange(int(first), int(last or first) + 1)
    dataset = load_split(config.data, "test")
    if not len(index) or index[-1] >= len(dataset.image):
      raise UserError(f"--image {name}: the test split has images 0 to {len(dataset.image) - 1}")
    read.append(np.asarray(to_model_range(dataset.image[index])))
  found = np.concatenate(read) if read else np.zeros((0, *shape), np.float32)
  if arguments.editing.edit == "interpolate" and len(found) != 2:
    raise UserError(f"--edit interpolate: needs two images; --image names {len(found)}")
  return found


def _batch_size(nfe: int, platform: str) -> int:
  """Returns the default batch size on a CPU, or 0, with which `Trained.sample` chooses."""
  from ddpm_jax.sampling.batch_size import BATCH_SIZE

  return 0 if platform != "cpu" else int(np.clip(_CPU_EVALUATIONS // nfe, 16, BATCH_SIZE))


def _labels(trained: "Trained", arguments: Arguments) -> Any:
  """Returns the classes to sample, or the null label for edits without --label."""
  classes = trained.components.network.num_classes
  if classes and arguments.editing.edit != "none" and not arguments.label:
    return classes
  return arguments.label or None


def _interpolate(noise: _FLOAT, num: int) -> _FLOAT:
  """Interpolates between two noise images: f32[num, H, W, C]."""
  from ddpm_jax.diffusion.editing import slerp

  return np.asarray(slerp(noise[0], noise[1], np.linspace(0, 1, num)))


def _recorded_steps(arguments: Arguments) -> tuple[int, ...]:
  """Returns the steps that --gif and --strip show."""
  if not (arguments.gif or arguments.strip):
    return ()
  steps = arguments.sampling.steps
  return tuple(np.linspace(0, steps - 1, min(steps, _GIF_FRAMES), dtype=int).tolist())


class _Frames:
  """Recorded steps of the first 16 images. Recorded steps of all images could exhaust memory."""

  def __init__(self) -> None:
    self._batches: list[Any] = []
    self._missing = _IMAGES_IN_GIF

  def add(self, batch: Any) -> None:
    if self._missing:
      self._batches.append([a[:, : self._missing] for a in (batch.x_at, batch.x_0_at)])
      self._missing -= self._batches[-1][0].shape[1]

  @property
  def x_at(self) -> _FLOAT:
    """f32[R, K, H, W, C], x_t before each recorded step."""
    return np.concatenate([x_at for x_at, _ in self._batches], axis=1)

  @property
  def x_0_at(self) -> _FLOAT:
    """f32[R, K, H, W, C], the estimate of x_0 in each recorded step."""
    return np.concatenate([x_0_at for _, x_0_at in self._batches], axis=1)


def _strip(x: _FLOAT, frames: _Frames) -> Any:
  """Arranges pairs of rows: x_t from noise to image, and below it the estimates of x_0."""
  x_at, x_0_at = frames.x_at, frames.x_0_at
  moments = np.linspace(0, len(x_at) - 1, min(len(x_at), _STRIP_FRAMES), dtype=int)
  rows = []
  for i in range(min(len(x), _IMAGES_IN_STRIP)):
    rows += [[*x_at[moments, i], x[i]], [*x_0_at[moments, i], x[i]]]
  return images.filmstrip(np.swapaxes(np.asarray(rows), 0, 1))
