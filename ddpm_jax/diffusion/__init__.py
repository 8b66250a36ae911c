"""The mathematics of diffusion: pure functions that import no network code."""
