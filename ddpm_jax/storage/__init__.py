"""Everything on disk: runs, checkpoints, weights, images and metrics."""
