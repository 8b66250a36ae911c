import jax
import jax.numpy as jnp
import numpy as np
import pytest

from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS, make_denoiser
from ddpm_jax.diffusion.gaussian import q_sample
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule

SCHEDULE = make_schedule(linear_betas(100))


@pytest.mark.parametrize("name", PARAMETERIZATIONS)
@pytest.mark.parametrize("clip", [False, True])
def test_a_perfect_network_denoises_perfectly(name, clip):
  parameterization = PARAMETERIZATIONS[name]
  x_0 = jax.random.uniform(jax.random.key(0), (3, 4, 4, 1), minval=-1, maxval=1)
  eps = jax.random.normal(jax.random.key(1), x_0.shape)
  level = level_at(SCHEDULE, jnp.array([10, 50, 99]))
  predict = lambda x_t, level, cond: parameterization.target(x_0, eps, level) * cond
  denoise = make_denoiser(predict, parameterization, cond=1.0, clip_x_0=clip)
  prediction = denoise(q_sample(x_0, level, eps), level)
  np.testing.assert_allclose(prediction.x_0, x_0, atol=1e-5)
  np.testing.assert_allclose(prediction.eps, eps, atol=1e-5)


@pytest.mark.parametrize("name", PARAMETERIZATIONS)
def test_clipping_keeps_x_0_in_range_and_eps_consistent(name):
  parameterization = PARAMETERIZATIONS[name]
  x_t = 3 * jax.random.normal(jax.random.key(0), (2, 4, 4, 1))
  level = level_at(SCHEDULE, 60)
  output = jax.random.normal(jax.random.key(1), x_t.shape)
  denoise = make_denoiser(lambda x_t, level, cond: output, parameterization)
  prediction = denoise(x_t, level)
  assert np.abs(prediction.x_0).max() == 1
  np.testing.assert_allclose(q_sample(prediction.x_0, level, prediction.eps), x_t, atol=1e-5)


def test_an_output_of_another_shape_is_refused():
  denoise = make_denoiser(lambda x_t, level, cond: x_t[..., :1], PARAMETERIZATIONS["eps"])
  with pytest.raises(AssertionError, match="shape"):
    denoise(jnp.zeros((2, 4, 4, 3)), level_at(SCHEDULE, 3))
