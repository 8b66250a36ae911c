"""One case of accelerator.py in a process of its own.

python benchmarks/accelerator_cases.py NAME --folder FOLDER

It answers requests in lines of JSON, like the peers: {"do": "prepare"} compiles the case and runs
it once, {"do": "measure"} measures it, and {"do": "profile"} profiles it.
"""

import argparse
import dataclasses
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jax
import numpy as np
import numpy.typing as npt
from accelerator_plan import CASES, ROOT, Setting
from accelerator_results import count_tests
from accelerator_training import SHAPE, TINY, Steps, Train, device_memory
from sampling import random_model
from start_up import seconds_until

from configs import mnist
from ddpm_jax.components import build_components
from ddpm_jax.config.schema import Config, DataConfig
from ddpm_jax.data.datasets import Dataset, load_dataset, to_model_range
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.frechet import Moments, frechet_distance, moments
from ddpm_jax.optimization.packing import unpack
from ddpm_jax.runtime.devices import make_mesh, replicated
from ddpm_jax.runtime.xla_flags import skip_fusion_autotuning
from ddpm_jax.sampling.trained import Trained, load_trained, save_trained
from ddpm_jax.storage.runs import ImageInfo

_TEST_FOLDERS = ("tests/diffusion", "tests/models", "tests/training")
_TESTS_LIMIT_S = 100.0
_QUALITY_STEPS, _QUALITY_IMAGES = 12_000, 2000
# Seconds of training between evaluations, and of the whole measurement.
_QUALITY_EVERY_S, _QUALITY_LIMIT_S = 12.0, 235.0


