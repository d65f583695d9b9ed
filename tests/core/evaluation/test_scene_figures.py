"""A class map in figures, with a map of confidence as it may come."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio
from mamol.core.errors import RasterError
from mamol.core.evaluation.scene_figures import scene_figures
from mamol.core.progress import Progress

TRANSFORM = rasterio.transform.from_origin(500000, 6000000, 10, 10)
CLASSES = np.array([[1, 1, 2, 2], [1, 1, 2, 0]], np.uint8)


def write(path, values, nodata):
    with rasterio.open(
        path, "w", "GTiff", 4, 2, 1, crs="EPSG:32633", transform=TRANSFORM, dtype=values.dtype, nodata=nodata
    ) as made:
        made.write(values, 1)
    return str(path)


def figures(tmp_path, confidence, nodata=-1):
    made = write(tmp_path / "confidence.tif", np.asarray(confidence, np.float32), nodata)
    return scene_figures(write(tmp_path / "classes.tif", CLASSES, 0), made, Progress())


@pytest.mark.parametrize("missing", [-1, np.nan])
def test_pixels_without_a_confidence_do_not_lower_the_mean(tmp_path, missing):
    found = figures(tmp_path, [[0.8, 0.6, missing, missing], [0.8, missing, missing, 0.1]])
    means = {row.entry.value: row.confidence for row in found.classes}
    assert means[1] == pytest.approx(2.2 / 3) and math.isnan(means[2])
    assert found.confidence == pytest.approx(2.2 / 3)


def test_a_map_in_per_cent_is_refused(tmp_path):
    with pytest.raises(RasterError, match=r"'confidence.tif' holds 90, so it is not a map of confidence"):
        figures(tmp_path, [[90, 50, 60, 70], [80, 50, 60, 70]])


def test_a_map_without_any_class_is_told(tmp_path):
    found = scene_figures(write(tmp_path / "empty.tif", np.zeros((2, 4), np.uint8), 0), None, Progress())
    assert found.classes == ()
    assert [note for note in found.warnings if "No pixel of 'empty.tif' has a class" in note]
