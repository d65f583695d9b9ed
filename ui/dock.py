"""The dock "MaMOL". Its pages are made when it is first shown, so that QGIS starts without waiting for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from .dock_pages import DockPages


class MamolDock(QgsDockWidget):
    """The plugin's window, at the right of the map.

    What is asked of it and it has not is asked of its pages, which are made then: ``dock.train_page``.

    Args:
        iface: QGIS; None where there is no main window (the extent of the map is not offered then).
        parent: the parent widget.
    """

    def __init__(self, iface: QgisInterface | None = None, parent: QWidget | None = None) -> None:
        super().__init__("MaMOL", parent)
        self._iface = iface
        self._pages: DockPages | None = None
        self.setObjectName("MamolDock")
        self.setAcceptDrops(True)
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)

    def pages(self) -> DockPages:
        """Return what stands in the dock, made when it is first asked for."""
        if self._pages is None:
            from ..core.library_loading import without_collecting

            with without_collecting():
                from .common.ticks import mend_ticks
                from .dock_pages import DockPages

                self._pages = DockPages(self._iface, self)
            self.setWidget(self._pages)
            # What stands in a dock takes the theme's sheet once more when it gets there.
            mend_ticks(self._pages)
        return self._pages

    def __getattr__(self, name: str) -> Any:
        """Return what stands in the dock."""
        if name.startswith("__") or name in ("_pages", "_iface"):
            raise AttributeError(name)
        return getattr(self.pages(), name)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Show the pages."""
        self.pages()
        super().showEvent(event)

    def release(self) -> None:
        """Take off the map what the pages put there, before the dock is deleted."""
        if self._pages is not None:
            self._pages.release()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802 (Qt's name)
        """Go on with the tabulator key to what stands next on the page."""
        from .common.scrolled_page import follow_layouts

        follow_layouts(self.pages())
        return super().focusNextPrevChild(forwards)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Take model files, and leave all else to QGIS."""
        from .common.model_row import dropped_models

        if dropped_models(event.mimeData()) and not self.pages().is_missing_packages:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Choose the model file that is dropped; of several the first."""
        from .common.model_row import dropped_models

        event.acceptProposedAction()
        self.pages().choose_dropped(dropped_models(event.mimeData()))
