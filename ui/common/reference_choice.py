"""Choosing reference labels: one layer, or several together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Union

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core.contracts.labels import ClassEntry, LabelLayer, LabelLayers
from ...core.progress import Progress
from ..language.words import tr
from ..sources.labels import LabelSource
from .reference_row import ReferenceRow

MOST_LAYERS = 8
_FIELDS = 3


def about_seen_labels() -> str:
    """Return what is said beside every accuracy that a reference gives."""
    return tr("If the model was trained on this reference, its accuracy on other ground is lower than the figures say.")


@dataclass(frozen=True)
class LabelSources:
    """Several layers of a reference, to be read by another thread."""

    sources: tuple[LabelSource, ...]

    def read(self, progress: Progress | None = None) -> tuple[LabelLayers, tuple[ClassEntry, ...]]:
        """Read them. Call it off the main thread: it may take seconds.

        Args:
            progress: asked now and then whether to stop.

        Returns:
            The layers, each with its classes; no classes besides.

        Raises:
            LabelError: where a layer, its field or its values cannot be used as labels.
            Cancelled: when the analyst cancelled.
        """
        return LabelLayers(tuple(LabelLayer(*one.read(progress=progress)) for one in self.sources)), ()


ReferenceSource = Union[LabelSource, LabelSources]


class ReferenceChoice(QWidget):
    """A layer with its field and radius, and a button for more of them; none at first.

    Signals:
        changed: another layer, field or radius is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None, hint: str = "") -> None:
        super().__init__(parent)
        self._hint = hint or tr("Labels the model was not trained on; adds each sensor's worth in accuracy")
        self.rows: list[ReferenceRow] = []
        self._rows = QVBoxLayout()
        self.add_button = QPushButton(tr("Add reference layer"), self)
        self.add_button.setToolTip(
            tr(
                "Compare with one more layer as well. Pixels to which layers give different classes are left out; a "
                "layer that is set to none does not count"
            )
        )
        self.add_button.clicked.connect(lambda: self.add_row())
        below = QHBoxLayout()
        below.addWidget(self.add_button)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._rows)
        layout.addLayout(below)
        self.add_row()
        first = self.rows[0]
        self.layer_box, self.field_box, self.radius_box = first.layer_box, first.field_box, first.radius_box

    def add_row(self) -> ReferenceRow:
        """Add a row for one more layer."""
        row = ReferenceRow(tr("and also") if self.rows else tr("&Reference"), self._hint, self)
        self.rows.append(row)
        self._rows.addWidget(row)
        row.changed.connect(self._row_changed)
        self._show()
        return row

    @property
    def layer(self) -> QgsMapLayer | None:
        """The first layer chosen, if any."""
        return next(iter(self.layers), None)

    @property
    def layers(self) -> tuple[QgsMapLayer, ...]:
        """The layers chosen, in order."""
        return tuple(row.layer for row in self.rows if row.layer is not None)

    @property
    def name(self) -> str:
        """What the reference is called: the names of its layers."""
        return " + ".join(layer.name() for layer in self.layers)

    def to_json(self) -> list[str]:
        """Return the choice as a project keeps it: layer, field, radius of each; empty where none is chosen."""
        return [text for row in self.rows for text in row.to_json()]

    def choose(self, stored: Any) -> None:
        """Choose what :meth:`to_json` gave; anything else, and a layer that is gone, chooses none.

        Args:
            stored: as the project holds it.
        """
        texts = stored if isinstance(stored, list) and len(stored) <= _FIELDS * MOST_LAYERS else []
        parts = [texts[start : start + _FIELDS] for start in range(0, len(texts), _FIELDS)]
        for row in self.rows[max(1, len(parts)) :]:
            row.changed.disconnect(self._row_changed)
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.rows[max(1, len(parts)) :]
        while len(self.rows) < len(parts):
            self.add_row()
        for place, row in enumerate(self.rows):
            row.choose(parts[place] if place < len(parts) else None)
        self._show()

    def source(self) -> ReferenceSource | None:
        """Describe the layers for another thread; None where none is chosen.

        Raises:
            MamolError: a layer cannot be used as labels.
        """
        found = [one for one in (row.source() for row in self.rows) if one is not None]
        if not found:
            return None
        return found[0] if len(found) == 1 else LabelSources(tuple(found))

    def _row_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.add_button.setVisible(self.rows[-1].layer is not None and len(self.rows) < MOST_LAYERS)
