"""What sample.py does once its arguments are right: load, draw or edit, write. No mathematics."""

import time
from pathlib import Path
from typing import Any

import jax
import numpy as np
import numpy.typing as npt

from ddpm_jax import components
from ddpm_jax.commands.sample_arguments import Arguments
from ddpm_jax.config.schema import Config
from ddpm_jax.data.datasets import load_dataset
from ddpm_jax.diffusion.editing import slerp
from ddpm_jax.errors import UserError
from ddpm_jax.runtime import devices
from ddpm_jax.sampling import export, generate
from ddpm_jax.sampling.generate import Given, Learned
from ddpm_jax.sampling.trained import Trained, load_trained, save_trained
from ddpm_jax.storage import files, images, weights
from ddpm_jax.storage.metrics import progress_bar
from ddpm_jax.storage.runs import ImageInfo, choose_labels

_GIF_FRAMES, _STRIP_FRAMES = 40, 10
_IMAGES_IN_GIF, _IMAGES_IN_STRIP = 16, 6
# Most images in a piece; on a CPU pieces are smaller where they take long, to show progress.
_BATCH_SIZE = 256
_CPU_CALLS = 5_000
_FLOAT = npt.NDArray[np.float32]


def run(arguments: Arguments, run: Path, config: Config, info: ImageInfo) -> None:
  """Does what is asked for, and says what it wrote.

  Args:
    arguments: from the command line, checked.
    run: folder of the run, or its file.
    config: of the run, with the arguments' sampling.
    info: what the run's images are like.

  Raises:
    UserError: if a file cannot be read or written.
  """
  out = Path(arguments.out or (run.with_suffix("") if run.is_file() else run / "drawn"))
  folder = Path(arguments.export).parent if arguments.export else out
  files.check_writable(folder, remedy=f"choose another --{'export' if arguments.export else 'out'}")
  image = _read_images(arguments, config, info)
  mask = images.read_mask(arguments.editing.mask, info.image_shape)
  num = len(image) if arguments.editing.edit == "invert" else config.sampling.num
  devices.use_cpu_devices(min(num, arguments.batch_size or _BATCH_SIZE), uneven=True)
  mesh = devices.make_mesh()
  trained = load_trained(run, devices.replicated(mesh))
  if arguments.export.endswith(weights.SUFFIX):
    save_trained(arguments.export, trained)
    print(f"{arguments.export}: weights of step {trained.step}; sample.py {arguments.export}")
    return
  artist = _Artist(arguments, config, trained, mesh)
  if arguments.export:
    path = Path(arguments.export)
    artist.export(path)
    print(f"{path}: a program of {path.stat().st_size / 1e6:.1f} MB for jax.export.deserialize")
    return
  artist.draw(image, mask, num, out)


def _read_images(arguments: Arguments, config: Config, info: ImageInfo) -> _FLOAT:
  """All images to edit, f32[N, H, W, C]."""
  from ddpm_jax.data.datasets import to_model_range

  shape, read = info.image_shape, []
  for name in arguments.editing.image:
    if not name.startswith("test:"):
      read.append(images.read_images(name, shape))
      continue
    first, _, last = name.removeprefix("test:").partition("-")
    if not first.isdigit() or not (last or first).isdigit():
      raise UserError(f"--image {name}: test:3 or test:0-7 is needed")
    index = np.arange(int(first), int(last or first) + 1)
    dataset = load_dataset(config.data.dataset, "test", config.data.folder or None)
    if not len(index) or index[-1] >= len(dataset.image):
      raise UserError(f"--image {name}: the test split holds 0 to {len(dataset.image) - 1}")
    read.append(np.asarray(to_model_range(dataset.image[index])))
  found = np.concatenate(read) if read else np.zeros((0, *shape), np.float32)
  if arguments.editing.edit == "interpolate" and len(found) != 2:
    raise UserError(f"--edit interpolate: needs two images; --image names {len(found)}")
  return found


