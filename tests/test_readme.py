import re
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text()


def test_the_library_example_runs_as_it_stands():
  first, *others = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
  names = {}
  exec(first, names)
  assert names["images"].shape == (16, 28, 28, 1)
  assert np.isfinite(names["images"]).all()
  # The others need a run; their names at least exist.
  for name in re.findall(r"dj\.(\w+)", "".join(others)):
    assert hasattr(names["dj"], name)


def test_files_and_presets_that_are_named_exist():
  for path in re.findall(r"\]\(([\w/.-]+)\)", README):
    assert (ROOT / path).exists(), path
  named = set(re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE))
  assert named == {path.stem for path in (ROOT / "configs").glob("*.py")} - {"__init__"}
