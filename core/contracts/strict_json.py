"""Building frozen dataclasses from JSON that nobody vouches for."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from ..errors import ModelFileError

LONGEST_LIST = 65535
LONGEST_TEXT = 10_000
_LONGEST_NUMBER = 20

T = TypeVar("T")


def parse_json(text: str) -> Any:
    """Parse JSON: no key twice in an object, no whole number of more than twenty digits.

    Raises:
        ValueError: it is no such JSON.
        RecursionError: it is nested too deeply.
    """
    return json.loads(text, object_pairs_hook=_object, parse_int=_whole_number)


def read_dataclass(kind: type[T], data: Any, where: str, optional: frozenset[str] = frozenset()) -> T:
    """Build the frozen dataclass ``kind`` from JSON data, strictly.

    Args:
        kind: a frozen dataclass; the types of its fields are checked.
        data: what :func:`parse_json` gave.
        where: what the data is, for messages.
        optional: "Kind.field" of the fields that may be missing and then have their defaults.

    Raises:
        ModelFileError: the data has other fields or types.
    """
    if not isinstance(data, dict):
        raise ModelFileError(f"{where} is not an object")
    hints = get_type_hints(kind)
    fields = {field.name: field for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    unknown = sorted(set(data) - set(fields))
    missing = [name for name in fields if name not in data and f"{kind.__name__}.{name}" not in optional]
    if unknown or missing:
        raise ModelFileError(f"{where} has the wrong fields ({', '.join(map(shown, (unknown + missing)[:3]))})")
    return kind(
        **{name: _value(hints[name], data[name], f"{where}.{name}", optional) for name in fields if name in data}
    )


def _value(kind: Any, value: Any, where: str, optional: frozenset[str] = frozenset()) -> Any:
    """Check one JSON value against a type annotation and convert it."""
    if dataclasses.is_dataclass(kind):
        return read_dataclass(kind, value, where, optional)  # type: ignore[arg-type]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple:
        if not isinstance(value, list) or len(value) > LONGEST_LIST:
            raise ModelFileError(f"{where} is not a list")
        return tuple(_value(arguments[0], item, f"{where}[{i}]", optional) for i, item in enumerate(value))
    if origin is not None and issubclass(origin, Mapping) if isinstance(origin, type) else False:
        if not isinstance(value, dict):
            raise ModelFileError(f"{where} is not an object")
        return {
            _value(str, key, where): _value(arguments[1], item, f"{where}.{shown(key)}", optional)
            for key, item in value.items()
        }
    if type(None) in arguments:
        return None if value is None else _value(arguments[0], value, where, optional)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ModelFileError(f"{where} is not {'a number' if kind in (int, float) else 'text'}")
    if isinstance(value, str) and not _is_text(value):
        raise ModelFileError(f"{where} is too long, or contains invalid characters")
    return value


def shown(name: str) -> str:
    """Return a name from a file as a sentence may quote it: shortened, and without half characters."""
    return name[:60].encode("utf-8", "replace").decode("utf-8")


def _is_text(value: str) -> bool:
    """Return whether every program can take a text.

    JSON may hold halves of characters, which cannot be written anywhere.
    """
    if len(value) > LONGEST_TEXT or "\0" in value:
        return False
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key twice")
    return made


def _whole_number(digits: str) -> int:
    # Python takes time with the square of their number.
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError("a number that is too long")
    return int(digits)
