"""What is wrong with a translation."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Iterator, Mapping

MAY_GO = re.compile(
    r"(s|verb|verb_2|is|are|was|were|has|have|it|its|them|their|do|does|keep|ending|s_.*|.*_or_.*)(_\d+)?"
)
"""Placeholders of English grammar (plurals, "is" or "are"), which a translation may leave out."""
_WRITTEN = re.compile(r"'cannot tell'|\b[A-Z][A-Z_0-9]{4,}\b|\bmamol:\w+|\b[a-z]+_[a-z_]+\b")
"""What files and scripts have to the letter: labels, names of parameters, algorithms and fields."""
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


def complaints(sources: Mapping[str, object], translations: Mapping[str, str]) -> list[str]:
    """Return a sentence for each thing that is wrong with a language's words.

    Args:
        sources: the texts of the plugin.
        translations: by text.
    """
    wrong = [f"Not in the sources any more: {text!r}" for text in translations if text not in sources]
    for source in sources:
        wrong += [f"{said}: {source!r}" for said in complaints_of(source, translations.get(source, ""))]
    return wrong + [f"Button with another name: {source!r}" for source in _renamed_captions(translations)]


def _renamed_captions(translations: Mapping[str, str]) -> Iterator[str]:
    """Yield the sentences that tell of “a button” by another name than the button has in that language."""
    captions = {_without_key(source): _without_key(translation) for source, translation in translations.items()}
    for source, translation in translations.items():
        quoted = re.findall("“([^”{}]+)”", source)
        if translation and any(captions.get(caption, "") not in translation for caption in quoted):
            yield source


def _without_key(caption: str) -> str:
    """Return a caption as it is seen; Chinese has its key in brackets behind it."""
    return re.sub(r"&(.)", r"\1", re.sub(r"\(&\w\)", "", caption))


def complaints_of(source: str, translation: str) -> Iterator[str]:
    """Yield what is wrong with one translation.

    Args:
        source: the English text.
        translation: the same in another language.
    """
    if not translation.strip():
        yield "Not translated"
        return
    try:
        wanted, given = placeholders(source), placeholders(translation)
    except ValueError as error:
        yield f"Placeholders that cannot be read ({error})"
        return
    missing = {name for name in wanted - given if not MAY_GO.fullmatch(name.partition(":")[0].partition("!")[0])}
    if missing or given - wanted:
        yield f"Placeholders {sorted(missing)} are missing, {sorted(given - wanted)} too many"
    changed = {word.strip("'") for word in _WRITTEN.findall(re.sub(r"\{[^}]*\}", "", source))}
    changed = {word for word in changed if word not in translation}
    if changed:
        yield f"Words that files have are not there: {sorted(changed)}"
    if _ends(source) != _ends(translation):
        yield "Blanks at the start or the end differ"
    if Counter(_TAG.findall(source)) != Counter(_TAG.findall(translation)):
        yield "Tags differ"
    if source.rstrip().endswith("…") != translation.rstrip().endswith("…"):
        yield "The ellipsis differs"
    if accelerators(translation) > 1 or (accelerators(source) and not accelerators(translation)):
        yield "The key after & differs"


def placeholders(text: str) -> set[str]:
    """Return the placeholders of a text, with how they are written: "pixels:,".

    Args:
        text: as ``str.format`` has it, or without any.

    Raises:
        ValueError: a brace without its other.
    """
    if "{" not in text:
        return set()
    parsed = string.Formatter().parse(text)
    return {
        name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
        for _, name, form, conversion in parsed
        if name is not None
    }


def accelerators(text: str) -> int:
    """Return how many keys a text marks with &.

    Args:
        text: a label.
    """
    return len(re.findall(r"&(?=[^\s&])", text.replace("&&", "")))


def _ends(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()
