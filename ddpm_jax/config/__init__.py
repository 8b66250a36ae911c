"""The configuration of a run as frozen dataclasses, and their JSON form. Free of JAX."""
