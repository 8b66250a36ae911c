"""What accelerators are given, read from the programs lowered for them: no accelerator is needed.

In bfloat16, as the full recipe: layouts and types of the convolutions, nothing that asks the host.
"""

import dataclasses
import re

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from lowered import Program
from registry import SAMPLINGS

from configs import mnist
from ddpm_jax.components import build_components
from ddpm_jax.config.schema import Config, DiffusionConfig, TrainingConfig, UNetConfig
from ddpm_jax.diffusion.levels import time_grid
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.runtime.devices import make_mesh
from ddpm_jax.sampling.generate import SampleInputs, SamplerParams, sample_batch
from ddpm_jax.training import dispatch, loop, parallel
from ddpm_jax.training.state import make_create
from ddpm_jax.training.step import Batch

SHAPE = (8, 8, 1)
UNET = UNetConfig(
  channels=(8, 8), blocks_per_level=1, attention_resolutions=(4,), num_groups=4, head_channels=8,
  dtype="bfloat16",
)  # fmt: skip
CONFIG = Config(
  diffusion=DiffusionConfig(schedule="cosine", parameterization="v"),
  unet=UNET,
  training=TrainingConfig(
    batch_size=8, steps=20, steps_per_dispatch=10, log_every=10, checkpoint_every=10,
    sample_every=0, conditional=True,
  ),
)  # fmt: skip
COMPONENTS = build_components(CONFIG, SHAPE, 3)
# Of one call of the network: first and last, a halving and a doubling, and eight blocks of two.
CONVOLUTIONS = 2 + 2 + 8 * 2
# Of one call as well: what the way down has kept, joined to the way up.
SKIPS = 2 * 2
PLATFORMS = ["cuda", "tpu"]


def lines_with(text, word):
  return [line for line in text.splitlines() if word in line]


# A product of matrices, or of stacks of them, in float32: none of the network's is, all of Muon's
# are.
MATRICES = re.compile(r"dot_general .*: \(tensor<(\d+x){2,3}f32>, tensor<(\d+x){2,3}f32>\) -> ")


def check_for_an_accelerator(text, *, convolutions):
  """Convolutions and products in bfloat16, channels last; no branches; the host is not asked.

  No image changes its layout: attention alone and kernels of dense layers are transposed. Images
  are copied where a skip is joined, once for each, and nowhere else.
  """
  found = lines_with(text, "stablehlo.convolution")
  forward = [line for line in found if "[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]" in line]
  assert len(forward) == convolutions
  for line in found + lines_with(text, "stablehlo.dot_general"):
    operands = re.search(r": \((.*)\) -> ", line).group(1)
    # The gradient of attention takes float32 and rounds it itself.
    assert operands.count("xbf16>") == 2 or "lhs_precision_type = bf16" in line, line
  image = re.compile(r"tensor<\d+x(8x8|4x4)x\d+x")
  assert image.search(forward[0])
  moved = {
    what: sum(bool(image.search(line)) for line in lines_with(text, f"stablehlo.{what} "))
    for what in ("transpose", "concatenate", "reverse", "pad", "dynamic_update_slice", "copy")
  }
  assert moved.pop("concatenate") == SKIPS * convolutions // CONVOLUTIONS
  assert not any(moved.values()), moved
  assert not re.search(r"stablehlo\.(if|infeed|outfeed|send|recv)\b", text)
  targets = set(re.findall(r"stablehlo\.custom_call @(\w+)", text))
  assert targets <= {"cu_threefry2x32_ffi", "LayoutConstraint", "Sharding"}, targets


def lower_step(platform, *, steps_per_dispatch, config=CONFIG):
  """The program of a training dispatch, and how many arrays its state has."""
  mesh = make_mesh(jax.devices()[:1])
  components = build_components(config, SHAPE, 3, mesh)
  step = loop.build_step(config, components, mesh)
  state = jax.eval_shape(make_create(components, 0, packed=True))
  shape = lambda dims, dtype: jax.ShapeDtypeStruct(dims, dtype)
  if steps_per_dispatch > 1:
    program = dispatch.scan_over_mesh(config.training, step, 100, mesh, unroll=False)
    rest = (shape((100, *SHAPE), jnp.uint8), shape((100,), jnp.int32))
  else:
    program = parallel.jit_over_mesh(step, mesh)
    rest = Batch(shape((8, *SHAPE), jnp.uint8), *[shape((8,), jnp.int32)] * 2)
  lowered = program.trace(state, rest).lower(lowering_platforms=(platform,))
  # What depends on the platform is a case of a constant, which XLA removes.
  Program(lowered).check_choices()
  return lowered, len(jax.tree.leaves(state))


@pytest.mark.parametrize(
  "choose",
  [
    lambda x: jax.lax.cond(x[0] > 0, jnp.sin, jnp.cos, x),
    lambda x: jax.jit(lambda y: jax.lax.cond(y[0], jnp.sin, jnp.cos, x))(x > 0),
    lambda x: jax.lax.fori_loop(0, 2, lambda i, x: jax.lax.cond(i, jnp.sin, jnp.cos, x), x),
  ],
  ids=["of_data", "in_a_function", "in_a_loop"],
)
def test_a_choice_that_depends_on_data_is_found(choose):
  with pytest.raises(AssertionError, match=r"stablehlo\.case"):
    Program(jax.jit(choose).lower(jnp.ones(2))).check_choices()


