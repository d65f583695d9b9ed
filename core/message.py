"""Sentences that know what they were made of, so that they can be shown in another language.

A :class:`Text` is the English sentence, a plain ``str`` for everything that compares, logs, writes or searches it.
Beside that it keeps its template and its values; whoever shows it may look the template up in another language
(``ui/language/words.py:shown``).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from numbers import Number
from typing import Any, SupportsIndex


class Text(str):
    """A sentence with its template and values.

    Args:
        template: the English words, with placeholders as ``str.format`` has them: "{pixels:,} pixels".
        values: what the placeholders stand for, by name; a Text among them is shown in the other language too.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, values: dict[str, Any] | None = None) -> Text:
        """Build the English sentence, and keep what it was made of."""
        text = super().__new__(cls, fill(template, values) if values else template)
        text.template = str.__str__(template)
        text.values = {name: _plain(value) for name, value in values.items()} if values else {}
        return text

    def __str__(self) -> str:
        """Return the text itself: ``str(error)`` can still be shown in another language."""
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        """Return how it is made again from a pickle, which worker processes send."""
        return type(self), (self.template, self.values)

    def __add__(self, other: str) -> str:
        """Return both, one after the other."""
        return joined((self, other), "")

    def __radd__(self, other: str) -> str:
        """Return both, one after the other."""
        return joined((other, self), "")

    def format(self, *args: Any, **values: Any) -> str:
        """Fill the placeholders of a text that was built without values."""
        if self.values:
            return str.format(self, *args, **values)
        return Text(self.template, {**{str(place): value for place, value in enumerate(args)}, **values})


class Capitalized(Text):
    """A text whose first letter is large, whatever the language.

    Args:
        text: the text.
        values: nothing; there so that it is made as every Text is.
    """

    __slots__ = ()

    def __new__(cls, text: str, values: dict[str, Any] | None = None) -> Capitalized:
        """Build the English text."""
        made = str.__new__(cls, f"{text[:1].upper()}{text[1:]}")
        made.template, made.values = "{text}", {"text": text}
        return made

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        """Return how it is made again from a pickle."""
        return type(self), (self.values["text"],)


def fill(template: str, values: dict[str, Any]) -> str:
    """Return a template with its values; those that are called "0", "1" stand for ``{0}``, ``{1}``.

    Args:
        template: as ``str.format`` has it.
        values: by name.

    Raises:
        LookupError: a placeholder without a value.
        ValueError: a placeholder that is not well-formed.
    """
    args = [values[name] for name in sorted((name for name in values if name.isdecimal()), key=int)]
    return str.format(template, *args, **{name: value for name, value in values.items() if not name.isdecimal()})


def message(template: str, /, **values: Any) -> str:
    """Return a sentence that can be shown in another language: a :class:`Text`, which is a str to all who use it.

    Args:
        template: the English words as one literal, with placeholders as ``str.format`` has them.
        **values: what the placeholders stand for. Without any the template is the sentence, braces and all.
    """
    return Text(template, values)


def with_capital(text: str) -> str:
    """Return a text with a large first letter, in every language.

    Args:
        text: the text.
    """
    return Capitalized(text)


def joined(parts: Iterable[str], separator: str = " ") -> str:
    """Return texts one after the other, each of which is still shown in another language.

    Args:
        parts: the texts.
        separator: what stands between two; not translated.
    """
    values: dict[str, Any] = {f"part{place}": part for place, part in enumerate(parts)}
    between = separator.replace("{", "{{").replace("}", "}}")
    return Text(between.join(f"{{{name}}}" for name in values), values)


def _plain(value: Any) -> Any:
    """Return a value that can be sent and kept: names, numbers and days as they are, all else as it is written."""
    return value if isinstance(value, (str, Number, date)) else str(value)