class _Artist:
  """One network, one way of sampling."""

  def __init__(
    self, arguments: Arguments, config: Config, trained: Trained, mesh: jax.sharding.Mesh
  ):
    self.arguments, self.config, self.trained, self.mesh = arguments, config, trained, mesh
    sampling, editing = config.sampling, arguments.editing
    first = None
    if editing.edit == "image_to_image":
      last = config.diffusion.num_timesteps - 1
      first = editing.from_timestep if editing.from_timestep >= 0 else last // 2
    load = lambda: load_dataset(config.data.dataset, "train", config.data.folder or None)
    schedule = trained.schedule
    learned = Learned(
      trained.ema_params, schedule, generate.sampling_grid(schedule, sampling, first)
    )
    self.learned = generate.with_variance(learned, trained.model, config, sampling, load)
    resamples = editing.resamples if editing.edit == "inpaint" else 1
    self.calls = components.network_calls(sampling, resamples)
    steps = np.linspace(0, sampling.steps - 1, min(sampling.steps, _GIF_FRAMES), dtype=int)
    self.record = tuple(steps.tolist()) if arguments.gif or arguments.strip else ()
    self._draw = generate.make_draw(
      trained.model, config, sampling, trained.images.image_shape,
      record=self.record, resamples=resamples,
    )  # fmt: skip

  def export(self, path: Path) -> None:
    """Writes the sampler as a program."""
    shape, model = self.trained.images.image_shape, self.trained.model
    program = export.export_sampler(model, self.learned, self.config, self.config.sampling, shape)
    export.save_program(path, program)

  def draw(self, image: _FLOAT, mask: _FLOAT, num: int, out: Path) -> None:
    """Draws or edits `num` images and writes all that is asked for."""
    start, editing = time.perf_counter(), self.arguments.editing
    label = self._labels(num)
    given = Given(label)
    if editing.edit in ("inpaint", "image_to_image"):
      given = given._replace(image=image[np.arange(num) % len(image)])
    if editing.edit == "inpaint":
      given = given._replace(mask=np.repeat(mask[None], num, axis=0))
    noise = None
    if editing.edit in ("invert", "interpolate"):
      noise = self._invert(image)
      if editing.edit == "interpolate":
        noise = np.asarray(slerp(noise[0], noise[1], np.linspace(0, 1, num)))
      given = given._replace(x_T=noise)
    x, x_at, x_0_at = self._pieces(self._draw, given, num, "drawing")
    seconds = time.perf_counter() - start
    arrays = {"labels": label if editing.edit == "none" else None, "noise": noise}
    images.save_npz(
      out / "samples.npz", images=x, **{k: v for k, v in arrays.items() if v is not None}
    )
    images.save_png(out / "samples.png", images.grid(x[:256]))
    if self.arguments.gif:
      frames = [*x_at[:, :_IMAGES_IN_GIF], x[:_IMAGES_IN_GIF]]
      images.save_gif(out / "samples.gif", [images.grid(frame) for frame in frames])
    if self.arguments.strip:
      images.save_png(out / "strip.png", self._strip(x, x_at, x_0_at))
    if len(image):
      shown = image if given.mask is None else given.image * given.mask
      images.save_png(out / "inputs.png", images.grid(shown[:256]))
    sampling = self.config.sampling
    print(
      f"{out}: {num} images of step {self.trained.step} in {seconds:.1f} s with compilation, "
      f"{num / seconds:.1f} images/s; {sampling.sampler}, {sampling.steps} steps, "
      f"{self.calls} network calls an image"
    )
    if editing.edit == "invert":
      error = np.abs(x - image)
      print(f"round trip: mean error {error.mean():.4f}, largest {error.max():.3f}, in [-1, 1]")

  def _labels(self, num: int) -> npt.NDArray[np.int32] | None:
    """Of each image; whoever edits without naming one lets the image speak."""
    label = choose_labels(self.config, self.trained.images, num, self.arguments.label)
    if label is not None and self.arguments.editing.edit != "none" and not self.arguments.label:
      label = [self.trained.model.num_classes] * num
    return None if label is None else np.asarray(label, np.int32)

  def _invert(self, image: _FLOAT) -> _FLOAT:
    """The noise that images are drawn from."""
    invert = generate.make_invert(self.trained.model, self.config, self.config.sampling)
    given = Given(self._labels(len(image)), image=image)
    return self._pieces(invert, given, len(image), "inverting", clip=False)[0]

  def _pieces(
    self, draw: generate.Draw, given: Given, num: int, doing: str, *, clip: bool = True
  ) -> tuple[_FLOAT, _FLOAT, _FLOAT]:
    """Images, and of the first few what was recorded on the way."""
    batch_size = self.arguments.batch_size or _BATCH_SIZE
    if not self.arguments.batch_size and jax.default_backend() == "cpu":
      batch_size = int(np.clip(_CPU_CALLS // self.calls, 16, _BATCH_SIZE))
    parts: list[Any] = []
    with progress_bar(num, unit="image", label=f"{doing}, {self.calls} calls each") as bar:
      for piece in generate.draw_in_pieces(
        draw, self.learned, self.mesh, seed=self.arguments.seed, num=num, batch_size=batch_size,
        given=given, keep=_IMAGES_IN_GIF, clip=clip,
      ):  # fmt: skip
        parts.append(piece)
        bar.update(len(piece.image))
    image, x_at, x_0_at = zip(*parts, strict=True)
    return np.concatenate(image), np.concatenate(x_at, axis=1), np.concatenate(x_0_at, axis=1)

  def _strip(self, x: _FLOAT, x_at: _FLOAT, x_0_at: _FLOAT) -> Any:
    """Rows in pairs: x_t from noise to image, and the estimate of x_0 made from it."""
    moments = np.linspace(0, len(x_at) - 1, min(len(x_at), _STRIP_FRAMES), dtype=int)
    rows = []
    for i in range(min(len(x), _IMAGES_IN_STRIP)):
      rows += [[*x_at[moments, i], x[i]], [*x_0_at[moments, i], x[i]]]
    return images.filmstrip(np.swapaxes(np.asarray(rows), 0, 1))
