"""Qt's .ts files: read, and written so that a change of one text changes few lines."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree  # of files of this repository  # nosec B405
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from . import CONTEXT


def read_ts(text: str) -> dict[str, str]:
    """Read a .ts file.

    Args:
        text: what is in it.

    Returns:
        Translations by source; "" where one is unfinished.
    """
    root = ElementTree.fromstring(text)  # nosec B314
    found = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        is_done = translation is not None and translation.get("type") is None
        found[message.findtext("source") or ""] = (
            (translation.text or "") if is_done and translation is not None else ""
        )
    return found


def ts_text(language: str, sources: Mapping[str, Sequence[str]], translations: Mapping[str, str]) -> str:
    """Return the content of a .ts file: the sources in their order, with what is translated of them.

    Args:
        language: "de".
        sources: files by text.
        translations: by text; one that is missing is marked as unfinished.
    """
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, files in sources.items():
        translation = translations.get(source, "")
        lines.append("    <message>")
        lines += [f'        <location filename="../../{name}"/>' for name in files]
        lines.append(f"        <source>{escape(source)}</source>")
        state = "" if translation else ' type="unfinished"'
        lines += [f"        <translation{state}>{escape(translation)}</translation>", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])
