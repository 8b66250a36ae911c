"""What evaluate.py does once its arguments are right: every stage, then the report."""

import dataclasses
import time
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import PIL.Image

from ddpm_jax import components
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config
from ddpm_jax.data.datasets import Dataset, load_dataset, to_model_range
from ddpm_jax.data.prepare import default_data_dir
from ddpm_jax.errors import UserError
from ddpm_jax.evaluation import feature_extractor, report, stages
from ddpm_jax.evaluation.cache import Cache, fingerprint, source_version
from ddpm_jax.evaluation.stages import Judged
from ddpm_jax.runtime import devices
from ddpm_jax.sampling import generate
from ddpm_jax.sampling.generate import Given, Learned
from ddpm_jax.sampling.trained import Trained, load_trained
from ddpm_jax.storage import files, images, runs
from ddpm_jax.storage.metrics import plot_loss, progress_bar, read_metrics

_BATCH_SIZE = 200
_SHOWN, _PAIRS, _STRIP = 100, 10, 10
# Compared over network calls; the run's own way comes first.
_SAMPLERS = (
  SamplingConfig(sampler="unipc"),
  SamplingConfig(sampler="ddim"),
  SamplingConfig(sampler="heun"),
  SamplingConfig(sampler="ancestral"),
)


def run(request: Any) -> None:
  """Evaluates a run or a file, and writes report.json and report.html.

  Args:
    request: the arguments of evaluate.py, checked.

  Raises:
    UserError: if a file is missing, damaged or of something else.
  """
  start = time.perf_counter()
  model = None if request.samples else _Model(request)
  source = Path(request.samples) if model is None else model.path
  folder = Path(request.out or source.with_suffix("") / "evaluation")
  files.check_writable(folder, remedy="choose another --out")
  cache = Cache(folder / "cache", source_version())
  name = request.dataset if model is None else model.config.data.dataset
  data_folder = None if model is None else model.config.data.folder or None
  train_set = load_dataset(name, "train", data_folder)
  test_set = load_dataset(name, "test", data_folder)
  shape = train_set.image.shape[1:]
  label: Any = None
  if model is None:
    drawn = images.read_images(source, shape)
    label = _read_labels(source, len(drawn))
    how = f"{source}"
  else:
    if model.trained.images.image_shape != shape:
      raise UserError(f"{source}: draws {model.trained.images.image_shape}, but {name} is {shape}")
    drawn, label, how = model.draw(cache)
  num = min(len(drawn), len(test_set.image))
  drawn, label = drawn[:num], None if label is None else label[:num]
  judge = load_or_train_feature_extractor(name, train_set, test_set)
  # What only depends on the data is kept beside it, for all evaluations.
  of_data = Cache(_kept(name).parent)
  train = stages.judge_images(of_data, judge, to_model_range(train_set.image), f"{name}-train")
  test = stages.judge_images(of_data, judge, to_model_range(test_set.image), f"{name}-test")
  held_out = Judged(*(array[:num] for array in test))
  sample = stages.judge_images(cache, judge, drawn, "samples")
  figures, which = stages.fidelity(cache, sample, train, held_out, label)
  floor, _ = stages.fidelity(cache, held_out, train, held_out, test_set.label[:num])
  content: dict[str, Any] = {
    "source": how, "dataset": name, "images": num, "figures": figures, "floor": floor,
    "classifier": judge.about,
  }  # fmt: skip
  pictures = {
    "Samples": images.grid(sample.image[:_SHOWN]),
    "By class": _by_class(sample),
    "Samples (left) and their nearest training images, the nearest pairs": _pairs(
      cache, sample, train, which
    ),
  }
  if model is not None:
    content |= model.measure(cache, judge, train, train_set, test_set)
    pictures = model.pictures(folder, content) | pictures
  _write(folder, content, pictures, time.perf_counter() - start)


