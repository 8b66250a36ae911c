"""Denoising diffusion in JAX.

Everything public can be imported from here; `__init__.pyi` lists it. Names are loaded when they
are first used, so that `import ddpm_jax` and every `--help` stay free of JAX.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
