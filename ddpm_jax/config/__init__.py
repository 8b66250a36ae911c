"""The configuration of a run as frozen dataclasses, and their JSON form. Does not import JAX."""
