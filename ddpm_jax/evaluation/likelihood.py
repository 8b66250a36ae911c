"""Bits per dimension of test images: the variational bound and the probability-flow ODE."""

import dataclasses
import functools
import math
import time
from collections.abc import Callable, Iterator
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt
from jax.sharding import Mesh

from ddpm_jax.components import Denoiser
from ddpm_jax.data.datasets import Dataset, to_model_range
from ddpm_jax.diffusion.gaussian import VarianceFn
from ddpm_jax.diffusion.keys import make_key
from ddpm_jax.diffusion.likelihood import (
  ODELikelihood,
  VariationalBound,
  ode_likelihood,
  variational_bound,
)
from ddpm_jax.diffusion.reverse_variances import (
  AnalyticVariance,
  estimate_analytic_variance,
  learned_range,
)
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.diffusion.timesteps import linspace_timesteps
from ddpm_jax.evaluation.cache import Cache, fingerprint
from ddpm_jax.runtime.devices import copy_to_host, sharded
from ddpm_jax.runtime.progress import progress_bar
from ddpm_jax.sampling.trained import Trained

_CHUNK = 100
Figures = dict[str, Any]


def likelihood_figures(
  cache: Cache,
  trained: Trained,
  data: Dataset,
  train: Dataset,
  mesh: Mesh,
  *,
  bound_images: int,
  ode_images: int,
  full: bool,
  seed: int,
) -> Figures:
  """Returns the likelihoods of the first images of a data set, in bits per dimension.

  The variational bound and the probability-flow ODE end in the same decoder; see `ode_likelihood`.
  The figures contain their terms, standard errors over images, and their difference on the images
  that have both. The reverse variance is the one that the network has learned, otherwise the
  analytic variance.

  Args:
    cache: cache of the results.
    trained: the model.
    data: the images, of the test split.
    train: images on which the analytic variance is measured.
    mesh: devices.
    bound_images: number of images for the bound.
    ode_images: number of images for the ODE; 0: none.
    full: compute all T terms of the bound instead of 20 stratified ones.
    seed: determines the noise and the ODE's probes.
  """
  terms = None if full else 20
  bound = _bound_of_images(cache, trained, data, train, mesh, bound_images, terms, seed)
  # With few timesteps, every term is computed.
  total = trained.schedule.num_timesteps
  figures: Figures = {
    **{f"bound_{name}": _mean(values) for name, values in bound.items()},
    "bound_images": bound_images,
    "bound_terms": total if terms is None or terms >= total - 1 else terms,
    "dimensions": math.prod(trained.components.image_shape),
    "bound_standard_error": _standard_error(bound["bpd"]),
  }
  if not ode_images:
    return figures
  flow = _flow_of_images(cache, trained, data, train, mesh, ode_images, seed)
  common = min(bound_images, ode_images)
  difference = flow["bpd"][:common] - bound["bpd"][:common]
  return {
    **figures,
    **{f"flow_{name}": _mean(values) for name, values in flow.items()},
    "flow_images": ode_images,
    "flow_standard_error": _standard_error(flow["bpd"]),
    "flow_minus_bound": _mean(difference),
    "flow_minus_bound_standard_error": _standard_error(difference),
  }


def _bound_of_images(
  cache: Cache,
  trained: Trained,
  data: Dataset,
  train: Dataset,
  mesh: Mesh,
  num: int,
  terms: int | None,
  seed: int,
) -> dict[str, Any]:
  """Returns the variational bound of each image with its terms, f32[num] each."""
  schedule, model = trained.schedule, _static(trained)

  def compute() -> dict[str, Any]:
    variance_fn = _reverse_variance(trained, train, seed)
    if terms is None:
      _announce_duration(model, trained, variance_fn, data, num, seed, mesh)
    parts = _measure_batches(
      lambda *batch: _bound(model, trained.ema_params, variance_fn, *batch, terms=terms),
      data, _labels(trained, data), num, seed, mesh, "variational bound",
    )  # fmt: skip
    names = ("bpd", "prior", "diffusion", "reconstruction")
    return {name: np.concatenate([getattr(part, name) for part in parts])[:num] for name in names}

  weights = fingerprint([trained.ema_params, schedule])
  threshold = trained.config.sampling.threshold
  content = [weights, fingerprint(data.image[:num]), terms, seed, threshold]
  return cache("bound", content, compute)


