"""A trained model, loaded from a run's checkpoints or from one file."""

import contextlib
import dataclasses
import functools
import itertools
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import flax.traverse_util
import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt
from jax.sharding import Mesh, Sharding

from ddpm_jax.components import Components, build_components
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config
from ddpm_jax.data.datasets import Dataset, load_split
from ddpm_jax.diffusion.denoiser import Denoise, Predict
from ddpm_jax.diffusion.levels import Level, time_grid
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.diffusion.timesteps import linspace_timesteps
from ddpm_jax.errors import UserError
from ddpm_jax.models.network import Params
from ddpm_jax.runtime.devices import copy_to_host, make_mesh, replicated
from ddpm_jax.sampling import generate
from ddpm_jax.sampling.batch_size import default_batch_size, name_batch_size
from ddpm_jax.sampling.generate import SampleBatch, SampleInputs, SamplerParams
from ddpm_jax.storage import pretrained, runs, weights
from ddpm_jax.storage.checkpoints import Checkpoints, abstract_state

# Number of images, and largest number of timesteps, on which the analytic variance is measured.
_MEASURED_IMAGES = 64
_MEASURED_TIMESTEPS = 100

Images = npt.NDArray[np.float32]


@dataclasses.dataclass(frozen=True)
class Trained:
  """A trained model, which `load_trained` returns.

  Attributes:
    config: configuration of the run; `with_sampling` changes its sampling options.
    components: all objects of the run.
    ema_params: the network's EMA parameters.
    schedule: tables of the fixed or learned noise schedule.
    images: shape, classes and number of the training images.
    step: training step of the parameters.
    load_data: loads the training images, which only the analytic variance needs.
  """

  config: Config
  components: Components
  ema_params: Params
  schedule: Schedule
  images: runs.ImageInfo
  step: int
  load_data: Callable[[], Dataset] | None = None

  @property
  def predict(self) -> Predict:
    """Function (x_t, t, label) -> the network's output, for x_t f[B, H, W, C] and t [] or [B].

    On other than variance-preserving paths, x_t must be that of `unit_variance`.
    It raises a UserError for the null label if the model was trained without it.
    """

    def predict(x_t: jax.Array, t: jax.Array, label: Any = None) -> jax.Array:
      self._check_null_label(label)
      return self.components.network.apply(self.ema_params, x_t, t, label)

    return predict

  def denoiser(self, label: jax.Array | None = None, **changes: Any) -> Denoise:
    """Returns (x_t, level) -> Prediction(x_0, eps, variance).

    Args:
      label: i32[B], for a class-conditional model.
      **changes: fields of `SamplingConfig`, such as threshold="none" or guidance=2.0.

    Raises:
      UserError: if a change does not suit the model, or a label is the null label and the model was
        trained without it. Traced labels are not checked.
    """
    self._check_null_label(label)
    return self.with_sampling(**changes).components.denoiser.bind(self.ema_params, label)

  def with_sampling(self, **changes: Any) -> "Trained":
    """Returns the same model with other sampling options.

    Args:
      **changes: fields of `SamplingConfig`, such as sampler="heun" or steps=10.

    Raises:
      UserError: if a field is unknown or its value does not suit the model.
    """
    if not changes:
      return self
    known = {field.name for field in dataclasses.fields(SamplingConfig)}
    for name in changes:
      if name not in known:
        raise UserError(
          f"{name}: unknown option of sampling; choose from {', '.join(sorted(known))}"
        )
    sampling = dataclasses.replace(self.config.sampling, **changes)
    config = dataclasses.replace(self.config, sampling=sampling)
    return dataclasses.replace(
      self, config=config, components=self.components.with_sampling(sampling)
    )

  def nfe(self, *, resamples: int = 1, **changes: Any) -> int:
    """Returns the number of network evaluations (NFE) per image.

    Args:
      resamples: number of times that inpainting takes each step; see `RePaint`.
      **changes: fields of `SamplingConfig`.
    """
    trained = self.with_sampling(**changes)
    sampling, per_step = trained.config.sampling, trained.components.sampler.calls_per_step
    return sampling.steps * per_step * (2 if sampling.guidance != 1 else 1) * resamples

  def grid(self, from_timestep: int | None = None, *, length: int = 0) -> Level:
    """Returns the levels of the sampler's timesteps, then clean data, fields [S + 1].

    Args:
      from_timestep: the first timestep; T - 1 if None.
      length: pads the grid to this length with clean data.

    Raises:
      ValueError: if there are more steps than timesteps.
    """
    below = self.schedule
    if from_timestep is not None:
      below = jax.tree.map(lambda table: table[: from_timestep + 1], below)
    return time_grid(self.schedule, self.components.timesteps(below), length=length)

  def sampler_params(
    self, from_timestep: int | None = None, *, any_steps: bool = False
  ) -> SamplerParams:
    """Returns the arguments of sampling programs; measures the analytic variance if it is used.

    Args:
      from_timestep: the first timestep; T - 1 if None.
      any_steps: pads the grid, so that `sample_batch` is compiled once for all numbers of steps.
    """
    sampler = self.components.sampler
    grid = self.grid(from_timestep, length=self.schedule.num_timesteps + 1 if any_steps else 0)
    num_steps = np.int32(self.config.sampling.steps) if any_steps else None
    params = SamplerParams(self.ema_params, self.schedule, grid, sampler, num_steps)
    if not self.components.measures_variance:
      return params
    dataset = self._load_data()
    steps = min(self.config.sampling.steps, _MEASURED_TIMESTEPS)
    conditional = bool(self.components.network.num_classes)
    variance = generate.measure_variance(
      self.components.denoiser,
      params,
      dataset.image[:_MEASURED_IMAGES],
      dataset.label[:_MEASURED_IMAGES] if conditional else None,
      linspace_timesteps(self.schedule, steps).astype(np.int32),
      np.int32(self.config.training.seed),
    )
    return params._replace(sampler=generate.with_variance(sampler, variance))

  def _load_data(self) -> Dataset:
    if self.load_data is not None:
      return self.load_data()
    return load_split(self.config.data, "train")

  def labels(self, num: int, label: npt.ArrayLike | None = None) -> npt.NDArray[np.int32] | None:
    """Returns one label per image i32[num], or None for an unconditional model.

    Args:
      num: number of images.
      label: a class, or classes that are repeated in turn; None for all classes. The number of
        classes is the null label.

    Raises:
      UserError: if the model is unconditional, a label is out of range, or the model was trained
        without the null label.
    """
    classes = self.components.network.num_classes
    if label is None:
      return np.arange(num, dtype=np.int32) % classes if classes else None
    chosen = np.atleast_1d(np.asarray(label))
    if not classes:
      raise UserError(f"label {chosen[0]}: the model is not class-conditional; omit label")
    if not len(chosen) or ((chosen < 0) | (chosen > classes)).any():
      raise UserError(
        f"label {chosen}: allowed: 0 to {classes - 1}, and {classes} for the null label"
      )
    self._check_null_label(chosen)
    return np.resize(chosen, num).astype(np.int32)

  def _check_null_label(self, label: npt.ArrayLike | None) -> None:
    """Raises a UserError for a null label that was not trained, unless the labels are traced."""
    classes = self.components.network.num_classes
    if label is None or not classes or self.config.training.label_dropout:
      return
    if not isinstance(label, jax.core.Tracer) and (np.asarray(label) == classes).any():
      raise UserError(
        f"label {classes}: the null label is not trained with label dropout 0; choose classes from "
        f"0 to {classes - 1}"
      )

  def default_batch_size(self, mesh: Mesh, recorded_steps: int = 0) -> int:
    """Returns the number of images that are generated at once: 256 on a CPU.

    On accelerators their free memory determines it.

    Args:
      mesh: devices.
      recorded_steps: number of steps whose x_t and x_0 are recorded.
    """
    recorded_values = 2 * recorded_steps * math.prod(self.images.image_shape)
    return default_batch_size(mesh, self.components.feature_map_size, recorded_values)

  def noise(self, num: int, seed: int = 0) -> Images:
    """Returns the noise f32[num, H, W, C] that `sample` starts from, given the same seed.

    `slerp` interpolates between the noise of two seeds. Passed to `sample` as x_T, the result gives
    images between those of the seeds.
    """
    keys = sample_keys(seed, jnp.arange(num))
    shape, dtype = self.images.image_shape, self.schedule.logsnr.dtype
    return np.asarray(generate.initial_noise(keys, shape=shape, dtype=dtype))

  def sample(
    self,
    num: int,
    seed: int = 0,
    *,
    label: npt.ArrayLike | None = None,
    x_T: npt.ArrayLike | None = None,
    image: npt.ArrayLike | None = None,
    mask: npt.ArrayLike | None = None,
    resamples: int = 1,
    from_timestep: int | None = None,
    record: tuple[int, ...] = (),
    any_steps: bool = False,
    batch_size: int = 0,
    mesh: Mesh | None = None,
    on_batch: Callable[[SampleBatch], None] | None = None,
    **changes: Any,
  ) -> Images:
    """Generates images. Image i depends on the seed and i alone, not on the batch size.

    `image` and `mask` select inpainting (RePaint). `image` alone selects SDEdit: the images are
    noised to the first timestep and denoised from there.

    Args:
      num: number of images.
      seed: determines all noise.
      label: class or classes of a class-conditional model; all classes in turn if None.
      x_T: f[num, H, W, C], the noise to start from; None samples it from N(0, I).
      image: f[num, H, W, C] in [-1, 1].
      mask: f[num, H, W, 1], 1 where `image` is kept and 0 where it is generated.
      resamples: number of times that inpainting takes each step; see `RePaint`.
      from_timestep: the first timestep; T - 1 if None.
      record: steps in 0..S-1 whose x_t and x_0 `on_batch` receives.
      any_steps: whether to compile one program for all numbers of steps, to compare them. It has a
        loop in place of the scan, cannot record steps, and gives the same images.
      batch_size: largest number of images generated at once; it affects memory and speed only.
        0: `default_batch_size`.
      mesh: devices; all local ones if None.
      on_batch: called with every finished batch, for progress and recorded steps.
      **changes: fields of `SamplingConfig`, such as sampler="heun", steps=10, guidance=2.0.

    Returns:
      f32[num, H, W, C] in [-1, 1].

    Raises:
      UserError: if a change is unknown or its value does not suit the model, or a batch exceeds the
        memory of the device.
    """
    trained = self.with_sampling(**changes)
    mesh = make_mesh() if mesh is None else mesh
    size = batch_size or trained.default_batch_size(mesh, len(record))
    sampler_params = trained.sampler_params(from_timestep, any_steps=any_steps)
    params = jax.device_put(sampler_params, replicated(mesh))
    inputs = SampleInputs(trained.labels(num, label), x_T, image, mask)

    program = functools.partial(
      generate.sample_batch, trained.components.denoiser, params,
      shape=self.images.image_shape, record=record, resamples=resamples,
    )  # fmt: skip
    batches = generate.batches(num, size, seed, inputs, mesh)
    images: list[Images] = []
    with name_batch_size(min(num, size)):
      for result in copy_to_host(itertools.starmap(program, batches)):
        valid = slice(num - sum(map(len, images)))  # The last batch is padded.
        images.append(np.clip(result.x[valid], -1, 1))
        if on_batch is not None:
          on_batch(SampleBatch(images[-1], result.x_at[:, valid], result.x_0_at[:, valid]))
    return np.concatenate(images)

  def compile_sample(self, num: int, *, batch_size: int = 0, mesh: Mesh | None = None) -> None:
    """Compiles the program of `sample` with the same arguments, which then starts at once.

    Nothing is generated. The analytic variance is measured, if it is used.

    Args:
      num: as in `sample`, as are the others.
      batch_size: largest number of images generated at once. 0: `default_batch_size`.
      mesh: devices; all local ones if None.
    """
    mesh = make_mesh() if mesh is None else mesh
    size = batch_size or self.default_batch_size(mesh)
    params = jax.device_put(self.sampler_params(), replicated(mesh))
    inputs = SampleInputs(self.labels(num))
    keys, of_batch = next(generate.batches(num, size, 0, inputs, mesh))
    # JAX keeps the executable for later calls with the same types of arguments.
    generate.sample_batch.lower(
      self.components.denoiser, params, keys, of_batch,
      shape=self.images.image_shape, record=(), resamples=1,
    ).compile()  # fmt: skip

  def invert(
    self,
    image: npt.ArrayLike,
    *,
    label: npt.ArrayLike | None = None,
    batch_size: int = 0,
    mesh: Mesh | None = None,
    on_batch: Callable[[int], None] | None = None,
    **changes: Any,
  ) -> Images:
    """Returns the noise from which a deterministic sampler generates images; see `editing.invert`.

    Args:
      image: f[N, H, W, C] in [-1, 1].
      label: as in `sample`.
      batch_size: largest number of images inverted at once. 0: `default_batch_size`.
      mesh: devices; all local ones if None.
      on_batch: called with the number of images of every finished batch.
      **changes: fields of `SamplingConfig`.

    Returns:
      f32[N, H, W, C], to be passed to `sample` as x_T with the same options.
    """
    trained = self.with_sampling(**changes)
    mesh = make_mesh() if mesh is None else mesh
    image = np.asarray(image)
    size = batch_size or trained.default_batch_size(mesh)
    params = jax.device_put(trained.sampler_params(), replicated(mesh))
    inputs = SampleInputs(trained.labels(len(image), label), image=image)

    program = functools.partial(generate.invert_batch, trained.components.denoiser, params)
    batches = generate.batches(len(image), size, 0, inputs, mesh)
    noise: list[Images] = []
    with name_batch_size(min(len(image), size)):
      for x_T in copy_to_host(itertools.starmap(program, batches)):
        noise.append(x_T[: len(image) - sum(map(len, noise))])
        if on_batch is not None:
          on_batch(len(noise[-1]))
    return np.concatenate(noise)


