"""The functions behind the buttons of the page. Free of Gradio."""

import concurrent.futures
import dataclasses
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import PIL.Image
from jax.sharding import Mesh

from ddpm_jax.config.samplers import SAMPLERS
from ddpm_jax.diffusion.editing import slerp
from ddpm_jax.errors import UserError
from ddpm_jax.evaluation.convergence import Timed, sample_timed
from ddpm_jax.sampling.generate import SampleBatch
from ddpm_jax.sampling.trained import Images, Trained

# Defaults of the page, which the programs compiled at the start are for.
NUM, FILLED, RESAMPLES = 16, 4, 3
_MAX_DEFAULT_STEPS = 50
_FRAMES = 40  # Largest number of recorded steps.
_PAINTED = 0.25  # Least painted fraction of a pixel that is generated anew.


class Sampled(NamedTuple):
  """Generated images and their cost.

  Attributes:
    images: f32[N, H, W, C] in [-1, 1].
    nfe: network evaluations per image.
    seconds: time for all images.
    compiled: whether the time includes compilation.
  """

  images: Images
  nfe: int
  seconds: float
  compiled: bool


class Denoised(NamedTuple):
  """Recorded steps of sampling; the last one is the generated images.

  Attributes:
    x_t: f32[R, N, H, W, C], the images at each recorded step.
    x_0: f32[R, N, H, W, C], the estimates of the clean images there.
    steps: the number of steps taken before each record.
    sampled: the generated images and their cost.
  """

  x_t: Images
  x_0: Images
  steps: list[int]
  sampled: Sampled


@dataclasses.dataclass(frozen=True)
class Defaults:
  """Sampling options that the page shows at first.

  Attributes:
    sampler: the sampler of the model.
    other: the sampler that it is compared with.
    deterministic: a sampler that adds no noise, for interpolation.
    steps: number of steps.
    guidance: the model's guidance scale.
  """

  sampler: str
  other: str
  deterministic: str
  steps: int
  guidance: float


