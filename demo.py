"""Opens a page in the browser on which a trained model samples, fills in and interpolates."""

from ddpm_jax.runtime import interrupts

if __name__ == "__main__":  # Before the other imports, during which Ctrl-C may come.
  interrupts.exit_on_interrupt()

from ddpm_jax.commands import cli, demo


def main() -> None:
  """Parses the command line and serves the page."""
  with cli.program():
    demo.run(*demo.parse(__doc__))


if __name__ == "__main__":
  main()
