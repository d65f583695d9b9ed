"""Finishing a map that exists, in a window of its own beside the dock."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QDialog, QFormLayout, QLayout, QVBoxLayout, QWidget

from ...core.contracts.finish import FinishResult
from ...core.contracts.outputs import OutputKind
from ...core.errors import FinishError, OutputError
from ...core.message import message
from ...core.text import counted
from ..common.map_box import MapBox
from ..common.messages import show_message
from ..common.replace_choice import ReplaceChoice, free_path
from ..common.whole_entries import show_whole_entries
from ..jobs.job_page import JobPage
from ..jobs.run_bar import RunBar
from ..language.words import tr
from ..layers.finished_layers import add_finished
from ..layers.kept_results import kept_results
from ..layers.run_mates import run_mate
from ..settings import Settings
from ..sources.labels import label_source
from ..sources.rasters import raster_path, unused_settings
from .choices import FinishChoices
from .form import build_finish_request, finished_path, polygons_path
from .job import FinishQuestion, run_finish


class FinishPanel(JobPage):
    """A class map, the maps of its run, what is to be done, and the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy_sentence = tr("A map is being finished. Wait for it to finish, or cancel it.")
        self.map_box = MapBox(tr("The class map to finish"), self, tr("(choose a class map)"))
        self.probabilities_box = MapBox(
            tr("The map of probabilities of the same run: for Bayesian smoothing and the mapping unit"), self
        )
        self.confidence_box = MapBox(tr("The confidence map of the same run: for the polygons' mean"), self)
        self.choices = FinishChoices(self)
        self.file_widget = QgsFileWidget(self)
        self.replace_choice = ReplaceChoice(self.file_widget, _with_ending, _with_polygons, self)
        self.run_bar = RunBar(tr("Finish"), tr("Write the finished map"), self.busy_sentence, self)
        self._layer: QgsRasterLayer | None = None
        self.file_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file_widget.setFilter("GeoTIFF (*.tif)")
        self.file_widget.setDialogTitle(tr("Save finished map"))
        self.file_widget.setToolTip(tr("The map to write; polygons go beside it"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(tr("Class &map"), self.map_box)
        form.addRow(tr("&Probabilities"), self.probabilities_box)
        form.addRow(tr("&Confidence"), self.confidence_box)
        below = QFormLayout()
        below.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        below.addRow(tr("Sa&ve to"), self.file_widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.choices)
        layout.addLayout(below)
        layout.addWidget(self.replace_choice)
        layout.addWidget(self.run_bar)
        self.map_box.layerChanged.connect(self._map_changed)
        self.run_bar.started.connect(self.try_to_start)
        self.run_bar.cancelled.connect(self.cancel)

    def suggest(self) -> None:
        """Choose the class map of the latest result, where none is chosen yet."""
        if self.map_box.chosen is None:
            found = (result.layers.get(OutputKind.CLASSES) for result in kept_results())
            self.map_box.choose(next((layer for layer in found if layer is not None), None))

    def _map_changed(self, *_: object) -> None:
        layer = self.map_box.raster
        self.probabilities_box.choose(run_mate(layer, OutputKind.PROBABILITIES))
        self.confidence_box.choose(run_mate(layer, OutputKind.CONFIDENCE))
        if layer is not None:
            path = finished_path(Path(layer.source().partition("|")[0]))
            folder = path.parent if path.parent.is_dir() else Path(Settings().export_folder or Path.home())
            self.file_widget.setFilePath(str(free_path(folder / path.name, _with_polygons)))

    def start(self) -> None:
        """Finish what is chosen."""
        layers = [box.raster for box in (self.map_box, self.probabilities_box, self.confidence_box)]
        paths = [raster_path(layer) if layer is not None else None for layer in layers]
        target = str(self.replace_choice.target() or "")
        request = build_finish_request(self.choices.choice(), paths[0] or "", target, paths[1], paths[2])
        classes = layers[0]
        if classes is None:
            raise FinishError(message("No class map is chosen. Choose the map to finish."))
        taken = {layer.source().partition("|")[0] for layer in QgsProject.instance().mapLayers().values()}
        for path in (request.output, request.polygons or ""):
            if path in taken:
                raise OutputError(
                    message(
                        "'{file}' is a layer of this project. Remove that layer, or save to another file.",
                        file=Path(path).name,
                    )
                )
        self._layer = classes
        used: list[QgsMapLayer] = [layer for layer in layers if layer is not None]
        asked = FinishQuestion(request, label_source(classes), unused_settings(one for one in layers if one))
        self.run(tr("MaMOL: Finish a map"), run_finish, asked, used)

    def job_done(self, result: FinishResult) -> None:
        """Add the finished map to the project and say what was done."""
        add_finished(result, self._layer)
        self.replace_choice.start_anew()
        self.say(finish_sentence(result), Qgis.MessageLevel.Success)


class FinishDialog(QDialog):
    """The panel in a window that does not keep anybody from the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Finish a map"))
        self.setMinimumWidth(320)
        self.message_bar = QgsMessageBar(self)
        self.panel = FinishPanel(self)
        show_whole_entries(self.panel)
        layout = QVBoxLayout(self)
        # A message that comes makes the window taller, rather than the fields lower.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        layout.addWidget(self.message_bar)
        layout.addWidget(self.panel)
        layout.addStretch(1)
        self.panel.message.connect(lambda sentence, level: show_message(self.message_bar, sentence, level))
        self.message_bar.widgetAdded.connect(lambda *_: QTimer.singleShot(0, self._fit))
        self.panel.run_started.connect(self.message_bar.clearWidgets)

    def open_for(self, layer: QgsRasterLayer | None = None) -> None:
        """Show the window, for a class map or for that of the latest result."""
        if layer is not None:
            self.panel.map_box.choose(layer)
        self.panel.suggest()
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """Make room for a sentence of several lines, which the smallest size of the window does not know of."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Stop what runs: nobody would see it."""
        self.panel.cancel()
        super().closeEvent(event)


def finish_sentence(result: FinishResult) -> str:
    """Say what finishing did."""
    words = tr("{pixels} changed class", pixels=counted(result.changed_pixels, "pixel"))
    if result.merged_patches:
        words += tr(
            ", {patches} went to a neighbouring class", patches=counted(result.merged_patches, "patch", "patches")
        )
    if result.polygons:
        words += tr(", {polygons} drawn", polygons=counted(result.polygon_count, "polygon"))
    return words + "."


def _with_ending(path: str) -> Path:
    return Path(path if path.lower().endswith((".tif", ".tiff")) else f"{path}.tif")


def _with_polygons(path: Path) -> tuple[Path, ...]:
    return (polygons_path(path),)
