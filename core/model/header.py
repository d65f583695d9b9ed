"""Reading a model file's header without torch or safetensors, and without trusting it."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

from ..errors import ModelFileError
from .spec import ModelSpec

METADATA_KEY = "mamol"
LARGEST_HEADER = 16 * 1024 * 1024


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
    path = Path(path)
    try:
        return ModelSpec.from_json(_metadata(path))
    except ModelFileError as error:
        raise ModelFileError(f"'{path.name}' cannot be used as a MaMOL model: {error}.") from error


def _metadata(path: Path) -> Any:
    """Give the JSON data under our key in the safetensors header (format: 8 bytes length, JSON)."""
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            start = stream.read(8)
            if len(start) < 8:
                raise ModelFileError("the file is empty or cut short")
            (length,) = struct.unpack("<Q", start)
            if length > LARGEST_HEADER:
                raise ModelFileError("it is not a safetensors file")
            if length + 8 > size:
                raise ModelFileError("the file is cut short, or it is not a safetensors file")
            text = stream.read(length)
    except OSError as error:
        raise ModelFileError(f"the file cannot be read ({error.strerror or error})") from error
    try:
        header = json.loads(text.decode("utf-8"))
        metadata = header.pop("__metadata__", {})
        ends = [entry["data_offsets"][1] for entry in header.values()]
        written = metadata.get(METADATA_KEY)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise ModelFileError("it is not a safetensors file") from error
    if written is None:
        raise ModelFileError("it is a safetensors file, but no MaMOL model (train one on the Train page)")
    if ends and (not all(isinstance(end, int) for end in ends) or max(ends) + 8 + length != size):
        raise ModelFileError("the file is cut short or damaged; copy it again")
    try:
        return json.loads(written)
    except (ValueError, TypeError, RecursionError) as error:
        raise ModelFileError("its header is not JSON") from error
