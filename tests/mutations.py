"""Random damage to files. A mutation depends on its generator and the content alone."""

import copy
import io
import json
import re
import struct
import zipfile
import zlib

import numpy as np

EXTREMES = [0, 1, 2, 127, 128, 255, 256, 2**15, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1]
EXTREMES += [2**63, 2**64 - 1]
NUMBERS = ["0", "-1", "1", "3", "255", "65536", "2147483648", "99999999999", "9" * 25, "1e999"]
OTHER_KINDS = [
  b"",
  b"\0",
  b"text\n",
  b"\x89PNG\r\n\x1a\n",
  b"GIF89a",
  b"PK\3\4",
  b"PK\5\6" + b"\0" * 18,
]
OTHER_KINDS += [
  b"\x93NUMPY\1\0",
  b"\x1f\x8b\x08",
  b"\xff" * 64,
  b"\0" * 64,
  b"[]",
  b"{}",
  b"null",
  b"NaN",
]
OTHER_KINDS += [
  b"\xef\xbb\xbf{}",
  b"\xff\xfe{\0}\0",
  b"[" * 100_000,
  b'{"a":' * 100_000,
  b"5",
  b'"x"',
]
VALUES = [
  None, True, False, -1, 0, 1, 7, 1.5, -0.0, 1e308, float("nan"), float("inf"), -float("inf"),
  2**31, 2**63, 2**64, 10**400, "", "x", "\0", "\ud800", "../x", "é", "3", "nan", "a" * 5000,
  "\n\x1b[31m",
  [], {}, [[]], [1, 2], [28, 28], [28, 28, 1], [0, 0, 0], ["x"], {"x": 1}, [None] * 9, "@deep",
  "@deeper",
]  # fmt: skip


def position(rng, size):
  """Near the beginning, near the end or anywhere: headers are at the ends."""
  kind = rng.integers(4)
  if kind == 0:
    return int(rng.integers(min(size, 40) + 1))
  if kind == 1:
    return size - int(rng.integers(min(size, 120) + 1))
  return int(rng.integers(size + 1))


def span(rng, size):
  start = position(rng, size)
  return slice(start, start + int(2 ** rng.uniform(0, np.log2(size + 2))))


def flip_bit(rng, data, other):
  at = min(position(rng, len(data)), len(data) - 1)
  data[at] ^= 1 << int(rng.integers(8))


def set_byte(rng, data, other):
  at = min(position(rng, len(data)), len(data) - 1)
  data[at] = int(rng.choice([0, 1, 32, 127, 255, rng.integers(256)]))


def set_number(rng, data, other):
  width = int(rng.choice([1, 2, 4, 8]))
  value = EXTREMES[rng.integers(len(EXTREMES))] % 2 ** (8 * width)
  at = position(rng, max(len(data) - width, 0))
  data[at : at + width] = value.to_bytes(width, str(rng.choice(["little", "big"])))


def set_digits(rng, data, other):
  digits = re.compile(rb"\d+")
  run = digits.search(data, position(rng, len(data))) or digits.search(data)
  if run:
    start, end = run.span()
    del run  # It holds the buffer, whose size could not change.
    data[start:end] = NUMBERS[rng.integers(len(NUMBERS))].encode()


def delete(rng, data, other):
  del data[span(rng, len(data))]


def insert(rng, data, other):
  at = position(rng, len(data))
  data[at:at] = rng.bytes(int(rng.integers(1, 20)))


def duplicate(rng, data, other):
  part, at = bytes(data[span(rng, len(data))]), position(rng, len(data))
  data[at:at] = part


def truncate(rng, data, other):
  del data[position(rng, len(data)) :]


def splice(rng, data, other):
  head, tail = position(rng, len(data)), position(rng, len(other))
  data[:] = bytes(data[:head]) + other[head if rng.integers(2) else tail :]


def replace(rng, data, other):
  data[:] = OTHER_KINDS[rng.integers(len(OTHER_KINDS))]


