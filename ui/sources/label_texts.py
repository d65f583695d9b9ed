"""Classes written as text: numbers keep their value, and texts that differ stay apart."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...core.contracts.labels import ClassEntry
from ...core.message import message
from ...core.palette import class_colour
from ...core.text import listed, plain
from .class_styles import StyledClass

MOST_GROUPS = 5
_LARGEST_CODE = 2**53
_NUMBER = re.compile(r"[+-]?[0-9]{1,16}([.]0*)?")
_PLAIN_NUMBER = re.compile(r"0|-?[1-9][0-9]*")


@dataclass(frozen=True)
class TextClasses:
    """What the texts of a class field mean.

    Attributes:
        codes: the class of each text, a whole number.
        classes: names and colours of those that have a name: numbers have none of their own.
        notes: sentences about what was guessed.
        made_up: the numbers that texts were given which say none.
    """

    codes: Mapping[str, int]
    classes: tuple[ClassEntry, ...]
    notes: tuple[str, ...]
    made_up: tuple[int, ...] = ()


def text_classes(
    texts: Sequence[str], styled: Sequence[StyledClass], known: Sequence[ClassEntry], field: str
) -> TextClasses:
    """Map each text of a class field to its class.

    A text is the known class of exactly this name; or of a name that differs in no more than case and blanks, where
    only one text and one name do; or the number it is written as; or else the next free number, in the order of the
    sorted texts.

    Args:
        texts: all different texts of the field.
        styled: classes of the layer's renderer, for the colours.
        known: classes that are known by name.
        field: the field's name, for sentences.
    """
    codes = {text: entry.value for entry in reversed(known) for text in texts if text == entry.name}
    alike = _alike([text for text in texts if text not in codes], [entry.name for entry in known])
    by_name = {entry.name: entry.value for entry in reversed(known)}
    codes |= {text: by_name[name] for text, name in alike.items()}
    numbers = _numbers([text for text in texts if text not in codes])
    codes |= numbers
    taken = {*codes.values(), *(entry.value for entry in known)}
    free = (value for value in range(1, len(texts) + len(taken) + 1) if value not in taken)
    words = [text for text in sorted(texts) if text not in codes]
    codes |= {text: next(free) for text in words}
    made_up = tuple(codes[text] for text in words)
    colours = {str(one.value): one.colour for one in styled}
    labels = {str(one.value): one.label for one in styled}
    entries = {entry.value: entry for entry in known}
    for text in words:
        free_colour = class_colour(text, codes[text], {entry.colour for entry in entries.values()})
        colour = colours.get(text, colours.get(text.strip(), free_colour))
        entries[codes[text]] = ClassEntry(codes[text], text, colour)
    for text, code in numbers.items():
        label = labels.get(text.strip(), "")
        if code not in entries and (text.strip() in colours or not _PLAIN_NUMBER.fullmatch(text.strip())):
            name = label if label not in ("", text.strip()) else _number_name(text, code)
            free_colour = class_colour(name, code, {entry.colour for entry in entries.values()})
            entries[code] = ClassEntry(code, name, colours.get(text.strip(), free_colour))
    notes = [*_near_notes(texts, field), *_alike_notes(alike, field), *_mixed_notes(words, numbers, codes, field)]
    return TextClasses(codes, tuple(entries[code] for code in sorted(entries)), tuple(notes), made_up)


def _numbers(texts: Sequence[str]) -> dict[str, int]:
    """Return the texts that are whole numbers; of those that mean the same number, the plainest one only."""
    numbers: dict[int, str] = {}
    for text in sorted(texts, key=lambda text: (_PLAIN_NUMBER.fullmatch(text) is None, len(text), text)):
        if _NUMBER.fullmatch(text.strip()):
            code = int(text.strip().partition(".")[0])
            if abs(code) < _LARGEST_CODE:
                numbers.setdefault(code, text)
    return {text: code for code, text in numbers.items()}


def _number_name(text: str, code: int) -> str:
    return f"class {code}" if _PLAIN_NUMBER.fullmatch(text.strip()) else text.strip()


def _alike(texts: Sequence[str], names: Sequence[str]) -> dict[str, str]:
    """Return the name of each text that differs from one name in case and blanks only, and is alone in that."""
    named: dict[str, set[str]] = {}
    for name in names:
        named.setdefault(plain(name), set()).add(name)
    rivals: dict[str, list[str]] = {}
    for text in texts:
        rivals.setdefault(plain(text), []).append(text)
    return {
        own[0]: next(iter(named[key])) for key, own in rivals.items() if len(own) == 1 and len(named.get(key, ())) == 1
    }


def _near_notes(texts: Sequence[str], field: str) -> list[str]:
    groups: dict[str, list[str]] = {}
    for text in sorted(texts):
        groups.setdefault(plain(text), []).append(text)
    near = [_joined(group) for group in groups.values() if len(group) > 1]
    if not near:
        return []
    return [
        message(
            "Classes {near}{near_2} differ only in case or spaces and are kept as different classes. If they are one "
            "class, correct field '{field}'.",
            near="; ".join(near[:MOST_GROUPS]),
            near_2=_more(near),
            field=field,
        )
    ]


def _joined(texts: Sequence[str]) -> str:
    shown = [f"'{text}'" for text in texts]
    return message("{shown} and {shown_2}", shown=", ".join(shown[:-1]), shown_2=shown[-1])


def _more(groups: Sequence[str]) -> str:
    return message(" (and {groups:,} more)", groups=len(groups) - MOST_GROUPS) if len(groups) > MOST_GROUPS else ""


def _alike_notes(alike: Mapping[str, str], field: str) -> list[str]:
    if not alike:
        return []
    pairs = [message("'{text}' as '{name}'", text=text, name=name) for text, name in alike.items()]
    return [
        message(
            "Names in field '{field}' were matched with known classes despite different case or spaces: {pairs}.",
            field=field,
            pairs=listed(pairs),
        )
    ]


def _mixed_notes(words: Sequence[str], numbers: Mapping[str, int], codes: Mapping[str, int], field: str) -> list[str]:
    odd = [
        message("'{text}' as {code}", text=text, code=code)
        for text, code in numbers.items()
        if not _PLAIN_NUMBER.fullmatch(text)
    ]
    notes = (
        [message("Oddly written numbers in field '{field}' were read as: {odd}.", field=field, odd=listed(odd))]
        if odd
        else []
    )
    if words and numbers:
        others = [message("'{text}' is {codes}", text=text, codes=codes[text]) for text in words]
        notes.append(
            message(
                "Field '{field}' holds numbers and names: numbers keep their value, names get one: {others}.",
                field=field,
                others=listed(others),
            )
        )
    return notes
