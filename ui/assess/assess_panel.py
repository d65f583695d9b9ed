"""Step three of the Assess page: map and labelled sample in, accuracies and areas with intervals out."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsFieldComboBox, QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ...core.contracts.assess import AssessResult, SampleKind
from ...core.contracts.outputs import OutputKind
from ...core.errors import AssessmentError
from ...core.message import message
from ...core.text import sensors_named
from ..common.form_grid import FormGrid
from ..common.map_box import MapBox
from ..common.replace_choice import ReplaceChoice
from ..jobs.job_page import JobPage
from ..jobs.run_bar import RunBar
from ..language.words import tr
from ..layers.run_mates import run_mate
from ..sources.labels import label_source, likely_class_field
from ..sources.rasters import raster_path, unused_settings
from ..sources.sample_points import sample_source
from .assess_job import AssessQuestion, run_assess
from .result_panel import ResultPanel
from .result_table import accuracy_text
from .sample_layer import LABEL_FIELDS

_NARROW = 8


class AssessPanel(JobPage):
    """Map, sample, what to compare with, the button, and the figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy_sentence = tr("An assessment is running. Wait for it to finish, or cancel it.")
        self.map_box = MapBox(tr("The class map to assess"), self, tr("(choose a class map)"))
        kinds = QgsMapLayerProxyModel.Filter.PointLayer | QgsMapLayerProxyModel.Filter.PolygonLayer
        self.sample_box = MapBox(
            tr("Labelled points; polygons give figures without intervals"), self, tr("(choose a sample)"),
            kinds,
        )  # fmt: skip
        self.field_box = QgsFieldComboBox(self)
        self.kind_box = QComboBox(self)
        self.other_box = MapBox(tr("Another class map of the same pixels, to compare on the same points"), self)
        self.pattern_box = MapBox(
            tr("The map of the sensors present of the same run, for accuracy by sensors present"), self
        )
        self.tomorrow_box = MapBox(
            tr("Sensors present in a map to come, of any grid: accuracy and areas to expect; needs the box above"),
            self,
        )
        self.coming_box = QComboBox(self)
        self.applicability_box = MapBox(
            tr("The map of applicability of the same run, for accuracy inside and outside of what training has seen"),
            self,
        )
        self.file_widget = QgsFileWidget(self)
        self.replace_choice = ReplaceChoice(self.file_widget, _with_ending, parent=self)
        self.run_bar = RunBar(tr("Assess"), tr("Estimate accuracy and areas from the sample"), self.busy_sentence, self)
        self.results = ResultPanel(self)
        self._form = FormGrid()
        self._set_up()
        self._lay_out()
        self._sample_changed(None)
        self._offer_sensors()

    def _set_up(self) -> None:
        for kind, name in (
            (SampleKind.AS_DRAWN, tr("as drawn under 1.")),
            (SampleKind.STRATIFIED, tr("stratified by the classes")),
            (SampleKind.RANDOM, tr("simple random")),
            (SampleKind.SYSTEMATIC, tr("systematic (a grid)")),
            (SampleKind.PURPOSIVE, tr("purposive (chosen)")),
        ):
            self.kind_box.addItem(name, kind)
        self.kind_box.setToolTip(tr("How the points were chosen; those drawn under 1. know it themselves"))
        self.field_box.setToolTip(tr("The field with the class that is really there: its name or value"))
        for box in (self.field_box, self.kind_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_NARROW)
        self.file_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file_widget.setFilter("HTML (*.html)")
        self.file_widget.setDialogTitle(tr("Save report"))
        self.file_widget.setToolTip(tr("The report to write: maps, accuracies, areas and the error matrix"))
        self.file_widget.lineEdit().setPlaceholderText(tr("no report"))
        self.coming_box.setToolTip(tr("What the values of that map mean: the sensors, or clouds over one (all but 0)"))
        self.coming_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pattern_box.layerChanged.connect(self._offer_sensors)
        self.tomorrow_box.layerChanged.connect(self._offer_sensors)
        self.map_box.layerChanged.connect(self._map_changed)
        self.sample_box.layerChanged.connect(self._sample_changed)
        self.run_bar.started.connect(self.try_to_start)
        self.run_bar.cancelled.connect(self.cancel)
        self.results.refused.connect(lambda sentence: self.say(sentence, Qgis.MessageLevel.Warning))

    def _lay_out(self) -> None:
        for caption, widget in (
            (tr("Class &map"), self.map_box),
            (tr("Sam&ple"), self.sample_box),
            (tr("&Field"), self.field_box),
            (tr("&Kind"), self.kind_box),
            (tr("&Compare with"), self.other_box),
            (tr("Se&nsors present"), self.pattern_box),
            (tr("Sensors t&o come"), self.tomorrow_box),
            (tr("&It is"), self.coming_box),
            (tr("Applica&bility"), self.applicability_box),
            (tr("&Report"), self.file_widget),
        ):
            self._form.add_row(caption, widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._form)
        layout.addWidget(self.replace_choice)
        layout.addWidget(self.run_bar)
        layout.addWidget(self.results)

    def _map_changed(self, *_: object) -> None:
        self.pattern_box.choose(run_mate(self.map_box.raster, OutputKind.PATTERN))
        self.applicability_box.choose(run_mate(self.map_box.raster, OutputKind.APPLICABILITY))
        self.results.clear()

    def _offer_sensors(self, *_: object) -> None:
        """Offer what a map to come may be: a map of the sensors, or clouds over one that the map of today names."""
        before = self.coming_box.currentData()
        self.coming_box.clear()
        self.coming_box.addItem(tr("the sensors present"), ())
        for name in _sensors_named(self.pattern_box.raster):
            self.coming_box.addItem(tr("clouds over {name}", name=name), (name,))
        self.coming_box.setCurrentIndex(max(0, self.coming_box.findData(before)))
        self._form.set_shown(self.coming_box, self.tomorrow_box.raster is not None)

    def _sample_changed(self, layer: QgsMapLayer | None) -> None:
        vector = layer if isinstance(layer, QgsVectorLayer) else None
        self.field_box.setLayer(vector)
        if vector is not None:
            names = vector.fields().names()
            self.field_box.setField(LABEL_FIELDS[0] if LABEL_FIELDS[0] in names else likely_class_field(vector))
        self._form.set_shown(self.kind_box, vector is None or not _is_polygons(vector))
        self.results.clear()

    def question(self) -> tuple[AssessQuestion, list[QgsMapLayer]]:
        """Return what stands on the panel, and the layers it reads.

        Raises:
            MamolError: something is missing, or a layer cannot be used.
        """
        classes, sample = self.map_box.raster, self.sample_box.chosen
        if classes is None:
            raise AssessmentError(message("No class map is chosen. Choose the map to assess."))
        if not isinstance(sample, QgsVectorLayer):
            raise AssessmentError(
                message("No sample is chosen. Choose a layer of labelled points, or draw one under 1.")
            )
        raster_path(classes)
        field = str(self.field_box.currentField())
        polygons = _is_polygons(sample)
        boxes = (self.other_box, self.pattern_box, self.tomorrow_box, self.applicability_box)
        others = [box.raster for box in boxes]
        paths = [raster_path(one) if one is not None else None for one in others]
        used: list[QgsRasterLayer] = [one for one in others if one is not None]
        target = self.replace_choice.target()
        asked = AssessQuestion(
            classes=label_source(classes),
            sample=None if polygons else sample_source(sample, field),
            polygons=label_source(sample, field) if polygons else None,
            kind=self.kind_box.currentData(),
            other_map=paths[0],
            pattern=paths[1],
            tomorrow=paths[2],
            applicability=paths[3],
            hidden=self.coming_box.currentData() or () if paths[2] is not None else (),
            report_path=str(target) if target is not None else None,
            notes=unused_settings(used),
        )
        return asked, [classes, sample, *used]

    def start(self) -> None:
        """Assess what stands on the panel."""
        asked, layers = self.question()
        self.results.clear()
        self.run(tr("MaMOL: Assess"), run_assess, asked, layers)

    def job_done(self, result: AssessResult) -> None:
        """Show the figures."""
        self.results.show_result(result)
        self.replace_choice.start_anew()
        self.say(tr("Overall accuracy {0} %.").format(accuracy_text(result.overall)), Qgis.MessageLevel.Success)


def _sensors_named(layer: QgsRasterLayer | None) -> list[str]:
    """Return the sensors that the legend of a map of the sensors present names."""
    renderer = layer.renderer() if layer is not None else None
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return []
    return list(sensors_named({int(entry.value): str(entry.label) for entry in renderer.classes()}))


def _is_polygons(layer: QgsVectorLayer) -> bool:
    return bool(layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry)


def _with_ending(path: str) -> Path:
    return Path(path if Path(path).suffix else f"{path}.html")
