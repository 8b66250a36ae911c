"""The README's code runs as written, and everything that the pages refer to exists."""

import dataclasses
import re
import shutil
import tarfile
from pathlib import Path

import numpy as np
import pytest

import ddpm_jax as dj

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text()
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
# The run that the examples load. Its network is tiny, and its images have the shape of MNIST.
STORED = ROOT / "tests" / "stored" / "2026-11-25-before-micro-batches"


def test_the_python_examples_run_in_order(tmp_path, monkeypatch, compile_fast):
  run = tmp_path / "runs" / "quick"
  shutil.copytree(STORED, run)
  with tarfile.open(run / "checkpoints.tar.xz") as archive:
    archive.extractall(run, filter="data")
  monkeypatch.chdir(tmp_path)
  names = {}
  loaded, own_network, likelihood = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
  for code in (loaded, own_network):
    exec(code, names)
    assert names["images"].shape == (16, 28, 28, 1)
    assert np.isfinite(names["images"]).all()
  exec(likelihood, names)
  bound = names["bound"]
  assert bound.bpd.shape == (16,)
  np.testing.assert_allclose(
    bound.bpd, bound.prior + bound.diffusion + bound.reconstruction, rtol=1e-6
  )


def test_every_attribute_in_the_table_exists():
  fields = {field.name for field in dataclasses.fields(dj.Trained)}
  named = re.findall(r"^\| `trained\.(\w+)", README, re.MULTILINE)
  assert named
  for name in named:
    assert hasattr(dj.Trained, name) or name in fields, name


def test_the_presets_in_the_table_are_all_presets():
  named = set(re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE))
  assert named == {path.stem for path in (ROOT / "configs").glob("*.py")} - {"__init__"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_to_files_and_headings(page):
  for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text()):
    if "://" in target:
      continue
    path, _, heading = target.partition("#")
    file = page.parent / path if path else page
    assert file.exists(), target
    titles = re.findall(r"^#+ (.*)$", file.read_text(), re.MULTILINE) if heading else []
    anchors = {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}
    assert not heading or heading in anchors, target
