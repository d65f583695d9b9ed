"""Features of a file, all at once, as GDAL hands them over in columns: a million in a second or two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsFields, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from ...core.contracts.packed_features import PackedFeatures, pack
from ...core.progress import Progress
from ...core.raster.labels.wkb import MULTI, Unpacked, unpack

if TYPE_CHECKING:
    # Some milliseconds of a QGIS that starts.
    import numpy.typing as npt

DRIVERS = ("GPKG", "ESRI Shapefile", "FlatGeobuf", "GeoJSON")
_TEXT_IN_OTHER_ENCODINGS = "ESRI Shapefile"
_NULL = -1


@dataclass(frozen=True)
class LayerFile:
    """Where GDAL finds the features that a layer shows, and whether QGIS takes each as one of several parts."""

    path: str
    layer: str
    subset: str
    driver: str
    is_multi: bool


def layer_file(layer: QgsVectorLayer, fields: Sequence[str]) -> LayerFile | None:
    """Return the file of a layer whose features may be read past QGIS (main thread; nothing is read).

    Args:
        layer: a valid layer.
        fields: the fields that are needed.

    Returns:
        None where the layer shows something else than its file holds, such as edits, joins or computed fields, or
        where the two may understand the file differently.
    """
    provider = layer.dataProvider()
    if layer.providerType() != "ogr" or provider is None or layer.isEditable() or layer.isModified():
        return None
    known = layer.fields()
    places = [known.lookupField(name) for name in fields]
    own = QgsFields.FieldOrigin.OriginProvider  # type: ignore[attr-defined]  # the stubs lack it
    if any(place < 0 or known.fieldOrigin(place) != own for place in places):
        return None
    driver = str(layer.storageType())
    texts = any(not known.at(place).isNumeric() for place in places)
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, subset = str(parts.get("path") or ""), str(layer.subsetString() or "")
    others = {key: value for key, value in parts.items() if value and key not in ("path", "layerName", "subset")}
    others.pop("layerId", None) if parts.get("layerName") or parts.get("layerId") in (0, "0") else None
    if driver not in DRIVERS or not path or path.startswith("/vsi") or others:
        return None
    if (texts and driver == _TEXT_IN_OTHER_ENCODINGS) or subset.lstrip().upper().startswith("SELECT"):
        return None
    return LayerFile(path, str(parts.get("layerName") or ""), subset, driver, QgsWkbTypes.isMultiType(layer.wkbType()))


@dataclass
class Column:
    """Values of a field: the distinct ones, in the order they come in, and which of them each feature has.

    Attributes:
        distinct: numbers or texts.
        places: of each batch of features, the place in ``distinct``; -1 is an empty value.
    """

    distinct: list[Any] = field(default_factory=list)
    places: list[npt.NDArray[np.int64]] = field(default_factory=list)
    _known: dict[Any, int] = field(default_factory=dict)

    def add(self, values: npt.NDArray[Any]) -> bool:
        """Add values of further features; return whether they are numbers or texts that are understood."""
        mask, given = _split(values)
        given = given[~mask]
        if given.dtype.kind not in "iufSO":
            return False
        if given.dtype.kind == "O":
            given = np.array([one.encode() if isinstance(one, str) else one for one in given.tolist()] or [b""])[
                : len(given)
            ]
        found, first, inverse = np.unique(given, return_index=True, return_inverse=True)
        if given.dtype.kind == "f" and np.isnan(found).any():
            return False
        table = np.zeros(len(found), dtype=np.int64)
        for place in np.argsort(first, kind="stable").tolist():
            raw = found[place].item()
            raw = raw.decode("utf-8") if isinstance(raw, bytes) else raw
            if raw not in self._known:
                self._known[raw] = len(self.distinct)
                self.distinct.append(raw)
            table[place] = self._known[raw]
        places = np.full(len(mask), _NULL, dtype=np.int64)
        places[~mask] = table[inverse.reshape(-1)]
        self.places.append(places)
        return True

    def each(self) -> npt.NDArray[np.int64]:
        """Return the place of each feature's value, (n,)."""
        return np.concatenate(self.places) if self.places else np.zeros(0, dtype=np.int64)


