"""The button beside the model: help on the page that is shown, and what else a newcomer may want."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..language.words import tr


class HelpMenu(QToolButton):
    """A click opens the guide; the arrow has the rest.

    Signals:
        help_wanted, start_wanted, tour_wanted, about_wanted: what was chosen.
    """

    help_wanted = pyqtSignal()
    start_wanted = pyqtSignal()
    tour_wanted = pyqtSignal()
    about_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        self.setToolTip(tr("Help on this page; the arrow has start page, guided tour and About"))
        self.setAccessibleName(tr("Help"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.clicked.connect(self.help_wanted)
        menu = QMenu(self)
        for caption, signal in (
            (tr("Help on this page"), self.help_wanted),
            (tr("Start page and example"), self.start_wanted),
            (tr("Guided tour"), self.tour_wanted),
            (tr("About MaMOL"), self.about_wanted),
        ):
            menu.addAction(caption).triggered.connect(lambda _checked=False, signal=signal: signal.emit())
        self.setMenu(menu)
