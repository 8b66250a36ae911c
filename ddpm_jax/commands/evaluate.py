"""evaluate.py: evaluates a model or a file of images. JAX is imported after parsing."""

import dataclasses
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import PIL.Image

from ddpm_jax.commands import cli
from ddpm_jax.commands.source import (
  Channels,
  Holdout,
  ImageSize,
  Model,
  check_dataset_named,
  check_named,
  find_source,
)
from ddpm_jax.config.sampling import SamplerName, SamplingConfig, TimestepsName
from ddpm_jax.config.schema import DataConfig, check_image_options
from ddpm_jax.data.prepare import default_data_dir
from ddpm_jax.errors import UserError, require
from ddpm_jax.storage import files, images, runs
from ddpm_jax.storage.arrays import open_npz
from ddpm_jax.storage.metrics import plot_loss, read_metrics

if TYPE_CHECKING:
  from jax.sharding import Mesh

  from ddpm_jax.data.datasets import Dataset
  from ddpm_jax.evaluation.cache import Cache
  from ddpm_jax.evaluation.feature_extractor import FeatureExtractor
  from ddpm_jax.evaluation.fidelity import ImageFeatures
  from ddpm_jax.sampling.trained import Trained

_CPU_BATCH_SIZE = 200
# Flags without effect on --samples.
_OF_MODELS = (
  "num", "sampler", "steps", "timesteps", "seed", "batch_size", "vlb_images", "ode_images", "full",
  "calls", "calls_num",
)  # fmt: skip
# Flags without effect on a model.
_OF_SAMPLES = ("dataset", "image_size", "channels", "holdout")
_SHOWN, _PAIRS, _STRIP = 100, 10, 10
# Samplers to compare over network evaluations, besides the sampler of the run.
_SAMPLERS = tuple(SamplingConfig(sampler=name) for name in ("unipc", "ddim", "heun", "ancestral"))


@dataclasses.dataclass(frozen=True)
class Arguments:
  """The command line of evaluate.py."""

  run: Model = ""
  samples: str = ""
  """Evaluate the `images` (and `labels`) of this .npz instead of a model."""
  dataset: str = "mnist"
  """Data set that --samples are compared with, or the path of own images; see train.py --help.
  A model is compared with its own data set."""
  image_size: ImageSize = 0
  channels: Channels = 0
  holdout: Holdout = 0.1
  out: str = ""
  """Folder of the report. Empty: <run>/evaluation; for a file, FILE.results/evaluation beside it;
  for a named network, samples/<name>/evaluation."""
  num: int = 10_000
  """Number of images to generate and to compare, at least 6; limited to the test split."""
  sampler: SamplerName | None = None
  """Sampler. None: the sampler of the run."""
  steps: int | None = None
  """Number of sampling steps. None: as in the run."""
  timesteps: TimestepsName | None = None
  """Spacing of the timesteps. None: as in the run."""
  seed: int = 0
  """Seed of all noise, 0 to 2^31 - 1."""
  batch_size: int = 0
  """Largest number of images generated at once. 0: on a CPU 200, and 256 to compare samplers; on
  an accelerator what half of its free memory holds, at most 2048 per device."""
  vlb_images: int = 1000
  """Number of test images for the variational bound, at most those of the test split.
  0: no likelihoods at all."""
  ode_images: int = 64
  """Number of test images for the likelihood by the probability-flow ODE, limited likewise.
  0: none."""
  full: cli.Switch = False
  """Compute all T terms of the variational bound instead of 20. Takes hours on a CPU; an estimate
  is printed first."""
  calls: tuple[int, ...] = (5, 10, 20, 50)
  """Network evaluations per image at which samplers are compared. Empty: no comparison.
  Numbers that need more steps than there are timesteps are left out."""
  calls_num: int = 1000
  """Number of images for each sampler and each value of --calls."""

  def __post_init__(self) -> None:
    require(self.num >= 6, "num", self.num, "must be at least 6")
    require(
      not (self.run and self.samples),
      "samples",
      self.samples,
      "cannot be combined with a run; remove one of them",
    )
    require(0 <= self.seed < 2**31, "seed", self.seed, "must be 0 to 2^31 - 1")
    require(
      self.batch_size >= 0, "batch_size", self.batch_size,
      "must be at least 1, or 0 for the default",
    )  # fmt: skip
    for field in ("vlb_images", "ode_images"):
      value = getattr(self, field)
      require(value == 0 or value >= 2, field, value, "must be 0, or at least 2")
    for field in _OF_MODELS if self.samples else _OF_SAMPLES:
      value, default = getattr(self, field), getattr(Arguments, field)
      require(
        value == default, field if field == "dataset" or self.samples else f"data.{field}", value,
        f"only {'for a model, without' if self.samples else 'with'} --samples",
      )  # fmt: skip
    require(not self.full or self.vlb_images > 0, "full", "", "needs --vlb-images of at least 2")
    require(all(c >= 2 for c in self.calls), "calls", self.calls, "must be at least 2 each")
    require(self.calls_num >= 2, "calls_num", self.calls_num, "must be at least 2")
    check_dataset_named(self.dataset)
    check_image_options(self.image_size, self.channels, self.holdout)

  @property
  def data(self) -> DataConfig:
    """The data set that --samples are compared with."""
    return DataConfig(
      self.dataset, image_size=self.image_size, channels=self.channels, holdout=self.holdout
    )