@pytest.mark.parametrize("platform", PLATFORMS)
def test_ten_training_steps_are_one_program_for_the_device_alone(platform):
  lowered, leaves = lower_step(platform, steps_per_dispatch=10)
  text = lowered.as_text()
  check_for_an_accelerator(text, convolutions=CONVOLUTIONS)
  assert len(re.findall(r"tf\.aliasing_output|jax\.buffer_donor", text)) == leaves
  (main,) = lines_with(text, "func.func public @main")
  assert main.count("xui8>") == 1  # The images, sent once for all dispatches.


@pytest.mark.slow
@pytest.mark.parametrize(
  ("optimizer", "most_traced", "most"),
  [(CONFIG.optimizer, 5_630, 8_160), (mnist.CONFIG.optimizer, 6_050, 8_530)],
)
def test_a_step_has_few_operations(optimizer, most_traced, most):
  """Each is traced, once for layers of one shape, and costs a GPU kernel or the compiler's time."""
  config = dataclasses.replace(CONFIG, optimizer=optimizer)
  lowered, _ = lower_step("cuda", steps_per_dispatch=1, config=config)
  text = lowered.as_text()
  assert len(re.findall(r'= "?stablehlo\.', text)) < most_traced
  ignored = {"stablehlo.constant", "stablehlo.return"}
  computes = lambda op: op.name.startswith("stablehlo.") and op.name not in ignored
  assert Program(lowered).count(computes) < most
  # Each array of gradients has the parameters' layout, so that the update copies none.
  state = jax.eval_shape(make_create(COMPONENTS, 0, packed=True))
  assert text.count("custom_call @LayoutConstraint") == len(jax.tree.leaves(state.params)) > 0


@pytest.mark.parametrize(("platform", "calls"), [("cpu", 2), ("cuda", 0)])
def test_a_cpu_unpacks_parameters_and_packs_gradients_in_kernels_of_their_own(platform, calls):
  """Each slice would otherwise make another kernel of the operation that reads it."""
  lowered, _ = lower_step(platform, steps_per_dispatch=1)
  network = jax.eval_shape(lambda: COMPONENTS.init_params(0))["network"]
  num = len(jax.tree.leaves(network))
  separate = lambda op: (
    op.name == "func.call" and "inlineable" in str(op) and len(op.results) == num
  )
  assert Program(lowered).count(separate) == calls


@pytest.mark.slow
def test_one_training_step_is_as_well():
  lowered, leaves = lower_step("cuda", steps_per_dispatch=1)
  text = lowered.as_text()
  check_for_an_accelerator(text, convolutions=CONVOLUTIONS)
  assert len(re.findall(r"tf\.aliasing_output|jax\.buffer_donor", text)) == leaves


@pytest.mark.slow
@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_optimizer_of_the_preset_for_accelerators_adds_products_of_matrices_alone(platform):
  config = dataclasses.replace(CONFIG, optimizer=mnist.CONFIG.optimizer)
  lowered, leaves = lower_step(platform, steps_per_dispatch=1, config=config)
  text = lowered.as_text()
  by_adamw, _ = lower_step(platform, steps_per_dispatch=1)
  assert not MATRICES.search(by_adamw.as_text())
  found = [line for line in text.splitlines() if MATRICES.search(line)]
  assert 0 < len(found) < 80  # Kernels of one shape share their products.
  assert all("precision = [HIGHEST, HIGHEST]" in line for line in found)
  rest = "\n".join(line for line in text.splitlines() if line not in found)
  check_for_an_accelerator(rest, convolutions=CONVOLUTIONS)
  assert len(re.findall(r"tf\.aliasing_output|jax\.buffer_donor", text)) == leaves


@pytest.mark.slow
@pytest.mark.parametrize("sampling", SAMPLINGS.values(), ids=SAMPLINGS)
def test_a_sampler_is_one_loop_around_its_calls_of_the_network(sampling):
  components = COMPONENTS.with_sampling(dataclasses.replace(sampling, steps=10))
  state = jax.eval_shape(make_create(components, 0))
  tables = components.schedule.tables({})
  grid = time_grid(tables, components.timesteps(tables))
  params = SamplerParams(state.params["network"], tables, grid, components.sampler)
  keys = jax.eval_shape(lambda: sample_keys(0, jnp.arange(4)))
  inputs = SampleInputs(label=np.zeros(4, np.int32))
  traced = sample_batch.trace(components.denoiser, params, keys, inputs, shape=SHAPE)
  calls = components.sampler.calls_per_step
  for platform in PLATFORMS:
    lowered = traced.lower(lowering_platforms=(platform,))
    Program(lowered).check_choices()
    check_for_an_accelerator(lowered.as_text(), convolutions=CONVOLUTIONS * calls)
