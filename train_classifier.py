"""Trains the classifier that generated images are judged by, and writes its weights."""

import dataclasses
from pathlib import Path

import tyro


@dataclasses.dataclass(frozen=True)
class Arguments:
  dataset: tyro.conf.Positional[str] = "mnist"
  """mnist, fashion_mnist, kmnist, or any labelled image data set that TFDS has prepared."""
  out: str = ""
  """File to write; empty means where evaluate.py looks for it."""
  epochs: int = 12
  seed: int = 0


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  from ddpm_jax.data.datasets import load_dataset
  from ddpm_jax.evaluation import feature_extractor
  from ddpm_jax.runtime.compilation_cache import use_compile_cache
  from ddpm_jax.runtime.devices import use_cpu_devices

  recipe = feature_extractor.ClassifierRecipe(epochs=arguments.epochs, seed=arguments.seed)
  use_compile_cache()
  use_cpu_devices(recipe.batch_size)
  train, test = (load_dataset(arguments.dataset, split) for split in ("train", "test"))
  model, params = feature_extractor.train_classifier(train, recipe)
  judge = feature_extractor.FeatureExtractor(model, params, {})
  share = feature_extractor.accuracy(judge, test)
  about = {"dataset": arguments.dataset, "accuracy": share, **dataclasses.asdict(recipe)}
  path = Path(arguments.out or feature_extractor.SHIPPED / f"{arguments.dataset}.safetensors")
  feature_extractor.save_feature_extractor(path, judge._replace(about=about))
  print(f"{path}: {share:.2%} of the test split")


if __name__ == "__main__":
  main()
