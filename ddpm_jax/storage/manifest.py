"""A manifest of SHA-256 hashes, which verifies the files of a folder. Does not import JAX."""

import hashlib
import json
from pathlib import Path

from ddpm_jax.errors import brief
from ddpm_jax.storage.files import atomic_file, is_stray, sha256

NAME = "manifest.json"


def write_manifest(folder: Path) -> None:
  """Writes manifest.json, which must be the last file written. It also hashes its own list."""
  files = {name: sha256(folder / name) for name in _files(folder) if not is_stray(Path(name))}
  content = {"files": files, "sha256": _hash_of(files)}
  with atomic_file(folder / NAME) as file:
    file.write(json.dumps(content, indent=1).encode() + b"\n")


def find_damage(folder: Path) -> str | None:
  """Verifies the files of a folder by its manifest. Stray files of other programs are ignored.

  Returns:
    The first difference, such as "run.json is missing", or None if all files are as written.
  """
  try:
    content = json.loads((folder / NAME).read_bytes())
    files: dict[str, str] = content["files"]
    intact = content["sha256"] == _hash_of(files) and set(content) == {"files", "sha256"}
  except FileNotFoundError:
    return f"{NAME} is missing"
  except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
    return f"{NAME} cannot be read ({brief(error)})"
  if not intact:
    return f"{NAME} is corrupt"
  found = set(_files(folder))
  unknown = {name for name in found - set(files) if not is_stray(Path(name))}
  for name in sorted(unknown | set(files) - found):
    return f"{name} is {'unknown' if name in found else 'missing'}"
  for name, expected in files.items():
    try:
      if sha256(folder / name) != expected:
        return f"{name} is corrupt"
    except OSError as error:
      return f"{name} cannot be read ({error.strerror})"
  return None


def _files(folder: Path) -> list[str]:
  paths = (path for path in folder.rglob("*") if path.is_file() and path != folder / NAME)
  return sorted(str(path.relative_to(folder)) for path in paths)


def _hash_of(files: dict[str, str]) -> str:
  return hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest()
