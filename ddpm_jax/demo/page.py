"""The page: its tabs, and what their buttons call. Built with Gradio."""

import functools
import html
import os
import tempfile
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gradio as gr
import numpy as np
import PIL.Image

from ddpm_jax.config.samplers import SAMPLERS
from ddpm_jax.demo.actions import FILLED, NUM, RESAMPLES, Actions, Sampled, mask_of_paint
from ddpm_jax.errors import UserError, brief
from ddpm_jax.storage import images

# Small pictures fill their place, with sharp pixels.
CSS = """
.picture img { width: 100%; height: 100%; object-fit: contain; image-rendering: pixelated; }
footer { display: none !important; }
"""
_MAX_IMAGES = 64
_ALL = -1  # Value of the button for all classes, or for any class.
_COLUMNS = 8  # Of an interpolation.
_EDITOR = 336  # Least pixels of the picture to paint on.
# All requests share one queue, which runs one at a time.
_QUEUE: dict[str, Any] = {
  "concurrency_id": "model", "concurrency_limit": 1, "api_visibility": "private",
}  # fmt: skip


class WarmUp:
  """Compiles the default programs on a thread, and describes its progress."""

  def __init__(self, actions: Actions) -> None:
    self.done = False
    self._text = "Compiling."
    threading.Thread(target=self._run, args=(actions,), daemon=True, name="warm-up").start()

  def _run(self, actions: Actions) -> None:
    try:
      for name in actions.warm_up():
        self._text = f"Compiling the program of: {name}. A request that you make now runs next."
      self._text = "All tabs are compiled for their first settings."
    except Exception as error:
      if not isinstance(error, UserError):
        traceback.print_exc()
      self._text = f"The first settings cannot be compiled: {brief(error)}"
    self.done = True

  @property
  def text(self) -> str:
    """One line for the page."""
    return f"{self._text} Other settings are compiled when they are first used, in seconds."


def build_page(actions: Actions, title: str) -> gr.Blocks:
  """Builds the page, and starts to compile the programs of its first settings.

  Args:
    actions: the functions behind the buttons.
    title: name of the model.
  """
  warm_up = WarmUp(actions)
  with gr.Blocks(
    title=f"ddpm_jax: {title}", analytics_enabled=False, delete_cache=(600, 3600)
  ) as page:
    gr.Markdown(
      f"# {title}\nA request may take at most {actions.max_evaluations:,} network evaluations: the "
      "number of images times NFE, the evaluations per image. NFE is the number of steps; heun and "
      "predictor_corrector double it, and so does guidance other than 1. Requests run one by one."
    )
    status = gr.Markdown(warm_up.text, elem_id="status")
    timer = gr.Timer(1.0)
    timer.tick(
      lambda: (warm_up.text, gr.Timer(active=not warm_up.done)), None, [status, timer],
      queue=False, show_progress="hidden", api_visibility="private",
    )  # fmt: skip
    for name, build in (
      ("Sample", _sample_tab), ("Denoising", _denoising_tab), ("Fill in", _fill_in_tab),
      ("Interpolate", _interpolation_tab), ("Compare", _comparison_tab),
    ):  # fmt: skip
      with gr.Tab(name):
        build(actions)
  page.queue(api_open=False, max_size=16)
  return page


def one_line_errors(function: Callable[..., Any]) -> Callable[..., Any]:
  """Makes errors appear on the page as one line; bugs keep their traceback in the terminal."""

  @functools.wraps(function)
  def wrapped(*arguments: Any) -> Any:
    try:
      return function(*arguments)
    except UserError as error:
      message = str(error).replace("--sampling.", "")
    except Exception as error:
      traceback.print_exc()
      message = f"{type(error).__name__}: {brief(error)}; the terminal shows where"
    raise gr.Error(html.escape(message), print_exception=False)

  return wrapped


