"""A check box whose caption is shortened with dots where it does not fit; whole in its tool tip."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget


class ElidedCheckBox(QCheckBox):
    """Takes the width it is given."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        # In a caption an ampersand would mark a key.
        super().__init__(caption.replace("&", "&&"), parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw box and caption."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()
        flags = int(Qt.TextFlag.TextShowMnemonic)
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, flags)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_CheckBox, option)
