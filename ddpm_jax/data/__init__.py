"""TFDS data sets as one uint8 array, and batches as a pure function of seed and step."""
