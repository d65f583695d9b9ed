"""Sentences in a message bar that is as narrow as the dock."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSizePolicy

from ..language.words import shown
from .text import plain_label

SUCCESS_SECONDS = 15


OF_PAGE = "mamol_of_page"
"""Property of messages that are about the page that is shown."""


def drop_page_messages(bar: QgsMessageBar) -> None:
    """Take off what was said about the page: another one is shown, or what was wrong is tried anew."""
    for item in bar.items():
        if item.property(OF_PAGE):
            bar.popWidget(item)


def show_message(bar: QgsMessageBar, sentence: str, level: Qgis.MessageLevel, of_page: bool = False) -> None:
    """Push a sentence; problems stay until they are closed, those of a page until another is shown.

    QGIS's own text field shows two lines and scrolls; a label shows the whole sentence.
    """
    # Without a parent Python would delete it at the end of this function: the item does not take it over.
    label = plain_label(shown(sentence), bar)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    # "Ignored" would leave it no room beside the bar's own buttons: QGIS's layout has a stretch there.
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    label.setMinimumWidth(1)
    passing = level in (Qgis.MessageLevel.Success, Qgis.MessageLevel.Info)
    item = QgsMessageBarItem(label, level, SUCCESS_SECONDS if passing else 0)
    item.setProperty(OF_PAGE, of_page)
    bar.pushItem(item)
