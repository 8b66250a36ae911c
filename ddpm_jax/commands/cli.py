"""Command lines by tyro, with errors of one line. Free of JAX."""

import contextlib
import difflib
import io
import os
import re
import sys
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn

import tyro

from ddpm_jax.errors import UserError

EXIT_STOPPED = 130  # After Ctrl-C or SIGTERM.


def fail(message: object) -> NoReturn:
  """Ends the program with exit code 2 and one line on standard error."""
  print(f"{os.path.basename(sys.argv[0])}: {' '.join(str(message).split())}", file=sys.stderr)
  sys.exit(2)


def suggest(word: str, known: Iterable[str]) -> str:
  """The known words, for an error message, with the likeliest one that was meant."""
  known = sorted(known)
  close = difflib.get_close_matches(word, known, n=1)
  return f"choose from {', '.join(known)}" + (f" (perhaps you meant {close[0]})" if close else "")


def parse(kind: Any, *, hidden_prefix: str = "", **options: Any) -> Any:
  """`tyro.cli`, with one plain line and exit code 2 for a wrong command line.

  Args:
    kind: the dataclass to parse into.
    hidden_prefix: of fields whose flags go without it here, such as "sampling.".
    **options: for `tyro.cli`.
  """
  prefix = f"--{hidden_prefix}" if hidden_prefix else "--"
  stderr = io.StringIO()
  try:
    with contextlib.redirect_stderr(stderr):
      return tyro.cli(kind, **options)
  except UserError as error:  # Fields that do not go together.
    fail(str(error).replace(prefix, "--"))
  except SystemExit as stop:
    if not stop.code:  # --help
      raise
  fail(_unframed(stderr.getvalue()).replace(prefix, "--"))


def parse_preset(
  defaults: Mapping[str, tuple[str, Any]], description: str | None
) -> tuple[str, Any]:
  """Parses `PRESET --flags...` into the preset's name and its values with the flags applied.

  Args:
    defaults: {preset: (what it is for, its values as a dataclass)}.
    description: of the program, for --help.
  """
  words = [word for word in sys.argv[1:2] if not word.startswith("-")]
  if words and words[0] not in defaults:
    fail(f"unknown preset {words[0]!r}; {suggest(words[0], defaults)}")
  if not sys.argv[1:]:
    fail(f"name a preset; {suggest('', defaults)}")
  kind = tyro.extras.subcommand_type_from_defaults(
    {name: values for name, (_, values) in defaults.items()},
    {name: about for name, (about, _) in defaults.items()},
  )
  return sys.argv[1], parse(kind, description=description)


def _unframed(box: str) -> str:
  """The message within tyro's box: without frame, title and the help of the argument."""
  lines = [line.strip("│ ") for line in box.splitlines()[1:]]
  text = " ".join(line for line in lines if line and set(line) - set("─╰╯╭╮"))
  text = re.split(r"Argument helptext:|For full helptext", text)[0]
  # The checks of a configuration name their field themselves.
  return re.sub(r"^Error parsing [^ ]*: (?=--)", "", text).strip()