class _Settings:
  """The controls that most tabs share: number, seed, sampler, steps, class, guidance scale."""

  def __init__(
    self, actions: Actions, *, num: int, samplers: list[str] | None = None, edit: bool = False
  ) -> None:
    """Adds the controls to the page.

    Args:
      actions: the functions behind the buttons.
      num: default number of images.
      samplers: samplers to choose from; all if None.
      edit: whether the class may be left open (the null label) instead of being all in turn.
    """
    self.defaults, self._classes = actions.defaults, actions.num_classes
    own = self.defaults.sampler if samplers is None else self.defaults.deterministic
    conditional = self._classes > 0
    with gr.Row():
      self.num = gr.Slider(1, _MAX_IMAGES, num, step=1, label="Number")
      self.seed = gr.Number(0, label="Seed", precision=0, minimum=0, maximum=2**31 - 1)
      self.sampler = gr.Dropdown(samplers or list(SAMPLERS), value=own, label="Sampler")
      self.steps = _steps(actions)
      self.guidance = gr.Slider(
        0, 8, self.defaults.guidance, step=0.5, label="Guidance", visible=conditional
      )
    first = [] if edit and not actions.has_null_label else [("any" if edit else "all", _ALL)]
    choices = [*first, *((str(i), i) for i in range(self._classes))]
    value = choices[0][1] if choices else None
    self.label = gr.Radio(choices, value=value, label="Class", visible=conditional)
    self.all = [self.num, self.seed, self.sampler, self.steps, self.label, self.guidance]

  def read(
    self, num: Any, seed: Any, sampler: str, steps: int, label: int | None, guidance: float
  ) -> tuple[int, int, int | None, dict[str, Any]]:
    """Converts the controls' values into number, seed, class and fields of `SamplingConfig`."""
    changes: dict[str, Any] = {"sampler": sampler, "steps": steps}
    if self._classes:
      changes["guidance"] = float(guidance)
    return int(num), _seed(seed), None if label in (None, _ALL) else label, changes


def _steps(actions: Actions) -> gr.Slider:
  total = actions.trained.config.diffusion.num_timesteps
  return gr.Slider(1, total, actions.defaults.steps, step=1, label="Steps")


def _seed(value: Any) -> int:
  if value is None:
    raise UserError("seed: empty; enter a number from 0 to 2^31 - 1")
  return int(value)


def _picture() -> gr.Image:
  return gr.Image(
    show_label=False, format="png", interactive=False, height=380,
    elem_classes="picture", buttons=["download"],
  )  # fmt: skip


def _cost(num: int, sampled: Sampled) -> str:
  """Returns a line on the cost of a request."""
  including = ", including compilation" if sampled.compiled else ""
  return (
    f"{num} images, NFE {sampled.nfe} each, {num * sampled.nfe:,} network evaluations; "
    f"{sampled.seconds:.2f} s{including}"
  )


def _shown(sampled: Sampled, columns: int | None = None) -> tuple[PIL.Image.Image, str]:
  return images.grid(sampled.images, columns), _cost(len(sampled.images), sampled)


def _sample_tab(actions: Actions) -> None:
  settings = _Settings(actions, num=NUM)
  button = gr.Button("Sample", variant="primary")
  text, picture = gr.Markdown(), _picture()

  def sample(*values: Any) -> tuple[Any, ...]:
    num, seed, label, changes = settings.read(*values)
    return _shown(actions.sample(num, seed, label, **changes))

  button.click(one_line_errors(sample), settings.all, [picture, text], **_QUEUE)