def parse(description: str | None) -> Arguments:
  """Parses the command line.

  Raises:
    UserError: if the name of the model is empty, or the file of --samples is missing.
  """
  check_named(cli.command_line())
  arguments: Arguments = cli.parse(Arguments, description=description)
  if arguments.samples and not files.expand(arguments.samples).is_file():
    raise UserError(f"--samples {arguments.samples}: no such file")
  return arguments


def run(arguments: Arguments) -> None:
  """Evaluates a run or a file; writes report.json and report.html.

  Raises:
    UserError: if a file is missing, corrupt or of another kind.
  """
  from ddpm_jax.data.datasets import dataset_key, load_split, to_model_range
  from ddpm_jax.evaluation.cache import Cache, source_version
  from ddpm_jax.evaluation.fidelity import ImageFeatures, extract_features, fidelity
  from ddpm_jax.runtime.compilation_cache import use_compile_cache
  from ddpm_jax.runtime.xla_flags import skip_fusion_autotuning

  start = time.perf_counter()
  skip_fusion_autotuning()
  use_compile_cache()
  model = None if arguments.samples else _Model(arguments)
  source = files.expand(arguments.samples) if model is None else model.path
  beside = files.results_folder(source) if model is None else model.source.folder
  folder = files.expand(arguments.out or beside / "evaluation")
  data = arguments.data if model is None else model.trained.config.data
  name = data.dataset
  train_set, test_set = load_split(data, "train"), load_split(data, "test")
  shape = train_set.image.shape[1:]
  label: Any = None
  if model is None:
    sampled = images.read_images(source, shape)
    label = _read_labels(source, len(sampled))
    title = f"{source}"
  elif model.trained.images.image_shape != shape:
    raise UserError(
      f"{source}: trained on images of shape {model.trained.images.image_shape}, but {name} has "
      f"{shape}; restore the data set of the run"
    )
  files.check_writable(folder, remedy="choose another --out")
  cache = Cache(folder / "cache", source_version())
  available = len(sampled) if model is None else arguments.num
  num = min(available, len(test_set.image))
  if num < 2:
    raise UserError(
      f"{source}: {num} images can be compared with {name}, which has {len(test_set.image)} test "
      "images; at least 2 are needed"
    )
  if num < available:
    print(f"{name} has {num} test images; {num} instead of {available} images are compared")
  key = dataset_key(data)
  extractor = load_or_train_feature_extractor(key, train_set, test_set, folder)
  if model is not None:
    sampled, label, title = model.sample(cache, num)
  sampled, label = sampled[:num], None if label is None else label[:num]
  # All evaluations share the features of the data set.
  data_cache = Cache(own_classifier(key).parent)
  train, test = (
    extract_features(data_cache, extractor, to_model_range(split.image[:]), f"{key}-{of}")
    for of, split in (("train", train_set), ("test", test_set))
  )
  held_out = ImageFeatures(*(array[:num] for array in test))
  sample = extract_features(cache, extractor, sampled, "samples")
  classes = extractor.knows_classes
  figures, which = fidelity(cache, sample, train, held_out, label, has_classes=classes)
  floor, _ = fidelity(cache, held_out, train, held_out, test_set.label[:num], has_classes=classes)
  content: dict[str, Any] = {
    "source": title, "dataset": name, "images": num, "figures": figures, "floor": floor,
    "classifier": extractor.about,
  }  # fmt: skip
  pictures = {
    "Samples": images.grid(sample.image[:_SHOWN]),
    f"By {'class' if classes else 'cluster'}": _by_class(sample),
    "Samples (left) and their nearest training images, the nearest pairs": _pairs(
      sample, train, which
    ),
  }
  if model is not None:
    content |= model.measure(cache, extractor, train, train_set, test_set)
    pictures = model.pictures(folder, content) | pictures
  _write(folder, content, pictures, time.perf_counter() - start)


