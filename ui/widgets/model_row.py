"""The model the dock works with: recent models, browsing for another, a summary, details."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QGridLayout, QToolButton, QWidget

from ...core.errors import ModelFileError
from ...core.model.header import read_spec
from ...core.model.spec import ModelSpec
from ..settings import Settings
from .model_details import ModelDetails, model_summary
from .plain_text import plain_label, plain_tip


class ModelRow(QWidget):
    """Chooses a model file. Emits ``model_changed`` (spec or None) and ``refused`` (a sentence)."""

    model_changed = pyqtSignal(object)
    refused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: ModelSpec | None = None
        self.path = ""
        self.box = QComboBox(self)
        self.browse_button = QToolButton(self)
        self.details_button = QToolButton(self)
        self.summary = plain_label("", self)
        self._set_up()
        self._fill()

    def _set_up(self) -> None:
        caption = plain_label(self.tr("&Model"), self)
        caption.setBuddy(self.box)
        self.box.setToolTip(self.tr("The model that classifies; the last used ones are listed"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(10)
        self.box.activated.connect(self._picked)
        self.browse_button.setText("…")
        self.browse_button.setToolTip(self.tr("Choose a model file (*.safetensors)"))
        self.browse_button.setAccessibleName(self.tr("Browse for a model"))
        self.browse_button.clicked.connect(self._browse)
        self.details_button.setIcon(QgsApplication.getThemeIcon("/mActionPropertiesWidget.svg"))
        self.details_button.setToolTip(self.tr("Sensors, bands, classes and training record of the model"))
        self.details_button.setAccessibleName(self.tr("Details of the model"))
        self.details_button.clicked.connect(self._show_details)
        self.summary.setWordWrap(True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.addWidget(caption, 0, 0)
        layout.addWidget(self.box, 0, 1)
        layout.addWidget(self.browse_button, 0, 2)
        layout.addWidget(self.summary, 1, 0, 1, 2)
        layout.addWidget(self.details_button, 1, 2)
        layout.setColumnStretch(1, 1)

    def choose(self, path: str) -> bool:
        """Load a model's header; on a broken file keep the current model and say what is wrong.

        Returns:
            Whether the model was taken.
        """
        try:
            model = read_spec(path)
        except ModelFileError as error:
            self._fill()
            self.refused.emit(str(error))
            return False
        self.model, self.path = model, path
        Settings().remember_model(path)
        self._fill()
        self.model_changed.emit(model)
        return True

    def clear(self) -> None:
        """Choose no model."""
        self.model, self.path = None, ""
        self._fill()
        self.model_changed.emit(None)

    def _fill(self) -> None:
        self.box.clear()
        if not self.path:
            self.box.addItem(self.tr("(choose a model)"), "")
        for path in dict.fromkeys((*([self.path] if self.path else []), *Settings().recent_models)):
            self.box.addItem(Path(path).name, path)
            self.box.setItemData(self.box.count() - 1, plain_tip(path), Qt.ItemDataRole.ToolTipRole)
        self.box.setCurrentIndex(max(0, self.box.findData(self.path)))
        self.details_button.setEnabled(self.model is not None)
        self.summary.setText(
            model_summary(self.model) if self.model else self.tr("Train a model, or choose one with the button “…”.")
        )

    def _picked(self) -> None:
        path = str(self.box.currentData() or "")
        if path and path != self.path:
            self.choose(path)

    def _browse(self) -> None:
        folder = str(Path(self.path).parent) if self.path else ""
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a model"), folder, self.tr("MaMOL models (*.safetensors)")
        )
        if path:
            self.choose(path)

    def _show_details(self) -> None:
        if self.model is not None:
            self.details = ModelDetails(self.model, self.path, self)
            self.details.show()