def load_trained(path: str | Path, sharding: Sharding | None = None) -> Trained:
  """Loads a trained model.

  On a CPU the network computes in float32, whatever dtype it was trained in, because bfloat16 is
  slower there. `config` keeps the stored dtype.

  Args:
    path: folder of a run, whose newest checkpoint is read; a file that `save_trained` wrote; or the
      name of a network that comes with the project, "mnist" or "mnist_conditional_small". A file or
      folder of that name in the working folder takes precedence over the network.
    sharding: sharding of the parameters; None for the first device.

  Raises:
    UserError: if there is no run or no checkpoint, the name is unknown, the file of a named network
      is corrupt, or the file is not a weights file of ddpm_jax.
  """
  path = pretrained.find(path)
  sharding = sharding or jax.sharding.SingleDeviceSharding(jax.local_devices()[0])
  if weights.is_weights(path):
    return _load_weights(path, sharding)
  config, info = runs.read_config(path), runs.read_image_info(path)
  components = _build_components(path, config, info, sharding)
  folder = path / runs.CHECKPOINTS
  missing = UserError(f"{path}: no checkpoint yet; continue training with --resume")
  if not folder.is_dir():
    raise missing
  with contextlib.closing(Checkpoints(folder)) as checkpoints:
    step = checkpoints.latest()
    if step is None:
      raise missing
    like = abstract_state(lambda: components.init_params(0), sharding)
    params = checkpoints.restore_ema(step, like)
  tables = components.schedule.tables(params["schedule"])
  return Trained(config, components, params["network"], tables, info, step)


