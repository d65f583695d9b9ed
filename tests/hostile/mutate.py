"""Files that somebody broke on purpose: seeded mutations of model files, trunk files and rasters."""

from __future__ import annotations

import json
import random
import struct
from typing import Any

HOSTILE_TEXT = (
    "", " ", "\0", "\ud800", "\u202egnp.exe", "<img src='http://127.0.0.1:9/x'>", "<b>x</b>", "{0.__class__}", "%s%n%x",
    "../../../../etc/passwd", "C:\\windows\\x", "/vsicurl/http://127.0.0.1:9/x", "__import__('os').system('true')",
    "'; DROP TABLE x", "\x1b[2J", "a" * 20_000, "\u00b2", "$(true)", "=1+1",
)  # fmt: skip
HOSTILE_NUMBERS = (
    0, -1, 1, 2, 3, 63, 64, 65535, 65536, 2**31 - 1, 2**31, 2**53, 2**63, 2**64, 10**12, 10**40, -(10**12),
    0.5, 1e308, -0.0, float("nan"), float("inf"), -float("inf"),
)  # fmt: skip
HOSTILE_OTHERS: tuple[Any, ...] = (None, True, False, [], {}, [[]], [None], {"": 1}, [1] * 1000, {"a": {"b": [1, {}]}})
DTYPES = ("F64", "F16", "BF16", "I64", "I8", "U8", "BOOL", "F8_E4M3", "F8_E5M2", "C64", "X", "", "f32")


def hostile(chance: random.Random) -> Any:
    """Give a value nobody expects."""
    return chance.choice(chance.choice((HOSTILE_TEXT, HOSTILE_NUMBERS, HOSTILE_OTHERS)))


class Parts:
    """A safetensors file taken apart: its header as JSON data, and the bytes that follow."""

    def __init__(self, data: bytes) -> None:
        (length,) = struct.unpack("<Q", data[:8])
        self.header: dict[str, Any] = json.loads(data[8 : 8 + length])
        self.body = bytearray(data[8 + length :])

    @property
    def tensors(self) -> list[str]:
        """Names of the tensors."""
        return [name for name in self.header if name != "__metadata__"]

    def data(self, text: bytes | None = None) -> bytes:
        """Put the file together again, with this header where one is given."""
        written = json.dumps(self.header).encode("utf-8", "surrogatepass") if text is None else text
        return struct.pack("<Q", len(written)) + written + bytes(self.body)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Break a safetensors file in one to three ways."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        try:
            data = chance.choice(MUTATIONS)(data, chance)
        except (ValueError, KeyError, IndexError, TypeError, AttributeError, struct.error, RecursionError):
            # Already broken so far that this way needs more of the file than is left.
            data = flip(data, chance)
    return data


def flip(data: bytes, chance: random.Random) -> bytes:
    """Change some bytes, most of them in the header."""
    changed = bytearray(data or b"\0")
    for _ in range(chance.randint(1, 12)):
        last = len(changed) if chance.random() < 0.3 else min(len(changed), 4000)
        changed[chance.randrange(last)] = chance.randrange(256)
    return bytes(changed)


def cut(data: bytes, chance: random.Random) -> bytes:
    """Leave the end out, or put something after it."""
    if chance.random() < 0.7:
        return data[: chance.randrange(len(data) + 1)]
    return data + chance.randbytes(chance.randint(1, 64))


def wrong_length(data: bytes, chance: random.Random) -> bytes:
    """State another length of the header."""
    length = chance.choice((0, 1, 2, 7, len(data), len(data) - 8, len(data) - 7, 2**24, 2**32, 2**63, 2**64 - 1))
    return struct.pack("<Q", length) + data[8:]


def wrong_tensor(data: bytes, chance: random.Random) -> bytes:
    """Lie about shape, type or place of a tensor."""
    parts = Parts(data)
    entry = parts.header[chance.choice(parts.tensors)]
    what = chance.randrange(6)
    if what == 0:
        entry["dtype"] = chance.choice((*DTYPES, hostile(chance)))
    elif what == 1:
        entry["shape"] = chance.choice(
            ([10**12], [10**6, 10**6], [2**63], [-1], [0], [1] * 64, [10**12] * 30, hostile(chance))
        )
    elif what == 2:
        entry["data_offsets"] = [hostile(chance), hostile(chance)]
    elif what == 3:
        other = parts.header[chance.choice(parts.tensors)]
        entry["data_offsets"] = other["data_offsets"]
    elif what == 4:
        start, end = entry["data_offsets"]
        entry["data_offsets"] = [end, start] if chance.random() < 0.5 else [start - 4, end + 10**12]
    else:
        del entry[chance.choice(sorted(entry))]
    return parts.data()


