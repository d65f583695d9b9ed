"""Choosing one of the results of Classify that are in the project, or something else to ask about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..language.words import tr
from ..layers.kept_results import KeptResult, kept_results


class ResultChoice(QComboBox):
    """Lists the results as the layer tree has them, and follows it.

    Signals:
        result_changed: another result is chosen, or none is left.
        listed: the list was made again.

    Args:
        parent: the page.
        follows_new: whether a result that is new is chosen.
    """

    result_changed = pyqtSignal()
    listed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None, follows_new: bool = True) -> None:
        super().__init__(parent)
        self._follows_new = follows_new
        self._others: tuple[tuple[str, str], ...] = ()
        self._results: tuple[KeptResult, ...] = ()
        self._key = ""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setToolTip(tr("The result to ask about: a group of maps made by Classify"))
        self.currentIndexChanged.connect(self._index_changed)
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved, project.readProject, project.cleared):
            signal.connect(self.refresh)
        project.layerTreeRoot().nameChanged.connect(self.refresh)
        project.layerTreeRoot().addedChildren.connect(self.refresh)

    @property
    def result(self) -> KeptResult | None:
        """The result that is chosen."""
        return next((result for result in self._results if result.run.key == self._key), None)

    @property
    def key(self) -> str:
        """The key of what is chosen: a run's, or that of another entry; empty where there is nothing."""
        return self._key

    def set_others(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offer these entries above the results.

        Args:
            entries: key and name of each.
        """
        if tuple(entries) != self._others:
            self._others = tuple(entries)
            self.refresh()

    def choose(self, key: str) -> None:
        """Choose the run of a key, if it is there."""
        self.setCurrentIndex(max(self.findData(key), min(0, self.count() - 1)))

    def refresh(self, *_: Any) -> None:
        """List the project's results; a new one is chosen, where that is wanted, else the one chosen before."""
        known = {result.run.key for result in self._results}
        self._results = kept_results()
        keys = [result.run.key for result in self._results]
        new = (key for key in keys if self._follows_new and key not in known)
        wanted = next(new, self._key)
        self.blockSignals(True)
        self.clear()
        for key, name in self._others:
            self.addItem(name, key)
        for result in self._results:
            self.addItem(result.name, result.run.key)
        self.choose(wanted)
        self.blockSignals(False)
        self._index_changed()
        self.listed.emit()

    def _index_changed(self, *_: Any) -> None:
        key = str(self.currentData() or "")
        if key != self._key:
            self._key = key
            self.result_changed.emit()
