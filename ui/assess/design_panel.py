"""Step one of the Assess page: random points in the strata of a class map."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.contracts.assess import Allocation, SampleDesignResult, Strata
from ...core.contracts.limits import MOST_SAMPLE_POINTS
from ...core.contracts.outputs import OutputKind
from ...core.errors import OutputError
from ...core.message import message
from ...core.text import counted
from ..common.form_grid import FormGrid
from ..common.map_box import MapBox
from ..common.replace_choice import ReplaceChoice, free_path
from ..common.text import plain_label
from ..jobs.job_page import JobPage
from ..jobs.run_bar import RunBar
from ..language.words import tr
from ..layers.kept_results import kept_results
from ..layers.run_mates import run_mate
from ..settings import Settings
from ..sources.labels import label_source
from ..sources.rasters import raster_path, unused_settings
from .design_form import DesignForm, DesignQuestion, build_design_request, run_design
from .sample_layer import add_sample

_STRATA_WIDTH = 8


class DesignPanel(JobPage):
    """Map, strata, number of points, and the button.

    Signals:
        drawn: the layer of points, in the project.
    """

    drawn = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy_sentence = tr("A sample is being drawn. Wait for it to finish, or cancel it.")
        self.map_box = MapBox(tr("The class map to assess"), self, tr("(choose a class map)"))
        self.strata_box = QComboBox(self)
        self.pattern_box = MapBox(tr("The map of the sensors present of the same run"), self)
        self.confidence_box = MapBox(tr("The confidence map of the same run"), self)
        self.bands_field = QLineEdit("0.5, 0.8", self)
        self.size_box = QComboBox(self)
        self.points_spin = QSpinBox(self)
        self.error_spin = QDoubleSpinBox(self)
        self.expected_spin = QDoubleSpinBox(self)
        self.allocation_box = QComboBox(self)
        self.floor_spin = QSpinBox(self)
        self.distance_spin = QDoubleSpinBox(self)
        self.seed_spin = QSpinBox(self)
        self.file_widget = QgsFileWidget(self)
        self.replace_choice = ReplaceChoice(self.file_widget, _with_ending, parent=self)
        self.run_bar = RunBar(
            tr("Draw sample"), tr("Draw the points and add them as a layer"), self.busy_sentence, self
        )
        self._form = FormGrid()
        self._set_up()
        self._lay_out()
        self._connect()
        self._refresh()

    def _set_up(self) -> None:
        strata = {
            Strata.CLASSES: tr("classes"),
            Strata.PATTERNS: tr("classes and sensors present"),
            Strata.CONFIDENCE: tr("classes and confidence"),
            Strata.NONE: tr("none (simple random)"),
        }
        for one, name in strata.items():
            self.strata_box.addItem(name, one)
        self.strata_box.setToolTip(
            tr("What the map is divided by before points are drawn in each part; classes is the usual choice")
        )
        shares = {
            Allocation.FLOOR: tr("proportional, with a floor"),
            Allocation.PROPORTIONAL: tr("proportional to area"),
            Allocation.EQUAL: tr("equal numbers"),
        }
        for share, name in shares.items():
            self.allocation_box.addItem(name, share)
        self.allocation_box.setToolTip(
            tr("How points are shared out: proportional for overall accuracy, equal numbers for rare classes")
        )
        self.size_box.addItem(tr("number of points"), "points")
        self.size_box.addItem(tr("standard error to reach"), "error")
        self.size_box.setToolTip(tr("Say how many points, or how sure the overall accuracy should be"))
        self.bands_field.setToolTip(tr("Inner edges of the bands of confidence, rising, between 0 and 1"))
        _number(self.points_spin, 1, MOST_SAMPLE_POINTS, 200, tr("How many points to draw"))
        _number(self.floor_spin, 2, 10_000, 25, tr("Fewest points of a stratum"))
        _number(self.seed_spin, 0, 2**31 - 1, 0, tr("The same seed draws the same points"))
        _number(self.error_spin, 0.01, 49.99, 1.0, tr("Of overall accuracy; the 95 % interval is ± twice that"))
        _number(self.expected_spin, 0, 100, 80, tr("User's accuracy expected of the classes"))
        _number(self.distance_spin, 0, 1_000_000, 0, tr("Metres on the ground between any two points"))
        self.distance_spin.setDecimals(0)
        self.distance_spin.setSuffix(" m")
        self.distance_spin.setSpecialValueText(tr("none"))
        for spin in (self.error_spin, self.expected_spin):
            spin.setSuffix(" %")
        for box in (self.strata_box, self.size_box, self.allocation_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_STRATA_WIDTH)
        self.file_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file_widget.setFilter("GeoPackage (*.gpkg)")
        self.file_widget.setDialogTitle(tr("Save sample"))
        self.file_widget.setToolTip(tr("The GeoPackage of points to write"))
        self.file_widget.lineEdit().setPlaceholderText(tr("choose a file"))

    def _lay_out(self) -> None:
        for caption, widget in (
            (tr("Class &map"), self.map_box),
            (tr("&Strata"), self.strata_box),
            (tr("Se&nsors present"), self.pattern_box),
            (tr("&Confidence"), self.confidence_box),
            (tr("&Band edges"), self.bands_field),
            (tr("Si&ze"), self.size_box),
            (tr("&Points"), self.points_spin),
            (tr("Standard &error"), self.error_spin),
            (tr("E&xpected"), self.expected_spin),
            (tr("&Allocation"), self.allocation_box),
            (tr("&Floor"), self.floor_spin),
            (tr("&Distance"), self.distance_spin),
            (tr("See&d"), self.seed_spin),
            (tr("Sa&ve to"), self.file_widget),
        ):
            self._form.add_row(caption, widget)
        note = plain_label(
            tr("The layer does not show the map's class, so that it cannot sway who labels the points."), self
        )
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._form)
        layout.addWidget(self.replace_choice)
        layout.addWidget(note)
        layout.addWidget(self.run_bar)

    def _connect(self) -> None:
        self.map_box.layerChanged.connect(self._map_changed)
        for box in (self.strata_box, self.size_box, self.allocation_box):
            box.currentIndexChanged.connect(self._refresh)
        self.run_bar.started.connect(self.try_to_start)
        self.run_bar.cancelled.connect(self.cancel)
        QgsProject.instance().layersAdded.connect(self.suggest)

    def suggest(self, *_: object) -> None:
        """Choose the class map of the latest result, where none is chosen yet."""
        if self.map_box.chosen is None:
            found = (result.layers.get(OutputKind.CLASSES) for result in kept_results())
            self.map_box.choose(next((layer for layer in found if layer is not None), None))

    def _map_changed(self, *_: object) -> None:
        layer = self.map_box.raster
        self.pattern_box.choose(run_mate(layer, OutputKind.PATTERN))
        self.confidence_box.choose(run_mate(layer, OutputKind.CONFIDENCE))
        if layer is not None and not self.file_widget.filePath():
            stem = Path(layer.source().partition("|")[0]).stem or "map"
            folder = Path(Settings().export_folder or Path.home())
            self.file_widget.setFilePath(str(free_path(folder / f"{stem}_sample.gpkg")))

    def _refresh(self, *_: object) -> None:
        """Show the fields that what is chosen needs."""
        strata, size = self.strata_box.currentData(), self.size_box.currentData()
        for widget, shown in (
            (self.pattern_box, strata is Strata.PATTERNS),
            (self.confidence_box, strata is Strata.CONFIDENCE),
            (self.bands_field, strata is Strata.CONFIDENCE),
            (self.points_spin, size == "points"),
            (self.error_spin, size == "error"),
            (self.expected_spin, size == "error"),
            (self.allocation_box, strata is not Strata.NONE),
            (self.floor_spin, strata is not Strata.NONE and self.allocation_box.currentData() is Allocation.FLOOR),
        ):
            self._form.set_shown(widget, shown)

    def form(self) -> DesignForm:
        """Return what stands in the form.

        Raises:
            RasterError: a layer cannot be read.
        """
        maps = [box.raster for box in (self.map_box, self.pattern_box, self.confidence_box)]
        paths = [raster_path(layer) if layer is not None else None for layer in maps]
        return DesignForm(
            classes_map=paths[0] or "",
            output=str(self.replace_choice.target() or ""),
            strata=self.strata_box.currentData(),
            pattern=paths[1],
            confidence=paths[2],
            bands=self.bands_field.text(),
            size=self.points_spin.value() if self.size_box.currentData() == "points" else None,
            target_error=self.error_spin.value(),
            expected=self.expected_spin.value(),
            allocation=self.allocation_box.currentData(),
            floor=self.floor_spin.value(),
            seed=self.seed_spin.value(),
            minimum_distance=self.distance_spin.value(),
        )

    def start(self) -> None:
        """Build the request from the form and run it."""
        request = build_design_request(self.form())
        classes = self.map_box.raster
        if classes is None:
            return
        boxes = {request.pattern: self.pattern_box.raster, request.confidence: self.confidence_box.raster}
        used = [layer for path, layer in boxes.items() if path and layer is not None]
        taken = {layer.source().partition("|")[0] for layer in QgsProject.instance().mapLayers().values()}
        if request.output in taken:
            raise OutputError(
                message(
                    "'{file}' is a layer of this project. Remove that layer, or save the sample to another file.",
                    file=Path(request.output).name,
                )
            )
        asked = DesignQuestion(request, label_source(classes), unused_settings(used))
        self.run(tr("MaMOL: Draw sample"), run_design, asked, [classes, *used])

    def job_done(self, result: SampleDesignResult) -> None:
        """Add the points to the project and say how many there are."""
        layer: QgsVectorLayer = add_sample(result.output)
        Settings().export_folder = str(Path(result.output).parent)
        self.replace_choice.start_anew()
        points, strata = len(result.design.points), len(result.design.parts)
        told = tr("{0} drawn in {1}. Go on with 2. Label.")
        self.say(told.format(counted(points, "point"), counted(strata, "stratum", "strata")), Qgis.MessageLevel.Success)
        self.drawn.emit(layer)


def _number(spin: QSpinBox | QDoubleSpinBox, least: float, most: float, value: float, hint: str) -> None:
    if isinstance(spin, QSpinBox):
        spin.setRange(int(least), int(most))
        spin.setValue(int(value))
    else:
        spin.setRange(least, most)
        spin.setValue(value)
    spin.setToolTip(hint)


def _with_ending(path: str) -> Path:
    return Path(path if path.lower().endswith(".gpkg") else f"{path}.gpkg")
