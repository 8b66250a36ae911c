"""The functions behind the buttons of the page, without Gradio and without a browser."""

import concurrent.futures
import threading
import time

import jax
import numpy as np
import pytest

from ddpm_jax.demo import actions as module
from ddpm_jax.demo.actions import Actions, mask_of_paint
from ddpm_jax.errors import UserError
from ddpm_jax.runtime.devices import make_mesh
from ddpm_jax.sampling.generate import sample_batch
from ddpm_jax.sampling.trained import Trained

pytestmark = pytest.mark.usefixtures("compile_fast")
STEPS = {"steps": 3}


@pytest.fixture
def actions(trained):
  return Actions(trained, make_mesh(jax.devices()[:1]), 1000)


@pytest.fixture
def uncomputed(monkeypatch):
  """Replaces the computation; returns the arguments of each call."""
  calls = []

  def sample(self, num, seed=0, **options):
    calls.append((num, seed, options))
    return np.zeros((num, *self.images.image_shape), np.float32)

  monkeypatch.setattr(Trained, "sample", sample)
  return calls


def test_a_sample_is_that_of_the_model_and_its_cost_is_counted(actions, trained):
  sampled = actions.sample(2, 5, 3, **STEPS, guidance=2.0)
  expected = trained.sample(2, 5, label=3, mesh=actions.mesh, **STEPS, guidance=2.0)
  np.testing.assert_array_equal(sampled.images, expected)
  assert sampled.nfe == 6
  assert sampled.seconds > 0
  assert sampled.compiled
  programs = sample_batch._cache_size()
  for steps in (3, 5):
    assert not actions.sample(2, 6, 4, steps=steps, guidance=2.0).compiled
  assert sample_batch._cache_size() == programs


def test_recorded_steps_lead_from_noise_to_the_sample(actions, trained):
  denoised = actions.denoise(2, 5, **STEPS)
  assert denoised.x_t.shape == denoised.x_0.shape == (4, 2, 8, 8, 1)
  assert denoised.steps == [0, 1, 2, 3]
  np.testing.assert_allclose(denoised.x_t[0], trained.noise(2, 5), atol=1e-5)
  for last in (denoised.x_t[-1], denoised.x_0[-1]):
    np.testing.assert_array_equal(last, denoised.sampled.images)


def test_only_what_is_masked_is_filled_in(actions):
  image = np.linspace(-1, 1, 64, dtype=np.float32).reshape(8, 8, 1)
  mask = np.ones((8, 8, 1), np.float32)
  mask[:3] = 0
  filled = actions.fill_in(image, mask, 2, 5, resamples=2, **STEPS)
  assert filled.nfe == 6
  for result in filled.images:
    np.testing.assert_allclose(result[3:], image[3:], atol=1e-6)
    assert np.abs(result[:3] - image[:3]).max() > 0.1
  assert np.abs(filled.images[0] - filled.images[1]).max() > 0.1


@pytest.mark.slow
def test_an_interpolation_leads_from_one_seed_to_the_other(actions):
  images = actions.interpolate(3, 5, 6, 2, **STEPS).images
  for end, seed in ((images[0], 5), (images[-1], 6)):
    np.testing.assert_allclose(end, actions.sample(1, seed, 2, **STEPS).images[0], atol=1e-4)
  assert np.abs(images[1] - images[0]).max() > 0.1


@pytest.mark.slow
def test_a_comparison_uses_the_same_noise_and_counts_both(actions):
  first, second = actions.compare(2, 5, 3, {"steps": 2}, {"sampler": "heun", "steps": 2})
  np.testing.assert_array_equal(first.image, actions.sample(2, 5, 3, steps=2).images)
  assert (first.nfe, second.nfe) == (2, 4)


def test_edits_without_a_class_get_the_null_label(actions, uncomputed):
  image, mask = np.zeros((8, 8, 1), np.float32), np.zeros((8, 8, 1), np.float32)
  actions.fill_in(image, mask, 2, 0)
  actions.interpolate(2, 0, 1)
  actions.sample(2, 0)
  assert [options["label"] for _, _, options in uncomputed] == [10, 10, None]


