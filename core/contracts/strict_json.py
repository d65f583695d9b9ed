"""Building frozen dataclasses from JSON that nobody vouches for."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Optional, TypeVar, Union, get_args, get_origin, get_type_hints

from ..errors import ModelFileError
from ..message import message

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


def read_dataclass(
    kind: type[T],
    data: Any,
    where: str,
    optional: Optional[frozenset[str]] = frozenset(),
    longest_text: int = LONGEST_TEXT,
) -> T:
    """Build the frozen dataclass ``kind`` from JSON data, strictly.

    Fields may be numbers, texts, truth values, enums by their value, tuples, mappings, other dataclasses, one of
    several dataclasses (told apart by their fields), and None where the annotation says so.

    Args:
        kind: a frozen dataclass; the types of its fields are checked.
        data: what :func:`parse_json` gave.
        where: what the data is, for messages.
        optional: "Kind.field" of the fields that may be missing and then have their defaults; None is all that have
            one.
        longest_text: characters of a text, at most.

    Raises:
        ModelFileError: the data has other fields or types.
    """
    return _Reader(optional, longest_text).dataclass(kind, data, where)


@dataclass(frozen=True)
class _Reader:
    optional: Optional[frozenset[str]]
    longest_text: int

    def dataclass(self, kind: type[T], data: Any, where: str) -> T:
        if not isinstance(data, dict):
            raise ModelFileError(message("{where} is not an object", where=where))
        hints = get_type_hints(kind)
        fields = {field.name: field for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
        unknown = sorted(set(data) - set(fields))
        missing = [name for name, field in fields.items() if name not in data and not self._may_miss(kind, field)]
        if unknown or missing:
            raise ModelFileError(
                message(
                    "{where} has the wrong fields ({shown})",
                    where=where,
                    shown=", ".join(map(shown, (unknown + missing)[:3])),
                )
            )
        return kind(**{name: self.value(hints[name], data[name], f"{where}.{name}") for name in fields if name in data})

    def _may_miss(self, kind: type[Any], field: dataclasses.Field[Any]) -> bool:
        if self.optional is None:
            return not (field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING)
        return f"{kind.__name__}.{field.name}" in self.optional

    def value(self, kind: Any, value: Any, where: str) -> Any:
        """Check one JSON value against a type annotation and convert it."""
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is Union:
            return self._one_of(arguments, value, where)
        if origin is tuple:
            return self._tuple(arguments, value, where)
        if isinstance(origin, type) and issubclass(origin, Mapping):
            if not isinstance(value, dict):
                raise ModelFileError(message("{where} is not an object", where=where))
            return {
                self.value(str, key, where): self.value(arguments[1], item, f"{where}.{shown(key)}")
                for key, item in value.items()
            }
        if dataclasses.is_dataclass(kind):
            return self.dataclass(kind, value, where)  # type: ignore[arg-type]
        if isinstance(kind, type) and issubclass(kind, Enum):
            if value not in [one.value for one in kind]:
                raise ModelFileError(
                    message("{where} is none of {kind}", where=where, kind=", ".join(str(one.value) for one in kind))
                )
            return kind(value)
        return self._plain(kind, value, where)

    def _plain(self, kind: type[Any], value: Any, where: str) -> Any:
        if kind is float and type(value) is int:
            return float(value)
        if not isinstance(value, kind) or isinstance(value, bool) != (kind is bool):
            what = {int: message("a number"), float: message("a number"), bool: message("true or false")}.get(
                kind, message("text")
            )
            raise ModelFileError(message("{where} is not {what}", where=where, what=what))
        if isinstance(value, str) and not is_text(value, self.longest_text):
            raise ModelFileError(message("{where} is too long, or contains invalid characters", where=where))
        return value

    def _one_of(self, kinds: tuple[Any, ...], value: Any, where: str) -> Any:
        if value is None and type(None) in kinds:
            return None
        others = [one for one in kinds if one is not type(None)]
        if len(others) > 1 and isinstance(value, dict):
            others = [one for one in others if set(value) <= {field.name for field in dataclasses.fields(one)}]
        if not others:
            raise ModelFileError(message("{where} is not known", where=where))
        return self.value(others[0], value, where)

    def _tuple(self, kinds: tuple[Any, ...], value: Any, where: str) -> tuple[Any, ...]:
        if not isinstance(value, (list, tuple)) or len(value) > LONGEST_LIST:
            raise ModelFileError(message("{where} is not a list", where=where))
        each = kinds[:1] * len(value) if kinds[-1] is Ellipsis else kinds
        if len(each) != len(value):
            raise ModelFileError(message("{where} is not a list of {each}", where=where, each=len(each)))
        return tuple(self.value(one, item, f"{where}[{i}]") for i, (one, item) in enumerate(zip(each, value)))


def shown(name: str) -> str:
    """Return a name from a file as a sentence may quote it: shortened, and without half characters."""
    return name[:60].encode("utf-8", "replace").decode("utf-8")


def is_text(value: str, longest: int = LONGEST_TEXT) -> bool:
    """Return whether every program can take a text.

    JSON may hold halves of characters, which cannot be written anywhere.
    """
    if len(value) > longest or "\0" in value:
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
