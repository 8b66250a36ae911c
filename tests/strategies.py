"""Hypothesis strategies of random valid schedules, and the named schedules."""

import hypothesis.strategies as st

from ddpm_jax.diffusion import schedules as make

# Few and many, small and large betas, in any order. alphas_cumprod stays above about 1e-10.
betas = st.one_of(
  st.lists(st.floats(1e-6, 0.5), min_size=2, max_size=30),
  st.lists(st.floats(1e-5, 1e-2), min_size=2, max_size=60),
  st.integers(2, 60).map(lambda n: list(make.cosine_betas(n))),
  st.integers(2, 60).map(lambda n: list(make.sigmoid_betas(n))),
  st.integers(2, 60).map(lambda n: list(make.linear_betas(n, beta_end=0.3))),
)

NAMED = {
  "linear": make.linear_betas(1000),
  "scaled_linear": make.scaled_linear_betas(1000),
  "quadratic": make.quadratic_betas(1000),
  "cosine": make.cosine_betas(1000),
  "sigmoid": make.sigmoid_betas(1000),
  "constant": make.constant_betas(1000),
  "zero terminal SNR": make.rescale_zero_terminal_snr(make.linear_betas(1000)),
}
