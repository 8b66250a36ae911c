"""A checkpoint is complete or absent. Corrupt ones are found, named and never restored."""

import contextlib
import logging
import os
import shutil
import sys
import types

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import tensorstore

from ddpm_jax.config.schema import Config
from ddpm_jax.errors import UserError
from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.devices import make_mesh, replicated
from ddpm_jax.storage import checkpoints as checkpoints_module
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


def test_the_newest_two_are_kept_and_restored_to_the_bit(folder):
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


@pytest.mark.parametrize(
  "name",
  ["exp [v2]", "[!a]", "a*b", "**", "back\\slash", "gs:", "{a}", os.fsdecode(b"\xff"), "ä ö", "-x"],
)
def test_any_name_that_the_file_system_accepts_is_read_as_written(tmp_path, name):
  folder = tmp_path / name / "checkpoints"
  with opened(folder) as checkpoints:
    checkpoints.save(state_of(10), Saved(Config(), PENDING))
  assert [path.name for path in tmp_path.iterdir()] == [name]
  with opened(folder) as checkpoints:
    assert checkpoints.latest() == 10
    assert_equal(checkpoints.restore(10, like()), state_of(10))
    ema = like(create=lambda: state_of(0).ema_params)
    assert_equal(checkpoints.restore_ema(10, ema), state_of(10).ema_params)


def test_memory_is_trimmed_after_every_save(tmp_path, monkeypatch):
  """After the step is on disk: memory that is freed later would stay with the process."""
  on_disk = []
  monkeypatch.setattr(cpu_allocator, "trim", lambda: on_disk.append(checkpoints.steps()))
  with opened(tmp_path) as checkpoints:
    for step in (10, 20, 30):
      checkpoints.save(state_of(step), Saved(Config(), []))
  assert on_disk == [[10], [10, 20], [20, 30]]


def test_an_existing_step_is_not_written_again(folder):
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


STRAY = [
  ".DS_Store", "Thumbs.db", "desktop.ini", "._run.json", ".nfs0001", "run.json~", ".run.json.swp",
  ".#run.json", "#run.json#", "@eaDir/run.json",
]  # fmt: skip


@pytest.mark.parametrize("name", STRAY)
@pytest.mark.parametrize("place", [".", "30", "30/state"])
def test_stray_files_of_other_programs_are_ignored_and_kept(folder, place, name):
  stray = folder / place / name
  stray.parent.mkdir(exist_ok=True)
  stray.write_bytes(b"stray")
  with opened(folder) as checkpoints:
    checkpoints.clean()
    assert checkpoints.latest() == 30
    assert_equal(checkpoints.restore(30, like()), state_of(30))
  assert stray.read_bytes() == b"stray"
  (folder / "30" / "run.json").write_bytes(b"{}")
  assert find_damage(folder / "30") == "run.json is corrupt"
  (folder / "30" / "run.json").unlink()
  assert find_damage(folder / "30") == "run.json is missing"


def test_a_stray_file_in_a_step_that_is_being_saved_may_vanish_later(folder, monkeypatch):
  write = checkpoints_module.write_manifest

  def write_beside_stray(step):
    (step / ".DS_Store").touch()
    write(step)

  monkeypatch.setattr(checkpoints_module, "write_manifest", write_beside_stray)
  with opened(folder) as checkpoints:
    checkpoints.save(state_of(40), Saved(Config(), []))
  (folder / "40" / ".DS_Store").unlink()
  assert find_damage(folder / "40") is None


@pytest.mark.parametrize("name", ["030", "٣٠", "40 copy"])
def test_copies_with_other_names_are_no_steps(folder, name):
  shutil.copytree(folder / "30", folder / name)
  with opened(folder) as checkpoints:
    assert checkpoints.steps() == [20, 30]


def test_a_corrupt_step_is_named_and_the_one_before_is_used(folder, caplog):
  manifest = folder / "30" / "manifest.json"
  manifest.unlink()
  with caplog.at_level(logging.WARNING), opened(folder) as checkpoints:
    assert checkpoints.latest() == 20
  assert f"{folder / '30'}: manifest.json is missing; using the step before it" in caplog.text
  shutil.rmtree(folder / "20")
  (folder / "20").mkdir()  # An empty step.
  with (
    opened(folder) as checkpoints,
    pytest.raises(UserError, match="all checkpoints are corrupt; delete"),
  ):
    checkpoints.latest()


