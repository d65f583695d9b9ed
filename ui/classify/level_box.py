"""Which classes are mapped: those that a model has learnt, or the coarser ones of its class table."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...core.errors import MamolError
from ...core.inference.levels import groups_at, levels_of
from ...core.model.spec import ModelSpec
from ...core.text import listed
from ..language.words import tr

NAMES_SHOWN = 12
NAMES = Qt.ItemDataRole.ToolTipRole


class LevelBox(QComboBox):
    """The levels of a model; of no use, and not to be shown, where :attr:`is_needed` is false."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setAccessibleName(tr("Classes of the maps"))
        self.currentIndexChanged.connect(self._explain)
        self._wanted: Optional[int] = None

    @property
    def is_needed(self) -> bool:
        """Whether the model has more than one level."""
        return self.count() > 1

    @property
    def level(self) -> int | None:
        """The level that is chosen; None is what the model has learnt."""
        return None if self.currentIndex() <= 0 else int(self.currentData())

    def offer(self, model: ModelSpec | None) -> None:
        """List the levels of a model; one that was chosen stays where it has it."""
        if self.is_needed:
            self._wanted = self.level
        self.clear()
        if model is not None:
            for level in levels_of(model):
                self._add(model, level)
        self.choose(self._wanted)

    def _add(self, model: ModelSpec, level: int) -> None:
        try:
            names = [entry.name for entry in groups_at(model, level)]
        except MamolError:
            # A level that puts all classes into one, or a table that contradicts itself.
            return
        text = tr("Groups of level {1} ({0})") if self.count() else tr("As learnt ({0})")
        self.addItem(text.format(len(names), level), level)
        self.setItemData(self.count() - 1, listed(names, NAMES_SHOWN), NAMES)

    def choose(self, level: object) -> None:
        """Put back a level; anything that the model does not have is what it has learnt."""
        is_level = isinstance(level, int) and not isinstance(level, bool)
        self._wanted = level if is_level else None  # type: ignore[assignment]
        self.setCurrentIndex(max(0, self.findData(self._wanted)) if is_level else 0)

    def _explain(self, *_: object) -> None:
        names = self.currentData(NAMES)
        told = tr("Which classes are mapped. The probabilities of a group are the sum of its classes'")
        self.setToolTip(f"{told}. {names}" if names else told)
