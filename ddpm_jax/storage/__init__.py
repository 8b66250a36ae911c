"""Files: runs, checkpoints, weights, images and metrics."""
