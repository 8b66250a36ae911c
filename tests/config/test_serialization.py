"""A configuration survives JSON. Files of earlier versions are read; invalid ones are refused."""

import copy
import dataclasses
import json
import typing
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from configs import load_presets
from ddpm_jax.config import serialization
from ddpm_jax.config.aliases import FIELD_ALIASES
from ddpm_jax.config.schema import Config, NetworkName, TrainingConfig, UNetConfig
from ddpm_jax.config.serialization import differences, from_dict, to_dict
from ddpm_jax.errors import UserError

PRESETS = load_presets()
FIRST = Path(__file__).parents[1] / "stored" / "2026-11-24-first" / "config.json"


def flatten(values, path=()):
  """{(section, field): value}; fields at the top level have no section."""
  flat = {}
  for name, value in values.items():
    flat |= flatten(value, (*path, name)) if isinstance(value, dict) else {(*path, name): value}
  return flat


def change(values, path, edit):
  """Calls edit(mapping or list that holds the last name of the path, that name)."""
  *outer, last = path
  for name in outer:
    values = values[name]
  edit(values, last)


@pytest.mark.parametrize("name", PRESETS)
def test_a_configuration_survives_json(name):
  config = PRESETS[name][1]
  assert from_dict(json.loads(json.dumps(to_dict(config)))) == config


def test_every_field_is_in_the_first_version_or_in_the_table_of_later_fields():
  first = {".".join(path) for path in flatten(json.loads(FIRST.read_text()))}
  first = {FIELD_ALIASES.get(name, name) for name in first}
  now = {".".join(path) for path in flatten(to_dict(Config()))}
  # A file need not have the section of a network that it does not use.
  other_networks = set(typing.get_args(NetworkName)) - {"unet"}
  later = {name for name in now - first if name.split(".")[0] not in other_networks}
  assert later <= set(serialization._ADDED), "add to serialization._ADDED what old files did"
  assert not first & set(serialization._ADDED), "the first version has these fields"
  assert first <= now, "a field was removed or renamed; old files cannot be read"


@pytest.mark.parametrize("name", serialization._ADDED)
def test_a_file_from_before_a_field_gets_what_versions_without_it_did(name):
  values = to_dict(Config())
  change(values, name.split("."), lambda inner, last: inner.pop(last))
  assert flatten(to_dict(from_dict(values)))[tuple(name.split("."))] == serialization._ADDED[name]


def test_the_first_version_spaced_timesteps_evenly():
  config = from_dict(json.loads(FIRST.read_text()))
  assert config.sampling.timesteps_name == "linspace"
  assert dataclasses.replace(config.sampling, timesteps="auto").timesteps_name != "linspace"


@dataclasses.dataclass(frozen=True)
class LaterSection:
  """A section as a later version could add it."""

  width: int = 5
  depths: tuple[int, ...] = (7,)


@dataclasses.dataclass(frozen=True)
class LaterConfig(Config):
  """The configuration of a later version, with a field and a section more at the top level."""

  kind: str = "new"
  later: LaterSection = LaterSection()


def test_fields_and_sections_can_be_added_at_the_top_level(monkeypatch):
  old = to_dict(Config())
  monkeypatch.setattr(serialization, "Config", LaterConfig)
  with pytest.raises(UserError, match=r"^kind is missing$"):
    from_dict(old)
  added = {"kind": "old", "later.width": 3, "later.depths": [1, 2]}
  monkeypatch.setattr(serialization, "_ADDED", {**serialization._ADDED, **added})
  config = from_dict(old)
  assert (config.kind, config.later) == ("old", LaterSection(3, (1, 2)))
  assert from_dict(to_dict(config)) == config
  assert from_dict({**old, "later": {"width": 4}}).later == LaterSection(4, (1, 2))
  other = dataclasses.replace(config, kind="x", later=LaterSection(4, (1, 2)))
  assert differences(config, other) == {"kind": ("old", "x"), "later.width": (3, 4)}


@pytest.mark.parametrize(("old", "new"), FIELD_ALIASES.items())
def test_a_renamed_field_is_read_by_either_name_but_not_by_both(old, new):
  values = to_dict(Config())
  section, name = new.split(".")
  old_name = old.split(".")[1]
  value = values[section].pop(name)
  values[section][old_name] = value
  assert from_dict(values) == Config()
  values[section][name] = value
  with pytest.raises(UserError, match=rf"^{old} is unknown$"):
    from_dict(values)


@pytest.mark.parametrize(
  ("path", "value", "message"),
  [
    (["unet"], 3, "^unet is 3; an object is needed"),
    (["unet", "channels"], 3, "unet.channels is 3; a list is needed"),
    (["unet", "channels", 0], "a", "unet.channels is 'a'; int is needed"),
    (["unet", "dropout"], "x", "unet.dropout is 'x'; float is needed"),
    (["training", "steps"], True, "training.steps is True; int is needed"),
    (["training", "steps"], 1.5, "training.steps is 1.5; int is needed"),
    (["sampling", "sampler"], "eular", "sampling.sampler is 'eular'; allowed: unipc"),
    (["sampling", "guidance_interval"], ["a"], "guidance_interval is 'a'; float is needed"),
    (["optimizer", "beta3"], 1, "optimizer.beta3 is unknown"),
    (["optimiser"], {}, "^optimiser is unknown"),
  ],
)
def test_an_invalid_file_is_refused_by_field(path, value, message):
  values = to_dict(Config())
  change(values, path, lambda inner, last: inner.__setitem__(last, value))
  with pytest.raises(UserError, match=message):
    from_dict(values)


@pytest.mark.parametrize("name", ["training.seed", "training"])
def test_a_missing_field_or_section_is_named(name):
  values = to_dict(Config())
  change(values, name.split("."), lambda inner, last: inner.pop(last))
  with pytest.raises(UserError, match=f"^{name} is missing$"):
    from_dict(values)


def test_a_configuration_is_an_object():
  with pytest.raises(UserError, match="the configuration is 3; an object is needed"):
    from_dict(3)


json_values = st.recursive(
  st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3),
  lambda inner: (
    st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
  ),
  max_leaves=5,
)


@given(st.data(), json_values)
def test_any_value_anywhere_is_accepted_or_refused_without_another_error(data, value):
  values = copy.deepcopy(to_dict(Config()))
  path = data.draw(st.sampled_from(sorted(flatten(values))))
  change(values, path, lambda inner, last: inner.__setitem__(last, value))
  try:
    config = from_dict(values)
  except UserError:
    return
  assert flatten(to_dict(config))[path] == value


def test_differences_are_listed_by_field():
  unet, training = UNetConfig(dropout=0.5), TrainingConfig(seed=3)
  other = dataclasses.replace(Config(), unet=unet, training=training)
  assert differences(Config(), other) == {"unet.dropout": (0.0, 0.5), "training.seed": (0, 3)}
  assert differences(Config(), Config()) == {}
