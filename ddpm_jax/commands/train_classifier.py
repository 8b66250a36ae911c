"""train_classifier.py: trains the feature extractor of evaluate.py."""

import dataclasses

import tyro

from ddpm_jax.commands import cli
from ddpm_jax.commands.evaluate import own_classifier
from ddpm_jax.commands.source import Channels, Holdout, ImageSize, check_dataset_named
from ddpm_jax.config.schema import DataConfig, check_image_options
from ddpm_jax.errors import require
from ddpm_jax.storage import files


@dataclasses.dataclass(frozen=True)
class Arguments:
  """The command line of train_classifier.py."""

  dataset: tyro.conf.Positional[str] = "mnist"
  """Name: mnist, fashion_mnist, kmnist, cifar10, or a data set prepared by TFDS in data/.
  Or the path of own images; see train.py --help."""
  out: str = ""
  """File to write. Empty: the file that evaluate.py reads, which is in the package, or for own
  images in data/classifiers."""
  image_size: ImageSize = 0
  channels: Channels = 0
  holdout: Holdout = 0.1
  epochs: int = 12
  """Number of passes over the training images, at least 1."""
  seed: int = 0
  """Seed of the parameters, the order and the random shifts of the images; 0 to 2^31 - 1."""

  def __post_init__(self) -> None:
    check_dataset_named(self.dataset)
    check_image_options(self.image_size, self.channels, self.holdout)
    require(self.epochs >= 1, "epochs", self.epochs, "must be at least 1")
    require(0 <= self.seed < 2**31, "seed", self.seed, "must be 0 to 2^31 - 1")


def parse(description: str | None) -> Arguments:
  """Parses the command line."""
  arguments: Arguments = cli.parse(Arguments, description=description)
  return arguments


def run(arguments: Arguments) -> None:
  """Trains the classifier and writes its weights.

  Raises:
    UserError: if the file cannot be written, or the data set is unknown.
  """
  from ddpm_jax.data.datasets import dataset_key, load_split
  from ddpm_jax.evaluation import feature_extractor
  from ddpm_jax.runtime.compilation_cache import use_compile_cache
  from ddpm_jax.runtime.devices import use_cpu_devices
  from ddpm_jax.runtime.xla_flags import skip_fusion_autotuning

  recipe = feature_extractor.ClassifierRecipe(epochs=arguments.epochs, seed=arguments.seed)
  data = DataConfig(
    arguments.dataset, image_size=arguments.image_size, channels=arguments.channels,
    holdout=arguments.holdout,
  )  # fmt: skip
  key = dataset_key(data)
  shipped = feature_extractor.SHIPPED / f"{key}.safetensors"
  default = shipped if key == arguments.dataset else own_classifier(key)
  path = files.expand(arguments.out or default)
  files.check_file_writable(path, remedy="choose another --out")
  train, test = (load_split(data, split) for split in ("train", "test"))
  skip_fusion_autotuning()
  use_compile_cache()
  use_cpu_devices(recipe.batch_size)
  extractor = feature_extractor.train_feature_extractor(key, train, test, recipe)
  feature_extractor.save_feature_extractor(path, extractor)
  print(f"{path}: accuracy {extractor.about['accuracy']:.2%} on the test split")
