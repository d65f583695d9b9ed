"""The log panel's tab "MaMOL"."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog

TAB = "MaMOL"


def log_info(text: str) -> None:
    """Write to the log tab without drawing attention. Main thread or any other."""
    QgsMessageLog.logMessage(text, TAB, Qgis.MessageLevel.Info, False)


def log_warning(text: str) -> None:
    """Write something the analyst should know to the log tab."""
    QgsMessageLog.logMessage(text, TAB, Qgis.MessageLevel.Warning, False)


def log_error(text: str) -> None:
    """Write the details of a failure to the log tab; the caller shows the sentence."""
    QgsMessageLog.logMessage(text, TAB, Qgis.MessageLevel.Critical, False)
