"""Flax Linen networks: (x_t, t, label) -> output, and an image classifier for evaluation."""
