"""The example: its data in the background, its layers in the project, its model in the dock."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsReferencedRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core import api
from ...core.contracts.example import ExampleRequest, ExampleResult, ExampleScene
from ...core.contracts.labels import ClassEntry
from ...core.errors import MamolError
from ...core.message import message
from ...core.own_process import python_interpreter
from ..jobs.task import JobTask, run_job
from ..language.words import shown, tr
from ..settings import ProjectSettings
from ..setup.uninstall import example_folder
from .class_words import explain_classes


def example_is_there(scene: ExampleScene) -> bool:
    """Return whether a scene's data need not be fetched."""
    return (example_folder() / scene.key).is_dir()


class ExampleStarter(QObject):
    """Has a scene's data fetched or made up, off the main thread.

    Signals:
        ready: the ExampleResult.
        failed: a sentence; "" when it was cancelled.
        progressed: how far, 0 to 1, and what is being done.
    """

    ready = pyqtSignal(object)
    failed = pyqtSignal(str)
    progressed = pyqtSignal(float, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: JobTask | None = None

    @property
    def is_running(self) -> bool:
        """Whether data are on their way."""
        return self._task is not None

    def start(self, scene: ExampleScene) -> None:
        """Begin; does nothing while another is under way."""
        if self._task is not None:
            return
        request = ExampleRequest(scene, str(example_folder()), str(python_interpreter()))
        task = JobTask(tr("MaMOL: example data"), api.prepare_example, request)
        task.progressed.connect(lambda fraction, message, _values: self.progressed.emit(fraction, message))
        task.completed.connect(self._completed)
        task.failed.connect(lambda sentence, _details: self._failed(sentence))
        task.cancelled_by_user.connect(lambda: self._failed(""))
        self._task = task
        run_job(task)

    def cancel(self) -> None:
        """Stop; ``failed`` follows."""
        if self._task is not None:
            self._task.cancel()

    def _completed(self, result: ExampleResult) -> None:
        self._task = None
        self.ready.emit(result)

    def _failed(self, sentence: str) -> None:
        scene = self._task.request.scene if self._task is not None else None
        self._task = None
        if sentence and scene is not None and not scene.is_made_up:
            sentence += " " + tr("The synthetic landscape below needs no network.")
        self.failed.emit(sentence)


def example_project(scene: ExampleScene) -> Path:
    """Return where the project of a scene is, or will be."""
    return example_folder() / scene.key / f"{scene.key}.qgz"


def write_example_project(result: ExampleResult, classes: tuple[ClassEntry, ...]) -> Path:
    """Write a scene's project beside its data, unless it is there; the open project stays as it is (main thread).

    Args:
        result: the files; the project names them by paths relative to its own.
        classes: of the scene's model, for the colours of the labels.

    Returns:
        The project's file.

    Raises:
        MamolError: QGIS cannot open one of the files, or write this one.
    """
    path = example_project(result.scene)
    if path.is_file():
        return path
    project = QgsProject()
    project.setTitle(shown(result.scene.title))
    project.writeEntryBool("Paths", "/Absolute", False)
    (first, *_) = add_example(result, classes, project)
    project.setCrs(first.crs())
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(first.extent(), first.crs()))
    # What is stored is relative to the project's file, which has to be known for that.
    project.setFileName(str(path))
    settings = ProjectSettings(project)
    settings.write("classify/model", settings.to_stored(result.model_path))
    if not project.write():
        raise MamolError(
            message(
                "The project of the example cannot be written to '{path}': {error}", path=path, error=project.error()
            )
        )
    return path


def add_example(
    result: ExampleResult, classes: tuple[ClassEntry, ...], project: QgsProject | None = None
) -> list[QgsRasterLayer]:
    """Add an example's layers to a project as a group, unless they are there (main thread).

    Args:
        result: the files.
        classes: of its model, for the colours of the labels.
        project: where to; None is the open project.

    Returns:
        The sensors' layers, in the order of the model.

    Raises:
        MamolError: QGIS cannot open a file; nothing is added then.
    """
    project = QgsProject.instance() if project is None else project
    there = {Path(layer.source()): layer for layer in project.mapLayers().values() if _is_file(layer)}
    known = [there.get(Path(path)) for _, path in result.sensors]
    if all(isinstance(layer, QgsRasterLayer) for layer in known):
        return known  # type: ignore[return-value]  # none is None here
    sensors = [QgsRasterLayer(path, name) for name, path in result.sensors]
    labels = []
    for path, what in (
        (result.points, tr("Labelled points")),
        (result.polygons, tr("Labelled fields")),
    ):
        labels.append(QgsVectorLayer(path, what, "ogr"))
    for layer in (*labels, *sensors):
        _check(layer)
    for layer in labels:
        _style_labels(layer, classes)
        explain_classes(layer, classes)
    for sensor in sensors:
        _style_sensor(sensor)
    group = project.layerTreeRoot().insertGroup(0, shown(result.scene.title))
    for position, layer in enumerate((*labels, *sensors)):
        _add(project, group, layer, is_shown=position == len(labels))
    return sensors


def _is_file(layer: QgsMapLayer) -> bool:
    return layer.isValid() and isinstance(layer, QgsRasterLayer)


def _check(layer: QgsMapLayer) -> None:
    if not layer.isValid():
        path = Path(layer.source())
        raise MamolError(
            message(
                "'{path}' of the example cannot be opened. Delete '{parent}' and try again.",
                path=path.name,
                parent=path.parent,
            )
        )


def _add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsMapLayer, is_shown: bool) -> None:
    project.addMapLayer(layer, False)
    node = group.addLayer(layer)
    node.setExpanded(False)
    node.setItemVisibilityChecked(is_shown)


def _style_sensor(layer: QgsRasterLayer) -> None:
    """Show three bands spread over the sensor's range, the last in red; a single band stays grey."""
    count = layer.bandCount()
    if count >= 3:
        blue, green, red = round(count * 0.15) + 1, round(count * 0.5), round(count * 0.85)
        layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), red, green, blue))
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )


def _style_labels(layer: QgsVectorLayer, classes: tuple[ClassEntry, ...]) -> None:
    """Draw each class in the colour it has in the model."""
    categories = []
    for entry in classes:
        look = {"color": entry.colour, "outline_color": "#ffffff", "outline_width": "0.2"}
        is_points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        symbol = QgsMarkerSymbol.createSimple(look) if is_points else QgsFillSymbol.createSimple(look)
        categories.append(QgsRendererCategory(entry.name, symbol, entry.name))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
