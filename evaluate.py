"""Evaluates a trained model or a file of images; prints tables and writes report.html."""

from ddpm_jax.runtime import interrupts

if __name__ == "__main__":  # Before the other imports, during which Ctrl-C may come.
  interrupts.exit_on_interrupt()

from ddpm_jax.commands import cli, evaluate


def main() -> None:
  """Parses the command line and evaluates."""
  with cli.program(
    hidden_prefix="sampling.", stopped="finished stages are kept; the same command continues"
  ):
    evaluate.run(evaluate.parse(__doc__))


if __name__ == "__main__":
  main()
