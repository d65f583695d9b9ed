"""Spectra of several scenes: pooled and each by itself, and a sentence for what differs between them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core import api
from mamol.core.errors import LabelError, SensorError
from mamol.tests.core.cleaning.conftest import CLASSES, NAMES, SOUTH_CRS, Fields
from mamol.tests.core.series_scene import write_series

Rewrite = Callable[..., api.TrainingScene]


@pytest.fixture
def rewritten(south: api.TrainingScene, tmp_path: Path) -> Rewrite:
    """Give the scene with other values, bands or no data in its file."""

    def rewrite(change: Callable[[np.ndarray], np.ndarray] = lambda values: values, **profile: object):
        with rasterio.open(south.sensors[0].path) as dataset:
            values, kept = change(dataset.read()).astype(np.float32), dataset.profile
        path = tmp_path / "south again.tif"
        with rasterio.open(path, "w", **{**kept, "count": len(values), **profile}) as dataset:
            dataset.write(values)
        return replace(south, sensors=(replace(south.sensors[0], path=str(path)),))

    return rewrite


def request_of(fields: Fields, *scenes: api.TrainingScene, sensors: int = 1, **more: object) -> api.SpectraRequest:
    return api.SpectraRequest(fields.sensors[:sensors], fields.labels, CLASSES, scenes=scenes, **more)


def about(result: api.SpectraResult, words: str) -> list[str]:
    return [one for one in result.warnings if words in one]


def test_scenes_are_pooled_and_each_is_shown_by_itself(fields: Fields, south: api.TrainingScene) -> None:
    alone = api.class_spectra(request_of(fields))
    result = api.class_spectra(request_of(fields, south, scene_name="north"))
    assert alone.scenes == () and [one.name for one in result.scenes] == ["north", "south"]
    assert result.scenes[0].sensors == alone.sensors
    [pooled], [first], [second] = result.sensors, result.scenes[0].sensors, result.scenes[1].sensors
    assert [one.entry.name for one in pooled.classes] == list(NAMES)
    for name in NAMES:
        both, one, other = (
            next(own for own in each.classes if own.entry.name == name) for each in (pooled, first, second)
        )
        assert both.pixels == one.pixels + other.pixels
        mean = (one.pixels * np.array(one.mean) + other.pixels * np.array(other.mean)) / both.pixels
        assert both.mean == pytest.approx(mean)
    assert len(pooled.pairs) == 3 and pooled.pairs != first.pairs


def test_a_class_has_one_colour_in_all_scenes(fields: Fields, south: api.TrainingScene) -> None:
    other = replace(south, classes=tuple(replace(entry, colour="#ff00ff") for entry in south.classes))
    result = api.class_spectra(request_of(fields, other))
    shown = [own.entry for each in (result, *result.scenes) for sensor in each.sensors for own in sensor.classes]
    assert {entry.colour for entry in shown} == {"#102030"}


def test_choices_count_in_the_scene_they_were_made_in(fields: Fields, south: api.TrainingScene) -> None:
    x, y = south.labels.features[0][0]["coordinates"]
    choice = api.LabelChoice(x, y, SOUTH_CRS, api.LabelAction.EXCLUDE, "", "", "south")

    def pixels(result: api.SpectraResult) -> list[int]:
        return [sum(own.pixels for own in scene.sensors[0].classes) for scene in result.scenes]

    before = pixels(api.class_spectra(request_of(fields, south)))
    after = pixels(api.class_spectra(request_of(fields, south, choices=(choice,))))
    assert after[0] == before[0] and after[1] == before[1] - 1
    strange = api.class_spectra(request_of(fields, south, choices=(replace(choice, scene="east"),)))
    assert about(strange, "about labels is of 'east', not among the scenes here")


def test_what_the_sensors_are_read_like_is_passed_on(fields: Fields, south: api.TrainingScene) -> None:
    """A stack's warnings, of a single scene and of several."""
    low = api.NodataRange(1, 0.0, 0.001)
    first = replace(fields.sensors[0], nodata=(low,))
    told = api.class_spectra(replace(request_of(fields), sensors=(first,))).warnings
    assert any("count as no data in band 1, as set in the layer's properties" in one for one in told)
    told = api.class_spectra(replace(request_of(fields, south), sensors=(first,))).warnings
    assert any(one.startswith("Scene 'scene 1': ") and "count as no data in band 1" in one for one in told)


