"""Flax Linen networks: (x_t, t, label) -> output."""
