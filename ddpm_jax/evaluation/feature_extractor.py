"""The feature extractor of all metrics: a classifier that `train_classifier.py` trains.

It is trained on the classes of a data set, or on clusters of its images if it has none.

The features are the activations of the penultimate layer. The weights are a safetensors file whose
metadata hold the data set, the accuracy and the hyperparameters. Weights for MNIST are part of the
package.
"""

import dataclasses
import functools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import flax.traverse_util
import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt
import optax

from ddpm_jax.data.batches import batch_indices
from ddpm_jax.data.datasets import Dataset, to_model_range
from ddpm_jax.diffusion.keys import make_key
from ddpm_jax.errors import UserError, brief
from ddpm_jax.evaluation.clusters import label_by_cluster
from ddpm_jax.models.classifier import Classifier
from ddpm_jax.runtime.devices import copy_to_host, make_mesh, replicated, sharded
from ddpm_jax.runtime.progress import progress_bar
from ddpm_jax.storage.files import atomic_file

SHIPPED = Path(__file__).parent / "classifiers"
_CHUNK = 500

# classify(images f[N, H, W, C] in [-1, 1]) -> (logits f32[N, K], features f32[N, D])
Classify = Callable[[npt.NDArray[Any]], tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]]


@dataclasses.dataclass(frozen=True)
class ClassifierRecipe:
  """Hyperparameters of the classifier's training.

  Attributes:
    epochs: number of passes over the images.
    batch_size: number of images in a step.
    learning_rate: peak of a one-cycle schedule.
    weight_decay: weight decay of AdamW.
    shift: largest random shift of an image, in pixels; the border is filled with -1.
    seed: determines the initial parameters, the order of the images and the shifts.
  """

  epochs: int = 12
  batch_size: int = 100
  learning_rate: float = 3e-3
  weight_decay: float = 1e-2
  shift: int = 2
  seed: int = 0


class FeatureExtractor(NamedTuple):
  """A trained classifier.

  Attributes:
    model: the network.
    params: its parameters.
    about: data set, accuracy on the test split, hyperparameters, and "labels": "clusters" if it was
      trained without labels.
  """

  model: Classifier
  params: Any
  about: dict[str, Any]

  @property
  def knows_classes(self) -> bool:
    """Whether the logits belong to the classes of a data set rather than to clusters."""
    return self.about.get("labels") != "clusters"


def shifted(image: jax.Array, offset: jax.Array, shift: int) -> jax.Array:
  """Shifts images and fills the border with -1.

  Args:
    image: f[B, H, W, C].
    offset: i32[B, 2] in [0, 2 * shift], vertical and horizontal; `shift` leaves an image in place.
    shift: the largest shift in pixels.

  Returns:
    f[B, H, W, C].
  """
  pad = ((shift, shift), (shift, shift), (0, 0))

  def shift_one(x: jax.Array, at: jax.Array) -> jax.Array:
    padded = jnp.pad(x, pad, constant_values=-1.0)
    return jax.lax.dynamic_slice(padded, (at[0], at[1], jnp.zeros_like(at[0])), x.shape)

  return jax.vmap(shift_one)(image, offset)


