"""Counting labels on the grid of training."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.labels import ClassEntry, LabelFeatures, LabelLayer, LabelRaster
from mamol.core.contracts.sensors import Cover
from mamol.core.errors import Cancelled, LabelError
from mamol.core.progress import Progress
from mamol.core.raster.labels import counting as class_counts
from mamol.core.raster.labels.counting import count_labels, count_layers


def square(left: float, top: float, side: float) -> dict:
    right, bottom = left + side, top - side
    return {
        "type": "Polygon",
        "coordinates": [[(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]],
    }


def test_a_raster_is_counted_the_same_in_any_tiles(make_scene: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = make_scene(64)
    with rasterio.open(scene.labels.path) as dataset:
        values, counts = np.unique(dataset.read(1), return_counts=True)
    expected = {int(value): int(count) for value, count in zip(values, counts) if value}
    known = (ClassEntry(2, "wood", "#008000"),)
    whole = count_labels(scene.labels, scene.sensors[0], known)
    assert whole.pixels == expected and whole.polygons is None
    assert [entry.value for entry in whole.classes] == sorted(expected)
    assert known[0] in whole.classes
    monkeypatch.setattr(class_counts, "TILE_SIDE", 10)
    assert count_labels(scene.labels, scene.sensors[0], known) == whole


def test_polygons_are_counted_and_those_outside_are_named_with_no_pixels(make_scene: Callable) -> None:
    scene = make_scene(64)
    features = ((square(500000, 4480000, 200), 1), (square(500400, 4480000, 100), 1), (square(900000, 4480000, 60), 5))
    counts = count_labels(LabelFeatures(features, "EPSG:32616", "fields"), scene.sensors[0])
    assert counts.pixels == {1: 100 + 25}
    assert counts.polygons == {1: 2, 5: 1}
    assert [entry.value for entry in counts.classes] == [1, 5]


def test_codes_that_a_map_cannot_hold_are_counted_by_the_value_they_get_and_told(make_scene: Callable) -> None:
    scene = make_scene(64)
    features = ((square(500000, 4480000, 200), 0), (square(500400, 4480000, 100), 1), (square(500800, 4480000, 60), -5))
    known = (ClassEntry(0, "water", "#0000ff"),)
    counts = count_labels(LabelFeatures(features, "EPSG:32616", "fields"), scene.sensors[0], known)
    assert {entry.name: counts.pixels[entry.value] for entry in counts.classes} == {
        "water": 100, "class 1": 25, "class -5": 9,
    }  # fmt: skip
    assert counts.polygons == dict.fromkeys((1, 2, 3), 1) and dict(counts.labels.codes)[1] == 1
    assert "-5 as 2, 0 as 3" in counts.notes[0]


def test_labels_that_are_no_classes_are_refused(make_scene: Callable) -> None:
    scene = make_scene(64)
    with rasterio.open(scene.sensors[0].path) as dataset:
        assert dataset.dtypes[0] == "float32"
    with pytest.raises(LabelError):
        count_labels(LabelRaster(scene.sensors[0].path), scene.sensors[0])
    with pytest.raises(LabelError):
        count_labels(replace(scene.labels, path=str(Path(scene.labels.path).with_name("gone.tif"))), scene.sensors[0])


def test_labels_are_counted_on_the_ground_of_all_sensors(make_scene: Callable) -> None:
    scene = make_scene(64)
    first, second, _ = scene.sensors
    with rasterio.open(second.path) as dataset:
        values, profile = dataset.read(), dataset.profile
    profile["transform"] = profile["transform"] * rasterio.Affine.translation(32, 0)
    with rasterio.open(second.path, "w", **profile) as dataset:
        dataset.write(values)
    with rasterio.open(scene.labels.path) as dataset:
        labels, profile = dataset.read(), dataset.profile
    profile["width"] = 96
    with rasterio.open(scene.labels.path, "w", **profile) as dataset:
        dataset.write(np.concatenate([labels, labels[:, :, :32]], axis=2))
    some, every = np.count_nonzero(labels), np.count_nonzero(labels) + np.count_nonzero(labels[:, :, :32])
    assert sum(count_labels(scene.labels, first).pixels.values()) == some
    assert sum(count_labels(scene.labels, first, others=(second,)).pixels.values()) == every
    overlap = count_labels(scene.labels, first, others=(second,), cover=Cover.INTERSECTION)
    assert sum(overlap.pixels.values()) == np.count_nonzero(labels[:, :, 32:])
    gone = replace(second, path="gone.tif")
    assert sum(count_labels(scene.labels, first, others=(gone,)).pixels.values()) == some
    quarter = sum(count_labels(scene.labels, first, pixel_size=40.0).pixels.values())
    assert abs(quarter - some / 4) < some / 20


def test_it_stops_when_told(make_scene: Callable) -> None:
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    scene = make_scene(64)
    with pytest.raises(Cancelled):
        count_labels(scene.labels, scene.sensors[0], progress=Stop())


def test_several_layers_are_counted_together(scene):
    alone = count_labels(scene.labels, scene.sensors[0])
    first = alone.classes[0]
    reference = scene.sensors[0]
    with rasterio.open(reference.path) as dataset:
        x, y = dataset.xy(0, 0)
    place = {"type": "Point", "coordinates": [x, y]}
    points = LabelFeatures(((place, 1),), str(dataset.crs), "points")
    with rasterio.open(scene.labels.path) as dataset:
        there = int(dataset.read(1)[0, 0])
    layers = LabelLayer(scene.labels), LabelLayer(points, (ClassEntry(1, "glacier", "#ffffff"),), weight=2.0)
    both = count_layers(layers, reference)
    assert {entry.name for entry in both.counts.classes} == {*(entry.name for entry in alone.classes), "glacier"}
    conflicts = int(there > 0)
    assert sum(both.counts.pixels.values()) == sum(alone.pixels.values()) + 1 - 2 * conflicts
    assert both.layers.layers[1].weight == 2.0 and both.layers.layers[1].labels.codes is not None
    assert both.pixels == (sum(alone.pixels.values()), 1) and first in both.counts.classes