def load_or_train_feature_extractor(
  name: str, train: Dataset, test: Dataset
) -> feature_extractor.FeatureExtractor:
  """The shipped classifier of a data set, or one that is trained on first use and kept."""
  for path in (feature_extractor.SHIPPED / f"{name}.safetensors", _kept(name)):
    if path.exists():
      return feature_extractor.load_feature_extractor(path)
  if not train.num_classes:
    raise UserError(f"{name}: has no labels to train a classifier on, which images are judged by")
  print(f"no classifier of {name} yet: training one, some minutes")
  recipe = feature_extractor.ClassifierRecipe()
  model, params = feature_extractor.train_classifier(train, recipe)
  judge = feature_extractor.FeatureExtractor(model, params, {})
  about = {"dataset": name, "accuracy": feature_extractor.accuracy(judge, test)}
  judge = judge._replace(about=about | dataclasses.asdict(recipe))
  feature_extractor.save_feature_extractor(_kept(name), judge)
  return judge


def _kept(name: str) -> Path:
  """Where a classifier of our own training is kept."""
  return default_data_dir() / "classifiers" / f"{name}.safetensors"


class _Model:
  """A trained network under evaluation."""

  def __init__(self, request: Any):
    self.request = request
    self.path = Path(request.run) if request.run else runs.newest_run(Path("runs"))
    devices.use_cpu_devices(_BATCH_SIZE)
    self.mesh = devices.make_mesh()
    self.trained: Trained = load_trained(self.path, devices.replicated(self.mesh))
    given = {k: getattr(request, k) for k in ("sampler", "steps", "timesteps")}
    given = {name: value for name, value in given.items() if value is not None}
    sampling = dataclasses.replace(self.trained.config.sampling, **given)
    if sampling.variance == "analytic":
      raise UserError("--variance analytic: not in an evaluation yet")
    self.config: Config = dataclasses.replace(self.trained.config, sampling=sampling)
    self.weights = fingerprint([self.trained.ema_params, self.trained.schedule])

  def draw(self, cache: Cache) -> tuple[Any, Any, str]:
    """Images, their labels, and in words how they were drawn."""
    request, sampling = self.request, self.config.sampling
    classes = self.trained.model.num_classes
    label = np.arange(request.num, dtype=np.int32) % classes if classes else None
    calls = components.network_calls(sampling)

    def compute() -> dict[str, Any]:
      parts = []
      with progress_bar(request.num, unit="image", label=f"drawing, {calls} calls each") as bar:
        schedule = self.trained.schedule
        grid = generate.sampling_grid(schedule, sampling)
        shape = self.trained.images.image_shape
        for piece in generate.draw_in_pieces(
          generate.make_draw(self.trained.model, self.config, sampling, shape),
          Learned(self.trained.ema_params, schedule, grid),
          self.mesh, seed=request.seed, num=request.num, batch_size=_BATCH_SIZE,
          given=Given(label),
        ):  # fmt: skip
          parts.append(piece.image)
          bar.update(len(piece.image))
      return {"image": np.concatenate(parts)}

    content = [self.weights, dataclasses.asdict(sampling), request.num, request.seed]
    how = f"{self.path}, step {self.trained.step}, by {sampling.sampler} in {calls} calls"
    return cache("samples", content, compute)["image"], label, how

  def measure(
    self, cache: Cache, judge: Any, train: Judged, train_set: Dataset, test_set: Dataset
  ) -> dict[str, Any]:
    """Likelihoods, and distances over network calls."""
    request = self.request
    found: dict[str, Any] = {}
    if request.likelihood:
      found["likelihood"] = stages.bound_bits(
        cache, self.trained, test_set, train_set, self.mesh,
        num=request.likelihood, full=request.full, seed=request.seed,
      )  # fmt: skip
      if request.flow:
        found["likelihood"] |= stages.flow_bits(
          cache, self.trained, test_set, self.mesh, num=request.flow, seed=request.seed
        )
    own = self.config.sampling
    ways = {dataclasses.replace(way, steps=1, num=64): way for way in (own, *_SAMPLERS)}
    samplings = [
      dataclasses.replace(
        way, steps=calls // components.network_calls(dataclasses.replace(way, steps=1))
      )
      for way in ways.values()
      for calls in request.calls
      if calls >= components.network_calls(dataclasses.replace(way, steps=1))
    ]
    if samplings:
      found["calls"] = stages.network_calls(
        cache, self.trained, judge, train, samplings, self.mesh,
        num=request.calls_num, seed=request.seed,
      )  # fmt: skip
    return found

  def pictures(self, folder: Path, content: dict[str, Any]) -> dict[str, PIL.Image.Image]:
    """Loss curve, denoising and the plot over network calls."""
    found: dict[str, PIL.Image.Image] = {}
    if content.get("calls"):
      found["Fréchet distance over network calls"] = report.plot_calls(content["calls"])
    sampling = dataclasses.replace(self.config.sampling, steps=max(self.config.sampling.steps, 10))
    shape = self.trained.images.image_shape
    record = tuple(np.linspace(0, sampling.steps - 1, _STRIP, dtype=int).tolist())
    schedule = self.trained.schedule
    learned = Learned(self.trained.ema_params, schedule, generate.sampling_grid(schedule, sampling))
    classes = self.trained.model.num_classes
    label = np.arange(8, dtype=np.int32) % classes if classes else None
    draw = generate.make_draw(self.trained.model, self.config, sampling, shape, record=record)
    (piece,) = generate.draw_in_pieces(
      draw,
      learned,
      self.mesh,
      seed=self.request.seed,
      num=8,
      batch_size=8,
      given=Given(label),
      keep=8,
    )
    found["Denoising, from noise to image"] = images.filmstrip([*piece.x_at, piece.image])
    if (self.path / runs.METRICS).is_file():
      metrics = read_metrics(self.path / runs.METRICS)
      if metrics:
        plot_loss(metrics, folder / "loss.png")
        found["Training loss"] = PIL.Image.open(folder / "loss.png")
    return found


