"""Data in: TFDS to one uint8 array, and batches as a pure function of seed and step."""
