"""Made-up maps: class maps with errors that are known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.assess import LabelledPoint, LabelledSample
from mamol.core.contracts.labels import ClassEntry
from mamol.core.raster.writing.attribute_table import attribute_table

CLASSES = (ClassEntry(1, "water", "#0000ff"), ClassEntry(2, "wood", "#008000"), ClassEntry(5, "corn", "#ffcc00"))
UTM = Affine(20, 0, 500_000, 0, -20, 6_000_000)


def write_raster(path, values, transform=UTM, crs="EPSG:32630", nodata=0, classes=()):
    height, width = values.shape
    with rasterio.open(
        path, "w", "GTiff", width, height, 1, crs=crs, transform=transform, dtype=values.dtype, nodata=nodata
    ) as made:
        made.write(values, 1)
    if classes:
        path.with_name(path.name + ".aux.xml").write_bytes(attribute_table(classes))
    return str(path)


class Ground:
    """A map of 300 x 240 pixels of 20 m, and what is really there: 15 in 100 pixels are of the next class."""

    def __init__(self, folder, random):
        self.truth = np.full((240, 300), 5, np.uint8)
        self.truth[:, :30], self.truth[100:, 120:] = 1, 2
        self.mapped = self.truth.copy()
        wrong = random.random(self.truth.shape) < 0.15
        self.mapped[wrong] = np.array([0, 2, 5, 0, 0, 1], np.uint8)[self.truth[wrong]]
        self.mapped[:6] = 0
        self.pattern = np.where(np.arange(300)[None] < 90, 1, 3).astype(np.uint8) * np.ones((240, 1), np.uint8)
        self.confidence = np.where(self.mapped == self.truth, 0.9, 0.4).astype(np.float32)
        self.map = write_raster(folder / "classes.tif", self.mapped, classes=CLASSES)
        legend = (ClassEntry(1, "SAR", "#111111"), ClassEntry(3, "SAR + DSM", "#222222"))
        self.pattern_map = write_raster(folder / "pattern.tif", self.pattern, classes=legend)
        self.confidence_map = write_raster(folder / "confidence.tif", self.confidence, nodata=-1)

    def labelled(self, sample, by_name=True):
        """The sample with what is really at its points."""
        names = {entry.value: entry.name for entry in CLASSES}
        points = []
        for point in sample.points:
            column, row = ~UTM * (point.x, point.y)
            value = int(self.truth[int(row), int(column)])
            points.append(replace(point, label=names[value] if by_name else value))
        return replace(sample, points=tuple(points))


@pytest.fixture(scope="session")
def ground(tmp_path_factory):
    return Ground(tmp_path_factory.mktemp("ground"), np.random.default_rng(7))


def at_pixels(rows, columns, labels=None):
    """Points without a design at the centres of pixels."""
    labels = labels if labels is not None else [None] * len(rows)
    places = [UTM * (column + 0.5, row + 0.5) for row, column in zip(rows, columns)]
    points = tuple(LabelledPoint(None, x, y, label) for (x, y), label in zip(places, labels))
    return LabelledSample(points, "EPSG:32630", "points")