def test_a_sensor_that_one_scene_lacks_is_told(fields: Fields, south: api.TrainingScene) -> None:
    result = api.class_spectra(request_of(fields, south, sensors=2))
    assert [one.sensor for one in result.sensors] == ["optical", "radar", ""]
    assert [one.sensor for one in result.scenes[1].sensors] == ["optical"]
    assert result.sensors[1:] == result.scenes[0].sensors[1:], "of the scene that has both"
    assert about(result, "A sensor is not in every scene ('radar' in 'south')")


def test_another_scale_is_told(fields: Fields, rewritten: Rewrite) -> None:
    with rasterio.open(fields.sensors[0].path) as dataset:
        own = dataset.read()
    scaled = rewritten(lambda values: own[:, :60, :60] * 10000)
    [told] = about(api.class_spectra(request_of(fields, scaled)), "another scale")
    assert told.startswith("The values of all bands of sensor 'optical' are of another scale in scene 'south' than in ")
    assert "Set the scale to 0.0001" in told and "look at each scene by itself" in told
    result = api.class_spectra(request_of(fields, replace(scaled, sensors=(replace(scaled.sensors[0], scale=1e-4),))))
    assert not about(result, "another scale")


def test_other_bands_are_told_and_not_pooled(fields: Fields, rewritten: Rewrite) -> None:
    result = api.class_spectra(request_of(fields, rewritten(lambda values: values[:3]), sensors=2))
    [told] = about(result, "not pooled")
    assert told.startswith("Sensor 'optical' of scene 'south' is not read as in scene 'scene 1'")
    assert "needs 4 bands" in told and result.warnings[0] == told
    assert result.sensors == result.scenes[0].sensors
    assert len(result.scenes[1].sensors[0].bands) == 3


def test_bands_in_another_order_are_found_by_their_names(fields: Fields, south: api.TrainingScene) -> None:
    for path, names in ((fields.sensors[0].path, "abcd"), (south.sensors[0].path, "dcba")):
        with rasterio.open(path, "r+") as dataset:
            dataset.descriptions = tuple(f"B{one}" for one in names)
    alone = replace(request_of(fields), sensors=south.sensors, labels=south.labels, classes=south.classes)
    before = {one.entry.name: one.mean[::-1] for one in api.class_spectra(alone).sensors[0].classes}
    result = api.class_spectra(request_of(fields, south))
    assert result.sensors[0].bands == ("Ba", "Bb", "Bc", "Bd")
    for one in result.scenes[1].sensors[0].classes:
        # Pixels of the first scene's size are read between those of the file.
        assert one.mean == pytest.approx(before[one.entry.name], abs=0.3)


def test_no_data_that_is_said_in_one_scene_only_is_told(fields: Fields, rewritten: Rewrite) -> None:
    assert not about(api.class_spectra(request_of(fields, rewritten())), "no data")
    result = api.class_spectra(request_of(fields, rewritten(nodata=None)))
    [told] = about(result, "no data")
    assert "of sensor 'optical' differs: -9999 in 'scene 1'; none in 'south'." in told
    result = api.class_spectra(request_of(fields, rewritten(nodata=float("nan"))))
    assert "none in 'south'" in about(result, "no data")[0], "what is no number never counts"


def test_masks_of_one_scene_only_are_told(fields: Fields, south: api.TrainingScene) -> None:
    ring = [(200000, 7000000), (200100, 7000000), (200100, 6999900), (200000, 6999900), (200000, 7000000)]
    cloud = api.MaskPolygons((json.dumps({"type": "Polygon", "coordinates": [ring]}),), SOUTH_CRS, "clouds")
    masked = replace(south, sensors=(replace(south.sensors[0], masks=(cloud,)),))
    [told] = about(api.class_spectra(request_of(fields, masked)), "is masked")
    assert told == "Sensor 'optical' is masked in 'south' and not in 'scene 1': clouds count as ground there."


