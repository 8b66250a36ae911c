"""Every sampler of the registry, with its default options and its variants, and every path."""

import dataclasses

import jax.numpy as jnp

from ddpm_jax.config.samplers import SAMPLERS, options_of, samplers_with
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.diffusion.schedules import edm_path, linear_betas, linear_path, make_schedule

DEFAULTS = SamplingConfig()


def label(config):
  """Returns the sampler's name and those of its options that are not the defaults."""
  options = ((name, getattr(config, name)) for name in options_of(config.sampler))
  changed = [f"{name} {value}" for name, value in options if value != getattr(DEFAULTS, name)]
  return ", ".join([config.sampler, *changed])


def by_label(configs):
  return {label(config): config for config in configs}


SAMPLINGS = by_label(
  dataclasses.replace(DEFAULTS, sampler=name, **options)
  for name, spec in SAMPLERS.items()
  for options in ({}, *spec.variants)
)
# Solvers of the probability-flow ODE: the samplers that add no noise, at every order.
SOLVERS = {name: config for name, config in SAMPLINGS.items() if config.deterministic} | by_label(
  dataclasses.replace(DEFAULTS, sampler=name, order=order)
  for name in samplers_with("order")
  for order in range(1, SAMPLERS[name].max_order(DEFAULTS) + 1)
)
# Minimum slopes of log error against log steps, of the solvers of more than first order.
MIN_SLOPES = {
  "heun": 1.9,
  "unipc": 2.5,
  "dpm_solver": 1.8,
  "dpm_solver, order 3": 2.5,
  "deis": 1.8,
  "deis, order 3": 2.5,
}
# A schedule on every path, in float64.
PATH_SCHEDULES = {
  "variance_preserving": lambda: make_schedule(linear_betas(1000), jnp.float64),
  "linear": lambda: linear_path(1000, jnp.float64),
  "variance_exploding": lambda: edm_path(1000, dtype=jnp.float64),
}
