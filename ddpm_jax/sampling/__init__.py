"""Sampling from a trained network: loading, generating and editing images, and exporting."""
