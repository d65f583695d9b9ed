"""What stays in sight below the pages: the current page's foot, and every job that runs."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from .run_bar import RunBar


class Foot(QWidget):
    """The foot of a page: some widgets, and its run bar. Of another page's only the run bar is of interest.

    Args:
        run_bar: the page's; None where it runs no job.
        above: what stands above it, in order.
        parent: the page.
    """

    def __init__(self, run_bar: RunBar | None, above: tuple[QWidget, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run_bar = run_bar
        # Its widgets come and go by themselves; here they are hidden together.
        self._above = QWidget(self)
        inner = QVBoxLayout(self._above)
        inner.setContentsMargins(0, 0, 0, 0)
        for widget in above:
            inner.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._above)
        if run_bar is not None:
            layout.addWidget(run_bar)

    def show_where(self, is_current: bool) -> None:
        """Show all where the page is the current one; else the job that runs, if any."""
        self._above.setVisible(is_current)
        if self.run_bar is not None:
            self.run_bar.set_elsewhere(not is_current)
        self.setVisible(is_current or (self.run_bar is not None and self.run_bar.running))


class PageFeet(QWidget):
    """The feet of all pages, below the tabs.

    Args:
        tabs: of the pages; a tab holds the page in a scroll area.
        parent: the dock.
    """

    def __init__(self, tabs: QTabWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._feet: list[tuple[QWidget, Foot]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        tabs.currentChanged.connect(self.refresh)

    def add(self, page: QWidget, foot: Foot) -> None:
        """Take over the foot of a page."""
        self._feet.append((page, foot))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(foot)
        if foot.run_bar is not None:
            foot.run_bar.running_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is of interest beside the current page."""
        current = self._tabs.currentWidget()
        for page, foot in self._feet:
            foot.show_where(current is not None and current.isAncestorOf(page))
