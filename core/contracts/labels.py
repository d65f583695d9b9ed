"""Classes, and labels as a raster or as points, lines or polygons: frozen, plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Union

from .layer_settings import LayerSettings, NodataRange
from .packed_features import Features


@dataclass(frozen=True)
class ClassEntry:
    """A land-cover class: its value in the label raster (1..65535), its name, its colour "#rrggbb"."""

    value: int
    name: str
    colour: str


@dataclass(frozen=True)
class LabelRaster:
    """Labels from a raster. The raster's nodata value means unlabelled, and 0 where the file states none.

    Attributes:
        path: what GDAL opens.
        band: the band, from 1.
        crs: WKT or "EPSG:n" to use instead of the file's; None is the file's.
        nodata: values that mean unlabelled, on top of the file's own.
        units_path: a raster of whole numbers on any grid that tells ground units (fields, plots) apart; None takes
            each connected patch of one class as a unit.
        codes: value in the file and class value in the map, 1 to 65535, of every class; None is found out by looking
            through the file (see :func:`mamol.core.raster.labels.codes.resolve_codes`).
        ignored_nodata: numbers of bands whose own nodata value the analyst switched off.
    """

    path: str
    band: int = 1
    crs: Optional[str] = None
    nodata: tuple[NodataRange, ...] = ()
    units_path: Optional[str] = None
    codes: Optional[tuple[tuple[int, int], ...]] = None
    ignored_nodata: tuple[int, ...] = ()

    @property
    def settings(self) -> LayerSettings:
        """What its layer says otherwise than the file."""
        return LayerSettings(self.crs, self.nodata, self.ignored_nodata)


@dataclass(frozen=True)
class LabelFeatures:
    """Labels from points, lines or polygons, already read out of their layer.

    A point labels the pixel that holds it, a line the pixels it passes through; with a radius both also label every
    pixel whose centre is within it.

    Attributes:
        features: GeoJSON-like geometry (single or multi-part) and class of each feature, a whole number of any size
            and sign; of very many features packed.
        crs: WKT or "EPSG:n" of the geometries.
        name: the layer's name, for messages.
        field: the name of the field with the class, for messages; empty where not known.
        units: for each feature, what tells its ground unit (plot, field, site) apart from others; empty takes each
            feature as a unit of its own, and points whose pixels touch as one.
        codes: class in the features and class value in the map, 1 to 65535, of every class; None is found out.
        notes: sentences about what was matched or guessed when the features were read.
        radius: metres around points and lines that have their class too (the accuracy of a GPS); 0 is none.
        radii: for each feature its own radius in metres; empty is ``radius`` for all.
        made_up: classes in the features that are no codes of theirs: numbers that names in the field were given.
    """

    features: Features
    crs: str
    name: str
    units: tuple[str, ...] = ()
    codes: Optional[tuple[tuple[int, int], ...]] = None
    notes: tuple[str, ...] = ()
    field: str = ""
    radius: float = 0.0
    radii: tuple[float, ...] = ()
    made_up: tuple[int, ...] = ()


LabelPolygons = LabelFeatures
"""What labels of features were called when there were only polygons."""

Labels = Union[LabelRaster, LabelFeatures]
"""Labels: where the class of a pixel comes from, and which ground unit it belongs to."""


@dataclass(frozen=True)
class LabelLayer:
    """One of several label layers.

    Attributes:
        labels: where the class of a pixel comes from.
        classes: names and colours by code of these labels; classes of one name in several layers are one class.
        for_validation: whether accuracy is measured on it, and nothing learnt from it.
        weight: how often its pixels are learnt beside those of other layers; above 0. A pixel of several layers has
            the largest of their weights.
    """

    labels: Labels
    classes: tuple[ClassEntry, ...] = ()
    for_validation: bool = False
    weight: float = 1.0


@dataclass(frozen=True)
class LabelLayers:
    """Several label layers at once, joined by the names of their classes.

    Where one is for validation only, accuracy is measured on all of these and no other ground is held out.
    """

    layers: tuple[LabelLayer, ...]


Reference = Union[LabelRaster, LabelFeatures, LabelLayers]
"""Labels to compare with. Of several layers together, roles and weights do not count."""
