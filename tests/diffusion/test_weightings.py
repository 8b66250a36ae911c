import hypothesis.strategies as st
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given

from ddpm_jax.diffusion import weightings
from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS
from ddpm_jax.diffusion.levels import level_at, level_at_logsnr
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule, rescale_zero_terminal_snr

# Each weighting on eps, on x_0 and on v, from its paper.
CLOSED_FORMS = {
  "snr": (lambda s: 1, lambda s: s, lambda s: s / (s + 1)),
  "min_snr": (lambda s: min(1, 5 / s), lambda s: min(s, 5), lambda s: min(s, 5) / (s + 1)),
  "truncated_snr": (lambda s: max(1, 1 / s), lambda s: max(s, 1), lambda s: max(s, 1) / (s + 1)),
  "p2": (lambda s: 1 / (1 + s), lambda s: s / (1 + s), lambda s: s / (1 + s) ** 2),
  "soft_min_snr": (
    lambda s: 5 / (s + 5), lambda s: 5 * s / (s + 5), lambda s: 5 * s / (s + 5) / (s + 1),
  ),
}  # fmt: skip
SCHEDULE = make_schedule(linear_betas(1000))


@pytest.mark.parametrize("name", CLOSED_FORMS)
@given(st.floats(-13, 13))
def test_weights_equal_their_closed_forms_for_every_target(name, logsnr):
  weight_fn = getattr(weightings, f"{name}_weight")
  with jax.enable_x64(True):
    level = level_at_logsnr(SCHEDULE, jnp.float64(logsnr))
    for target, closed_form in zip(("eps", "x_0", "v"), CLOSED_FORMS[name], strict=True):
      actual = weightings.target_weight(weight_fn, PARAMETERIZATIONS[target], level)
      np.testing.assert_allclose(actual, closed_form(np.exp(logsnr)), rtol=1e-10)


@pytest.mark.parametrize("name", CLOSED_FORMS)
def test_weights_are_finite_in_float32_at_every_timestep(name):
  schedule = make_schedule(rescale_zero_terminal_snr(linear_betas(1000)))
  level = level_at(schedule, np.arange(1000))
  for target, parameterization in PARAMETERIZATIONS.items():
    weight = weightings.target_weight(
      getattr(weightings, f"{name}_weight"), parameterization, level
    )
    assert np.isfinite(weight).all()
    assert (weight >= 0).all()
    if name == "min_snr" and target == "eps":
      assert weight[-1] == 1


@given(st.floats(0.1, 20), st.floats(0.1, 3))
def test_options_are_used_in_the_formulas(gamma, k):
  snr = jnp.array([0.01, 1.0, 300.0])
  np.testing.assert_allclose(
    weightings.min_snr_weight(snr, gamma), np.minimum(snr, gamma), rtol=1e-6
  )
  np.testing.assert_allclose(
    weightings.soft_min_snr_weight(snr, gamma), snr * gamma / (snr + gamma), rtol=1e-5
  )
  np.testing.assert_allclose(
    weightings.p2_weight(snr, k, 0.5), np.asarray(snr) / np.sqrt(k + np.asarray(snr)), rtol=1e-5
  )
