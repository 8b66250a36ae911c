"""A network, or a sampler with its weights, as an ONNX model. Needs the extra `onnx`.

jax2onnx converts the operations of `jax.lax`, but not `lax.platform_dependent`. `_evaluate`
therefore replaces each choice between platforms by one of its forms before the conversion.
"""

import contextlib
import importlib.metadata
import logging
import operator
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.export
import jax.extend
import jax.numpy as jnp
import numpy as np
from jax import lax

from ddpm_jax.sampling.trained import Trained
from ddpm_jax.storage.files import atomic_file

_OPSET = 21
_FLOAT, _INT = np.float32, np.int32
# Largest allowed difference from JAX, relative to the largest output. Rounding errors stay far
# below; an operation that is converted wrongly does not.
_MAX_DIFFERENCE = 1e-2
# Primitives that call a function, with the parameter that holds it.
_CALLS = {
  "jit": "jaxpr",
  "closed_call": "call_jaxpr",
  "custom_jvp_call": "call_jaxpr",
  "custom_vjp_call": "call_jaxpr",
}


class OnnxModel(NamedTuple):
  """An exported model.

  Attributes:
    content: the bytes of the ONNX file.
    difference: largest difference between onnxruntime and JAX on a few random examples, relative to
      the largest output.
  """

  content: bytes
  difference: float


def export_sampler(trained: Trained) -> OnnxModel:
  """Converts the sampler with its weights.

  The inputs are `noise` f32[N, H, W, C]; for samplers that add noise, `step_noise`
  f32[S, N, H, W, C]; and for class-conditional networks, `label` i32[N]. All noise comes from
  N(0, I). The output is `images` f32[N, H, W, C] in [-1, 1], for any N.

  Args:
    trained: the model, on a CPU, with its sampling options.

  Raises:
    ValueError: if the sampler cannot be converted; see `SamplingConfig.onnx_problem`.
    RuntimeError: if onnxruntime and JAX disagree.
  """
  sampling, shape = trained.config.sampling, trained.images.image_shape
  if sampling.onnx_problem:
    raise ValueError(sampling.onnx_problem)
  # Copied to the host, so that the constants do not depend on the device.
  params, denoiser = jax.device_get(trained.sampler_params()), trained.components.denoiser

  def sample(noise: jax.Array, step_noise: Any = None, label: Any = None) -> jax.Array:
    constants = jax.tree.map(jnp.asarray, params)
    schedule, grid, sampler = constants.schedule, constants.grid, constants.sampler
    denoise = denoiser.bind(constants.params, label)

    def step(carry: Any, inputs: Any) -> tuple[Any, None]:
      x, state = carry
      level, next_level, drawn = inputs
      x, state, _ = sampler.step(denoise, schedule, x, level, next_level, drawn, state)
      return (x, state), None

    first, starts, ends = (
      jax.tree.map(operator.itemgetter(part), grid) for part in (0, np.s_[:-1], np.s_[1:])
    )
    x_T = schedule.prior_std * noise
    (x, _), _ = lax.scan(step, (x_T, sampler.init(x_T, first)), (starts, ends, step_noise))
    return jnp.clip(x, -1, 1)

  inputs: dict[str, tuple[Any, Any]] = {"noise": (("N", *shape), _FLOAT)}
  if not sampling.deterministic:
    inputs["step_noise"] = ((sampling.steps, "N", *shape), _FLOAT)
  metadata = {"sampler": sampling.sampler, "steps": sampling.steps, "guidance": sampling.guidance}
  return _export(trained, sample, inputs, "images", **metadata, nfe=trained.nfe())


def export_network(trained: Trained) -> OnnxModel:
  """Converts the network with its EMA parameters.

  The inputs are `x_t` f32[N, H, W, C]; `t` f32[N] in [0, T - 1], which may be fractional; and for
  class-conditional networks, `label` i32[N]. The output is `output` f32[N, H, W, C], or 2C channels
  if the network learns the reverse variance, for any N.

  Args:
    trained: the model, on a CPU.

  Raises:
    RuntimeError: if onnxruntime and JAX disagree.
  """
  params, network = jax.device_get(trained.ema_params), trained.components.network

  def apply(x_t: jax.Array, t: jax.Array, label: Any = None) -> jax.Array:
    return network.apply(params, x_t, t, label)

  shape = ("N", *trained.images.image_shape)
  return _export(trained, apply, {"x_t": (shape, _FLOAT), "t": (("N",), _FLOAT)}, "output", nfe=1)


