"""Evaluation of samples: metrics on arrays, in the feature space of a small classifier."""