def load_or_train_feature_extractor(
  name: str, train: "Dataset", test: "Dataset", folder: Path
) -> "FeatureExtractor":
  """Returns the shipped classifier of a data set, or one that is trained and saved on first use.

  Args:
    name: name of the data set.
    train: its training split.
    test: its test split.
    folder: folder of the report, for a classifier that cannot be saved beside the data sets.
  """
  from ddpm_jax.evaluation import feature_extractor

  file = f"{name}.safetensors"
  shared, own = own_classifier(name), folder / "cache" / "classifiers" / file
  for path in (feature_extractor.SHIPPED / file, shared, own):
    if path.exists():
      return feature_extractor.load_feature_extractor(path)
  try:
    files.check_writable(shared.parent, remedy="")
  except UserError:
    shared = own
  print(f"{name}: no classifier yet; training one takes some minutes")
  recipe = feature_extractor.ClassifierRecipe()
  extractor = feature_extractor.train_feature_extractor(name, train, test, recipe)
  feature_extractor.save_feature_extractor(shared, extractor)
  return extractor


def own_classifier(name: str) -> Path:
  """Returns the path of a classifier that was trained on first use."""
  return default_data_dir() / "classifiers" / f"{name}.safetensors"


class _Model:
  """A trained model under evaluation."""

  def __init__(self, arguments: Arguments):
    from ddpm_jax.evaluation.cache import fingerprint
    from ddpm_jax.runtime import devices
    from ddpm_jax.sampling.trained import load_trained

    self.arguments = arguments
    self.source = find_source(arguments.run)
    self.path = self.source.path
    devices.use_cpu_devices(_CPU_BATCH_SIZE)
    self.mesh: Mesh = devices.make_mesh()
    self.trained: Trained = load_trained(self.path, devices.replicated(self.mesh))
    changes = {k: getattr(arguments, k) for k in ("sampler", "steps", "timesteps")}
    self.sampling: Trained = self.trained.with_sampling(
      **{name: value for name, value in changes.items() if value is not None}
    )
    self.weights = fingerprint([self.trained.ema_params, self.trained.schedule])

  def sample(self, cache: "Cache", num: int) -> tuple[npt.NDArray[np.float32], Any, str]:
    """Returns `num` images, their labels, and a title with the step, the sampler and its NFE."""
    from ddpm_jax.runtime.progress import progress_bar

    arguments, config = self.arguments, self.sampling.config.sampling
    nfe = self.sampling.nfe()

    on_cpu = self.mesh.devices.flat[0].platform == "cpu"
    batch_size = arguments.batch_size or (_CPU_BATCH_SIZE if on_cpu else 0)

    def compute() -> dict[str, Any]:
      with progress_bar(num, unit="image", label=f"sampling, NFE {nfe}") as bar:
        image = self.sampling.sample(
          num, arguments.seed, batch_size=batch_size, mesh=self.mesh,
          on_batch=lambda batch: bar.update(len(batch.images)),
        )  # fmt: skip
      return {"image": image}

    content = [self.weights, dataclasses.asdict(config), num, arguments.seed]
    title = f"{self.source.title}, step {self.trained.step}, by {config.sampler} with NFE {nfe}"
    image = cache("samples", content, compute)["image"]
    return image, self.trained.labels(num), title

  def measure(
    self,
    cache: "Cache",
    extractor: "FeatureExtractor",
    train: "ImageFeatures",
    train_set: "Dataset",
    test_set: "Dataset",
  ) -> dict[str, Any]:
    """Returns likelihoods, and Fréchet distances over network evaluations."""
    from ddpm_jax.evaluation.convergence import compare_samplers
    from ddpm_jax.evaluation.likelihood import likelihood_figures

    arguments = self.arguments
    found: dict[str, Any] = {}
    vlb_images, ode_images = (
      min(num, len(test_set.image)) for num in (arguments.vlb_images, arguments.ode_images)
    )
    if vlb_images:
      found["likelihood"] = likelihood_figures(
        cache, self.trained, test_set, train_set, self.mesh,
        bound_images=vlb_images, ode_images=ode_images, full=arguments.full, seed=arguments.seed,
      )  # fmt: skip
    if samplings := self._compared():
      found["calls"] = compare_samplers(
        cache, self.trained, extractor, train, samplings, self.mesh,
        num=arguments.calls_num, seed=arguments.seed, batch_size=arguments.batch_size,
      )  # fmt: skip
    return found

  def _compared(self) -> list[SamplingConfig]:
    """Returns the configurations to compare: each sampler at each allowed number of evaluations."""
    own = self.sampling.config.sampling
    ways = {dataclasses.replace(way, steps=1, num=64): None for way in (own, *_SAMPLERS)}
    per_step = {way: self.trained.nfe(**vars(way)) for way in ways}
    return [
      dataclasses.replace(way, steps=calls // per_step[way])
      for way in ways
      for calls in self.arguments.calls
      if 1 <= calls // per_step[way] <= self.trained.config.diffusion.num_timesteps
    ]

  def pictures(self, folder: Path, content: dict[str, Any]) -> dict[str, PIL.Image.Image]:
    """Returns the loss curve, the denoising and the plot over network evaluations, by caption."""
    from ddpm_jax.evaluation import report

    found: dict[str, PIL.Image.Image] = {}
    if content.get("calls"):
      found["Fréchet distance over network evaluations"] = report.plot_calls(content["calls"])
    found["Denoising, from noise to image"] = self._denoising()
    if (self.path / runs.METRICS).is_file():
      metrics = read_metrics(self.path / runs.METRICS)
      if metrics:
        plot_loss(metrics, folder / "loss.png")
        found["Training loss"] = PIL.Image.open(folder / "loss.png")
    return found

  def _denoising(self) -> PIL.Image.Image:
    """Returns a film strip of eight images, from noise to image."""
    total = self.sampling.config.diffusion.num_timesteps
    steps = max(self.sampling.config.sampling.steps, min(_STRIP, total))
    batches: list[Any] = []
    self.sampling.sample(
      8, self.arguments.seed, batch_size=8, mesh=self.mesh, steps=steps,
      record=tuple(np.linspace(0, steps - 1, min(_STRIP, steps), dtype=int).tolist()),
      on_batch=batches.append,
    )  # fmt: skip
    (batch,) = batches
    return images.filmstrip([*batch.x_at, batch.images])


def _read_labels(path: Path, num: int) -> npt.NDArray[np.integer] | None:
  """Returns the array `labels` of a .npz file, or None if there is none."""
  if path.suffix != ".npz":
    return None
  with open_npz(path) as arrays:
    if "labels" not in arrays:
      return None
    label: npt.NDArray[np.integer] = arrays["labels"]
  if label.shape != (num,) or not np.issubdtype(label.dtype, np.integer):
    raise UserError(
      f"{path}: labels is {label.dtype}{list(label.shape)}; it must be {num} integers"
    )
  return label


def _by_class(sample: "ImageFeatures") -> PIL.Image.Image:
  """Arranges up to ten images of each predicted class, one class per row."""
  chosen = sample.logits.argmax(-1)
  blank = np.full(sample.image.shape[1:], -1, np.float32)
  rows = []
  for number in range(sample.logits.shape[1]):
    of_class = [*sample.image[chosen == number][:10]]
    rows += of_class + [blank] * (10 - len(of_class))
  return images.grid(np.stack(rows), columns=10)


def _pairs(
  sample: "ImageFeatures", train: "ImageFeatures", which: npt.NDArray[np.int64]
) -> PIL.Image.Image:
  """Arranges the samples that are closest to a training image, each beside that image."""
  nearest = train.image[which]
  distance = np.linalg.norm((sample.image - nearest).reshape(len(nearest), -1), axis=1)
  closest = np.argsort(distance)[:_PAIRS]
  pairs = np.stack([sample.image[closest], nearest[closest]], axis=1)
  return images.grid(pairs.reshape(-1, *pairs.shape[2:]), columns=10)


def _describe(dataset: str, classifier: dict[str, Any]) -> str:
  """Describes the features in words, from what is known about the classifier."""
  share = classifier.get("accuracy")
  accuracy = f" ({share:.1%} correct)" if isinstance(share, float) else ""
  if classifier.get("labels") == "clusters":
    return f"features of a classifier of clusters of {dataset}, which has no classes{accuracy}"
  return f"features of a classifier of {dataset}{accuracy}"


def _write(
  folder: Path, content: dict[str, Any], pictures: dict[str, PIL.Image.Image], seconds: float
) -> None:
  """Writes report.json and report.html, and prints the tables."""
  from ddpm_jax.evaluation import report

  tables: dict[str, Any] = {
    f"How close to the data, by {_describe(content['dataset'], content['classifier'])}": [
      ("", "samples", "held-out images", "better"),
      *report.rows_of(content["figures"], content["floor"]),
    ]
  }
  if "likelihood" in content:
    rows = report.likelihood_rows(content["likelihood"])
    tables["Likelihood on the test split"] = [("", "bits"), *rows]
  if content.get("calls"):
    tables["Network evaluations"] = [
      ("sampler", "timesteps", "NFE", "Fréchet distance", "confidence", "images/s"),
      *(
        (
          row["sampler"], row["timesteps"], str(row["calls"]), f"{row['frechet']:.2f}",
          f"{row['confidence']:.3f}" if "classifier_score" in content["figures"] else "",
          f"{row['images_per_second']:.1f}",
        )
        for row in content["calls"]
      ),
    ]  # fmt: skip
  title = f"{content['source']}: {content['images']} images against {content['dataset']}"
  report.save_json(folder / "report.json", content)
  report.save_html(folder / "report.html", title, tables, pictures)
  print(f"\n{title}")
  for heading, table in tables.items():
    report.print_table(heading, table)
  print(f"\n{folder / 'report.html'} and report.json, in {seconds:.0f} s")