def save_onnx(path: str | Path, model: OnnxModel) -> None:
  """Writes an exported model atomically."""
  with atomic_file(path) as file:
    file.write(model.content)


def _export(
  trained: Trained,
  function: Callable[..., jax.Array],
  inputs: Mapping[str, tuple[Any, Any]],
  output: str,
  **metadata: Any,
) -> OnnxModel:
  """Converts a function of keyword arguments, and of labels if the network is class-conditional."""
  import onnx

  diffusion, classes = trained.config.diffusion, trained.components.network.num_classes
  inputs = {**inputs, "label": (("N",), _INT)} if classes else inputs
  with _default_modes():
    model = onnx.load_from_string(_convert(function, inputs, output))
    _capture_constants(model.graph)
    project = importlib.metadata.metadata("ddpm_jax")
    model.producer_name, model.producer_version = project["Name"], project["Version"]
    metadata |= {
      "license": project["License-Expression"],
      "image_shape": " ".join(map(str, trained.images.image_shape)),
      "num_classes": classes,
      "null_label": classes if classes and trained.config.training.label_dropout else "",
      "training_step": trained.step,
      "parameterization": diffusion.parameterization,
      "path": diffusion.path,
      "num_timesteps": diffusion.num_timesteps,
    }
    onnx.helper.set_model_props(model, {name: str(value) for name, value in metadata.items()})
    content = model.SerializeToString()
    # Not as many examples as steps, so that a confusion of the two sizes is noticed.
    num = 3 if metadata.get("steps") == 2 else 2
    difference = _compare(content, function, inputs, num, classes, diffusion.num_timesteps)
  if not difference <= _MAX_DIFFERENCE:
    raise RuntimeError(f"onnxruntime and JAX differ by {difference:.2g} for the exported model")
  return OnnxModel(content, difference)


def _convert(
  function: Callable[..., jax.Array], inputs: Mapping[str, tuple[Any, Any]], output: str
) -> bytes:
  """Converts a function of keyword arguments to an ONNX model whose dimension N is symbolic."""
  import jax2onnx
  import onnx_ir

  (batch,) = jax.export.symbolic_shape("N")
  arguments = [
    jax.ShapeDtypeStruct([batch if size == "N" else size for size in shape], dtype)
    for shape, dtype in inputs.values()
  ]
  closed = jax.make_jaxpr(lambda *args: function(**dict(zip(inputs, args, strict=True))))(
    *arguments
  )
  model = jax2onnx.to_onnx(
    lambda *args: _evaluate(closed, args), arguments, model_name="ddpm_jax", opset=_OPSET,
    input_names=list(inputs), output_names=[output], return_mode="ir",
  )  # fmt: skip
  for graph in model.graphs():  # onnxruntime warns of each unused constant of a loop.
    for name, value in list(graph.initializers.items()):
      if not value.uses() and not value.is_graph_output():
        del graph.initializers[name]
  return onnx_ir.to_proto(model).SerializeToString()


def _capture_constants(graph: Any) -> None:
  """Makes the loops of a graph read the graph's constants, such as the weights.

  jax2onnx passes constants from step to step instead. onnxruntime then takes half as long again,
  because it does not know that the weights are constant.
  """
  for loop in (node for node in graph.node if node.op_type == "Loop"):
    body = next(attribute.g for attribute in loop.attribute if attribute.name == "body")
    copies = {node.output[0]: node.input[0] for node in body.node if node.op_type == "Identity"}
    # The body's inputs start with the iteration and a condition, its outputs with the condition.
    pairs = list(zip(body.input[2:], body.output[1:], strict=False))
    constant = [i for i, (old, new) in enumerate(pairs) if copies.get(new.name) == old.name]
    outputs = {body.output[1 + i].name for i in constant}
    names = {body.input[2 + i].name: loop.input[2 + i] for i in constant}
    for k in reversed(range(len(body.node))):
      node = body.node[k]
      if outputs & set(node.output):
        del body.node[k]
      else:
        node.input[:] = [names.get(name, name) for name in node.input]
    for i in reversed(constant):
      del loop.input[2 + i], loop.output[i], body.input[2 + i], body.output[1 + i]


