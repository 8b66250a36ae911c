"""The stages of an evaluation: features, fidelity, likelihood, calls; each kept by its content."""

import dataclasses
from collections.abc import Iterator
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt

from ddpm_jax import components
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.data.datasets import Dataset, to_model_range
from ddpm_jax.diffusion.denoiser import Denoise, make_denoiser
from ddpm_jax.diffusion.gaussian import VarianceFn
from ddpm_jax.diffusion.levels import spaced_timesteps
from ddpm_jax.diffusion.likelihood import ode_likelihood, variational_bound
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.diffusion.variances import estimate_analytic_variance, learned_range
from ddpm_jax.evaluation import nearest, scores
from ddpm_jax.evaluation.cache import Cache, fingerprint
from ddpm_jax.evaluation.convergence import Point, convergence
from ddpm_jax.evaluation.feature_extractor import FeatureExtractor, make_classify
from ddpm_jax.evaluation.frechet import frechet_distance, frechet_distance_at_infinity, moments
from ddpm_jax.evaluation.prdc import manifold
from ddpm_jax.predict import make_predict
from ddpm_jax.runtime.devices import replicated, sharded
from ddpm_jax.sampling.trained import Trained
from ddpm_jax.storage.metrics import progress_bar

_CHUNK = 100
Figures = dict[str, Any]


class Judged(NamedTuple):
  """Images as the classifier sees them.

  Attributes:
    image: f32[N, H, W, C] in [-1, 1].
    logits: f32[N, K].
    features: f32[N, D].
  """

  image: npt.NDArray[np.float32]
  logits: npt.NDArray[np.float32]
  features: npt.NDArray[np.float32]


def judge_images(
  cache: Cache, judge: FeatureExtractor, image: npt.NDArray[np.float32], name: str
) -> Judged:
  """Logits and features of images."""

  def compute() -> dict[str, Any]:
    logits, features = make_classify(judge)(image)
    return {"logits": logits, "features": features}

  content = [fingerprint(judge.params), fingerprint(image)]
  arrays = cache(f"features-{name}", content, compute)
  return Judged(image, arrays["logits"], arrays["features"])


def fidelity(
  cache: Cache,
  sample: Judged,
  train: Judged,
  held_out: Judged,
  label: npt.NDArray[np.integer] | None = None,
) -> tuple[Figures, npt.NDArray[np.int64]]:
  """How close images are to the data, and whether they are copies of it.

  Args:
    cache: for results.
    sample: the images to judge; held-out images give the floor.
    train: all training images.
    held_out: as many real images that were not trained on.
    label: i[N], what the samples were drawn as, for a conditional model.

  Returns:
    Figures by name, and the nearest training image, in pixels, of each sample.
  """
  num = len(sample.image)

  def compute() -> dict[str, Any]:
    reference = moments(train.features)
    found: dict[str, Any] = {"frechet": frechet_distance(moments(sample.features), reference)}
    if num >= 40:
      found["frechet_infinity"] = frechet_distance_at_infinity(sample.features, reference)
    if num > 5:
      found |= manifold(train.features[:num], sample.features)._asdict()
    return found

  content = [fingerprint(sample.features), fingerprint(train.features)]
  arrays = cache("fidelity", content, compute)
  near, real = _nearest(cache, sample, train), _nearest(cache, held_out, train)
  names = ("frechet", "frechet_infinity", "precision", "recall", "density", "coverage")
  figures: Figures = {name: float(arrays[name]) for name in names if name in arrays}
  figures["classifier_score"] = scores.classifier_score(sample.logits)
  figures["near_copies_pixels"] = nearest.near_copies(near["pixels"], real["pixels"])
  figures["near_copies_features"] = nearest.near_copies(near["features"], real["features"])
  figures["classes"] = [round(float(x), 4) for x in scores.class_histogram(sample.logits)]
  if label is not None:
    figures["label_accuracy"] = scores.label_accuracy(sample.logits, label)
  return figures, near["which"]


def _nearest(cache: Cache, of: Judged, train: Judged) -> dict[str, Any]:
  """The nearest training images, by pixels, and the distances by pixels and by features."""

  def compute() -> dict[str, Any]:
    near = nearest.nearest(of.image, train.image)
    in_features = nearest.nearest(of.features, train.features).distance
    return {"which": near.which, "pixels": near.distance, "features": in_features}

  content = [fingerprint(list(part)) for part in (of, train)]
  return cache("nearest", content, compute)