def _announce_duration(
  model: "_Static",
  trained: Trained,
  variance_fn: VarianceFn,
  data: Dataset,
  num: int,
  seed: int,
  mesh: Mesh,
) -> None:
  """Prints how long all terms of the bound will take, from the time of a few of one batch."""
  timed, total = 4, model.schedule.num_timesteps
  index = np.arange(_batch_size(num, mesh)) % num
  batch = _batch(data, _labels(trained, data), index, seed, mesh)
  for _ in range(2):  # The first call compiles.
    start = time.perf_counter()
    bound = _bound(model, trained.ema_params, variance_fn, *batch, terms=timed)
    jax.block_until_ready(bound)
    seconds = time.perf_counter() - start
  # The decoder's term is always computed.
  seconds *= -(-num // len(index)) * total / (timed + 1)
  duration = f"{seconds / 60:.0f} minutes" if seconds >= 90 else f"{seconds:.0f} seconds"
  print(f"all {total} terms of the bound of {num} images: about {duration}")


def _reverse_variance(trained: Trained, train: Dataset, seed: int) -> VarianceFn:
  """Returns the reverse variance that the network has learned, otherwise the analytic one."""
  if trained.components.learned_variance:
    return jax.tree_util.Partial(learned_range)
  schedule, label = trained.schedule, _labels(trained, train)
  steps = min(100, schedule.num_timesteps)
  return _analytic_variance(
    _static(trained),
    trained.ema_params,
    to_model_range(train.image[:64]),
    None if label is None else label[:64],
    linspace_timesteps(schedule, steps).astype(np.int32),
    np.int32(seed),
  )


def _flow_of_images(
  cache: Cache, trained: Trained, data: Dataset, train: Dataset, mesh: Mesh, num: int, seed: int
) -> dict[str, Any]:
  """Returns the likelihood of each image by the probability-flow ODE, f32[num] each."""
  # Thresholding is not smooth and would change the ODE.
  schedule, model = trained.schedule, _static(trained, threshold="none")

  def compute() -> dict[str, Any]:
    variance_fn = _reverse_variance(trained, train, seed)
    parts = _measure_batches(
      functools.partial(_ode_bits, model, trained.ema_params, variance_fn),
      data, _labels(trained, data), num, seed, mesh, "probability-flow ODE",
    )  # fmt: skip
    names = ("bpd", "reconstruction")
    return {name: np.concatenate([getattr(part, name) for part in parts])[:num] for name in names}

  weights = fingerprint([trained.ema_params, schedule])
  threshold = trained.config.sampling.threshold
  content = [weights, fingerprint(data.image[:num]), seed, threshold]
  return cache("flow", content, compute)


@dataclasses.dataclass(frozen=True)
class _Static:
  """A model without its parameters: the static argument of the programs below.

  Each is compiled once per process for all models with the same network and schedule. The tables
  are constants of a program, because XLA rounds differently if they are arguments.

  Attributes:
    denoiser: the denoiser, without guidance.
    key: hash of the schedule, which is compared in its place.
    schedule: the noise schedule.
  """

  denoiser: Denoiser
  key: str
  schedule: Schedule = dataclasses.field(compare=False)


@functools.partial(jax.jit, static_argnames=("model",))
def _analytic_variance(
  model: _Static, params: Any, x: Any, label: Any, timesteps: Any, seed: Any
) -> AnalyticVariance:
  return estimate_analytic_variance(
    model.denoiser.bind(params, label), model.schedule, x, make_key(seed), timesteps
  )


@functools.partial(jax.jit, static_argnames=("model", "terms"))
def _bound(
  model: _Static,
  params: Any,
  variance_fn: VarianceFn,
  x: Any,
  label: Any,
  keys: Any,
  *,
  terms: int | None,
) -> VariationalBound:
  return variational_bound(
    model.denoiser.bind(params, label), model.schedule, x, keys,
    variance_fn=variance_fn, timesteps_per_image=terms,
  )  # fmt: skip


@functools.partial(jax.jit, static_argnames=("model",))
def _ode_bits(
  model: _Static, params: Any, variance_fn: VarianceFn, x: Any, label: Any, keys: Any
) -> ODELikelihood:
  return ode_likelihood(
    model.denoiser.bind(params, label), model.schedule, x, keys,
    decoder=variance_fn, rtol=1e-3, atol=1e-3,
  )  # fmt: skip


def _static(trained: Trained, **changes: Any) -> _Static:
  """Returns the static part of a model without guidance, with other changes of its sampling."""
  denoiser = trained.with_sampling(guidance=1.0, **changes).components.denoiser
  return _Static(denoiser, fingerprint(trained.schedule), trained.schedule)


def _labels(trained: Trained, data: Dataset) -> npt.NDArray[np.int32] | None:
  """Returns the labels for a class-conditional model, None for an unconditional one."""
  return data.label if trained.components.network.num_classes else None


def _measure_batches(
  measure: Callable[..., Any],
  data: Dataset,
  label: npt.NDArray[np.int32] | None,
  num: int,
  seed: int,
  mesh: Mesh,
  title: str,
) -> list[Any]:
  """Returns the results of measure(images, labels, keys) for equal batches; shows progress.

  The last batch is padded.
  """
  size = _batch_size(num, mesh)

  def dispatch() -> Iterator[Any]:
    for start in range(0, num, size):
      index = np.minimum(np.arange(start, start + size), num - 1)
      yield measure(*_batch(data, label, index, seed, mesh))

  results = []
  with progress_bar(num, unit="image", label=title) as bar:
    for start, result in zip(range(0, num, size), copy_to_host(dispatch()), strict=True):
      results.append(result)
      bar.update(min(size, num - start))
  return results


def _batch_size(num: int, mesh: Mesh) -> int:
  return -(-min(num, _CHUNK) // mesh.size) * mesh.size


def _batch(
  data: Dataset,
  label: npt.NDArray[np.int32] | None,
  index: npt.NDArray[np.int64],
  seed: int,
  mesh: Mesh,
) -> Any:
  """Returns images, labels and keys of the given indices on the devices."""
  keys = sample_keys(seed, jnp.asarray(index))
  batch = to_model_range(data.image[index]), None if label is None else label[index], keys
  return jax.device_put(batch, sharded(mesh))


def _mean(values: npt.NDArray[Any]) -> float:
  return float(values.mean(dtype=np.float64))


def _standard_error(values: npt.NDArray[Any]) -> float:
  """Returns the standard error of the mean over images."""
  return float(values.std(dtype=np.float64, ddof=1) / np.sqrt(len(values)))