def _evaluate(closed: Any, args: Sequence[Any]) -> list[Any]:
  """Evaluates a jaxpr. Of the forms for several platforms, it takes the one with fewest operations.

  Functions that are called in the jaxpr are inlined.
  """
  jaxpr = closed.jaxpr
  values = dict(zip([*jaxpr.constvars, *jaxpr.invars], [*closed.consts, *args], strict=True))

  def read(atom: Any) -> Any:
    return atom.val if isinstance(atom, jax.extend.core.Literal) else values[atom]

  for eqn in jaxpr.eqns:
    name, params, inputs = eqn.primitive.name, eqn.params, [read(atom) for atom in eqn.invars]
    outputs: list[Any]
    if name == "platform_index":
      outputs = [None]
    elif name == "cond" and params.get("branches_platforms"):
      shortest = min(params["branches"], key=lambda branch: len(branch.jaxpr.eqns))
      outputs = _evaluate(shortest, inputs[1:])
    elif name == "scan":
      outputs = _evaluate_scan(params, inputs)
    elif name in _CALLS:
      outputs = _evaluate(params[_CALLS[name]], inputs)
    else:
      result = eqn.primitive.bind(*inputs, **params)
      outputs = result if eqn.primitive.multiple_results else [result]
    values.update(zip(eqn.outvars, outputs, strict=True))
  return [read(atom) for atom in jaxpr.outvars]


def _evaluate_scan(params: Mapping[str, Any], inputs: Sequence[Any]) -> list[Any]:
  """Evaluates a scan whose body is evaluated by `_evaluate`."""
  first, last = params["num_consts"], params["num_consts"] + params["num_carry"]
  consts, carry, xs = inputs[:first], inputs[first:last], inputs[last:]

  def body(carry: Any, xs: Any) -> tuple[list[Any], list[Any]]:
    outputs = _evaluate(params["jaxpr"], [*consts, *carry, *xs])
    return outputs[: len(carry)], outputs[len(carry) :]

  carry, ys = lax.scan(body, carry, xs, length=params["length"], reverse=params["reverse"])
  return [*carry, *ys]


def _compare(
  content: bytes,
  function: Callable[..., jax.Array],
  inputs: Mapping[str, tuple[Any, Any]],
  num: int,
  classes: int,
  num_timesteps: int,
) -> float:
  """Returns the largest difference between onnxruntime and JAX; see `OnnxModel`."""
  import onnxruntime

  rng = np.random.default_rng(0)
  arrays: dict[str, Any] = {}
  for name, (shape, dtype) in inputs.items():
    sizes = [num if size == "N" else size for size in shape]
    draw: dict[str, Callable[[], Any]] = {
      "label": lambda: rng.integers(0, classes, sizes),  # noqa: B023
      "t": lambda: rng.uniform(0, num_timesteps - 1, sizes),  # noqa: B023
    }
    arrays[name] = draw.get(name, lambda: rng.standard_normal(sizes))().astype(dtype)  # noqa: B023
  session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
  (found,) = session.run(None, arrays)
  with jax.default_device(jax.local_devices(backend="cpu")[0]):
    expected = np.asarray(jax.jit(function)(**arrays))
  return float(np.abs(found - expected).max() / np.abs(expected).max())


@contextlib.contextmanager
def _default_modes() -> Iterator[None]:
  """Sets JAX's default modes, which jax2onnx needs, and hides the warnings of its own code."""
  logger = logging.getLogger("onnx_ir")
  level = logger.level
  with (
    jax.enable_x64(False),
    jax.numpy_rank_promotion("allow"),
    jax.numpy_dtype_promotion("standard"),
    jax.debug_nans(False),
    warnings.catch_warnings(),
  ):
    warnings.simplefilter("ignore")
    logger.setLevel(logging.ERROR)
    try:
      yield
    finally:
      logger.setLevel(level)
