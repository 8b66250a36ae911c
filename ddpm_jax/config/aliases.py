"""Earlier names of configuration fields and flags, still accepted. Does not import JAX.

This is the only list of renamed fields and flags. `from_dict` applies FIELD_ALIASES to config.json,
to a checkpoint's run.json and to the header of a weights file; `replace_old_flags` applies
FLAG_ALIASES to a command line.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType


def _flag(name: str) -> str:
  return f"--{name.replace('_', '-')}"


# {earlier "section.field": current "section.field"}
FIELD_ALIASES: Mapping[str, str] = MappingProxyType(
  {"sampling.langevin_ratio": "sampling.corrector_snr"}
)

# {earlier flag: current flag}. sample.py has the flags of the section `sampling` without a prefix.
FLAG_ALIASES: Mapping[str, str] = MappingProxyType(
  {_flag(old): _flag(new) for old, new in FIELD_ALIASES.items()}
  | {
    _flag(old.removeprefix("sampling.")): _flag(new.removeprefix("sampling."))
    for old, new in FIELD_ALIASES.items()
    if old.startswith("sampling.")
  }
  | {"--likelihood": "--vlb-images", "--flow": "--ode-images"}
)


def replace_old_flags(words: Sequence[str]) -> list[str]:
  """Returns a command line with earlier flags replaced by the current ones.

  Args:
    words: the command line without the program's name. Flags are recognised as `--flag value` and
      as `--flag=value`, with hyphens or underscores; all other words stay unchanged.
  """

  def replace(word: str) -> str:
    flag, equals, value = word.partition("=")
    current = FLAG_ALIASES.get(flag.replace("_", "-"))
    return word if current is None else f"{current}{equals}{value}"

  return [replace(word) for word in words]