BYTES = [flip_bit] * 3 + [set_byte, set_number, set_number, set_digits, delete, insert, duplicate]
BYTES += [truncate, splice]


def mutate(rng, content, other=b"", structure=None):
  """Returns the content with one to three damages. `structure` is one of the functions below."""
  if rng.integers(30) == 0:
    return OTHER_KINDS[rng.integers(len(OTHER_KINDS))]
  data = bytearray(content)
  if structure is not None and rng.integers(2):
    data = bytearray(structure(rng, content))
    if rng.integers(4):
      return bytes(data)
  for _ in range(int(rng.integers(1, 4))):
    if data:
      BYTES[rng.integers(len(BYTES))](rng, data, other)
  return bytes(data)


def mutate_value(rng, root):
  """Returns a JSON value with one node replaced, removed, renamed, added or exchanged."""
  nodes = []

  def visit(node):
    for key in node if isinstance(node, dict) else range(len(node)):
      nodes.append((node, key))
      if isinstance(node[key], dict | list):
        visit(node[key])

  value = copy.deepcopy(VALUES[rng.integers(len(VALUES))])
  if not isinstance(root, dict | list) or not rng.integers(30):
    return value
  visit(root)
  if not nodes:
    return value
  node, key = nodes[rng.integers(len(nodes))]
  kind = rng.integers(10)
  if kind < 5:
    node[key] = value
  elif kind == 5:
    del node[key]
  elif kind == 6:
    where, name = nodes[rng.integers(len(nodes))]
    node[key], where[name] = where[name], node[key]
    # An exchange with a part of itself would be endless.
    return root if is_finite(root) else value
  elif kind == 7 and isinstance(node, dict):
    node[f"{key}x"] = node.pop(key)
  elif kind == 8 and isinstance(node, dict):
    node["extra"] = value
  elif type(node[key]) in (int, float) and abs(node[key]) < 1e300:
    node[key] = [-node[key], 2 * node[key], str(node[key])][rng.integers(3)]
  else:
    node[key] = [node[key]]
  return root


def is_finite(root):
  try:
    json.dumps(root)
  except (ValueError, RecursionError):
    return False
  return True


def mutate_json(rng, content):
  """Changes the parsed structure; keys may then appear twice."""
  lines = content.splitlines() or [b""]
  number = int(rng.integers(len(lines))) if content[:2] != b"{\n" else None
  text = content if number is None else lines[number]
  root = json.loads(text)
  for _ in range(int(rng.integers(1, 3))):
    root = mutate_value(rng, root)
  text = json.dumps(root)
  for word, depth in (('"@deep"', 900), ('"@deeper"', 50_000)):
    text = text.replace(word, "[" * depth + "]" * depth)
  if isinstance(root, dict) and root and not rng.integers(8):
    key = [*root][rng.integers(len(root))]
    text = text[:-1] + f", {json.dumps(key)}: {json.dumps(VALUES[rng.integers(30)])}}}"
  changed = text.encode(errors="surrogatepass")
  if number is None:
    return changed
  lines[number] = changed
  return b"\n".join(lines) + b"\n"


def mutate_npz(rng, content):
  """Changes a member's name or .npy header, and writes a ZIP file whose checksums are right."""
  with zipfile.ZipFile(io.BytesIO(content)) as archive:
    members = {name: bytearray(archive.read(name)) for name in archive.namelist()}
  name = [*members][rng.integers(len(members))]
  kind = rng.integers(5)
  if kind == 0:
    members[str(rng.choice(["x.npy", "images", "images.npy", "\n.npy", "é.npy"]))] = members.pop(
      name
    )
  elif kind == 1:
    del members[name]
  else:
    members[name] = bytearray(mutate_npy(rng, bytes(members[name])))
  file = io.BytesIO()
  with zipfile.ZipFile(
    file, "w", int(rng.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]))
  ) as archive:
    for name, data in members.items():
      archive.writestr(zipfile.ZipInfo(name), bytes(data), archive.compression)  # Without a time.
  return file.getvalue()


