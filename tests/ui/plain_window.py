"""A window in the place of QGIS's own; imports nothing but QGIS."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow


class Window:
    """A main window with what the plugin asks of QgisInterface, done with Qt's own widgets."""

    def __init__(self):
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = self.window.addToolBar("Plugins")
        self.menu = self.window.menuBar().addMenu("Raster")
        self.messages = QgsMessageBar(self.window)

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.messages

    def addToolBarIcon(self, action):
        self.bar.addAction(action)

    def removeToolBarIcon(self, action):
        self.bar.removeAction(action)

    def addPluginToRasterMenu(self, name, action):
        own = [entry.menu() for entry in self.menu.actions() if entry.text() == name]
        (own[0] if own else self.menu.addMenu(name)).addAction(action)

    def removePluginRasterMenu(self, name, action):
        for entry in self.menu.actions():
            if entry.text() == name:
                entry.menu().removeAction(action)
                if not entry.menu().actions():
                    self.menu.removeAction(entry)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)
