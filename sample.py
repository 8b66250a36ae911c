"""Draws images from a trained run, or edits images by it: samples.png, samples.npz and more."""

import sys

from ddpm_jax.commands import cli, sample_arguments
from ddpm_jax.errors import UserError


def main() -> None:
  try:
    arguments, run, config, images = sample_arguments.parse(__doc__)
    # JAX is imported from here on, so that wrong arguments are answered at once.
    from ddpm_jax.commands import sample
    from ddpm_jax.runtime.compilation_cache import use_compile_cache

    use_compile_cache()
    sample.run(arguments, run, config, images)
  except UserError as error:
    cli.fail(error)
  except KeyboardInterrupt:
    sys.exit(cli.EXIT_STOPPED)


if __name__ == "__main__":
  main()
