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
from ...core.message import Text, joined, message, with_capital
from ...core.model.spec import SensorSpec
from ..language.words import shown, tr
from ..sources.layer_properties import data_band_names, objection_to_source, settings_of
from ..sources.rasters import raster_address
from ..sources.servers import server_of

COMPLEX_TYPES = (Qgis.DataType.CInt16, Qgis.DataType.CInt32, Qgis.DataType.CFloat32, Qgis.DataType.CFloat64)
AS_IT_IS = message("This layer is used as it is.")


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


ABSENT = SensorStatus(StatusKind.ABSENT, message("absent"), message("This sensor is absent at every pixel."))
NOT_USED = SensorStatus(StatusKind.ABSENT, message("not used"), message("The model will not include this sensor."))
IS_LABELS = SensorStatus(
    StatusKind.PROBLEM,
    message("these are the labels"),
    message(
        "The model would only copy the labels, and its accuracy would say nothing. Choose another layer, or other "
        "labels."
    ),
)
LAYER_MISSING = SensorStatus(
    StatusKind.PROBLEM, message("choose a layer"), message("Choose this sensor's raster layer, or untick it.")
)


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
        or SensorStatus(StatusKind.FITS, tr("fits"), _how_used(layer))
    )


def crs_of(layer: QgsRasterLayer) -> QgsCoordinateReferenceSystem:
    """Return the CRS a job reads a layer in: the one set in the layer, or else its file's."""
    return layer.crs() if layer.crs().isValid() else layer.dataProvider().crs()


def problem_of_name(name: str, names: Sequence[str]) -> SensorStatus | None:
    """Describe what is wrong with a sensor's name among the ``names`` of all sensors used (its own included)."""
    if not name:
        return _problem(tr("needs a name"), tr("Type a name for the sensor."))
    if names.count(name) > 1:
        return _problem(tr("name used twice"), tr("Give each sensor its own name."))
    return None


def as_guessed(status: SensorStatus, name: str, layer: QgsRasterLayer) -> SensorStatus:
    """Add to a status that nothing but its number of bands says which sensor a layer is."""
    if status.kind is StatusKind.PROBLEM:
        return status
    taken = tr("guessed from its {count_bands}: check", count_bands=count_bands(layer.bandCount()))
    text = taken if status.kind is StatusKind.FITS else f"{taken}; {shown(status.text)}"
    hint = tr(
        "'{layer}' was matched with {name} by number of bands only. If that is wrong, choose another layer.",
        layer=layer.name(),
        name=name,
    )
    return SensorStatus(
        StatusKind.NOTE, text, hint if status.kind is StatusKind.FITS else f"{hint} {shown(status.hint)}"
    )


def _problem(text: str, hint: str) -> SensorStatus:
    return SensorStatus(StatusKind.PROBLEM, text, hint)


def _problem_of_layer(layer: QgsRasterLayer) -> SensorStatus | None:
    if not layer.isValid():
        return _problem(tr("its file cannot be read"), tr("Repair the layer's data source, or choose another layer."))
    objection = objection_to_source(layer)
    if objection is not None:
        kind, reason = objection
        advice = tr(": export it first") if "Export" in reason else ""
        return _problem(
            tr("not a raster file ({kind}){advice}", kind=kind, advice=advice), tr("It {reason}.", reason=reason)
        )
    host = server_of(layer)
    if host:
        return _problem(
            tr("on a server: choose it again to allow it"),
            tr(
                "Nothing is read from the server '{host}' before you allow it: choose the layer again, or start the "
                "job.",
                host=host,
            ),
        )
    if not crs_of(layer).isValid():
        return _problem(
            tr("has no CRS: set it"),
            tr(
                "The file has no CRS. Set it in the layer's properties, or with Raster > Projections > Assign "
                "Projection."
            ),
        )
    if any(layer.dataProvider().dataType(band) in COMPLEX_TYPES for band in range(1, layer.bandCount() + 1)):
        return _problem(
            tr("complex values: convert to amplitude first"),
            tr("A sensor's bands must hold real numbers. Convert the layer to amplitude or intensity."),
        )
    if layer.extent().isEmpty():
        return _problem(tr("covers no area"), tr("Its extent is empty: check the file's georeferencing."))
    return None


def _how_used(layer: QgsRasterLayer) -> str:
    """Describe how a layer that fits is read."""
    words = settings_of(layer).described()
    if api.remote_host(raster_address(layer)) is not None:
        return tr("Read over the network: how long it takes depends on the connection.")
    return (
        tr("Read as set in the layer's properties: {words}.", words="; ".join(map(shown, words))) if words else AS_IT_IS
    )


def _problem_of_bands(layer: QgsRasterLayer, sensor: SensorSpec | None, chosen: tuple[int, ...]) -> SensorStatus | None:
    if sensor is None:
        return None
    names = data_band_names(layer, chosen)
    problem = match_names(sensor, names).problem
    if not problem:
        return None
    if not problem.startswith("needs "):
        lacking = _lacking(problem)
        return _problem(
            lacking, tr("The model was trained on bands with other names: choose another layer, or rename the bands.")
        )
    needed = 1 if sensor.kind == "categorical" else sensor.bands
    has = tr("{names} chosen", names=len(names)) if chosen else tr("layer has {names}", names=len(names))
    return _problem(
        tr("{bands} needed, {has}", bands=count_bands(needed), has=has),
        tr("The model was trained on that number of bands. Choose another layer, or its bands with “Bands…”."),
    )


def _lacking(problem: str) -> str:
    """Return which bands a layer lacks, without the rest of the sentence."""
    missing = problem.values.get("missing") if isinstance(problem, Text) else None
    if missing is None:
        return problem.partition(", which")[0]
    if "wavelength" in problem:
        return tr("has no band at the wavelength of {missing}", missing=missing)
    return tr("has no band {missing}", missing=missing)


def _note_of_bands(layer: QgsRasterLayer, sensor: SensorSpec | None, chosen: tuple[int, ...]) -> SensorStatus | None:
    """Describe what becomes of the bands where they are not simply taken in their order."""
    notes = match_names(sensor, data_band_names(layer, chosen)).notes if sensor is not None else ()
    if not notes:
        return None
    return SensorStatus(StatusKind.NOTE, tr("bands differ from training"), with_capital(joined(notes, "; ")) + ".")


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
                tr("beside the first sensor"),
                tr(
                    "It does not overlap '{reference}' but overlaps another layer: the map covers the extent of all.",
                    reference=reference.name(),
                ),
            )
        return _problem(
            tr("does not overlap"),
            tr(
                "It overlaps neither '{reference}' nor any other layer. Check its CRS, or choose another layer.",
                reference=reference.name(),
            ),
        )
    if not same_crs:
        return SensorStatus(
            StatusKind.NOTE,
            tr("other CRS, reprojected"),
            tr("Reprojected to the grid of '{reference}' while reading.", reference=reference.name()),
        )
    if not _same_pixel_size(layer, reference):
        return SensorStatus(
            StatusKind.NOTE,
            tr("other pixel size, resampled"),
            tr("Resampled to the grid of '{reference}' while reading.", reference=reference.name()),
        )
    if not extent.buffered(layer.rasterUnitsPerPixelX() / 2).contains(reference.extent()):
        return SensorStatus(
            StatusKind.NOTE,
            tr("covers a part: absent elsewhere"),
            tr("The sensor is absent at pixels of '{reference}' outside this layer.", reference=reference.name()),
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