class Actions:
  """A trained model and what the page can do with it.

  Computations run one at a time, whichever threads request them. `label` is a class, or None: all
  classes in turn (`sample`, `denoise`, `compare`), or any class, which is the null label
  (`fill_in`, `interpolate`). `changes` are fields of `SamplingConfig`. Each function raises a
  UserError if a value is invalid or does not suit the model, or if the request costs too much.
  """

  def __init__(self, trained: Trained, mesh: Mesh, max_evaluations: int) -> None:
    """Creates the functions.

    Args:
      trained: the model.
      mesh: devices to compute on.
      max_evaluations: largest number of network evaluations of one request, over all its images.
    """
    self.trained, self.mesh, self.max_evaluations = trained, mesh, max_evaluations
    # One thread: computations run one at a time, in the order in which they were requested.
    self._worker = concurrent.futures.ThreadPoolExecutor(1, "sampling")
    self._compiled: set[Any] = set()

  @property
  def num_classes(self) -> int:
    """Number of classes of a conditional model; 0 for an unconditional one."""
    return self.trained.components.network.num_classes

  @property
  def has_null_label(self) -> bool:
    """Whether a conditional model was trained with the null label too."""
    return bool(self.num_classes and self.trained.config.training.label_dropout)

  @property
  def defaults(self) -> Defaults:
    """The model's own sampling options, with at most 50 steps."""
    own = self.trained.config.sampling
    deterministic = self.deterministic_samplers()
    return Defaults(
      own.sampler,
      "unipc" if own.sampler == "ddim" else "ddim",
      own.sampler if own.sampler in deterministic else deterministic[0],
      min(own.steps, _MAX_DEFAULT_STEPS, self.trained.config.diffusion.num_timesteps),
      own.guidance,
    )

  def deterministic_samplers(self) -> list[str]:
    """Returns the samplers that add no noise with the model's sampling options."""
    sampling = self.trained.config.sampling
    return [name for name in SAMPLERS if dataclasses.replace(sampling, sampler=name).deterministic]

  def sample(self, num: int, seed: int, label: int | None = None, **changes: Any) -> Sampled:
    """Generates `num` images."""
    return self._sample("sample", num, seed, label=label, **changes)

  def denoise(self, num: int, seed: int, label: int | None = None, **changes: Any) -> Denoised:
    """Generates images and returns up to 40 steps of it."""
    total = self.trained.with_sampling(**changes).config.sampling.steps
    steps = np.linspace(0, total - 1, min(total, _FRAMES), dtype=int).tolist()
    batches: list[SampleBatch] = []
    sampled = self._sample(
      "denoise", num, seed, label=label, record=tuple(steps), on_batch=batches.append, **changes
    )
    x_t, x_0 = (
      np.concatenate([np.concatenate(parts, axis=1), sampled.images[None]])
      for parts in ([b.x_at for b in batches], [b.x_0_at for b in batches])
    )
    return Denoised(x_t, x_0, [*steps, total], sampled)

  def fill_in(
    self,
    image: Images,
    mask: Images,
    num: int,
    seed: int,
    label: int | None = None,
    *,
    resamples: int = RESAMPLES,
    **changes: Any,
  ) -> Sampled:
    """Generates the masked part of an image `num` times (RePaint).

    Args:
      image: f32[H, W, C] in [-1, 1].
      mask: f32[H, W, 1], 1 where the image is kept and 0 where it is generated.
      num: number of results.
      seed: determines all noise.
      label: class of the results.
      resamples: number of times that each step is taken.
      **changes: fields of `SamplingConfig`.
    """
    if mask.all():
      raise UserError("nothing is painted out; paint over a part of the image first")
    repeated = [np.repeat(array[None], num, axis=0) for array in (image, mask)]
    return self._sample(
      "fill in", num, seed, label=self._label_of_edit(label), image=repeated[0], mask=repeated[1],
      resamples=resamples, **changes,
    )  # fmt: skip

  def interpolate(
    self, num: int, first: int, second: int, label: int | None = None, **changes: Any
  ) -> Sampled:
    """Generates images from noise between that of two seeds; the first and last are the seeds'."""
    sampling = self.trained.with_sampling(**changes).config.sampling
    if not sampling.deterministic:
      raise UserError(
        f"{sampling.sampler} adds noise in its steps, so images of similar noise would differ; "
        f"choose {' or '.join(self.deterministic_samplers())}"
      )
    for seed in (first, second):
      _check_seed(seed)
    ends: list[Any] = [self.trained.noise(1, seed)[0] for seed in (first, second)]
    x_T = np.asarray(slerp(ends[0], ends[1], np.linspace(0, 1, num)))
    label = self._label_of_edit(label)
    return self._sample("interpolate", num, first, label=label, x_T=x_T, **changes)

  def compare(
    self, num: int, seed: int, label: int | None, *samplings: dict[str, Any]
  ) -> list[Timed]:
    """Generates the same images with several samplings, and measures times without compilation.

    Every sampling runs twice, the first time to compile.

    Args:
      num: number of images.
      seed: seed of the noise, which is the same for all samplings.
      label: class of the images.
      *samplings: fields of `SamplingConfig`.
    """
    _check_seed(seed)
    models = [self.trained.with_sampling(**changes) for changes in samplings]
    self._check_cost(num, sum(2 * model.nfe() for model in models))
    labels = self.trained.labels(num, label)
    measure = lambda: [
      sample_timed(model, model.config.sampling, self.mesh, num=num, seed=seed, label=labels)
      for model in models
    ]
    return self._worker.submit(measure).result()

  def warm_up(self) -> Iterator[str]:
    """Compiles the programs of all default requests; yields the name of each before it starts."""
    own = self.defaults
    changes = {"steps": own.steps}
    shape = self.trained.images.image_shape
    image, mask = np.zeros(shape, np.float32), np.ones((*shape[:2], 1), np.float32)
    mask[: shape[0] // 2] = 0
    label = None if self.has_null_label else 0 if self.num_classes else None
    requests: dict[str, Callable[[], Any]] = {
      "sample": lambda: self.sample(NUM, 0, **changes),
      "an image to fill in": lambda: self.sample(1, 0, **changes),
      "fill in": lambda: self.fill_in(image, mask, FILLED, 0, label, **changes),
      "denoise": lambda: self.denoise(NUM // 2, 0, **changes),
      "interpolate": lambda: self.interpolate(
        NUM // 2, 0, 1, label, sampler=own.deterministic, **changes
      ),
      "compare": lambda: self.compare(NUM, 0, None, changes, {"sampler": own.other, **changes}),
    }
    for name, request in requests.items():
      yield name
      request()

  def _sample(self, action: str, num: int, seed: int, **options: Any) -> Sampled:
    """Checks a request and runs it.

    Args:
      action: name of the function; it determines the program together with the options.
      num: number of images.
      seed: determines all noise.
      **options: of `Trained.sample`.
    """
    _check_seed(seed)
    names = {field.name for field in dataclasses.fields(self.trained.config.sampling)}
    changes = {name: value for name, value in options.items() if name in names}
    resamples = options.get("resamples", 1)
    nfe = self.trained.nfe(resamples=resamples, **changes)
    self._check_cost(num, nfe)
    sampling = self.trained.with_sampling(**changes).config.sampling
    # Without records, one program serves all numbers of steps.
    any_steps = "record" not in options
    sampling = dataclasses.replace(sampling, steps=1) if any_steps else sampling
    program = (action, num, resamples, sampling)

    def compute() -> Sampled:
      start = time.perf_counter()
      images = self.trained.sample(num, seed, mesh=self.mesh, any_steps=any_steps, **options)
      seconds = time.perf_counter() - start
      compiled = program not in self._compiled
      self._compiled.add(program)
      return Sampled(images, nfe, seconds, compiled)

    return self._worker.submit(compute).result()

  def _label_of_edit(self, label: int | None) -> int | None:
    """Returns the null label for None, if the model is conditional."""
    return self.num_classes if self.num_classes and label is None else label

  def _check_cost(self, num: int, nfe: int) -> None:
    if num < 1:
      raise UserError(f"number {num}: must be at least 1")
    if num * nfe > self.max_evaluations:
      raise UserError(
        f"{num} images of {nfe} network evaluations each are {num * nfe:,}; a request may take "
        f"{self.max_evaluations:,}; choose fewer images or steps, or start demo.py with a larger "
        "--max-evaluations"
      )


def _check_seed(seed: int) -> None:
  if not 0 <= seed < 2**31:
    raise UserError(f"seed {seed}: must be 0 to 2^31 - 1")


def mask_of_paint(alpha: npt.NDArray[np.uint8], shape: tuple[int, ...]) -> Images:
  """Returns the mask f32[H, W, 1] of a painted layer: 0 where at least a quarter is painted.

  Args:
    alpha: u8[h, w], opacity of the paint, of any size.
    shape: (H, W, C) of the model's images.
  """
  height, width, _ = shape
  picture = PIL.Image.fromarray(((alpha > 127) * 255).astype(np.uint8))
  painted = np.asarray(picture.resize((width, height), PIL.Image.Resampling.BOX)) / 255
  return (painted < _PAINTED).astype(np.float32)[..., None]