def _denoising_tab(actions: Actions) -> None:
  gr.Markdown("The upper row is x_t, from noise to images; the lower row the estimates of x_0.")
  settings = _Settings(actions, num=NUM // 2)
  button = gr.Button("Denoise", variant="primary")
  text, picture = gr.Markdown(), _picture()
  frame = gr.Slider(0, 1, 0, step=1, label="Recorded step", interactive=False)
  recorded = gr.State([])

  def denoise(*values: Any) -> tuple[Any, ...]:
    num, seed, label, changes = settings.read(*values)
    denoised = actions.denoise(num, seed, label, **changes)
    rows = np.concatenate([denoised.x_t, denoised.x_0], axis=1)
    frames = [images.grid(row, columns=num) for row in rows]
    taken = denoised.steps
    slider = gr.Slider(maximum=len(frames) - 1, value=len(frames) - 1, interactive=True)
    return _gif(frames), _cost(num, denoised.sampled), slider, list(zip(taken, frames, strict=True))

  def show(recorded: list[tuple[int, PIL.Image.Image]], index: int) -> tuple[Any, str]:
    taken, picture = recorded[int(index)]
    return picture, f"after {taken} steps"

  button.click(one_line_errors(denoise), settings.all, [picture, text, frame, recorded], **_QUEUE)
  frame.input(
    one_line_errors(show), [recorded, frame], [picture, text], queue=False,
    show_progress="hidden", trigger_mode="always_last", api_visibility="private",
  )  # fmt: skip


def _gif(frames: list[PIL.Image.Image]) -> str:
  """Writes an animation to the folder of the page's temporary files, and returns its path."""
  handle, path = tempfile.mkstemp(".gif", dir=os.environ["GRADIO_TEMP_DIR"])
  os.close(handle)
  images.save_gif(Path(path), frames)
  return path


def _fill_in_tab(actions: Actions) -> None:
  shape = actions.trained.images.image_shape
  scale = max(1, -(-_EDITOR // shape[0]))
  height, width = shape[0] * scale, shape[1] * scale
  gr.Markdown(
    "Generate an image, paint over a part of it, and fill it in: the painted part is generated "
    "anew to match the rest (RePaint). The result may have another class."
  )
  settings = _Settings(actions, num=FILLED, edit=True)
  resamples = gr.Slider(
    1, 10, RESAMPLES, step=1, label="Resamples: how often each step is taken; multiplies the NFE"
  )
  with gr.Row():
    new = gr.Button("New image")
    button = gr.Button("Fill in", variant="primary")
  original = gr.State(None)
  with gr.Row():
    editor = gr.ImageEditor(
      type="numpy", image_mode="RGBA", sources=[], transforms=[], layers=False, format="png",
      brush=gr.Brush(default_size=scale * 3, colors=["#e03030"], color_mode="fixed"),
      canvas_size=(width, height), fixed_canvas=True, show_label=False, elem_id="editor",
      buttons=[],
    )  # fmt: skip
    with gr.Column():
      text, picture = gr.Markdown(), _picture()

  def draw(*values: Any) -> tuple[Any, ...]:
    _, seed, label, changes = settings.read(*values)
    if label is None and actions.num_classes:
      label = seed % actions.num_classes
    sampled = actions.sample(1, seed, label, **changes)
    pixels = images.to_uint8(sampled.images[0]).repeat(scale, axis=0).repeat(scale, axis=1)
    background = np.broadcast_to(pixels, (height, width, 3))
    return {"background": background, "layers": [], "composite": None}, sampled.images[0]

  def fill_in(image: Any, edited: Any, resamples: float, *values: Any) -> tuple[Any, ...]:
    if image is None:
      raise UserError("there is no image yet; press New image first")
    num, seed, label, changes = settings.read(*values)
    painted = [layer[..., 3] for layer in (edited or {}).get("layers", [])]
    alpha = np.max(painted, axis=0) if painted else np.zeros((height, width), np.uint8)
    mask = mask_of_paint(alpha, shape)
    filled = actions.fill_in(image, mask, num, seed, label, resamples=int(resamples), **changes)
    shown = np.concatenate([image[None], (mask * (image + 1) - 1)[None], filled.images])
    return images.grid(shown), (f"The image, its kept part, and {_cost(num, filled)}")

  new.click(one_line_errors(draw), settings.all, [editor, original], **_QUEUE)
  button.click(
    one_line_errors(fill_in),
    [original, editor, resamples, *settings.all],
    [picture, text],
    **_QUEUE,
  )


def _interpolation_tab(actions: Actions) -> None:
  gr.Markdown("Images from noise between that of two seeds, along the great circle (slerp).")
  settings = _Settings(actions, num=NUM // 2, samplers=actions.deterministic_samplers(), edit=True)
  second = gr.Number(1, label="Second seed", precision=0, minimum=0, maximum=2**31 - 1)
  button = gr.Button("Interpolate", variant="primary")
  text, picture = gr.Markdown(), _picture()

  def interpolate(second: Any, *values: Any) -> tuple[Any, ...]:
    num, seed, label, changes = settings.read(*values)
    sampled = actions.interpolate(num, seed, _seed(second), label, **changes)
    return _shown(sampled, columns=min(num, _COLUMNS))

  button.click(one_line_errors(interpolate), [second, *settings.all], [picture, text], **_QUEUE)


def _comparison_tab(actions: Actions) -> None:
  gr.Markdown("The same noise with two samplers. Each runs twice: to compile, and to be timed.")
  settings = _Settings(actions, num=NUM)
  with gr.Row():
    other = gr.Dropdown(list(SAMPLERS), value=actions.defaults.other, label="Second sampler")
    steps = _steps(actions)
  button = gr.Button("Compare", variant="primary")
  pictures, texts = [], []
  with gr.Row():
    for _ in range(2):
      with gr.Column():
        texts.append(gr.Markdown())
        pictures.append(_picture())

  def compare(other: str, steps: int, *values: Any) -> tuple[Any, ...]:
    num, seed, label, changes = settings.read(*values)
    samplings = (changes, {**changes, "sampler": other, "steps": steps})
    results = actions.compare(num, seed, label, *samplings)
    described = [
      f"{sampling['sampler']}, {sampling['steps']} steps: NFE {timed.nfe}, {timed.seconds:.2f} s, "
      f"{num / timed.seconds:.1f} images/s"
      for sampling, timed in zip(samplings, results, strict=True)
    ]
    return *(images.grid(timed.image) for timed in results), *described

  button.click(
    one_line_errors(compare), [other, steps, *settings.all], [*pictures, *texts], **_QUEUE
  )
