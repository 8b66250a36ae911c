"""Learning rates as functions of the step."""

from typing import Literal

import optax


def warmup_schedule(
  peak: float, warmup_steps: int, steps: int, decay: Literal["constant", "cosine"]
) -> optax.Schedule:
  """Returns a learning rate with linear warm-up, then a constant rate or a half cosine to 0.

  At step s < warmup_steps the rate is peak * (s + 1) / (warmup_steps + 1). From then on it is peak
  for "constant". For "cosine" it is peak * (1 + cos(pi * x)) / 2, where x in [0, 1] is the fraction
  of the steps after the warm-up that are done.

  Args:
    peak: rate at the end of the warm-up.
    warmup_steps: number of steps of the warm-up; with 0 the first rate is `peak`.
    steps: number of steps of training, where the cosine ends. "constant" does not use it.
    decay: "constant" or "cosine".

  Returns:
    A function from the step, from 0, to the learning rate.
  """
  if decay == "cosine":
    after_warmup = optax.cosine_decay_schedule(peak, max(steps - warmup_steps, 1))
  else:
    after_warmup = optax.constant_schedule(peak)
  # Step 0 has rate peak / (warmup_steps + 1); a rate of 0 would waste it.
  warmup = lambda step: peak * (step + 1) / (warmup_steps + 1)
  return optax.join_schedules([warmup, after_warmup], [warmup_steps])
