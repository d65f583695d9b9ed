"""Qt's .qm files, which QTranslator reads: what lrelease writes, without lrelease.

The format is that of ``qtranslator.cpp`` of Qt 5 and 6: sections of a tag, a length and bytes; a table of hashes sorted
by hash, each with the place of a message; messages of tagged fields that end with a tag of their own.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

from . import CONTEXT

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HASHES, MESSAGES, LANGUAGE = 0x42, 0x69, 0xA7
END, TRANSLATION, SOURCE, CONTEXT_NAME, COMMENT = 1, 3, 6, 7, 8


def qm_bytes(language: str, translations: Mapping[str, str]) -> bytes:
    """Return a .qm file.

    Args:
        language: "de".
        translations: by source; empty ones are left out.
    """
    messages = b""
    places = []
    for source, translation in translations.items():
        if translation:
            places.append((elf_hash(source.encode()), len(messages)))
            messages += _message(source, translation)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = ((LANGUAGE, language.encode()), (HASHES, hashes), (MESSAGES, messages))
    return MAGIC + b"".join(struct.pack(">BI", tag, len(content)) + content for tag, content in sections)


def elf_hash(text: bytes) -> int:
    """Return the hash by which QTranslator finds a source text.

    Args:
        text: UTF-8.
    """
    found = 0
    for byte in text:
        found = (found << 4) + byte
        high = found & 0xF0000000
        if high:
            found ^= high >> 24
        found &= ~high & 0xFFFFFFFF
    return found or 1


def _message(source: str, translation: str) -> bytes:
    fields = (
        (TRANSLATION, translation.encode("utf-16-be")),
        (COMMENT, b""),
        (SOURCE, source.encode()),
        (CONTEXT_NAME, CONTEXT.encode()),
    )
    return b"".join(struct.pack(">BI", tag, len(content)) + content for tag, content in fields) + bytes([END])
