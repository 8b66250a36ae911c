"""The mathematics of diffusion: pure functions, knowing no network."""