@dataclass(frozen=True)
class Columns:
    """All features of a file.

    Attributes:
        total: how many.
        columns: values by field.
        geometries: those that are not empty, batch by batch.
        is_multi: whether each is taken as one of several parts.
    """

    total: int
    columns: dict[str, Column]
    geometries: list[Unpacked]
    is_multi: bool

    def has_geometry(self) -> npt.NDArray[np.bool_]:
        """Return which features have a geometry, (total,)."""
        return np.concatenate([one.kept for one in self.geometries]) if self.geometries else np.zeros(0, dtype=bool)

    def packed(self, chosen: npt.NDArray[np.bool_], codes: npt.NDArray[np.int64]) -> PackedFeatures:
        """Return some features that have a geometry, and their classes.

        Args:
            chosen: (total,), which.
            codes: of each that is chosen its class.
        """
        kinds: list[npt.NDArray[np.uint8]] = []
        parts: list[npt.NDArray[np.int64]] = []
        rings: list[npt.NDArray[np.int64]] = []
        ends: list[npt.NDArray[np.int64]] = []
        positions: list[npt.NDArray[np.float64]] = []
        start = 0
        for one in self.geometries:
            wanted = chosen[start : start + len(one.kept)][one.kept]
            start += len(one.kept)
            own_parts = np.repeat(wanted, one.part_counts)
            own_rings = np.repeat(own_parts, one.ring_counts)
            kinds.append(one.kinds[wanted])
            parts.append(one.part_counts[wanted])
            rings.append(one.ring_counts[own_parts])
            ends.append(one.lengths[own_rings])
            is_all = bool(wanted.all())
            positions.append(one.positions if is_all else one.positions[np.repeat(own_rings, one.lengths)])
        kind = np.concatenate(kinds)
        if self.is_multi:
            kind = np.where(kind > MULTI, kind, kind + MULTI).astype(np.uint8)
        own_parts, own_rings, lengths = (np.concatenate(one) for one in (parts, rings, ends))
        return pack(kind, codes, own_parts, own_rings, lengths, np.concatenate(positions))


def read_columns(file: LayerFile, fields: Sequence[str], progress: Progress) -> Columns | None:
    """Read the features of a file (any thread).

    Args:
        file: where they are.
        fields: what is needed of each besides its geometry.
        progress: asked between batches whether to stop.

    Returns:
        None where this GDAL cannot hand them over in columns (before 3.6), or where one of them is not plain: then they
        are to be read one by one.

    Raises:
        Cancelled: when the analyst cancelled.
    """
    from osgeo import gdal, ogr

    try:
        dataset = gdal.OpenEx(file.path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=[file.driver])
        layer = None
        if dataset is not None:
            layer = dataset.GetLayerByName(file.layer) if file.layer else dataset.GetLayer(0)
        if layer is None or not hasattr(layer, "GetArrowStreamAsNumPy"):
            return None
        if file.subset and layer.SetAttributeFilter(file.subset):
            return None
        known = layer.GetLayerDefn()
        names = [known.GetFieldDefn(place).GetName() for place in range(known.GetFieldCount())]
        plain = {
            known.GetFieldDefn(place).GetName()
            for place in range(known.GetFieldCount())
            if known.GetFieldDefn(place).GetType() in (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal, ogr.OFTString)
            and known.GetFieldDefn(place).GetSubType() not in (ogr.OFSTBoolean, ogr.OFSTJSON)
        }
        # Booleans come out wrong beside empty values in GDAL 3.6.
        if known.GetGeomFieldCount() != 1 or not set(fields) <= plain:
            return None
        layer.SetIgnoredFields([name for name in names if name not in fields])
        geometry = known.GetGeomFieldDefn(0).GetName() or "wkb_geometry"
        columns = {name: Column() for name in fields}
        geometries: list[Unpacked] = []
        total = 0
        for batch in layer.GetArrowStreamAsNumPy(options=["INCLUDE_FID=NO"]):
            progress.check()
            found = unpack(*_bytes_of(batch[geometry])) if geometry in batch else None
            if found is None or not all(column.add(batch[name]) for name, column in columns.items()):
                return None
            geometries.append(found)
            total += len(found.kept)
    except (RuntimeError, UnicodeDecodeError, ImportError):
        return None
    return Columns(total, columns, geometries, file.is_multi)


def _bytes_of(values: npt.NDArray[Any]) -> tuple[bytes, npt.NDArray[np.int64]]:
    """Return the bytes of all geometries, one after the other, and how many each has; 0 where there is none."""
    mask, given = _split(values)
    if given.dtype.kind == "V" and not mask.any():
        return given.tobytes(), np.full(len(given), given.dtype.itemsize, dtype=np.int64)
    parts = [b"" if missing or one is None else bytes(one) for one, missing in zip(given, mask.tolist())]
    return b"".join(parts), np.fromiter(map(len, parts), dtype=np.int64, count=len(parts))


def _split(values: npt.NDArray[Any]) -> tuple[npt.NDArray[np.bool_], npt.NDArray[Any]]:
    """Return which values are empty, and all of them without their mask."""
    mask = getattr(values, "mask", None)
    return np.broadcast_to(np.asarray(False if mask is None else mask), values.shape), np.asarray(values)
