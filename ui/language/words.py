"""Words in the language of QGIS.

The plugin is written in English. :func:`tr` shows a literal, :func:`shown` what core said, both in one context, so that
a sentence is translated once. ``make translations`` collects the literals; ``ui/language/loading.py`` loads the words.
"""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ...core.language import in_words, values_in_words
from ...core.message import Text, fill

CONTEXT = "MaMOL"


class Words(str):
    """Words with placeholders; what they are filled with is looked up too, where it is a text of core.

    Only these are no plain ``str``: where Qt takes anything, as in the data of items, it takes no other for a text.
    """

    __slots__ = ()

    def format(self, *args: Any, **values: Any) -> str:
        """Fill the placeholders."""
        return str.format(self, *map(_shown_value, args), **values_in_words(values, looked_up))


def tr(text: str, /, **values: Any) -> str:
    """Return a text in the language of QGIS.

    Args:
        text: the English words as one literal, or a text that was marked with ``message``.
        **values: what its placeholders stand for.
    """
    if not values:
        found = shown(text)
        return Words(found) if "{" in found else found
    try:
        return fill(looked_up(text), values_in_words(values, looked_up))
    except (LookupError, ValueError):  # a translation with a broken placeholder
        return fill(text, values_in_words(values, looked_up))


def shown(text: str) -> str:
    """Return what core said in the language of QGIS; what is not known there stays as it is.

    Args:
        text: a sentence, with its template and values or plain.
    """
    return in_words(text, looked_up) if isinstance(text, Text) else looked_up(text)


def looked_up(text: str) -> str:
    """Return a template in the language of QGIS; may be called from any thread.

    Args:
        text: the English words.
    """
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def _shown_value(value: Any) -> Any:
    return shown(value) if isinstance(value, Text) else value
