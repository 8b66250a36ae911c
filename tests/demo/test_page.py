"""The page in a real browser, served by demo.py. It needs the extra `browser`, and Chromium."""

import importlib.util
import os
import re
import shutil
import signal
import socket
import subprocess
import sys

import jax
import pytest
from programs import HANG, ROOT, wait_for

from ddpm_jax.components import build_components
from ddpm_jax.errors import UserError
from ddpm_jax.sampling.trained import Trained, save_trained

BROWSER = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
MISSING = [name for name in ("gradio", "playwright") if importlib.util.find_spec(name) is None]
with_gradio = pytest.mark.skipif(
  "gradio" in MISSING, reason="gradio is not installed; make browser installs it"
)
with_browser = pytest.mark.skipif(
  bool(MISSING) or not BROWSER,
  reason=f"{' and '.join(MISSING) or 'Chromium'} not installed; make browser installs what it can",
)


@pytest.fixture
def weights(trained, tmp_path):
  """A file with a real network of the same configuration, with its initial parameters."""
  config, info = trained.config, trained.images
  components = build_components(config, info.image_shape, info.num_classes)
  params = jax.jit(components.init_params, static_argnums=0)(0)["network"]
  save_trained(tmp_path / "tiny", Trained(config, components, params, trained.schedule, info, 7))
  return tmp_path / "tiny"


@pytest.fixture
def page(weights, tmp_path):
  """The address of a running page, its process and the folder of its temporary files."""
  with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
  temporary = tmp_path / "temporary"
  temporary.mkdir()
  command = [sys.executable, "demo.py", weights, "--port", port, "--max-evaluations", 200]
  # Gradio's settings of the user's shell do not apply.
  environment = {
    "TMPDIR": temporary, "JAX_PLATFORMS": "cpu", "JAX_DISABLE_MOST_OPTIMIZATIONS": "1",
    "GRADIO_SHARE": "True", "GRADIO_ANALYTICS_ENABLED": "True",
    "GRADIO_SERVER_NAME": "0.0.0.0",
  }  # fmt: skip
  with (
    open(tmp_path / "log", "w") as log,
    subprocess.Popen(
      [*map(str, command)], cwd=ROOT, stdout=log, stderr=log,
      env=os.environ | {name: str(value) for name, value in environment.items()},
    ) as process,
  ):  # fmt: skip
    try:
      log_of = lambda: (tmp_path / "log").read_text()
      address = f"http://127.0.0.1:{port}"
      wait_for(lambda: address in log_of(), process)
      yield address, process, temporary, log_of
    finally:
      process.kill()


def break_off_an_upload(address):
  host, port = address.removeprefix("http://").split(":")
  with socket.create_connection((host, int(port))) as client:
    client.sendall(
      b"POST /gradio_api/upload HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n"
      b"Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n"
    )


@pytest.mark.slow
@with_browser
def test_a_browser_uses_every_tab_and_reaches_no_other_host(page):
  from playwright.sync_api import expect, sync_playwright

  address, process, temporary, log_of = page
  elsewhere, complaints = [], []
  break_off_an_upload(address)

  def only_here(route):
    if route.request.url.startswith((f"{address}/", "data:", "blob:")):
      route.continue_()
    else:
      elsewhere.append(route.request.url)
      route.abort()

  with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
    view = browser.new_page(viewport={"width": 1100, "height": 1200})
    view.set_default_timeout(HANG * 1000)
    expect.set_options(timeout=HANG * 1000)
    view.route("**/*", only_here)
    view.on("pageerror", lambda error: complaints.append(str(error)))
    view.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)

    def press(button):
      view.get_by_role("button", name=button, exact=True).click()

    def see(text):
      expect(view.get_by_text(re.compile(text)).locator("visible=true").first).to_be_visible()

    def shown():
      """Waits for the picture of the open tab."""
      picture = view.locator(".picture img").locator("visible=true").first
      expect(picture).to_be_visible()
      assert picture.evaluate("async image => (await image.decode(), image.naturalWidth)") > 50
      return picture

    response = view.goto(address)
    assert "default-src 'self'" in response.headers["content-security-policy"]
    see("All tabs are compiled for their first settings")
    press("Sample")
    see(r"^16 images, NFE 3 each, 48 network evaluations; [\d.]+ s$")
    first = shown().get_attribute("src")
    view.get_by_role("radio", name="7", exact=True).locator("visible=true").check()
    view.get_by_label("Seed").locator("visible=true").fill("3")
    press("Sample")
    # Until this request has ended, Gradio ignores the button. Its text is that of the first one.
    picture = view.locator(".picture img").locator("visible=true").first
    expect(picture).not_to_have_attribute("src", first)
    see(r"^16 images, NFE 3 each, 48 network evaluations; [\d.]+ s$")

    view.get_by_label("number input for Number").locator("visible=true").fill("64")
    view.get_by_label("number input for Steps").locator("visible=true").fill("4")
    press("Sample")
    see("^64 images of 4 network evaluations each are 256; a request may take 200; choose")
    assert not view.get_by_text("Traceback").count()

    view.get_by_role("tab", name="Denoising").click()
    press("Denoise")
    see("^8 images, NFE 3 each, 24 network")
    animation = shown().get_attribute("src")
    assert ".gif" in animation
    view.get_by_label("number input for Recorded step").fill("1")
    view.keyboard.press("Tab")
    see("^after 1 steps$")

    view.get_by_role("tab", name="Fill in").click()
    press("Fill in")
    see("^there is no image yet; press New image first$")
    press("New image")
    canvas = view.locator("#editor canvas").first
    canvas.scroll_into_view_if_needed()
    press("Fill in")
    see("^nothing is painted out; paint over a part of the image first$")
    box = canvas.bounding_box()
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    view.mouse.move(middle[0] - 80, middle[1])
    view.mouse.down()
    view.mouse.move(middle[0] + 80, middle[1], steps=10)
    view.mouse.up()
    press("Fill in")
    see("^The image, its kept part, and 4 images, NFE 9 each, 36 network")
    shown()

    view.get_by_role("tab", name="Interpolate").click()
    press("Interpolate")
    see("^8 images, NFE 3 each, 24 network")
    shown()

    view.get_by_role("tab", name="Compare").click()
    press("Compare")
    see("^unipc, 3 steps: NFE 3, ")
    see("^ddim, 3 steps: NFE 3, ")
    shown()
    browser.close()
  assert not elsewhere
  assert not complaints
  assert "Traceback" not in log_of()

  process.send_signal(signal.SIGINT)
  assert process.wait(HANG) == 130
  assert log_of().endswith("stopped\n")
  assert not list(temporary.iterdir())


@pytest.mark.slow
@with_gradio
def test_an_error_is_one_line_on_the_page_and_a_bug_keeps_its_traceback_in_the_log(capsys):
  import gradio

  from ddpm_jax.demo.page import one_line_errors

  def refuse():
    raise UserError("--sampling.steps 0: must be at least <1>")

  with pytest.raises(gradio.Error) as error:
    one_line_errors(refuse)()
  assert error.value.message == "steps 0: must be at least &lt;1&gt;"
  assert not error.value.print_exception
  assert capsys.readouterr().err == ""
  with pytest.raises(gradio.Error) as error:
    one_line_errors(lambda: 1 // 0)()
  assert error.value.message.startswith("ZeroDivisionError: ")
  assert "\n" not in error.value.message
  assert "Traceback" in capsys.readouterr().err
