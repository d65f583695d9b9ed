"""The plugin as QGIS sees it: an action, the dock, and the Processing provider.

QGIS waits for this file when it starts. What is imported at its top is all that a start needs, down to the last file
(``tests/ui/test_start.py`` lists them); whatever else is wanted is imported by the method that wants it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .ui.dock import MamolDock
from .ui.language.loading import load_language, unload_language
from .ui.language.words import tr
from .ui.processing.provider import MamolProvider
from .ui.settings import Settings
from .ui.setup.site_folder import append_site_folder

if TYPE_CHECKING:
    from .ui.setup.uninstall_dialog import UninstallDialog

MENU = "MaMOL"
LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
ICON = Path(__file__).parent / "resources" / "icons" / "mamol.svg"


class MamolPlugin:
    """Adds MaMOL to QGIS and takes it out again.

    Args:
        iface: the QgisInterface; None under ``qgis_process``, where only Processing is asked for.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.action: QAction | None = None
        self.dock: MamolDock | None = None
        self.provider: MamolProvider | None = None
        self.uninstall_action: QAction | None = None
        self.uninstall_dialog: UninstallDialog | None = None
        self._is_uninstalled = False
        self._is_unloaded = False
        self.translator = load_language()
        if Settings().packages_to_remove:
            from .ui.setup.uninstall import finish_uninstalling

            finish_uninstalling()
        append_site_folder()

    def initProcessing(self) -> None:  # noqa: N802 (the name QGIS calls)
        """Add the Processing provider; ``qgis_process`` calls this alone."""
        self.provider = MamolProvider(whole=self.iface is None)
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802 (the name QGIS calls)
        """Add the action, the dock and the provider."""
        self.initProcessing()
        self._add_action()
        self._add_dock()
        if Settings().output_folder:
            QTimer.singleShot(0, self._sweep)

    def unload(self) -> None:
        """Take everything out of QGIS and ask running jobs to stop."""
        self._is_unloaded = True
        # Nothing is imported here: after an update the files are those of the new version already.
        jobs = sys.modules.get(f"{__package__}.ui.jobs.task")
        if jobs is not None:
            jobs.cancel_all_jobs()
        if self.dock is not None:
            if not self._is_uninstalled:
                settings = Settings()
                settings.dock_open = not self.dock.isHidden()
                settings.dock_on_left = self.iface.mainWindow().dockWidgetArea(self.dock) == LEFT
            self.dock.release()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            self.iface.removeToolBarIcon(self.action)
            self.iface.removePluginRasterMenu(MENU, self.action)
            self.action.deleteLater()
            self.action = None
        if self.uninstall_action is not None:
            self.iface.removePluginRasterMenu(MENU, self.uninstall_action)
            self.uninstall_action.deleteLater()
            self.uninstall_action = None
        self._forget_uninstall_dialog()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        unload_language(self.translator)
        self.translator = None

    def _add_action(self) -> None:
        self.action = QAction(QIcon(str(ICON)), "MaMOL", self.iface.mainWindow())
        self.action.setObjectName("MamolAction")
        self.action.setToolTip(tr("Classify land cover with the sensors you have (MaMOL)"))
        self.action.setCheckable(True)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToRasterMenu(MENU, self.action)
        self.uninstall_action = QAction(tr("Uninstall all…"), self.iface.mainWindow())
        self.uninstall_action.setObjectName("MamolUninstallAction")
        self.uninstall_action.setToolTip(tr("Remove MaMOL's settings and installed packages from the QGIS profile"))
        self.uninstall_action.triggered.connect(self._ask_to_uninstall)
        self.iface.addPluginToRasterMenu(MENU, self.uninstall_action)

    def _add_dock(self) -> None:
        self.dock = MamolDock(self.iface)
        # QGIS finds the place it stored for the dock by this name; it looks after all plugins are
        # loaded, so what is done below counts when the plugin is switched on in a running QGIS.
        self.dock.setObjectName("MamolDock")
        self.dock.setToggleVisibilityAction(self.action)
        settings = Settings()
        self.iface.addDockWidget(LEFT if settings.dock_on_left else RIGHT, self.dock)
        self.dock.setVisible(settings.dock_open)

    def _sweep(self) -> None:
        """Clear away what a QGIS that was killed left, once this one has started."""
        if not self._is_unloaded:
            from .ui.setup.sweeping import sweep_after_crash

            sweep_after_crash()

    def _ask_to_uninstall(self) -> None:
        from .ui.setup.uninstall_dialog import UninstallDialog

        self._forget_uninstall_dialog()
        self.uninstall_dialog = UninstallDialog(self.iface.mainWindow())
        if self.dock is not None:
            self.uninstall_dialog.message.connect(self.dock.say)
        self.uninstall_dialog.settings_removed.connect(self._note_uninstalled)
        self.uninstall_dialog.open()

    def _forget_uninstall_dialog(self) -> None:
        if self.uninstall_dialog is not None:
            self.uninstall_dialog.deleteLater()
            self.uninstall_dialog = None

    def _note_uninstalled(self) -> None:
        self._is_uninstalled = True
