"""The exponential moving average (EMA) of the parameters, which sampling uses."""

from typing import Any

import jax
import jax.numpy as jnp
import optax


def update_ema(ema_params: Any, params: Any, step: jax.Array, decay: float) -> Any:
  """Updates the EMA after an optimizer step.

  Computes d * ema_params + (1 - d) * params with d = min(decay, (1 + step) / (10 + step)). The
  smaller decay of the first steps keeps the EMA from being dominated by the initial parameters.

  Args:
    ema_params: pytree of arrays, the EMA before the step.
    params: pytree of the same structure and shapes, the parameters after the step.
    step: i32[], number of optimizer steps before this one, from 0.
    decay: in [0, 1], the limit of d.

  Returns:
    The new EMA, a pytree like `ema_params`.
  """
  decay_at_step = jnp.minimum(decay, (1.0 + step) / (10.0 + step))
  return optax.incremental_update(params, ema_params, 1 - decay_at_step)
