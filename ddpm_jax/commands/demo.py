"""demo.py: a page in the browser. JAX and Gradio are imported after the arguments are checked."""

import dataclasses
import errno
import importlib.util
import socket
import tempfile
import threading
import webbrowser
from typing import Annotated

import tyro

from ddpm_jax.commands import cli
from ddpm_jax.commands.source import Source, check_named, find_source
from ddpm_jax.demo import server
from ddpm_jax.errors import UserError, require
from ddpm_jax.runtime import interrupts
from ddpm_jax.storage import pretrained

_IMAGES = 16  # Images of most requests, which the CPU's devices share.
_DEFAULT_NETWORK = "mnist_conditional_small"
_NAMES = ", ".join(pretrained.SHA256)
_INSTALL = "pip install -e '.[demo]', or make demo"


@dataclasses.dataclass(frozen=True)
class Arguments:
  """The command line of demo.py."""

  run: tyro.conf.Positional[
    Annotated[
      str,
      tyro.conf.arg(
        help=f"Folder of a run, a .safetensors file, or a network of the project: {_NAMES}."
      ),
    ]
  ] = _DEFAULT_NETWORK
  port: int = 7860
  """Port of the page, 1 to 65535. The page is served on 127.0.0.1, to this machine alone."""
  open: cli.Switch = False
  """Open the page in the default browser."""
  max_evaluations: int = 10_000
  """Largest number of network evaluations of one request, over all its images; at least 1.
  With mnist_conditional_small the default takes about half a minute on two CPU cores."""

  def __post_init__(self) -> None:
    require(1 <= self.port <= 65535, "port", self.port, "must be 1 to 65535")
    require(
      self.max_evaluations >= 1, "max_evaluations", self.max_evaluations, "must be at least 1"
    )


def parse(description: str | None) -> tuple[Arguments, Source]:
  """Parses the command line.

  Returns:
    The arguments, and the model.

  Raises:
    UserError: if Gradio is not installed, or there is no such model.
  """
  check_named(cli.command_line(), default=_DEFAULT_NETWORK)
  arguments: Arguments = cli.parse(Arguments, description=description)
  source = find_source(arguments.run)
  source.read_header()
  if importlib.util.find_spec("gradio") is None:
    raise UserError(f"the page needs the extra `demo`; install it: {_INSTALL}")
  return arguments, source


def run(arguments: Arguments, source: Source) -> None:
  """Loads the model and serves the page until Ctrl-C.

  Args:
    arguments: from the command line, checked.
    source: the model.

  Raises:
    UserError: if the port is in use, or the model has no checkpoint or cannot be read.
  """
  with (
    _listen(arguments.port) as listener,
    tempfile.TemporaryDirectory(prefix="ddpm_jax_demo_") as folder,
  ):
    interrupts.unfinished.add(folder)  # Ctrl-C deletes it.
    from ddpm_jax.runtime import devices
    from ddpm_jax.runtime.compilation_cache import use_compile_cache
    from ddpm_jax.runtime.xla_flags import skip_fusion_autotuning
    from ddpm_jax.sampling.trained import load_trained

    print(f"{source.title}: loading")
    skip_fusion_autotuning()
    use_compile_cache()
    devices.use_cpu_devices(_IMAGES, uneven=True)
    mesh = devices.make_mesh()
    trained = load_trained(source.path, devices.replicated(mesh))
    server.configure_gradio(folder)
    from ddpm_jax.demo.actions import Actions
    from ddpm_jax.demo.page import CSS, build_page

    page = build_page(Actions(trained, mesh, arguments.max_evaluations), source.title)
    with server.serving(page, listener, CSS) as address:
      print(f"{address}  (Ctrl-C ends it)")
      if arguments.open:
        webbrowser.open(address)
      threading.Event().wait()


def _listen(port: int) -> socket.socket:
  try:
    return server.listen(port)
  except OSError as error:
    reasons = {errno.EADDRINUSE: "in use", errno.EACCES: "not allowed for this user"}
    reason = reasons.get(error.errno or 0, str(error))
    raise UserError(f"--port {port}: {reason}; choose another --port") from error