def bound_bits(
  cache: Cache,
  trained: Trained,
  data: Dataset,
  train: Dataset,
  mesh: jax.sharding.Mesh,
  *,
  num: int,
  full: bool,
  seed: int,
) -> Figures:
  """The variational bound on images, in bits per dimension, with its terms.

  It takes the variance that the network has learned, or else the analytic one.

  Args:
    cache: for results.
    trained: the network.
    data: images to measure, of the test split.
    train: images for the analytic variance.
    mesh: devices.
    num: images to measure.
    full: sum all T terms instead of 20 stratified ones.
    seed: of the noise.
  """
  config, schedule = trained.config, trained.schedule
  terms = None if full else 20
  threshold = components.build_threshold(config.sampling)

  def analytic() -> VarianceFn:
    timesteps = spaced_timesteps(schedule.num_timesteps, min(100, schedule.num_timesteps))
    measure = jax.jit(
      lambda params, x, label: estimate_analytic_variance(
        _denoiser(trained, params, label, threshold),
        schedule, x, jax.random.key(seed), timesteps,
      )
    )  # fmt: skip
    images, label = to_model_range(train.image[:64]), _labels(trained, train)
    return measure(trained.ema_params, images, None if label is None else label[:64])

  def compute() -> dict[str, Any]:
    learned = config.diffusion.learned_variance
    variance_fn = jax.tree_util.Partial(learned_range) if learned else analytic()

    @jax.jit
    def measure(params: Any, variance_fn: Any, x: Any, label: Any, keys: Any) -> Any:
      return variational_bound(
        _denoiser(trained, params, label, threshold), schedule, x, keys,
        variance_fn=variance_fn, timesteps_per_image=terms,
      )  # fmt: skip

    parts = [
      jax.device_get(measure(trained.ema_params, variance_fn, *chunk))
      for chunk in _chunks(data, _labels(trained, data), num, seed, mesh, "variational bound")
    ]
    names = ("bpd", "prior", "diffusion", "reconstruction")
    return {name: np.concatenate([getattr(part, name) for part in parts])[:num] for name in names}

  weights = fingerprint([trained.ema_params, schedule])
  content = [weights, fingerprint(data.image[:num]), terms, seed, config.sampling.threshold]
  arrays = cache("bound", content, compute)
  figures = {f"bound_{name}": _mean(values) for name, values in arrays.items()}
  figures |= {"bound_images": num, "bound_terms": terms or schedule.num_timesteps}
  return figures | {"bound_standard_error": _standard_error(arrays["bpd"])}


def flow_bits(
  cache: Cache,
  trained: Trained,
  data: Dataset,
  mesh: jax.sharding.Mesh,
  *,
  num: int,
  seed: int,
) -> Figures:
  """The likelihood of images by the probability flow, in bits per dimension.

  Args:
    cache: for results.
    trained: the network.
    data: images to measure, of the test split.
    mesh: devices.
    num: images to measure.
    seed: of probes and dequantisation.
  """
  schedule = trained.schedule

  def compute() -> dict[str, Any]:
    @jax.jit
    def measure(params: Any, x: Any, label: Any, keys: Any) -> Any:
      denoise = _denoiser(trained, params, label, None)  # Thresholding would bend the flow.
      return ode_likelihood(denoise, schedule, x, keys, rtol=1e-3, atol=1e-3).bpd

    parts = [
      jax.device_get(measure(trained.ema_params, *chunk))
      for chunk in _chunks(data, _labels(trained, data), num, seed, mesh, "probability flow")
    ]
    return {"bpd": np.concatenate(parts)[:num]}

  content = [fingerprint([trained.ema_params, schedule]), fingerprint(data.image[:num]), seed]
  bpd = cache("flow", content, compute)["bpd"]
  figures = {"flow_bpd": _mean(bpd), "flow_standard_error": _standard_error(bpd)}
  return {**figures, "flow_images": num}


def _denoiser(trained: Trained, params: Any, label: Any, threshold: Any) -> Denoise:
  """The network as likelihoods see it; its parameters are an argument of what is compiled."""
  parameterization = components.build_parameterization(trained.config.diffusion)
  predict = make_predict(trained.model, params)
  return make_denoiser(predict, parameterization, cond=label, threshold=threshold)


def _labels(trained: Trained, data: Dataset) -> npt.NDArray[np.int32] | None:
  """What a conditional network is told of each image."""
  return data.label if trained.model.num_classes else None


def _chunks(
  data: Dataset, label: Any, num: int, seed: int, mesh: jax.sharding.Mesh, doing: str
) -> Iterator[tuple[Any, Any, Any]]:
  """Images, labels and keys in equal pieces, the last one filled up; with progress."""
  size = -(-min(num, _CHUNK) // mesh.size) * mesh.size
  with progress_bar(num, unit="image", label=doing) as bar:
    for start in range(0, num, size):
      index = np.minimum(np.arange(start, start + size), num - 1)
      keys = sample_keys(seed, jnp.asarray(index))
      piece = to_model_range(data.image[index]), None if label is None else label[index], keys
      yield jax.device_put(piece, sharded(mesh))
      bar.update(min(size, num - start))


def _mean(values: npt.NDArray[Any]) -> float:
  return float(values.mean(dtype=np.float64))


def _standard_error(values: npt.NDArray[Any]) -> float:
  """Of the mean over images."""
  return float(values.std(dtype=np.float64, ddof=1) / np.sqrt(len(values)))


def network_calls(
  cache: Cache,
  trained: Trained,
  judge: FeatureExtractor,
  train: Judged,
  samplings: list[SamplingConfig],
  mesh: jax.sharding.Mesh,
  *,
  num: int,
  seed: int,
) -> list[Figures]:
  """Distance and speed of several ways of drawing; see `convergence`."""
  rows, weights = [], fingerprint([trained.ema_params, trained.schedule])
  on_mesh = trained._replace(
    ema_params=jax.device_put(trained.ema_params, replicated(mesh)),
    schedule=jax.device_put(trained.schedule, replicated(mesh)),
  )
  reference = moments(train.features)
  with progress_bar(len(samplings), unit="sampler", label="network calls") as bar:
    for sampling in samplings:

      def compute(sampling: SamplingConfig = sampling) -> dict[str, Any]:
        classify = make_classify(judge)
        point: Point
        (point,) = convergence(on_mesh, classify, reference, [sampling], mesh, num=num, seed=seed)
        return {name: value for name, value in point._asdict().items() if name != "sampling"}

      content = [weights, dataclasses.asdict(sampling), num, seed, fingerprint(judge.params)]
      arrays = cache("calls", content, compute)
      figures = {name: value.item() for name, value in arrays.items()}
      rows.append({"sampler": sampling.sampler, "timesteps": sampling.timesteps_name, **figures})
      bar.update()
  return rows
