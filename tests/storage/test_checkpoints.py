"""A checkpoint is whole or not there; damage is found, named and never trained on."""

import contextlib
import logging
import os
import shutil

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from ddpm_jax.config.schema import Config
from ddpm_jax.errors import UserError
from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.devices import make_mesh, replicated
from ddpm_jax.storage.checkpoints import Checkpoints, Saved, abstract_state
from ddpm_jax.storage.manifest import find_damage
from ddpm_jax.training.state import TrainState

PENDING = [{"loss": 0.1234567, "grad_norm": float(np.float32(1) / 3)}]


def state_of(step):
  weights = jax.random.normal(jax.random.key(step), (64, 33))
  return TrainState(
    step=jnp.asarray(step), params={"w": weights}, ema_params={"w": weights / 3},
    opt_state=(jnp.asarray(step), {"w": weights**2}), timestep_state=(),
  )  # fmt: skip


def like(devices=1, create=lambda: state_of(0)):
  return abstract_state(create, replicated(make_mesh(jax.devices()[:devices])))


@contextlib.contextmanager
def opened(folder):
  with contextlib.closing(Checkpoints(folder)) as checkpoints:
    yield checkpoints


@pytest.fixture
def folder(tmp_path):
  """Two checkpoints of three that were saved."""
  with opened(tmp_path / "checkpoints") as checkpoints:
    for step in (10, 20, 30):
      checkpoints.save(state_of(step), Saved(Config(), PENDING))
  return tmp_path / "checkpoints"


def assert_equal(a, b):
  for x, y in zip(jax.tree.leaves(a), jax.tree.leaves(b), strict=True):
    np.testing.assert_array_equal(x, y)


def test_the_newest_two_are_kept_and_come_back_to_the_bit(folder):
  assert sorted(path.name for path in folder.iterdir()) == ["20", "30"]
  with opened(folder) as checkpoints:
    assert checkpoints.latest() == 30
    for step in (20, 30):
      assert_equal(checkpoints.restore(step, like()), state_of(step))
    assert checkpoints.read_saved(30) == Saved(Config(), PENDING)


def test_any_number_of_devices_gets_the_same_bits(folder):
  with opened(folder) as checkpoints:
    for devices in (1, 2, 4):
      restored = checkpoints.restore(30, like(devices))
      assert len(restored.params["w"].sharding.device_set) == devices
      assert_equal(restored, state_of(30))


def test_memory_is_given_back_after_every_save(tmp_path, monkeypatch):
  """Once the step is on disk: what is freed later would stay."""
  on_disk = []
  monkeypatch.setattr(cpu_allocator, "trim", lambda: on_disk.append(checkpoints.steps()))
  with opened(tmp_path) as checkpoints:
    for step in (10, 20, 30):
      checkpoints.save(state_of(step), Saved(Config(), []))
  assert on_disk == [[10], [10, 20], [20, 30]]


def test_a_step_that_is_there_is_not_written_again(folder):
  before = {p: p.stat().st_mtime_ns for p in folder.rglob("*")}
  with opened(folder) as checkpoints:
    checkpoints.save(state_of(30), Saved(Config(), []))
  assert {p: p.stat().st_mtime_ns for p in folder.rglob("*")} == before


def test_every_file_truncated_removed_or_with_a_bit_flipped_is_found(folder, capsys):
  step, rng = folder / "30", np.random.default_rng(0)
  files = sorted(path for path in step.rglob("*") if path.is_file())
  damages = 0
  for path in files:
    content, name = path.read_bytes(), str(path.relative_to(step))

    def flipped(content=content):
      bit = int(rng.integers(8 * len(content)))
      changed = bytearray(content)
      changed[bit // 8] ^= 1 << bit % 8
      return bytes(changed)

    changes = [None, content[: len(content) // 2], *(flipped() for _ in range(3) if content)]
    for change in changes:
      if change == content:  # An empty file has no half.
        continue
      path.unlink() if change is None else path.write_bytes(change)
      damage = find_damage(step)
      assert damage is not None, (name, change)
      assert damage.startswith(name), damage
      damages += 1
      path.write_bytes(content)
  assert find_damage(step) is None
  (step / "new").touch()
  assert find_damage(step) == "new is unknown"
  assert damages >= 4 * len(files)
  with capsys.disabled():
    print(f" [{damages} of {damages} damages to {len(files)} files found]", end="")


def test_damage_is_named_and_the_step_before_is_taken(folder, caplog):
  manifest = folder / "30" / "manifest.json"
  manifest.unlink()
  with caplog.at_level(logging.WARNING), opened(folder) as checkpoints:
    assert checkpoints.latest() == 20
  assert f"{folder / '30'}: manifest.json is missing; the step before is taken" in caplog.text
  shutil.rmtree(folder / "20")
  (folder / "20").mkdir()  # An empty step.
  with opened(folder) as checkpoints, pytest.raises(UserError, match="no sound checkpoint; remove"):
    checkpoints.latest()


def test_what_a_kill_leaves_is_not_a_step_and_is_cleaned_up(folder):
  shutil.copytree(folder / "30", folder / ".saving-40")
  (folder / "20").rename(folder / ".removed-20")
  with opened(folder) as checkpoints:
    assert checkpoints.latest() == 30
    checkpoints.clean()
    checkpoints.save(state_of(40), Saved(Config(), []))
  assert sorted(path.name for path in folder.iterdir()) == ["30", "40"]


@pytest.mark.parametrize(
  ("change", "message"),
  [
    (lambda s: s.replace(params={"w": s.params["w"][:3]}), r"'w'\] is float32\[64,33\] there, but"),
    (lambda s: s.replace(params={"w": s.params["w"].astype(jnp.bfloat16)}), r"but bfloat16\[64,33"),
    (lambda s: s.replace(params={"v": s.params["w"]}), r"'v'\] is missing there, but float32"),
    (lambda s: s.replace(opt_state=()), r"opt_state.* is int32\[\] there, but unknown in this"),
  ],
)
def test_what_differs_is_refused_and_never_cast(folder, change, message):
  with opened(folder) as checkpoints, pytest.raises(UserError, match=message):
    checkpoints.restore(30, like(create=lambda: change(state_of(0))))


def test_a_save_that_fails_is_reported_and_the_next_may_succeed(folder, caplog, monkeypatch):
  def full(self, *arguments, **options):
    raise OSError(28, "No space left on device")

  with opened(folder) as checkpoints:
    with monkeypatch.context() as patch:
      patch.setattr(os, "replace", full)
      checkpoints.save(state_of(40), Saved(Config(), []))
      assert checkpoints.latest() == 30  # Waits for the save.
    assert f"{folder / '40'}: could not be saved" in caplog.text
    assert "No space left on device" in caplog.text
    assert sorted(path.name for path in folder.iterdir()) == ["20", "30"]
    checkpoints.save(state_of(40), Saved(Config(), []))
    assert checkpoints.latest() == 40
  with monkeypatch.context() as patch:
    patch.setattr(os, "replace", full)
    checkpoints = Checkpoints(folder)
    checkpoints.save(state_of(50), Saved(Config(), []))
    with pytest.raises(UserError, match=r"50: could not be saved .*; older steps are kept"):
      checkpoints.close()
