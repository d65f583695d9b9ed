"""Reading a model file's header without torch or safetensors, and without trusting it."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..contracts.strict_json import parse_json, shown
from ..errors import ModelFileError
from ..message import message
from .spec import ModelSpec
from .spec_reading import spec_from_json

METADATA_KEY = "mamol"
LARGEST_HEADER = 16 * 1024 * 1024
_MALFORMED = (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError)


@dataclass(frozen=True)
class TensorEntry:
    """What a safetensors header says of one tensor: the name of its type, its shape, and how many bytes it takes."""

    dtype: str
    shape: tuple[int, ...]
    size: int


def read_spec(path: str | Path) -> ModelSpec:
    """Read what a model file says of itself.

    Only the header is read: cheap enough for a file dialog, needs neither torch nor safetensors.
    The tensors are checked when the model is loaded.

    Args:
        path: the ``.safetensors`` file.

    Returns:
        The model's header.

    Raises:
        ModelFileError: a sentence naming the file and what is wrong with it.
    """
    return read_header(path)[0]


def read_header(path: str | Path) -> tuple[ModelSpec, dict[str, TensorEntry]]:
    """Read a model file's header, and what it says of the tensors that follow it.

    Raises:
        ModelFileError: as :func:`read_spec`.
    """
    path = Path(path)
    try:
        metadata, tensors = _parts(path)
        return spec_from_json(metadata), tensors
    except ModelFileError as error:
        raise ModelFileError(
            message("'{path}' cannot be used as a MaMOL model: {error}.", path=shown(path.name), error=error)
        ) from error


def _parts(path: Path) -> tuple[Any, dict[str, TensorEntry]]:
    """Return the JSON data under our key in the safetensors header (format: 8 bytes length, JSON), and the tensors."""
    text, room = _header_text(path)
    try:
        header = parse_json(text.decode("utf-8"))
        metadata = header.pop("__metadata__", {})
        written = metadata.get(METADATA_KEY)
        spans = {name: _span(entry) for name, entry in header.items()}
        tensors = {name: _tensor(entry, spans[name]) for name, entry in header.items()}
    except _MALFORMED as error:
        raise ModelFileError(message("it is not a safetensors file")) from error
    if written is None:
        raise ModelFileError(message("it is a safetensors file, but not a MaMOL model (train one on the Train page)"))
    place = 0
    for start, end in sorted(spans.values()):
        if start != place or end < start:
            raise ModelFileError(message("the file is damaged: its tensors overlap, or have gaps between them"))
        place = end
    if place != room:
        raise ModelFileError(message("the file is cut short or damaged; copy it again"))
    try:
        return parse_json(written), tensors
    except _MALFORMED as error:
        raise ModelFileError(message("its header is not JSON")) from error


def _header_text(path: Path) -> tuple[bytes, int]:
    """Read the safetensors header, and how many bytes follow it."""
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            start = stream.read(8)
            if len(start) < 8:
                raise ModelFileError(message("the file is empty or cut short"))
            (length,) = struct.unpack("<Q", start)
            if length > LARGEST_HEADER:
                raise ModelFileError(message("it is not a safetensors file"))
            if length + 8 > size:
                raise ModelFileError(message("the file is cut short, or it is not a safetensors file"))
            return stream.read(length), size - 8 - length
    except OSError as error:
        raise ModelFileError(
            message("the file cannot be read ({strerror})", strerror=error.strerror or error)
        ) from error
    except ValueError as error:
        raise ModelFileError(message("its name contains a character that file names cannot have")) from error


def _tensor(entry: Any, span: tuple[int, int]) -> TensorEntry:
    shape = tuple(entry["shape"])
    if not isinstance(entry["dtype"], str) or not all(type(size) is int and size >= 0 for size in shape):
        raise ValueError("not a shape")
    return TensorEntry(entry["dtype"], shape, span[1] - span[0])


def _span(entry: Any) -> tuple[int, int]:
    start, end = entry["data_offsets"]
    if type(start) is not int or type(end) is not int:
        raise ValueError("not a byte range")
    return start, end
