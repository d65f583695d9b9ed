"""Whether a layer can serve as a sensor, in a few words.

Reads nothing but what QGIS already knows of an open layer (extent, CRS, number of bands), so it
is cheap enough for the main thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from ...core import api
from ...core.matching.bands import count_bands, match_names
from ...core.model.spec import SensorSpec
from ..sources.layer_properties import data_band_names, objection_to_source, settings_of
from ..sources.rasters import raster_address
from ..sources.servers import server_of

COMPLEX_TYPES = (Qgis.DataType.CInt16, Qgis.DataType.CInt32, Qgis.DataType.CFloat32, Qgis.DataType.CFloat64)
AS_IT_IS = "This layer is used as it is."


class StatusKind(Enum):
    """How much of a hindrance it is. Only ``PROBLEM`` keeps a job from starting."""

    FITS = "fits"
    NOTE = "note"
    PROBLEM = "problem"
    ABSENT = "absent"


@dataclass(frozen=True)
class SensorStatus:
    """The words of the status column.

    Attributes:
        kind: how much of a hindrance it is.
        text: a few words for the row.
        hint: a sentence for the tool tip: what follows from it, or what to do.
    """

    kind: StatusKind
    text: str
    hint: str


ABSENT = SensorStatus(StatusKind.ABSENT, "absent", "This sensor is absent at every pixel.")
NOT_USED = SensorStatus(StatusKind.ABSENT, "not used", "The model will not include this sensor.")
IS_LABELS = SensorStatus(
    StatusKind.PROBLEM,
    "these are the labels",
    "The model would only copy the labels, and its accuracy would say nothing. Choose another layer, or other labels.",
)
LAYER_MISSING = SensorStatus(StatusKind.PROBLEM, "choose a layer", "Choose this sensor's raster layer, or untick it.")


def sensor_status(
    layer: QgsRasterLayer,
    sensor: SensorSpec | None = None,
    reference: QgsRasterLayer | None = None,
    others: Sequence[QgsRasterLayer] = (),
    chosen: tuple[int, ...] = (),
) -> SensorStatus:
    """Return whether a layer can serve as a sensor.

    Args:
        layer: the raster layer chosen for the sensor.
        sensor: as the model knows it; None where any bands will do.
        reference: the first layer used; None where ``layer`` is that layer.
        others: all other layers used.
        chosen: numbers of its bands that are used; empty is all.

    Returns:
        The first hindrance found, or else the first thing worth a note, or "fits".
    """
    return (
        _problem_of_layer(layer)
        or _problem_of_bands(layer, sensor, chosen)
        or (_relation(layer, reference, others) if reference is not None and reference is not layer else None)
        or _note_of_bands(layer, sensor, chosen)
        or SensorStatus(StatusKind.FITS, "fits", _how_used(layer))
    )


def crs_of(layer: QgsRasterLayer) -> QgsCoordinateReferenceSystem:
    """Return the CRS a job reads a layer in: the one set in the layer, or else its file's."""
    return layer.crs() if layer.crs().isValid() else layer.dataProvider().crs()


def problem_of_name(name: str, names: Sequence[str]) -> SensorStatus | None:
    """Describe what is wrong with a sensor's name among the ``names`` of all sensors used (its own included)."""
    if not name:
        return _problem("needs a name", "Type a name for the sensor.")
    if names.count(name) > 1:
        return _problem("name used twice", "Give each sensor its own name.")
    return None


def as_guessed(status: SensorStatus, name: str, layer: QgsRasterLayer) -> SensorStatus:
    """Add to a status that nothing but its number of bands says which sensor a layer is."""
    if status.kind is StatusKind.PROBLEM:
        return status
    taken = f"guessed from its {count_bands(layer.bandCount())}: check"
    text = taken if status.kind is StatusKind.FITS else f"{taken}; {status.text}"
    hint = f"'{layer.name()}' was matched with {name} by number of bands only. If that is wrong, choose another layer."
    return SensorStatus(StatusKind.NOTE, text, hint if status.kind is StatusKind.FITS else f"{hint} {status.hint}")


def _problem(text: str, hint: str) -> SensorStatus:
    return SensorStatus(StatusKind.PROBLEM, text, hint)


def _problem_of_layer(layer: QgsRasterLayer) -> SensorStatus | None:
    if not layer.isValid():
        return _problem("its file cannot be read", "Repair the layer's data source, or choose another layer.")
    objection = objection_to_source(layer)
    if objection is not None:
        kind, reason = objection
        advice = ": export it first" if "Export" in reason else ""
        return _problem(f"not a raster file ({kind}){advice}", f"It {reason}.")
    host = server_of(layer)
    if host:
        return _problem(
            "on a server: choose it again to allow it",
            f"Nothing is read from the server '{host}' before you allow it: choose the layer again, or start the job.",
        )
    if not crs_of(layer).isValid():
        return _problem(
            "has no CRS: set it",
            "The file has no CRS. Set it in the layer's properties, or with Raster > Projections > Assign Projection.",
        )
    if any(layer.dataProvider().dataType(band) in COMPLEX_TYPES for band in range(1, layer.bandCount() + 1)):
        return _problem(
            "complex values: convert to amplitude first",
            "A sensor's bands must hold real numbers. Convert the layer to amplitude or intensity.",
        )
    if layer.extent().isEmpty():
        return _problem("covers no area", "Its extent is empty: check the file's georeferencing.")
    return None