def wrong_names(data: bytes, chance: random.Random) -> bytes:
    """Rename, drop, or add a tensor."""
    parts = Parts(data)
    name = chance.choice(parts.tensors)
    new = chance.choice((*HOSTILE_TEXT[:12], "blocks.9999999999999999.norm1.weight", "blocks.0.ls1.gamma"))
    entry = parts.header.pop(name) if chance.random() < 0.7 else parts.header[name]
    if chance.random() < 0.7:
        parts.header[new] = entry
    return parts.data()


def wrong_weights(data: bytes, chance: random.Random) -> bytes:
    """Put values that are not numbers among the weights."""
    parts = Parts(data)
    for _ in range(chance.randint(1, 3)):
        place = 4 * chance.randrange(len(parts.body) // 4)
        parts.body[place : place + 4] = struct.pack("<f", chance.choice((float("nan"), float("inf"), -float("inf"))))
    return parts.data()


def wrong_metadata(data: bytes, chance: random.Random) -> bytes:
    """Replace a part of the JSON that the file carries for us."""
    parts = Parts(data)
    metadata = parts.header["__metadata__"]
    key = chance.choice(sorted(metadata))
    try:
        inner = json.loads(metadata[key])
    except ValueError:
        inner = None
    if isinstance(inner, dict) and chance.random() < 0.9:
        place: Any = inner
        while True:
            step = chance.choice(sorted(place)) if isinstance(place, dict) else chance.randrange(len(place))
            if not isinstance(place[step], (dict, list)) or not place[step] or chance.random() < 0.2:
                break
            place = place[step]
        if chance.random() < 0.15 and isinstance(place, dict):
            place[chance.choice(HOSTILE_TEXT)] = place.pop(step)
        else:
            place[step] = hostile(chance)
        metadata[key] = json.dumps(inner)
    else:
        metadata[key] = chance.choice((hostile(chance), json.dumps(hostile(chance)), "{", "[" * 100_000))
    return parts.data()


def larger_network(data: bytes, chance: random.Random) -> bytes:
    """Describe a network within the limits that the file cannot hold."""
    parts = Parts(data)
    inner = json.loads(parts.header["__metadata__"]["mamol"])
    inner["architecture"].update(width=4096, heads=64, depth=chance.choice((2, 64)), mlp_ratio=16, tokens=64, bins=64)
    if chance.random() < 0.5:
        inner["architecture"].update(adapter_blocks=2, rank=256, dynamic_experts=64, top_k=64, pattern_width=1024)
    if chance.random() < 0.5:
        inner["sensors"][0].update(bands=65535, components=65535, band_names=[""] * 65535)
    parts.header["__metadata__"]["mamol"] = json.dumps(inner)
    return parts.data()


def deep(data: bytes, chance: random.Random) -> bytes:
    """Nest the header deeper than any reader goes."""
    parts = Parts(data)
    depth = chance.choice((50, 500, 5_000, 100_000))
    opening, closing = chance.choice((("[", "]"), ('{"a":', "}")))
    nested = opening * depth + "1" + closing * depth
    text = json.dumps(parts.header)
    return parts.data((text[:-1] + ', "deep": ' + nested + "}").encode())


def twice(data: bytes, chance: random.Random) -> bytes:
    """Give a key a second time."""
    parts = Parts(data)
    name = chance.choice(sorted(parts.header))
    again = json.dumps(chance.choice((parts.header[name], hostile(chance))))
    text = json.dumps(parts.header)
    return parts.data((text[:-1] + f", {json.dumps(name)}: {again}" + "}").encode("utf-8", "surrogatepass"))


def not_utf8(data: bytes, chance: random.Random) -> bytes:
    """Put bytes into the header that are no text."""
    parts = Parts(data)
    text = bytearray(json.dumps(parts.header).encode())
    place = chance.randrange(len(text))
    text[place : place + 1] = chance.choice((b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\0", b"\xf8\x88\x80\x80\x80"))
    return parts.data(bytes(text))


def foreign(data: bytes, chance: random.Random) -> bytes:
    """Give something else altogether."""
    pickled = b"\x80\x04\x95\x1d\0\0\0\0\0\0\0\x8c\x05posix\x94\x8c\x06system\x94\x93\x94\x8c\x04true\x94\x85\x94R\x94."
    other = chance.choice((b"", b"II*\0", b"PK\x03\x04", pickled, b"<VRTDataset>", b"{}", b"\0" * 64))
    return other + chance.randbytes(chance.choice((0, 3, 100, 2000)))


MUTATIONS = (
    flip, cut, wrong_length, wrong_tensor, wrong_tensor, wrong_names, wrong_weights, wrong_metadata, wrong_metadata,
    wrong_metadata, larger_network, deep, twice, not_utf8, foreign,
)  # fmt: skip