class Sample:
  """Sampling from the network `mnist` that comes with the project."""

  def __init__(self, setting: Setting):
    self._tiny, self._num = setting.tiny, 8 if setting.tiny else 10_000
    self._batch_size = setting.options.get("batch_size", 0)  # 0: the default of the library.

  def prepare(self) -> dict[str, Any]:
    self._mesh = make_mesh()
    if self._tiny:
      self._trained = random_model(_tiny_model_config(), self._mesh)
    else:
      self._trained = load_trained("mnist", replicated(self._mesh))
    # Chosen once, because the images of the first run may still be in memory in the second.
    self._batch_size = self._batch_size or self._trained.default_batch_size(self._mesh)
    # Compiles for the size that all batches have.
    size = -(-self._num // -(-self._num // self._batch_size))
    self._sample(size)
    sampler, nfe = self._trained.config.sampling.sampler, self._trained.nfe()
    return {"num": self._num, "batch_size": size, "sampler": sampler, "nfe": nfe}

  def _sample(self, num: int) -> npt.NDArray[np.float32]:
    return self._trained.sample(num, batch_size=self._batch_size, mesh=self._mesh)

  def measure(self) -> dict[str, Any]:
    seconds: list[float] = []
    while not seconds or (len(seconds) < 3 and sum(seconds) + seconds[0] < 30):
      start = time.perf_counter()
      images = self._sample(self._num)
      seconds.append(time.perf_counter() - start)
    return {"seconds": seconds, "mean_pixel": float(images.mean()), **device_memory()}


def _tiny_model_config(data_folder: str = "") -> Config:
  sampling = dataclasses.replace(mnist.CONFIG.sampling, steps=2)
  data = DataConfig(folder=data_folder)
  return dataclasses.replace(mnist.CONFIG, data=data, sampling=sampling, **TINY)


def _tiny_data(folder: Path) -> str:
  """Writes a prepared data set `mnist` of a few random images; returns its folder."""
  prepared = folder / "data" / "mnist" / "3.0.1"
  prepared.mkdir(parents=True)
  (prepared / "dataset_info.json").write_text("{}")
  for split, num in (("train", 40), ("test", 20)):
    image, label, num_classes = _tiny_images(num)
    arrays: dict[str, Any] = {"image": image, "label": label, "num_classes": num_classes}
    np.savez(prepared / f"decoded-{split}.npz", **arrays)
  return str(folder / "data")


def _tiny_images(num: int) -> Dataset:
  rng = np.random.default_rng(num)
  images = rng.integers(0, 256, (num, *SHAPE), np.uint8)
  return Dataset(images, np.arange(num, dtype=np.int32) % 10, 10)


class Evaluate:
  """evaluate.py on the network `mnist`: with an empty compilation cache, and with a full one."""

  def __init__(self, setting: Setting):
    self._setting = setting
    self._words: list[Any] = ["mnist"]
    if setting.tiny:
      model = setting.folder / "model.safetensors"
      config = _tiny_model_config(_tiny_data(setting.folder))
      save_trained(model, random_model(config, make_mesh()))
      self._words = [model, "--num", 6, "--vlb-images", 0, "--calls"]

  def prepare(self) -> dict[str, Any]:
    return {"first_s": self._evaluate("first")}

  def measure(self) -> dict[str, Any]:
    seconds = [self._evaluate("second")]
    report = json.loads((self._setting.folder / "second" / "report.json").read_text())
    return {"seconds": seconds, "images": report["images"], "figures": report["figures"]}

  def _evaluate(self, name: str) -> float:
    words = [self._words[0], "--out", self._setting.folder / name, *self._words[1:]]
    return self._setting.run("evaluate.py", *words)


class StartUp:
  """Time from the command `train.py mnist` to its first step, cold and warm."""

  def __init__(self, setting: Setting):
    self._setting = setting
    # An end, in case that nothing stops the program.
    self._words: list[Any] = ["mnist", "--training.steps", 100, "--training.sample-every", 0]
    if setting.tiny:
      self._words = [
        "smoke", "--network", "dit", "--dit.patch-size", 14, "--dit.features", 4, "--dit.depth", 1,
        "--dit.num-heads", 1, "--training.batch-size", 4, "--training.cpu-devices", 1,
        "--data.folder", _tiny_data(setting.folder),
      ]  # fmt: skip

  def prepare(self) -> dict[str, Any]:
    if not self._setting.tiny:
      load_dataset("mnist")  # The first load prepares it, once for all runs.
    return {"command": f"train.py {' '.join(map(str, self._words))}"}

  def measure(self) -> dict[str, Any]:
    first_step = lambda run: seconds_until(
      self._setting.folder, b"loss ", "train.py", *self._words,
      "--workdir", self._setting.folder / run, to_the_end=False,
    )  # fmt: skip
    return {"cold_s": first_step("cold"), "warm_s": first_step("warm")}


class Quality:
  """Seconds of training until the Fréchet distance is four times and twice that of real images."""

  def __init__(self, setting: Setting):
    self._setting, tiny = setting, setting.tiny
    self._num = 20 if tiny else _QUALITY_IMAGES
    self._every_s = 0.0 if tiny else _QUALITY_EVERY_S
    config = _tiny_model_config() if tiny else mnist.CONFIG
    training = dataclasses.replace(config.training, steps=_QUALITY_STEPS)
    if tiny:
      training = dataclasses.replace(config.training, steps=2, batch_size=4)
    self._config = dataclasses.replace(config, training=training)

  def prepare(self) -> dict[str, Any]:
    tiny, mesh = self._setting.tiny, make_mesh()
    data = _tiny_images(60) if tiny else load_dataset("mnist")
    test = _tiny_images(self._num) if tiny else load_dataset("mnist", "test")
    self._components = components = build_components(self._config, SHAPE, data.num_classes, mesh)
    self._steps = Steps(self._config, data, mesh, components)
    self._steps.take(1)
    self._steps.finish()
    start_s = time.time() - self._setting.started
    path = feature_extractor.SHIPPED / "mnist.safetensors"
    classify = feature_extractor.make_classify(feature_extractor.load_feature_extractor(path))
    self._moments = lambda image: moments(classify(image)[1])
    self._reference: Moments = self._moments(to_model_range(data.image))
    held_out = self._moments(to_model_range(test.image[: self._num]))
    self._floor = frechet_distance(held_out, self._reference)
    first = self._distance()  # Compiles the sampler.
    return {"start_s": start_s, "images": self._num, "floor": self._floor, "first_frechet": first}

  def _distance(self) -> float:
    params, info = unpack(self._steps.state.ema_params), ImageInfo(SHAPE, 0, 0)
    tables = self._components.schedule.tables(params["schedule"])
    trained = Trained(self._config, self._components, params["network"], tables, info, 0)
    # With pieces of 500 images the device is busy.
    image = trained.sample(self._num, mesh=self._steps.mesh, batch_size=500)
    return frechet_distance(self._moments(image), self._reference)

  def measure(self) -> dict[str, Any]:
    steps, training = self._steps, self._config.training
    points: list[dict[str, Any]] = []
    trained_s, since = 0.0, time.perf_counter()
    end = since + _QUALITY_LIMIT_S
    while steps.step < training.steps and time.perf_counter() < end:
      steps.take(1)
      now = time.perf_counter()
      if now - since < self._every_s and steps.step < training.steps:
        continue
      steps.finish()
      trained_s += time.perf_counter() - since
      points.append({"step": steps.step, "training_s": trained_s, "frechet": self._distance()})
      print(points[-1], file=sys.stderr, flush=True)
      if points[-1]["frechet"] <= 2 * self._floor:
        break
      since = time.perf_counter()
    reached = lambda times: next(
      (p["training_s"] for p in points if p["frechet"] <= times * self._floor), None
    )
    return {"training_s_to_4x": reached(4), "training_s_to_2x": reached(2), "points": points}


class DeviceTests:
  """The default tests of the mathematics, the networks and training, on the device."""

  def __init__(self, setting: Setting):
    self._setting = setting

  def prepare(self) -> dict[str, Any]:
    import hypothesis
    import pytest

    return {"pytest": pytest.__version__, "hypothesis": hypothesis.__version__}

  def measure(self) -> dict[str, Any]:
    files = [path for folder in _TEST_FOLDERS for path in (ROOT / folder).glob("test_*.py")]
    if self._setting.tiny:
      files = [ROOT / "tests" / "diffusion" / "test_timesteps.py"]
    files.sort(key=lambda path: -path.stat().st_size)
    number = min(4, len(files))
    outputs = [self._setting.folder / f"tests-{i}.txt" for i in range(number)]
    # Plugins that happen to be installed may warn, and warnings are errors.
    environment = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONUNBUFFERED": "1"}
    processes, end = [], time.perf_counter() + _TESTS_LIMIT_S
    for i, output in enumerate(outputs):
      command = [
        sys.executable, "-m", "pytest", "-v", "-m", "not slow", "-p", "no:cacheprovider",
        "--basetemp", str(self._setting.folder / f"basetemp-{i}"), *map(str, files[i::number]),
      ]  # fmt: skip
      with output.open("wb") as file:
        processes.append(
          subprocess.Popen(command, cwd=ROOT, env=environment, stdout=file, stderr=file)
        )
    for process in processes:
      try:
        process.wait(max(0.0, end - time.perf_counter()))
      except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    # A process that was stopped has the exit code -9.
    codes = [process.returncode for process in processes]
    return {**count_tests([output.read_text() for output in outputs]), "exit_codes": codes}


KINDS: Mapping[str, Callable[[Setting], Any]] = {
  "train": Train, "sample": Sample, "evaluate": Evaluate, "start_up": StartUp,
  "quality": Quality, "tests": DeviceTests,
}  # fmt: skip
_ON_DEVICE = ("train", "sample", "quality")  # The others start processes that use the device.


def main() -> None:
  parser = argparse.ArgumentParser(description=__doc__)
  parser.add_argument("name", choices=CASES, metavar="NAME")
  parser.add_argument("--folder", type=Path, required=True)
  parser.add_argument("--tiny", action="store_true")
  parser.add_argument("--started", type=float, default=time.time())
  arguments = parser.parse_args()
  replies, sys.stdout = sys.stdout, sys.stderr  # For the programs print.
  reply = lambda value: print(json.dumps(value), file=replies, flush=True)
  compiled: list[float] = []

  def count_compilation(event: str, duration_secs: float, **_: Any) -> None:
    if event.endswith("backend_compile_duration"):
      compiled.append(duration_secs)

  jax.monitoring.register_event_duration_secs_listener(count_compilation)
  arguments.folder.mkdir(parents=True, exist_ok=True)
  kind, options = CASES[arguments.name].kind, CASES[arguments.name].options
  # XLA reads them when the first device is used, in this process and in those that it starts.
  flags = [os.environ.get("XLA_FLAGS", ""), options.get("xla_flags", "")]
  os.environ["XLA_FLAGS"] = " ".join(filter(None, flags))
  skip_fusion_autotuning()
  case = KINDS[kind](Setting(options, arguments.folder, arguments.tiny, arguments.started))
  about = {}
  if kind in _ON_DEVICE:
    devices = jax.devices()
    about["devices"] = f"{len(devices)} x {devices[0].device_kind}"
  reply(about)
  for line in sys.stdin:
    run = getattr(case, json.loads(line)["do"])
    compiled.clear()
    start = time.perf_counter()
    value = run()
    seconds = time.perf_counter() - start
    compile_s = {"compile_s": sum(compiled)} if kind in _ON_DEVICE else {}
    reply({"seconds": seconds, **compile_s, "value": value})


if __name__ == "__main__":
  main()
