"""Denoising diffusion in JAX.

All public names can be imported from here; `__init__.pyi` lists them. They are loaded on first
use, so `import ddpm_jax` and `--help` do not import JAX.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
