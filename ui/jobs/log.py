"""The log panel's tab "MaMOL"."""

from __future__ import annotations

import re

from qgis.core import Qgis, QgsMessageLog

TAB = "MaMOL"
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_LIKE_A_TAG = "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"


def readable(text: str) -> str:
    """Return a text as the log panel may show it: the panel takes it for HTML, and a name may hold a tag.

    A sign that looks alike takes the place of a tag's first, so that panels and log files show the same.
    """
    return _TAG.sub(_LIKE_A_TAG, text)


def log_info(text: str) -> None:
    """Write to the log tab without drawing attention. Main thread or any other."""
    QgsMessageLog.logMessage(readable(text), TAB, Qgis.MessageLevel.Info, False)


def log_warning(text: str) -> None:
    """Write something the analyst should know to the log tab."""
    QgsMessageLog.logMessage(readable(text), TAB, Qgis.MessageLevel.Warning, False)


def log_error(text: str) -> None:
    """Write the details of a failure to the log tab; the caller shows the sentence."""
    QgsMessageLog.logMessage(readable(text), TAB, Qgis.MessageLevel.Critical, False)
