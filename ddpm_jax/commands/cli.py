"""Command-line parsing by tyro, with errors on one line. Does not import JAX."""

import contextlib
import gc
import io
import os
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, NoReturn

import tyro

from ddpm_jax.config.aliases import replace_old_flags
from ddpm_jax.errors import UserError, suggest
from ddpm_jax.runtime import interrupts
from ddpm_jax.runtime.output import drop_unread

# A flag without a value.
Switch = Annotated[bool, tyro.conf.FlagCreatePairsOff]


def command_line() -> list[str]:
  """Returns the words after the program's name, with old spellings of flags replaced."""
  return replace_old_flags(sys.argv[1:])


# JAX and the programs that it traces are 300,000 objects, which stay. With Python's default, 700 or
# 2,000, searching them for garbage took a tenth of the time that sample.py needs for four images.
_OBJECTS_BEFORE_COLLECTION = 100_000


@contextlib.contextmanager
def program(*, hidden_prefix: str = "", stopped: str = "") -> Iterator[None]:
  """Runs the body of a program, and reports errors of the user and of files as one line.

  UserError, OSError and FloatingPointError end the program with exit code 2. Ctrl-C ends it at once
  with 130, and a closed terminal with 129. Any other exception is a bug and keeps its traceback.
  Output to a closed pipe or terminal is dropped. Until the end, Python collects garbage less often.

  Args:
    hidden_prefix: prefix of field names that this program's flags lack, such as "sampling.".
    stopped: text to print after Ctrl-C.
  """
  for name in ("stdout", "stderr"):
    stream = getattr(sys, name)
    if isinstance(stream, io.TextIOWrapper):
      # A terminal or file in another encoding shows "\xe9" for a character that it lacks.
      errors = "backslashreplace" if stream.errors == "strict" else stream.errors
      # Ctrl-C would lose lines in a buffer.
      stream.reconfigure(errors=errors, line_buffering=True)
      # It is not restored, because Python writes tracebacks and flushes after this function.
      setattr(sys, name, drop_unread(stream))
  restore = interrupts.exit_on_interrupt(f"stopped{'; ' + stopped if stopped else ''}")
  thresholds = gc.get_threshold()
  gc.set_threshold(_OBJECTS_BEFORE_COLLECTION, *thresholds[1:])
  try:
    yield
  except OSError as error:
    name = f"{error.filename}: " if error.filename else ""
    fail(f"{name}{error.strerror or error}")
  except (UserError, FloatingPointError) as error:
    fail(str(error).replace(f"--{hidden_prefix}", "--"))
  finally:
    gc.set_threshold(*thresholds)
    restore()


def fail(message: object) -> NoReturn:
  """Ends the program with exit code 2 and one line on standard error."""
  print(f"{os.path.basename(sys.argv[0])}: {' '.join(str(message).split())}", file=sys.stderr)
  sys.exit(2)


def parse(kind: Any, *, hidden_prefix: str = "", **options: Any) -> Any:
  """Parses the command line by `tyro.cli`. Errors end the program with one line and exit code 2.

  Args:
    kind: the dataclass to parse into.
    hidden_prefix: prefix of field names that this program's flags lack, such as "sampling.".
    **options: for `tyro.cli`.
  """
  prefix = f"--{hidden_prefix}" if hidden_prefix else "--"
  stderr = io.StringIO()
  try:
    with contextlib.redirect_stderr(stderr):
      return tyro.cli(kind, args=command_line(), **options)
  except UserError as error:  # Fields that contradict each other.
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
    defaults: {preset: (its line in --help, its values as a dataclass)}.
    description: description of the program in --help.
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
  """Returns the message in tyro's box, without the frame, the title and the argument's help."""
  lines = [line.strip("│ ") for line in box.splitlines()[1:]]
  text = " ".join(line for line in lines if line and set(line) - set("─╰╯╭╮-"))  # -: ASCII.
  text = re.split(r"Argument helptext:|For full helptext", text)[0]
  # Validation errors of a configuration already name their field.
  text = re.sub(r"^Error parsing [^ ]*: (?=--)", "", text).strip()
  choice = re.fullmatch(
    r"invalid choice '(.*)' for argument '(--\S+)'\. Expected one of \((.*)\)\.", text
  )
  if choice:
    word, flag, known = choice.groups()
    names = re.findall("'(.*?)'", known)
    return f"{flag} {word}: {suggest(word, names)}"
  return text
