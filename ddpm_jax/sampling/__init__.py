"""Sampling from a trained network: loading, generating any number of images, editing, exporting."""