def train_classifier(dataset: Dataset, recipe: ClassifierRecipe) -> tuple[Classifier, Any]:
  """Trains the classifier. MNIST takes about eight minutes on two cores.

  Args:
    dataset: images and labels to train on.
    recipe: the hyperparameters.

  Returns:
    The network and its EMA parameters.
  """
  mesh, num = make_mesh(), len(dataset.image)
  # Divisible by the number of devices, and not more images than there are.
  size = max(min(recipe.batch_size, num) // mesh.size, 1) * mesh.size
  steps = recipe.epochs * max(num // size, 1)
  model = Classifier(dataset.num_classes)
  optimizer = optax.adamw(
    optax.cosine_onecycle_schedule(steps, recipe.learning_rate, 0.2),
    weight_decay=recipe.weight_decay,
  )

  def loss_fn(params: Any, image: jax.Array, label: jax.Array, key: jax.Array) -> jax.Array:
    keys = jax.vmap(jax.random.fold_in, (None, 0))(key, jnp.arange(size))
    draw = lambda key: jax.random.randint(key, (2,), 0, 2 * recipe.shift + 1, jnp.int32)
    offset = jax.vmap(draw)(keys)
    logits, _ = model.apply(
      {"params": params}, shifted(to_model_range(image), offset, recipe.shift), keys
    )
    return jnp.mean(optax.softmax_cross_entropy_with_integer_labels(logits, label))

  @functools.partial(
    jax.jit,
    in_shardings=(replicated(mesh), sharded(mesh), sharded(mesh), None),
    out_shardings=replicated(mesh),
    donate_argnums=0,
  )
  def train_step(state: Any, image: jax.Array, label: jax.Array, step: jax.Array) -> Any:
    params, ema, moments = state
    key = jax.random.fold_in(make_key(recipe.seed), step)
    loss, gradients = jax.value_and_grad(loss_fn)(params, image, label, key)
    # optax mixes integers and floats, which jax_numpy_dtype_promotion=strict would refuse.
    with jax.numpy_dtype_promotion("standard"):
      updates, moments = optimizer.update(gradients, moments, params)
    params = optax.apply_updates(params, updates)
    taken = step.astype(jnp.float32)
    ema = optax.incremental_update(params, ema, 1 - jnp.minimum(0.998, taken / (taken + 10)))
    return (params, ema, moments), loss

  @functools.partial(jax.jit, out_shardings=replicated(mesh))
  def create() -> Any:
    example = jnp.zeros((1, *dataset.image.shape[1:]), jnp.float32)
    params = model.init(make_key(recipe.seed), example)["params"]
    return params, jax.tree.map(jnp.copy, params), optimizer.init(params)

  state = create()

  def dispatch() -> Iterator[jax.Array]:
    nonlocal state
    for step in range(steps):
      index = batch_indices(recipe.seed, step, size, len(dataset.image))
      state, loss = train_step(state, dataset.image[index], dataset.label[index], np.int32(step))
      yield loss

  with progress_bar(steps, label="training the classifier") as bar:
    for step, loss in enumerate(copy_to_host(dispatch())):
      bar.update()
      if step % 50 == 0:
        bar.set_postfix_str(f"loss {float(loss):.4f}")
  return model, jax.device_get(state[1])


def train_feature_extractor(
  name: str, train: Dataset, test: Dataset, recipe: ClassifierRecipe
) -> FeatureExtractor:
  """Trains a classifier and measures its accuracy.

  Args:
    name: name of the data set, for the metadata.
    train: images to train on. If they have no labels, or one class, clusters replace the classes.
    test: images to measure the accuracy on.
    recipe: hyperparameters.
  """
  of_clusters = {} if train.num_classes > 1 else {"labels": "clusters"}
  if of_clusters:
    train, test = label_by_cluster(train, test, recipe.seed)
  model, params = train_classifier(train, recipe)
  share = accuracy(FeatureExtractor(model, params, {}), test)
  about = {"dataset": name, "accuracy": share, **of_clusters, **dataclasses.asdict(recipe)}
  return FeatureExtractor(model, params, about)


@functools.partial(jax.jit, static_argnames=("model",))
def _apply(model: Classifier, params: Any, x: jax.Array) -> Any:
  """Returns logits f32[B, K] and features f32[B, D]; compiled once per process for a batch size."""
  return model.apply({"params": params}, x)


def make_classify(extractor: FeatureExtractor) -> Classify:
  """Returns a function from images to logits and features, in batches of 500 images."""
  params = jax.device_put(extractor.params)

  def classify(x: npt.NDArray[Any]) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    def dispatch() -> Iterator[Any]:
      for start in range(0, len(x), _CHUNK):
        chunk = np.asarray(x[start : start + _CHUNK], np.float32)
        # The last chunk is padded, so that one program serves all chunks.
        padding = np.zeros((_CHUNK - len(chunk), *chunk.shape[1:]), np.float32)
        yield _apply(extractor.model, params, np.concatenate([chunk, padding]))

    outputs = zip(*copy_to_host(dispatch()), strict=True)
    logits, features = (np.concatenate(a)[: len(x)] for a in outputs)
    return logits, features

  return classify


def accuracy(extractor: FeatureExtractor, dataset: Dataset) -> float:
  """Returns the fraction of a data set's images that are classified correctly."""
  logits, _ = make_classify(extractor)(to_model_range(dataset.image[:]))
  return float(np.mean(logits.argmax(-1) == dataset.label))


def save_feature_extractor(path: str | Path, extractor: FeatureExtractor) -> None:
  """Writes a classifier as a safetensors file, atomically."""
  from safetensors.numpy import save

  flat = flax.traverse_util.flatten_dict(extractor.params, sep="/")
  about = {"about": json.dumps(extractor.about)}
  content = save({name: np.asarray(value) for name, value in flat.items()}, about)
  with atomic_file(path) as file:
    file.write(content)


def load_feature_extractor(path: str | Path) -> FeatureExtractor:
  """Reads a classifier that `save_feature_extractor` wrote.

  Raises:
    UserError: if the file is missing, corrupt or not a classifier.
  """
  from safetensors import SafetensorError, safe_open

  try:
    with safe_open(path, framework="numpy") as file:
      about = json.loads((file.metadata() or {})["about"])
      flat = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    if not isinstance(about, dict):
      raise ValueError(f"about is {about!r}; an object is needed")
    model = _classifier_of(flat)
  except (OSError, SafetensorError, KeyError, ValueError, TypeError, RecursionError) as error:
    raise UserError(
      f"{path}: cannot be read as a classifier ({brief(error)}); train one with train_classifier.py"
    ) from error
  return FeatureExtractor(model, flax.traverse_util.unflatten_dict(flat, sep="/"), about)


def _classifier_of(flat: dict[str, npt.NDArray[Any]]) -> Classifier:
  """Returns the classifier that has the given parameters.

  Args:
    flat: the parameters by names such as "Dense_0/kernel".

  Raises:
    KeyError, ValueError: if they are not finite parameters of any classifier.
  """
  first, hidden, last = (flat[name] for name in ("Conv_0/kernel", "Dense_0/kernel", "Dense_1/bias"))
  model = Classifier(last.size)
  if first.ndim != 4 or hidden.ndim != 2:
    raise ValueError(f"its kernels have shapes {first.shape} and {hidden.shape}")
  # An image 8 pixels high has one row of features before the dense layers.
  width, channels = 8 * (len(hidden) // model.channels[-1]), first.shape[2] // 4
  if not width or not channels or not last.size:
    raise ValueError("it has a layer without parameters")
  wanted = _shapes(model, (1, 8, width, channels))
  for name in sorted(wanted | flat):
    found = flat.get(name)
    if found is None or name not in wanted:
      raise ValueError(f"{name} is {'missing' if found is None else 'unknown'}")
    if (found.shape, found.dtype) != (wanted[name].shape, wanted[name].dtype):
      raise ValueError(f"{name} is {found.dtype}{list(found.shape)}")
    if not np.isfinite(found).all():
      raise ValueError(f"{name} has values that are not finite")
  return model


@functools.cache
def _shapes(model: Classifier, image_shape: tuple[int, ...]) -> dict[str, jax.ShapeDtypeStruct]:
  """Returns the shapes and dtypes of a classifier's parameters by name, for images [B, H, W, C]."""
  params = jax.eval_shape(
    lambda: model.init(make_key(0), jnp.zeros(image_shape, jnp.float32))["params"]
  )
  return dict(flax.traverse_util.flatten_dict(params, sep="/"))
