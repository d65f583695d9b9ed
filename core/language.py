"""The language of what core writes for people: reports are written in the language of whoever asks for them.

Core speaks English until it is told of words (``ui/language/loading.py`` does, with those of QGIS). Texts that keep
their template are looked up, see ``core/message.py``; names, numbers and all that a machine reads stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .message import Capitalized, Text, fill

ENGLISH = "en"

LookUp = Callable[[str], str]
"""Returns the words of a template in another language; the template itself where they are not known."""

_spoken: tuple[str, LookUp | None] = (ENGLISH, None)


def speak(language: str = ENGLISH, look_up: LookUp | None = None) -> None:
    """Write reports in a language from now on.

    Args:
        language: its code, "de".
        look_up: finds its words, from any thread; None is English.
    """
    global _spoken
    _spoken = (language, look_up)


def spoken() -> str:
    """Return the code of the language that reports are written in."""
    return _spoken[0]


def in_spoken(text: str) -> str:
    """Return a text in the language of reports; what keeps no template, such as a name, stays as it is.

    Args:
        text: as core made it.
    """
    look_up = _spoken[1]
    return in_words(text, look_up) if look_up is not None and isinstance(text, Text) else str.__str__(text)


def in_words(text: Text, look_up: LookUp) -> str:
    """Return a text with its template, and those of its values, in other words.

    Args:
        text: as core made it.
        look_up: finds the words.
    """
    if isinstance(text, Capitalized):
        inner = text.values["text"]
        found = in_words(inner, look_up) if isinstance(inner, Text) else look_up(inner)
        return str.__str__(text) if found == inner else found[:1].upper() + found[1:]
    template = look_up(text.template)
    if not text.values:
        return template
    try:
        return fill(template, values_in_words(text.values, look_up))
    except (LookupError, ValueError):  # a translation with a broken placeholder
        return str.__str__(text)


def values_in_words(values: dict[str, Any], look_up: LookUp) -> dict[str, Any]:
    """Return values by name, the texts among them in other words.

    Args:
        values: what placeholders stand for.
        look_up: finds the words.
    """
    return {name: in_words(value, look_up) if isinstance(value, Text) else value for name, value in values.items()}