def test_codes_that_the_first_scene_does_not_have_are_told(fields: Fields, rewritten: Rewrite, tmp_path: Path) -> None:
    codes = (np.arange(96) % 3 + 1).astype(np.float32) * np.ones((1, 96, 1), np.float32)
    with rasterio.open(fields.sensors[0].path) as dataset:
        profile = {**dataset.profile, "count": 1, "dtype": "uint8", "nodata": 0}
    with rasterio.open(tmp_path / "soil.tif", "w", **profile) as target:
        target.write(codes.astype(np.uint8))
    soil = api.SensorSource("optical", str(tmp_path / "soil.tif"), kind=api.SensorKind.CATEGORICAL)
    other = rewritten(lambda values: np.where(codes[:, :60, :60] == 3, 8, codes[:, :60, :60]), dtype="uint8", nodata=0)
    [source] = other.sensors
    other = replace(other, sensors=(replace(source, kind=api.SensorKind.CATEGORICAL),))
    result = api.class_spectra(replace(request_of(fields, other), sensors=(soil,)))
    [told] = about(result, "none of its categories")
    assert told.startswith("Scene 'south': 33.3% of the pixels of sensor 'optical'") and "(8)" in told


def test_a_class_of_one_scene_only_is_told(fields: Fields, south: api.TrainingScene) -> None:
    few = tuple(one for one in south.labels.features if one[1] != 30)
    result = api.class_spectra(request_of(fields, replace(south, labels=replace(south.labels, features=few))))
    assert about(result, "Not every class has labels in every scene ('wood' only in 'scene 1')")


def test_labels_that_cannot_be_used_leave_a_scene_out_and_are_told_first(fields: Fields, south) -> None:
    away = replace(south, labels=replace(south.labels, crs="EPSG:32633"))
    result = api.class_spectra(request_of(fields, away))
    assert result.warnings[0].startswith("Scene 'south': ")
    assert result.warnings[0].endswith("This scene is not in the spectra.")
    assert [one.name for one in result.scenes] == ["scene 1"] and result.sensors == result.scenes[0].sensors
    nothing = replace(request_of(fields, away), labels=replace(fields.labels, crs="EPSG:32740"))
    with pytest.raises(LabelError, match="Scene 'scene 1': "):
        api.class_spectra(nothing)


def test_series_of_other_dates_are_not_pooled_and_told(fields: Fields, south: api.TrainingScene, tmp_path) -> None:
    random = np.random.default_rng(2)
    crs, corner, size = "EPSG:32633", (500000, 5000000), 10
    first, second = (
        replace(write_series(tmp_path / name, random.normal(500, 50, (4, 2, 96, 96)).astype(np.float32)), name="S2")
        for name in ("a", "b")
        if not (tmp_path / name).mkdir()
    )
    for source in (first, second):
        for one in source.acquisitions:
            with rasterio.open(one.path, "r+") as dataset:
                dataset.crs = crs
                dataset.transform = rasterio.transform.from_origin(*corner, size, size)
    second = replace(second, acquisitions=second.acquisitions[1:], path=second.acquisitions[1].path)
    other = api.TrainingScene("other year", (second,), fields.labels, CLASSES)
    result = api.class_spectra(replace(request_of(fields, other), sensors=(first,)))
    [told] = about(result, "The dates of 'S2', a series, are others in scene 'other year' than in scene 'scene 1'.")
    assert told.endswith("Its values there are not pooled; choose the scene to see them.")
    assert result.sensors == result.scenes[0].sensors
    assert len(result.scenes[1].sensors[0].bands) < len(result.sensors[0].bands)
    assert len(about(result, "go over its dates")) == 1


def test_bad_scenes_are_a_sentence(fields: Fields, south: api.TrainingScene) -> None:
    with pytest.raises(SensorError, match="Two scenes are called 'south'"):
        api.class_spectra(request_of(fields, south, south))
    with pytest.raises(SensorError, match="it is one scene, listed twice"):
        api.class_spectra(request_of(fields, south, replace(south, name="again")))
    with pytest.raises(LabelError, match="Scene 'south' has no labels"):
        api.class_spectra(request_of(fields, replace(south, labels=api.LabelFeatures((), SOUTH_CRS, "none"))))
    with pytest.raises(SensorError, match="no sensor in common"):
        stranger = replace(south, sensors=(replace(south.sensors[0], name="thermal"),))
        api.class_spectra(request_of(fields, stranger))
    with pytest.raises(api.MamolError, match="Scene 'south': .*missing.tif"):
        gone = replace(south, sensors=(replace(south.sensors[0], path="missing.tif"),))
        api.class_spectra(request_of(fields, gone))
