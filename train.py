"""Trains a denoising diffusion model. Start with `python train.py quick`: minutes on a CPU."""

from ddpm_jax.runtime import interrupts

if __name__ == "__main__":  # Before the other imports, during which Ctrl-C may come.
  interrupts.exit_on_interrupt()

from configs import load_presets
from ddpm_jax.commands import cli, train


def main() -> None:
  """Parses the command line and trains."""
  with cli.program():
    preset, arguments = train.parse(load_presets(), __doc__)
    train.run(preset, arguments)


if __name__ == "__main__":
  main()
