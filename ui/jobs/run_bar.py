"""The foot of a page: the button that starts a job, its progress with the time left, and Cancel."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from ..common.text import plain_label
from ..language.words import tr

LEAST_PROGRESS = 40


class RunBar(QWidget):
    """Start, progress, cancel.

    While a job runs the start button stays alive, so that a click can say why nothing starts.

    Args:
        caption: text of the start button.
        hint: its tool tip.
        busy_hint: its tool tip while a job runs.
        parent: the page.
    """

    started = pyqtSignal()
    cancelled = pyqtSignal()
    running_changed = pyqtSignal()

    def __init__(self, caption: str, hint: str, busy_hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._is_elsewhere = False
        self._hint = hint
        self._busy_hint = busy_hint
        self.start_button = QPushButton(caption, self)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.progress_bar = QProgressBar(self)
        self.progress_bar.setRange(0, 1000)
        self.progress_bar.setTextVisible(False)
        # By default it asks for more room than a narrow dock has beside two buttons.
        self.progress_bar.setMinimumWidth(LEAST_PROGRESS)
        self.message = plain_label("", self)
        self.message.setWordWrap(True)
        self.page_link = plain_label("", self)
        self.page_link.setTextFormat(Qt.TextFormat.RichText)
        self.page_link.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.page_link.setOpenExternalLinks(True)
        self.say_what_cancel_does("")
        self.start_button.clicked.connect(self.started)
        self.cancel_button.clicked.connect(self._cancel)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.start_button, 0, 0)
        layout.addWidget(self.progress_bar, 0, 1)
        layout.addWidget(self.cancel_button, 0, 2)
        layout.addWidget(self.message, 1, 0, 1, 3)
        layout.addWidget(self.page_link, 2, 0, 1, 3)
        layout.setColumnStretch(1, 1)
        self.set_running(False)

    def set_running(self, running: bool) -> None:
        """Show that a job runs, or that none does."""
        self.running = running
        self.progress_bar.setValue(0)
        self.progress_bar.setVisible(running)
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(running)
        self._tell("")
        self.message.setVisible(running)
        self.show_page("")
        self.start_button.setToolTip(self._busy_hint if running else self._hint)
        self.running_changed.emit()

    def set_elsewhere(self, is_elsewhere: bool) -> None:
        """Show only the job, and whose it is, beside another page."""
        self._is_elsewhere = is_elsewhere
        self.start_button.setVisible(not is_elsewhere)
        self._tell(self._told)

    def say_what_cancel_does(self, text: str) -> None:
        """Set the tool tip of Cancel; "" is that nothing is written."""
        self.cancel_button.setToolTip(text or tr("Stop the job; nothing is written"))

    def show_page(self, address: str) -> None:
        """Show a link to a web page on which the job can be watched; "" shows none."""
        text = tr("Watch the cluster at work (dashboard)")
        self.page_link.setText(f'<a href="{escape(address)}">{escape(text)}</a>' if address else "")
        self.page_link.setToolTip(address)
        self.page_link.setVisible(bool(address))

    def show_progress(self, fraction: float, text: str) -> None:
        """Show the part that is done (0 to 1) and a short phrase."""
        if self.running:
            self.progress_bar.setValue(round(1000 * min(max(fraction, 0.0), 1.0)))
            if self.cancel_button.isEnabled():
                self._tell(text)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._tell(tr("Stopping…"))
        self.cancelled.emit()

    def _tell(self, text: str) -> None:
        """Show a phrase; beside another page with the caption before it."""
        self._told = text
        self.message.setText(f"{self._caption}: {text}" if self._is_elsewhere and text else text)
