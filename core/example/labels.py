"""The example's labels: some fields as polygons, points in others, as an analyst would bring them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio import features
from scipy import ndimage

POINTS_PER_FIELD = 4
LEAST_FIELDS = 3
"""Fields of a class that become polygons before any becomes points."""


def write_labels(
    labels: NDArray[np.integer[Any]],
    names: Mapping[int, str],
    transform: Affine,
    epsg: int,
    polygons: Path,
    points: Path,
) -> None:
    """Write labelled ground as two GeoJSON files, each feature with ``class`` and ``class_id``.

    Args:
        labels: (height, width), 0 is unlabelled; connected pixels of one class are a field.
        names: of the classes, by value.
        transform: of the pixels.
        epsg: code of the CRS, in metres.
        polygons: every second field of a class, and the first ones.
        points: a few points inside each other field.
    """
    random = np.random.default_rng(0)
    drawn = np.zeros(labels.shape, dtype=np.uint8)
    visited = []
    for value in sorted(names):
        fields, count = ndimage.label(labels == value)
        for number in range(1, count + 1):
            field = fields == number
            if number <= LEAST_FIELDS or number % 2:
                drawn[field] = value
            else:
                rows, columns = np.nonzero(field)
                for pixel in random.permutation(rows.size)[:POINTS_PER_FIELD]:
                    x, y = transform * (columns[pixel] + 0.5, rows[pixel] + 0.5)
                    visited.append(({"type": "Point", "coordinates": [float(x), float(y)]}, value))
    shapes = features.shapes(drawn, mask=drawn > 0, transform=transform)
    _write(polygons, [(shape, int(value)) for shape, value in shapes], names, epsg)
    _write(points, visited, names, epsg)


def _write(path: Path, shapes: list[tuple[dict[str, Any], int]], names: Mapping[int, str], epsg: int) -> None:
    collection = {
        "type": "FeatureCollection",
        "name": path.stem,
        "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}},
        "features": [
            {"type": "Feature", "properties": {"class": names[value], "class_id": value}, "geometry": shape}
            for shape, value in shapes
        ],
    }
    path.write_text(json.dumps(collection), encoding="utf-8")
