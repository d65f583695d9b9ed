"""The layer of a sample in the project: its fields, and how it is drawn while it is labelled."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsField,
    QgsMarkerSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ...core.contracts.assess import CANNOT_TELL
from ...core.contracts.labels import ClassEntry
from ...core.errors import AssessmentError, OutputError
from ...core.message import message
from ..language.words import tr

LABEL_FIELDS = ("label", "label_2")
NOTE_FIELDS = ("note", "note_2")
"""The fields of the first and of the second interpreter."""

LAYER_NAME = "sample"
_EMPTY, _GREY = "#ffffff", "#9a9a9a"


def add_sample(path: str) -> QgsVectorLayer:
    """Add the layer of a sample to the project, above all others (main thread).

    Args:
        path: of the GeoPackage.

    Raises:
        OutputError: QGIS cannot open it.
    """
    layer = QgsVectorLayer(f"{path}|layername={LAYER_NAME}", LAYER_NAME, "ogr")
    if not layer.isValid():
        raise OutputError(
            message(
                "'{path}' was written, but QGIS cannot open it: {summary}", path=path, summary=layer.error().summary()
            )
        )
    style_sample(layer, LABEL_FIELDS[0], ())
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer


def style_sample(layer: QgsVectorLayer, field: str, classes: Sequence[ClassEntry]) -> None:
    """Draw points in the colours of their labels; those without one are white.

    Args:
        layer: the points.
        field: with the labels.
        classes: their names and colours.
    """
    categories = [QgsRendererCategory(None, _symbol(_EMPTY), tr("no label"))]
    categories.append(QgsRendererCategory(CANNOT_TELL, _symbol(_GREY), CANNOT_TELL))
    categories += [QgsRendererCategory(one.name, _symbol(one.colour), one.name) for one in classes]
    # What is none of these is drawn as what has no label: an empty text is none.
    categories.append(QgsRendererCategory("", _symbol(_EMPTY), tr("other")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    layer.triggerRepaint()


def _symbol(colour: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": colour, "size": "2.4", "outline_color": "#202020", "outline_width": "0.4"}
    )


def require_fields(layer: QgsVectorLayer, interpreter: int) -> None:
    """See to it that a layer has the fields of an interpreter; those of the second are added.

    Args:
        layer: the points.
        interpreter: 0 or 1.

    Raises:
        AssessmentError: the first's are missing, or the second's cannot be added.
    """
    names = set(layer.fields().names())
    if LABEL_FIELDS[0] not in names:
        raise AssessmentError(
            message(
                "Layer '{layer}' has no text field '{label_fields}' to write labels to. Draw a sample under 1., or "
                "add that field to the layer.",
                layer=layer.name(),
                label_fields=LABEL_FIELDS[0],
            )
        )
    missing = [name for name in (LABEL_FIELDS[interpreter], NOTE_FIELDS[interpreter]) if name not in names]
    if missing and interpreter:
        added = layer.dataProvider().addAttributes([_text_field(layer, name) for name in missing])
        layer.updateFields()
        if not added or LABEL_FIELDS[interpreter] not in layer.fields().names():
            raise AssessmentError(
                message(
                    "The fields of the second interpreter cannot be added to layer '{layer}': its file cannot be "
                    "written. Copy it to a folder that you may write to.",
                    layer=layer.name(),
                )
            )


def _text_field(layer: QgsVectorLayer, name: str) -> QgsField:
    """Return a field like that of the first interpreter's labels: its type has another name in Qt 6."""
    field = QgsField(layer.fields().field(LABEL_FIELDS[0]))
    field.setName(name)
    return field
