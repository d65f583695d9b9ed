"""What finishing a map is asked, and what it returns: frozen, plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from .labels import ClassEntry


class Smoothing(str, Enum):
    """How a class map is smoothed before small patches are taken out.

    NONE leaves it as it is. BAYES shrinks each class's logit at a pixel towards its mean in the window, the more the
    less it varies there, and takes the largest. MAJORITY takes the most common class of the window.
    """

    NONE = "none"
    BAYES = "bayes"
    MAJORITY = "majority"


class AreaUnit(str, Enum):
    """What a mapping unit is given in."""

    HECTARES = "hectares"
    PIXELS = "pixels"


LEAST_WINDOW, MOST_WINDOW = 3, 21
"""Pixels along the edge of a smoothing window; only odd numbers have a middle."""
USUAL_WINDOW = 7
USUAL_SMOOTHNESS = 20.0


@dataclass(frozen=True)
class FinishRequest:
    """Smooth a class map, take out patches that are too small, and draw what is left as polygons.

    Attributes:
        classes: the class map; 0 and nodata mean no class, and stay so.
        output: the finished class map.
        probabilities: the map of probabilities of the same run, or None.
        confidence: the map of confidence of the same run, for the polygons' mean; or None.
        polygons: the GeoPackage of the finished map's patches to write, or None.
        smoothing: how to smooth; ``BAYES`` needs probabilities.
        window: pixels along the edge of the smoothing window, odd, 3 to 21.
        smoothness: variance that the logits of a class are expected to have by chance; above 0, and the larger the
            smoother. For ``BAYES``.
        mapping_unit: patches with a smaller area go to a neighbouring class; 0 keeps all.
        unit: what ``mapping_unit`` is given in.
        map_classes: names and colours by value of classes that the map's file does not name itself.
        simplify: of the polygons, in the units of the map's CRS: about the root of the area of the triangles that are
            cut off at their corners; 0 keeps the edges of pixels. Needs the optional package shapely.
    """

    classes: str
    output: str
    probabilities: str | None = None
    confidence: str | None = None
    polygons: str | None = None
    smoothing: Smoothing = Smoothing.NONE
    window: int = USUAL_WINDOW
    smoothness: float = USUAL_SMOOTHNESS
    mapping_unit: float = 0.0
    unit: AreaUnit = AreaUnit.HECTARES
    map_classes: tuple[ClassEntry, ...] = ()
    simplify: float = 0.0


@dataclass(frozen=True)
class FinishResult:
    """A finished map.

    Attributes:
        output: the class map.
        polygons: the GeoPackage, or None.
        classes: the map's classes, for styling; some may not occur any more.
        class_pixels: pixel count by class value that occurs.
        pixels: of the map.
        valid_pixels: pixels with a class.
        changed_pixels: pixels whose class is another than before.
        merged_patches: patches below the mapping unit that went to a neighbouring class.
        small_patches: patches below the mapping unit that are still there, for they have no neighbour with a class.
        polygon_count: polygons written.
        seconds: time of the whole job.
        warnings: sentences the analyst should read.
    """

    output: str
    polygons: str | None
    classes: tuple[ClassEntry, ...]
    class_pixels: Mapping[int, int]
    pixels: int
    valid_pixels: int
    changed_pixels: int
    merged_patches: int
    small_patches: int
    polygon_count: int
    seconds: float
    warnings: tuple[str, ...] = ()
