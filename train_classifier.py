"""Trains the classifier whose features evaluate.py uses, and writes its weights."""

from ddpm_jax.runtime import interrupts

if __name__ == "__main__":  # Before the other imports, during which Ctrl-C may come.
  interrupts.exit_on_interrupt()

from ddpm_jax.commands import cli, train_classifier


def main() -> None:
  """Parses the command line and trains the classifier."""
  with cli.program():
    train_classifier.run(train_classifier.parse(__doc__))


if __name__ == "__main__":
  main()
