"""Generates or edits images with a trained model; writes samples.png and samples.npz."""

from ddpm_jax.runtime import interrupts

if __name__ == "__main__":  # Before the other imports, during which Ctrl-C may come.
  interrupts.exit_on_interrupt()

from ddpm_jax.commands import cli, sample


def main() -> None:
  """Parses the command line and generates images."""
  with cli.program(hidden_prefix="sampling."):
    arguments, source = sample.parse(__doc__)
    sample.run(arguments, source)


if __name__ == "__main__":
  main()
