"""Hypothesis strategies of random valid schedules, and the named schedules."""

import hypothesis.strategies as st

from ddpm_jax.diffusion import schedules as make


def _of_length(n):
  """Small and large betas in any order; alphas_cumprod stays above about 1e-10."""
  floats = st.floats(1e-6, 0.5) if n <= 30 else st.floats(1e-5, 1e-2)
  named = [make.cosine_betas(n), make.sigmoid_betas(n), make.linear_betas(n, beta_end=0.3)]
  lists = st.lists(floats, min_size=n, max_size=n)
  return st.one_of(lists, st.sampled_from([list(betas) for betas in named]))


# Few lengths, because each is compiled separately.
betas = st.sampled_from([2, 3, 11, 30, 60]).flatmap(_of_length)

NAMED = {
  "linear": make.linear_betas(1000),
  "scaled_linear": make.scaled_linear_betas(1000),
  "quadratic": make.quadratic_betas(1000),
  "cosine": make.cosine_betas(1000),
  "sigmoid": make.sigmoid_betas(1000),
  "constant": make.constant_betas(1000),
  "logsnr": make.logsnr_betas(1000),
  "zero terminal SNR": make.rescale_zero_terminal_snr(make.linear_betas(1000)),
}
