"""How good images are: metrics on arrays, in the feature space of a classifier of our own."""
