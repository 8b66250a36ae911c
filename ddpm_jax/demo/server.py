"""Serves a page of Gradio on this machine alone, without any request to another."""

import contextlib
import os
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

HOST = "127.0.0.1"
# Gradio reads these when it is imported. Nothing is sent, shared, or kept in the browser.
_SETTINGS = {
  "GRADIO_ANALYTICS_ENABLED": "False",
  "GRADIO_SHARE": "False",
  "GRADIO_SSR_MODE": "False",
  "GRADIO_MCP_SERVER": "False",
  "GRADIO_RUN_HISTORY": "False",
  "HF_HUB_DISABLE_TELEMETRY": "1",
  "HF_HUB_OFFLINE": "1",
}
# The browser refuses every request of the page to another host.
_POLICY = (
  b"default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; form-action 'self'; "
  b"base-uri 'self'; frame-ancestors 'none'"
)


def configure_gradio(temporary: str) -> None:
  """Turns off what Gradio would send. Must be called before it is imported.

  Args:
    temporary: folder of the pictures that the page shows.
  """
  os.environ.update(_SETTINGS, GRADIO_TEMP_DIR=temporary)


def listen(port: int) -> socket.socket:
  """Returns a socket that listens on this machine's own address.

  Args:
    port: the port; 0 for any that is free.

  Raises:
    OSError: if the port is in use or not allowed.
  """
  listener = socket.socket()
  try:
    if os.name == "posix":  # Elsewhere this would share a port that is in use.
      listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((HOST, port))
    listener.listen()
  except OSError:
    listener.close()
    raise
  return listener


@contextlib.contextmanager
def serving(page: Any, listener: socket.socket, css: str = "") -> Iterator[str]:
  """Serves a page on a thread until the block ends.

  Args:
    page: a `gradio.Blocks`.
    listener: from `listen`; it is closed at the end.
    css: style sheet of the page.

  Yields:
    The page's address.
  """
  import fastapi
  import gradio as gr
  import uvicorn
  from starlette.middleware.trustedhost import TrustedHostMiddleware

  without_docs: Any = {"docs_url": None, "redoc_url": None, "openapi_url": None}
  app = fastapi.FastAPI(**without_docs)
  # A page of another host, whose name resolves to this machine, cannot read from it.
  app.add_middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"])
  app.add_middleware(_SecurityPolicy)
  # Plain names are fonts of the system; others would be loaded from the web.
  theme = gr.themes.Default(font=["system-ui", "sans-serif"], font_mono=["monospace"])
  port = listener.getsockname()[1]
  gr.mount_gradio_app(
    app, page, "", server_name=HOST, server_port=port, footer_links=[], run_history=False,
    ssr_mode=False, enable_monitoring=False, mcp_server=False, pwa=False, show_error=True,
    max_file_size="5mb", theme=theme, css=css, app_kwargs=without_docs,
  )  # fmt: skip
  server = uvicorn.Server(uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1))
  thread = threading.Thread(target=server.run, args=([listener],), daemon=True, name="server")
  thread.start()
  try:
    while not server.started:
      if not thread.is_alive():
        raise RuntimeError("the server did not start; its messages are above")
      time.sleep(0.02)
    yield f"http://{HOST}:{port}"
  finally:
    server.should_exit = True
    thread.join()


class _SecurityPolicy:
  """Middleware that adds a Content-Security-Policy to every response.

  A request that the browser breaks off, because the page is closed, ends without a traceback.
  """

  def __init__(self, app: Any) -> None:
    self._app = app

  async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
    from starlette.requests import ClientDisconnect

    async def send_with_policy(message: Any) -> None:
      if message["type"] == "http.response.start":
        headers = [*message["headers"], (b"content-security-policy", _POLICY)]
        message = {**message, "headers": headers}
      await send(message)

    with contextlib.suppress(ClientDisconnect):
      await self._app(scope, receive, send_with_policy)
