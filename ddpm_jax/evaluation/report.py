"""The report of an evaluation: tables in the terminal, JSON, and one self-contained HTML page."""

import base64
import html
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import PIL.Image

from ddpm_jax.storage.files import atomic_file

# Key: (name in the report, direction of improvement, format).
_FIGURES = {
  "frechet": ("Fréchet distance", "lower", "{:.2f}"),
  "frechet_infinity": ("Fréchet distance, extrapolated", "lower", "{:.2f}"),
  "frechet_textures": ("Fréchet distance, textures included", "lower", "{:.2f}"),
  "precision": ("precision", "higher", "{:.3f}"),
  "recall": ("recall", "higher", "{:.3f}"),
  "density": ("density", "higher", "{:.3f}"),
  "coverage": ("coverage", "higher", "{:.3f}"),
  "classifier_score": ("classifier score", "higher", "{:.2f}"),
  "label_accuracy": ("label accuracy", "higher", "{:.2%}"),
  "near_copies_pixels": (
    "near-copies of training images, by pixels",
    "close to the floor",
    "{:.2%}",
  ),
  "near_copies_features": ("near-copies, by features", "close to the floor", "{:.2%}"),
}
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #222; background: #fff }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
table { border-collapse: collapse } td, th { padding: .25rem .8rem; border-bottom: 1px solid #ddd;
  text-align: left } td.n { text-align: right; font-variant-numeric: tabular-nums }
img { max-width: 100%; image-rendering: pixelated } figcaption { color: #666 }
figure { margin: 1rem 0 }
"""


def rows_of(
  figures: Mapping[str, Any], floor: Mapping[str, Any]
) -> list[tuple[str, str, str, str]]:
  """Returns rows (name, value, floor, direction of improvement) for the figures that are present.

  Args:
    figures: figures of the samples, by key.
    floor: the same figures of held-out real images.
  """
  rows = []
  for key, (name, better, form) in _FIGURES.items():
    if key in figures:
      real = form.format(floor[key]) if key in floor else ""
      rows.append((name, form.format(figures[key]), real, better))
  return rows


_PROTOCOL = "8-bit values of {dimensions} dimensions, discrete decoder, test split"


def likelihood_rows(figures: Mapping[str, Any]) -> list[tuple[str, str]]:
  """Returns rows (name, value) for the likelihoods that are present, with standard errors."""
  rows = []
  if "bound_bpd" in figures:
    about = f"{figures['bound_images']} images, {figures['bound_terms']} terms each"
    value = f"{figures['bound_bpd']:.3f} ± {figures['bound_standard_error']:.3f}"
    rows.append((f"variational bound, bits per dimension ({about})", value))
    for name in ("prior", "diffusion", "reconstruction"):
      rows.append((f"{name} term of the bound", f"{figures[f'bound_{name}']:.4f}"))
    # Stored figures of earlier versions lack the number of dimensions.
    if "dimensions" in figures:
      rows.append(("likelihoods are of", _PROTOCOL.format(**figures)))
  if "flow_bpd" in figures:
    value = f"{figures['flow_bpd']:.3f} ± {figures['flow_standard_error']:.3f}"
    about = f"{figures['flow_images']} images"
    rows.append((f"probability-flow ODE, bits per dimension ({about})", value))
  if "flow_minus_bound" in figures:
    value = "{flow_minus_bound:+.3f} ± {flow_minus_bound_standard_error:.3f}".format(**figures)
    rows.append(("ODE minus bound on the same images", value))
  return rows


def print_table(title: str, rows: Sequence[Sequence[str]]) -> None:
  """Prints rows in aligned columns under a title."""
  print(f"\n{title}")
  widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
  for row in rows:
    cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    print("  " + "  ".join(cells).rstrip())


def save_json(path: Path, content: Mapping[str, Any]) -> None:
  """Writes all figures as JSON."""
  with atomic_file(path) as file:
    file.write(json.dumps(content, indent=2).encode() + b"\n")


def plot_calls(rows: Sequence[Mapping[str, Any]]) -> PIL.Image.Image:
  """Plots the Fréchet distance over network evaluations, one line for each sampler.

  Args:
    rows: mappings with the keys "sampler", "calls" (network evaluations per image) and "frechet".
  """
  from matplotlib.figure import Figure
  from matplotlib.ticker import ScalarFormatter

  figure = Figure(figsize=(7, 4), layout="constrained")
  axes = figure.add_subplot()
  for name in dict.fromkeys(row["sampler"] for row in rows):
    points = sorted((row["calls"], row["frechet"]) for row in rows if row["sampler"] == name)
    axes.plot(*zip(*points, strict=True), marker="o", label=name)
  axes.set(
    xlabel="network evaluations per image",
    ylabel="Fréchet distance",
    xscale="log",
    yscale="log",
  )
  axes.set_xticks(sorted({row["calls"] for row in rows}))
  axes.minorticks_off()
  for axis in (axes.xaxis, axes.yaxis):
    axis.set_major_formatter(ScalarFormatter())
  ticks = [1, 2, 5, 10, 20, 30, 40, 50, 70, 100, 150, 200, 500, 1000, 2000]
  low, high = axes.get_ylim()
  axes.set_yticks([tick for tick in ticks if low <= tick <= high])
  axes.grid(True, alpha=0.3)
  axes.legend()
  file = io.BytesIO()
  figure.savefig(file, format="png", dpi=110)
  return PIL.Image.open(file)


def save_html(
  path: Path,
  title: str,
  tables: Mapping[str, Sequence[Sequence[str]]],
  pictures: Mapping[str, PIL.Image.Image],
) -> None:
  """Writes an HTML page with embedded pictures, which refers to no other file.

  Args:
    path: the file to write.
    title: heading of the page.
    tables: tables by heading; the first row of a table holds the column names.
    pictures: pictures by caption.
  """
  parts = [f"<h1>{html.escape(title)}</h1>"]
  for heading, (columns, *rows) in tables.items():
    head = "".join(f"<th>{html.escape(cell)}</th>" for cell in columns)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    parts.append(f"<h2>{html.escape(heading)}</h2>{table}")
  for caption, picture in pictures.items():
    file = io.BytesIO()
    picture.save(file, format="png")
    source = f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"
    name = html.escape(caption)
    size = f'width="{picture.width}" height="{picture.height}" style="height:auto"'
    parts.append(f'<h2>{name}</h2><figure><img {size} alt="{name}" src="{source}"></figure>')
  page = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8">'
    f"<title>{html.escape(title)}</title>"
    f'<link rel="icon" href="data:,"><style>{_STYLE}</style></head><body>{"".join(parts)}'
    "</body></html>\n"
  )
  with atomic_file(path) as file_out:
    file_out.write(page.encode())


def _cell(text: str) -> str:
  number = text[:1].isdigit() or text[:1] == "-"
  return f"<td{' class=n' if number else ''}>{html.escape(text)}</td>"