@pytest.mark.parametrize(
  ("request_", "message"),
  [
    (
      lambda a: a.sample(64, 0, steps=20),
      r"64 images of 20 network evaluations each are 1,280; a request may take 1,000; choose fewer",
    ),
    (lambda a: a.denoise(64, 0, steps=20), "1,280"),
    (lambda a: a.compare(16, 0, None, {"steps": 20}, {"steps": 20}), "16 images of 80"),
    (lambda a: a.interpolate(64, 0, 1, steps=20), "1,280"),
    (lambda a: a.sample(0, 0), "number 0: must be at least 1"),
    (lambda a: a.sample(1, -1), r"seed -1: must be 0 to 2\^31 - 1"),
    (lambda a: a.interpolate(2, 0, 2**31), "seed 2147483648"),
    (lambda a: a.compare(2, -1, None, {}), "seed -1"),
    (lambda a: a.interpolate(2, 0, 1, sampler="ancestral"), "ancestral adds noise.*choose unipc"),
    (lambda a: a.fill_in(*np.ones((2, 8, 8, 1)), 1, 0), "nothing is painted out; paint over"),
    (lambda a: a.sample(1, 0, 11), "label .11.: allowed: 0 to 9"),
    (lambda a: a.sample(1, 0, guidance=-1.0), "guidance -1.0: must be at least 0"),
    (lambda a: a.sample(1, 0, steps=21), "21"),
  ],
)
def test_a_request_is_refused_with_the_remedy(actions, request_, message):
  with pytest.raises(UserError, match=message) as error:
    request_(actions)
  assert "\n" not in str(error.value)


def test_refused_requests_compute_nothing(actions, uncomputed):
  with pytest.raises(UserError):
    actions.sample(64, 0, steps=20)
  assert not uncomputed


def test_requests_run_one_at_a_time(actions, monkeypatch):
  running, most = threading.Semaphore(1), []

  def sample(self, num, seed=0, **options):
    most.append(running.acquire(blocking=False))
    time.sleep(0.02)
    running.release()
    return np.zeros((num, 8, 8, 1), np.float32)

  monkeypatch.setattr(Trained, "sample", sample)
  with concurrent.futures.ThreadPoolExecutor(4) as pool:
    list(pool.map(lambda seed: actions.sample(1, seed), range(4)))
  assert most == [True] * 4


def test_paint_over_a_quarter_of_a_pixel_counts():
  alpha = np.zeros((80, 80), np.uint8)
  alpha[20:34, :5] = 255  # Half of pixel (2, 0), and a fifth of pixel (3, 0).
  alpha[79, 79] = 255
  mask = mask_of_paint(alpha, (8, 8, 1))
  assert mask.shape == (8, 8, 1)
  assert {tuple(where) for where in np.argwhere(mask[..., 0] == 0)} == {(2, 0)}


def test_a_request_is_served_between_two_programs_of_the_warm_up(actions, monkeypatch):
  order, started = [], threading.Event()

  def sample(self, num, seed=0, **options):
    order.append(seed)
    if not started.is_set():
      started.set()
      time.sleep(0.3)
    return np.zeros((num, 8, 8, 1), np.float32)

  monkeypatch.setattr(Trained, "sample", sample)
  monkeypatch.setattr(Actions, "denoise", Actions.sample)
  monkeypatch.setattr(module, "sample_timed", lambda *_, **__: None)
  warm_up = threading.Thread(target=lambda: list(actions.warm_up()))
  warm_up.start()
  started.wait()
  actions.sample(1, 99)
  warm_up.join()
  assert order[:2] == [0, 99]
  assert len(order) == 6


@pytest.mark.slow
def test_the_first_requests_need_no_compilation_after_the_warm_up(actions):
  assert list(actions.warm_up()) == [
    "sample", "an image to fill in", "fill in", "denoise", "interpolate", "compare"
  ]  # fmt: skip
  before = sample_batch._cache_size()
  own = actions.defaults
  mask = np.ones((8, 8, 1), np.float32)
  mask[2, 3] = 0
  sampled = [
    actions.sample(module.NUM, 1, sampler=own.sampler, steps=own.steps, guidance=own.guidance),
    actions.fill_in(mask, mask, module.FILLED, 1, sampler=own.sampler, steps=own.steps),
    actions.denoise(module.NUM // 2, 1, sampler=own.sampler, steps=own.steps).sampled,
    actions.interpolate(module.NUM // 2, 1, 2, sampler=own.deterministic, steps=own.steps),
    actions.sample(1, 1, 3, sampler=own.sampler, steps=own.steps),
  ]
  actions.compare(
    module.NUM, 1, None,
    {"sampler": own.sampler, "steps": own.steps}, {"sampler": own.other, "steps": own.steps},
  )  # fmt: skip
  assert not any(result.compiled for result in sampled)
  assert sample_batch._cache_size() == before