def _read_labels(path: Path, num: int) -> npt.NDArray[np.integer] | None:
  """The `labels` of a .npz, where it has some."""
  if path.suffix != ".npz":
    return None
  with np.load(path, allow_pickle=False) as arrays:
    if "labels" not in arrays:
      return None
    label: npt.NDArray[np.integer] = arrays["labels"]
  if label.shape != (num,) or not np.issubdtype(label.dtype, np.integer):
    raise UserError(
      f"{path}: labels is {label.dtype}{list(label.shape)}; {num} whole numbers needed"
    )
  return label


def _by_class(sample: Judged) -> PIL.Image.Image:
  """A row of ten for each class, as the classifier sees them."""
  chosen = sample.logits.argmax(-1)
  blank = np.full(sample.image.shape[1:], -1, np.float32)
  rows = []
  for number in range(sample.logits.shape[1]):
    of_class = [*sample.image[chosen == number][:10]]
    rows += of_class + [blank] * (10 - len(of_class))
  return images.grid(np.stack(rows), columns=10)


def _pairs(
  cache: Cache, sample: Judged, train: Judged, which: npt.NDArray[np.int64]
) -> PIL.Image.Image:
  """The samples that are nearest to a training image, each beside it."""
  nearest = train.image[which]
  distance = np.linalg.norm((sample.image - nearest).reshape(len(nearest), -1), axis=1)
  closest = np.argsort(distance)[:_PAIRS]
  pairs = np.stack([sample.image[closest], nearest[closest]], axis=1)
  return images.grid(pairs.reshape(-1, *pairs.shape[2:]), columns=10)


def _write(
  folder: Path, content: dict[str, Any], pictures: dict[str, PIL.Image.Image], seconds: float
) -> None:
  """The table in the terminal, report.json and report.html."""
  tables: dict[str, Any] = {
    "How close to the data": [
      ("", "samples", "held-out images", "better"),
      *report.rows_of(content["figures"], content["floor"]),
    ]
  }
  if "likelihood" in content:
    rows = report.likelihood_rows(content["likelihood"])
    tables["Likelihood on the test split"] = [("", "bits"), *rows]
  if content.get("calls"):
    tables["Network calls"] = [
      ("sampler", "timesteps", "calls", "Fréchet distance", "confidence", "images/s"),
      *(
        (
          row["sampler"], row["timesteps"], str(row["calls"]), f"{row['frechet']:.2f}",
          f"{row['confidence']:.3f}", f"{row['images_per_second']:.1f}",
        )
        for row in content["calls"]
      ),
    ]  # fmt: skip
  print(f"\n{content['source']}: {content['images']} images against {content['dataset']}")
  for title, table in tables.items():
    report.print_table(title, table)
  report.save_json(folder / "report.json", content)
  title = f"{content['source']}: {content['images']} images against {content['dataset']}"
  report.save_html(folder / "report.html", title, tables, pictures)
  print(f"\n{folder / 'report.html'} and report.json, in {seconds:.0f} s")