def test_leftovers_of_a_killed_process_are_no_steps_and_are_deleted(folder):
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
    (
      lambda s: s.replace(params={"w": s.params["w"][:3]}),
      r"'w'\] is float32\[64,33\] in the checkpoint, but",
    ),
    (lambda s: s.replace(params={"w": s.params["w"].astype(jnp.bfloat16)}), r"but bfloat16\[64,33"),
    (
      lambda s: s.replace(params={"v": s.params["w"]}),
      r"'v'\] is missing in the checkpoint, but float32",
    ),
    (
      lambda s: s.replace(opt_state=()),
      r"opt_state.* is int32\[\] in the checkpoint, but unknown in this",
    ),
  ],
)
def test_another_structure_shape_or_dtype_is_refused(folder, change, message):
  with opened(folder) as checkpoints, pytest.raises(UserError, match=message):
    checkpoints.restore(30, like(create=lambda: change(state_of(0))))


@pytest.fixture
def arrays_read(monkeypatch):
  """Names of the arrays that are opened in checkpoints from here on."""
  names = []

  def spy(spec, *arguments, original=tensorstore.open, **options):
    spec = spec.to_json() if isinstance(spec, tensorstore.Spec) else spec
    names.append(spec.get("base", spec)["kvstore"]["path"])
    return original(spec, *arguments, **options)

  monkeypatch.setattr(tensorstore, "open", spy)
  return names


@pytest.mark.parametrize("devices", [1, 2, 4])
def test_ema_parameters_are_restored_without_reading_the_rest(folder, devices, arrays_read):
  with opened(folder) as checkpoints:
    state = checkpoints.restore(30, like(devices))
    assert any("opt_state" in name for name in arrays_read)
    arrays_read.clear()
    ema_params = checkpoints.restore_ema(30, like(devices).ema_params)
  assert arrays_read == ["ema_params.w"]
  assert_equal(ema_params, state.ema_params)
  assert ema_params["w"].sharding == state.ema_params["w"].sharding


def test_ema_parameters_of_any_structure_are_restored(tmp_path):
  """Empty subtrees, as a fixed schedule has, and names that begin alike."""
  ema_params = {"network": {"a": jnp.ones(3), "ab": jnp.zeros(2)}, "schedule": {}}
  state = state_of(7).replace(ema_params=ema_params, opt_state=ema_params)
  with opened(tmp_path) as checkpoints:
    checkpoints.save(state, Saved(Config(), []))
    assert checkpoints.latest() == 7
    restored = checkpoints.restore_ema(7, like(create=lambda: ema_params))
  assert jax.tree.structure(restored) == jax.tree.structure(ema_params)
  assert_equal(restored, ema_params)


@pytest.mark.parametrize(
  ("change", "message"),
  [
    (lambda w: {"w": w[:3]}, r"30: .ema_params\['w'\] is float32\[64,33\] in the checkpoint, but"),
    (lambda w: {"w": w.astype(jnp.bfloat16)}, r"but bfloat16\[64,33\] in this configuration"),
    (lambda w: {"v": w, "w": w}, r"'v'\] is missing in the checkpoint, but float32"),
    (lambda w: {}, r"'w'\] is float32\[64,33\] in the checkpoint, but unknown in this"),
  ],
)
def test_ema_parameters_of_another_structure_shape_or_dtype_are_refused(folder, change, message):
  ema_params = like(create=lambda: change(state_of(0).ema_params["w"]))
  with opened(folder) as checkpoints, pytest.raises(UserError, match=message):
    checkpoints.restore_ema(30, ema_params)


def test_a_failed_save_is_reported_and_the_next_can_succeed(folder, caplog, monkeypatch):
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
  assert "50: could not be saved" not in caplog.text  # The error reports it.


def test_only_the_closed_loop_of_a_failed_save_is_silenced(monkeypatch):
  reported = []
  monkeypatch.setattr(sys, "unraisablehook", reported.append)
  monkeypatch.setattr(logging.getLogger("asyncio"), "level", logging.ERROR)
  checkpoints_module.silence_failed_saves()
  for error in (RuntimeError("Event loop is closed"), RuntimeError("other"), OSError("other")):
    sys.unraisablehook(types.SimpleNamespace(exc_value=error))
  assert [str(unraisable.exc_value) for unraisable in reported] == ["other", "other"]