def _how_used(layer: QgsRasterLayer) -> str:
    """Describe how a layer that fits is read."""
    words = settings_of(layer).described()
    if api.remote_host(raster_address(layer)) is not None:
        return "Read over the network: how long it takes depends on the connection."
    return f"Read as set in the layer's properties: {'; '.join(words)}." if words else AS_IT_IS


def _problem_of_bands(layer: QgsRasterLayer, sensor: SensorSpec | None, chosen: tuple[int, ...]) -> SensorStatus | None:
    if sensor is None:
        return None
    names = data_band_names(layer, chosen)
    problem = match_names(sensor, names).problem
    if not problem:
        return None
    if not problem.startswith("needs "):
        lacking = problem.partition(", which")[0]
        return _problem(
            lacking, "The model was trained on bands with other names: choose another layer, or rename the bands."
        )
    needed = 1 if sensor.kind == "categorical" else sensor.bands
    noun = "band" if needed == 1 else "bands"
    has = f"{len(names)} chosen" if chosen else f"layer has {len(names)}"
    return _problem(
        f"{needed} {noun} needed, {has}",
        "The model was trained on that number of bands. Choose another layer, or its bands with “Bands…”.",
    )


def _note_of_bands(layer: QgsRasterLayer, sensor: SensorSpec | None, chosen: tuple[int, ...]) -> SensorStatus | None:
    """Describe what becomes of the bands where they are not simply taken in their order."""
    notes = match_names(sensor, data_band_names(layer, chosen)).notes if sensor is not None else ()
    if not notes:
        return None
    return SensorStatus(StatusKind.NOTE, "bands differ from training", f"{notes[0][0].upper()}{'; '.join(notes)[1:]}.")


def _relation(
    layer: QgsRasterLayer, reference: QgsRasterLayer, others: Sequence[QgsRasterLayer]
) -> SensorStatus | None:
    """Compare a usable layer with the first one, or else with the others."""
    if not reference.isValid() or not crs_of(reference).isValid():
        return None
    same_crs = crs_of(layer) == crs_of(reference)
    extent = layer.extent() if same_crs else _transformed(layer, reference)
    if extent is None or not extent.intersects(reference.extent()):
        if any(other is not reference and _overlap(layer, other) for other in others):
            return SensorStatus(
                StatusKind.NOTE,
                "beside the first sensor",
                f"It does not overlap '{reference.name()}' but overlaps another layer: the map covers the extent of "
                "all.",
            )
        return _problem(
            "does not overlap",
            f"It overlaps neither '{reference.name()}' nor any other layer. Check its CRS, or choose another layer.",
        )
    if not same_crs:
        return SensorStatus(
            StatusKind.NOTE, "other CRS, reprojected", f"Reprojected to the grid of '{reference.name()}' while reading."
        )
    if not _same_pixel_size(layer, reference):
        return SensorStatus(
            StatusKind.NOTE,
            "other pixel size, resampled",
            f"Resampled to the grid of '{reference.name()}' while reading.",
        )
    if not extent.buffered(layer.rasterUnitsPerPixelX() / 2).contains(reference.extent()):
        return SensorStatus(
            StatusKind.NOTE,
            "covers a part: absent elsewhere",
            f"The sensor is absent at pixels of '{reference.name()}' outside this layer.",
        )
    return None


def _overlap(layer: QgsRasterLayer, other: QgsRasterLayer) -> bool:
    """Return whether two layers share ground."""
    if not other.isValid() or not crs_of(other).isValid():
        return False
    extent = _transformed(layer, other)
    return extent is not None and bool(extent.intersects(other.extent()))


def _transformed(layer: QgsRasterLayer, reference: QgsRasterLayer) -> QgsRectangle | None:
    transform = QgsCoordinateTransform(crs_of(layer), crs_of(reference), QgsProject.instance())
    try:
        return transform.transformBoundingBox(layer.extent())
    except QgsCsException:
        return None


def _same_pixel_size(layer: QgsRasterLayer, reference: QgsRasterLayer) -> bool:
    pairs = (
        (layer.rasterUnitsPerPixelX(), reference.rasterUnitsPerPixelX()),
        (layer.rasterUnitsPerPixelY(), reference.rasterUnitsPerPixelY()),
    )
    return all(abs(a - b) <= 1e-6 * max(abs(a), abs(b)) for a, b in pairs)