def _build_components(
  path: Path, config: Config, info: runs.ImageInfo, sharding: Sharding
) -> Components:
  """Builds the components of a model, with a network that computes in float32 on a CPU.

  Raises:
    UserError: if the images of the run or file at `path` do not suit its network.
  """
  devices: Any = sharding.device_set
  if next(iter(devices)).platform == "cpu":
    options = dataclasses.replace(cast(Any, config.network_options), dtype="float32")
    config = dataclasses.replace(config, **{config.network: options})
  try:
    return build_components(config, info.image_shape, info.num_classes)
  except UserError as error:
    raise UserError(f"{path}: {error}") from error


def save_trained(path: str | Path, trained: Trained, *, half_precision: bool = False) -> None:
  """Writes a trained model as one safetensors file, which `load_trained` reads.

  Args:
    path: the file to write.
    trained: the model.
    half_precision: stores the network's parameters as float16, in half the size. `load_trained`
      converts them to float32. The tables of the schedule stay float32.
  """
  header = weights.Header(trained.config, trained.images, trained.step)
  flat = _flatten(trained.ema_params, trained.schedule)
  tensors = {name: np.asarray(leaf) for name, leaf in flat.items()}
  if half_precision:
    tensors |= {name: t.astype(np.float16) for name, t in tensors.items() if _is_parameter(name)}
  weights.save_weights(path, tensors, header)


