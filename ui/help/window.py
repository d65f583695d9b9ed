"""The user guide in a window of QGIS: its headings, searchable, beside the text; and buttons that open it."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ...core.message import message
from ..language.words import shown, tr
from .sections import GUIDE, Heading, headings, section_of

IN_ENGLISH = message("The guide is in English.")
_INDENT = "    "
_opened: list[HelpWindow] = []
"""The one window: a second click shows it again. With its parent it goes without being asked."""


class HelpWindow(QDialog):
    """Shows the guide; nothing is fetched from outside, and links to the web open in the browser.

    Args:
        parent: the window it belongs to.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        note = shown(IN_ENGLISH)
        self.setWindowTitle(tr("MaMOL user guide") + (f" · {note}" if note != IN_ENGLISH else ""))
        self.search = QgsFilterLineEdit(self)
        self.list = QListWidget(self)
        self.browser = QTextBrowser(self)
        self._set_up()
        self._lay_out()
        self._fill()

    def _set_up(self) -> None:
        self.search.setShowClearButton(True)
        self.search.setPlaceholderText(tr("Search headings and text"))
        self.search.setToolTip(tr("Only sections with these words are listed"))
        self.search.textChanged.connect(self._fill)
        self.list.setWordWrap(True)
        self.list.setToolTip(tr("The sections of the guide"))
        self.list.currentItemChanged.connect(self._go_to_item)
        self.browser.setOpenExternalLinks(True)
        if GUIDE.is_file():
            self.browser.setSource(QUrl.fromLocalFile(str(GUIDE)))
        else:
            self.browser.setPlainText(tr("The user guide is missing. Install the plugin again."))

    def _lay_out(self) -> None:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(side)
        splitter.addWidget(self.browser)
        splitter.setSizes([230, 650])
        splitter.setStretchFactor(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setToolTip(tr("Close the guide"))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addWidget(buttons)
        self.resize(980, 680)

    def go_to(self, anchor: str) -> None:
        """Show a section.

        Args:
            anchor: of its heading.
        """
        self.search.clear()
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item is not None and item.data(Qt.ItemDataRole.UserRole) == anchor:
                self.list.setCurrentItem(item)
        self.browser.scrollToAnchor(anchor)

    def _fill(self, _text: str = "") -> None:
        """List the sections whose heading or text has all words."""
        words = self.search.text().casefold().split()
        self.list.clear()
        for heading, text in _sections(self.browser.toPlainText()):
            if all(word in text for word in words):
                item = QListWidgetItem(_INDENT * max(0, heading.level - 2) + heading.text, self.list)
                item.setData(Qt.ItemDataRole.UserRole, heading.anchor)

    def _go_to_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.browser.scrollToAnchor(str(item.data(Qt.ItemDataRole.UserRole)))


def _sections(guide: str) -> Iterator[tuple[Heading, str]]:
    """Yield each heading with the text below it, in small letters."""
    start = 0
    known = headings()
    places = []
    for heading in known:
        found = guide.find(heading.text, start)
        places.append(start if found < 0 else found)
        start = places[-1] + len(heading.text)
    for heading, begin, end in zip(known, places, [*places[1:], len(guide)]):
        yield heading, guide[begin:end].casefold()


def open_window() -> HelpWindow | None:
    """Return the guide's window, open or closed; None where there is none any more."""
    return _opened[0] if _opened and not sip.isdeleted(_opened[0]) else None


def show_help(what: str, parent: QWidget | None = None) -> HelpWindow:
    """Open the guide at the section of a page, dialog or algorithm.

    Args:
        what: a key of ``sections.SECTIONS``.
        parent: where it is asked for; above a dialog that keeps its parent, the guide stays usable.

    Returns:
        The window.
    """
    owner = parent.window() if parent is not None else None
    window = open_window()
    if window is not None and window.parent() is not owner:
        window.close()
        window.deleteLater()
        window = None
    if window is None:
        window = HelpWindow(owner)
        _opened[:] = [window]
    window.show()
    window.raise_()
    window.go_to(section_of(what))
    return window


def add_help(buttons: QDialogButtonBox, what: str) -> QPushButton:
    """Add a Help button to a dialog's buttons that opens the guide at the dialog's section.

    Args:
        buttons: the dialog's.
        what: a key of ``sections.SECTIONS``.
    """
    button = buttons.addButton(QDialogButtonBox.StandardButton.Help)
    button.setToolTip(tr("Open the user guide at this dialog's section"))
    button.setAutoDefault(False)
    buttons.helpRequested.connect(lambda: show_help(what, buttons))
    return button