def mutate_npy(rng, content):
  """Changes dtype, shape, order or bytes of the text header."""
  start = 10 + struct.unpack("<H", content[8:10])[0]
  header = content[10:start].decode("latin1")
  kind = rng.integers(6)
  if kind == 0:
    dtype = rng.choice(
      [
        "<f4",
        ">f4",
        "<f2",
        "<f8",
        "<f16",
        "|u1",
        "|b1",
        "<i4",
        "<c8",
        "|O",
        "<U3",
        "|S4",
        "<M8[s]",
        "|V4",
        "x",
        "<f999999999",
        "|V9999999999",
      ]
    )
    header = re.sub(r"('descr': )'[^']*'", rf"\1'{dtype}'", header)
  elif kind == 1:
    shape = rng.choice(
      [
        "()",
        "(0,)",
        "(-1, 8, 8, 1)",
        "(99999999999,)",
        "(1L, 8, 8, 1)",
        "(True, 8, 8, 1)",
        "(2, 8, 8)",
        "(0, 8, 8, 1)",
        "(1, 8, 8, 1)",
        "(1e9,)",
        "(2, 8, 8, 1",
        "4",
        "(1 2)",
      ]
    )
    header = re.sub(r"\([^)]*\)", shape, header)
  elif kind == 2:
    header = header.replace("False", str(rng.choice(["True", "1", "None", "1is"])))
  else:
    data = bytearray(header.encode("latin1"))
    (set_digits if kind == 3 else set_byte)(rng, data, b"")
    header = data.decode("latin1")
  return (
    content[:8] + struct.pack("<H", len(header) % 2**16) + header.encode("latin1") + content[start:]
  )


def mutate_safetensors(rng, content):
  """Changes the JSON header, or the JSON texts in its metadata, and keeps the length right."""
  length = struct.unpack("<Q", content[:8])[0]
  header = json.loads(content[8 : 8 + length])
  metadata = header["__metadata__"]
  kind = rng.integers(4)
  if kind < 2:
    keys = [key for key in metadata if metadata[key].startswith("{")]
    key = keys[rng.integers(len(keys))]
    metadata[key] = (
      mutate_json(rng, metadata[key].encode() + b"\n").decode(errors="surrogatepass").strip()
    )
  elif kind == 2:
    names = [name for name in header if name != "__metadata__"]
    entry = header[names[rng.integers(len(names))]]
    if rng.integers(2):
      entry["dtype"] = str(
        rng.choice(
          [
            "BF16",
            "F16",
            "F32",
            "F64",
            "I32",
            "U32",
            "I16",
            "U16",
            "F8_E4M3",
            "F8_E5M2",
            "BOOL",
            "U8",
            "C64",
            "x",
          ]
        )
      )
    else:
      entry["shape"] = entry["shape"][::-1] if rng.integers(2) else [int(np.prod(entry["shape"]))]
  else:
    header = mutate_value(rng, header)
  text = json.dumps(header, ensure_ascii=bool(rng.integers(2))).encode(errors="replace")
  return struct.pack("<Q", len(text)) + text + content[8 + length :]


def mutate_png(rng, content):
  """Changes the data of a chunk and makes its checksum right again; other formats: a bit."""
  if not content.startswith(b"\x89PNG"):
    data = bytearray(content)
    set_number(rng, data, b"")
    return bytes(data)
  chunks, at = [], 8
  while at < len(content):
    size = struct.unpack(">I", content[at : at + 4])[0]
    chunks.append((content[at + 4 : at + 8], bytearray(content[at + 8 : at + 8 + size])))
    at += 12 + size
  _, data = chunks[0] if rng.integers(2) else chunks[rng.integers(len(chunks))]
  if data:
    (flip_bit, set_byte, set_number)[rng.integers(3)](rng, data, b"")
  pack = lambda number: struct.pack(">I", number)
  return content[:8] + b"".join(
    pack(len(data)) + name + data + pack(zlib.crc32(name + data)) for name, data in chunks
  )