def _is_parameter(name: str) -> bool:
  return name.startswith("network/")


def _flatten(params: Params, schedule: Schedule) -> dict[str, Any]:
  """Returns parameters and tables by names such as "network/Dense_0/kernel"."""
  tables = {name: getattr(schedule, name) for name in ("signal_scale", "noise_scale", "logsnr")}
  tree = {"network": params, "schedule": tables}
  return dict(flax.traverse_util.flatten_dict(tree, sep="/"))


def _load_weights(path: Path, sharding: Sharding) -> Trained:
  config, images, step = weights.read_header(path)
  components = _build_components(path, config, images, sharding)

  def create() -> tuple[Params, Schedule]:
    params = components.init_params(0)
    return params["network"], components.schedule.tables(params["schedule"])

  like = jax.eval_shape(create)
  expected = _flatten(*like)
  tensors = weights.read_tensors(path)
  for name in (*expected, *tensors):
    if (name in expected) != (name in tensors):
      raise UserError(f"{path}: {name} is {'unknown' if name in tensors else 'missing'}")
    found, wanted = tensors[name], expected[name]
    if found.dtype == np.float16 and _is_parameter(name):
      found = tensors[name] = found.astype(wanted.dtype)
    if found.shape != wanted.shape or found.dtype != wanted.dtype:
      raise UserError(
        f"{path}: {name} is {found.dtype}{list(found.shape)}; "
        f"{wanted.dtype}{list(wanted.shape)} is needed"
      )
    # The log SNR is infinite at zero terminal SNR.
    valid = np.isfinite(found) if _is_parameter(name) else ~np.isnan(found)
    if not valid.all():
      raise UserError(f"{path}: {name} has values that are not finite; export the model again")
  tree = flax.traverse_util.unflatten_dict(jax.device_put(tensors, sharding), sep="/")
  schedule = Schedule(**tree["schedule"], path=like[1].path)
  return Trained(config, components, tree["network"], schedule, images, step)
