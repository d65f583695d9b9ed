"""Where to label next in several scenes: one score, one layer, and each place with the name of its scene."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.crs
from mamol.core import api
from mamol.core.cleaning.gains import rarity
from mamol.core.contracts.scenes import NO_LABELS
from mamol.core.errors import ExtentError, LabelError, OutputError, SensorError
from mamol.tests.core.cleaning.conftest import CLASSES, CRS, NAMES, SIDE, SOUTH_CRS, SOUTH_SIDE, STEP, Fields
from mamol.tests.core.small_model import make_model
from rasterio.transform import from_origin
from rasterio.warp import transform

pytest.importorskip("osgeo")


@pytest.fixture(scope="module")
def model_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the model lies once a test has made it: the scene is the same in all of them."""
    return tmp_path_factory.mktemp("model") / "model.safetensors"


@pytest.fixture
def asked(fields: Fields, south: api.TrainingScene, model_file: Path) -> api.NextLabelsRequest:
    """Both scenes, labelled, and a model of the first one's sensors with the same classes."""
    if not model_file.exists():
        codes = np.array([code for _, code in fields.labels.features])
        truth = codes.reshape(SIDE // STEP, -1).repeat(STEP, 0).repeat(STEP, 1)
        made = make_model(model_file.with_suffix(".made"), fields.sensors, truth)
        made.without(model_file, classes=CLASSES)
    model = str(model_file)
    some = replace(fields.labels, features=fields.labels.features[:16])
    few = replace(south, labels=replace(south.labels, features=south.labels.features[:30]))
    return api.NextLabelsRequest(
        model, fields.sensors, labels=some, classes=CLASSES, device="cpu", scenes=(few,), scene_name="north"
    )


def inside(place: api.PlaceToLabel) -> bool:
    """Return whether a place lies in the raster of its scene."""
    if place.scene == "north":
        return 500000 < place.x < 500000 + 10 * SIDE and 5000000 - 10 * SIDE < place.y < 5000000
    return 200000 < place.x < 200000 + 20 * SOUTH_SIDE and 7000000 - 20 * SOUTH_SIDE < place.y < 7000000


def test_places_come_from_all_scenes_in_one_layer_with_their_names(asked: api.NextLabelsRequest, tmp_path) -> None:
    from osgeo import ogr

    output = str(tmp_path / "next.gpkg")
    result = api.next_labels(replace(asked, output=output))
    assert len(result.places) == 20 and {one.scene for one in result.places} == {"north", "south"}
    scores = [one.score for one in result.places]
    assert scores == sorted(scores, reverse=True)
    assert all(inside(one) and one.extent.left < one.x < one.extent.right for one in result.places)
    assert {rasterio.crs.CRS.from_wkt(one.extent.crs).to_epsg() for one in result.places} == {32633, 32721}
    assert rasterio.crs.CRS.from_wkt(result.crs).to_epsg() == 4326
    assert any("the points are in longitude and latitude (EPSG:4326), in one layer" in one for one in result.warnings)
    dataset = ogr.Open(output)
    layer = dataset.GetLayer(0)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    for place, row in zip(result.places, layer):
        own = SOUTH_CRS if place.scene == "south" else CRS
        (x,), (y,) = transform("EPSG:4326", own, [row.geometry().GetX()], [row.geometry().GetY()])
        assert (x, y) == pytest.approx((place.x, place.y), abs=0.01)
        assert row["scene"] == place.scene and row["class"] is None


def test_the_score_is_the_same_in_all_scenes(asked: api.NextLabelsRequest) -> None:
    """Doubt, and how rare the class is among the labels of all scenes together."""
    result = api.next_labels(asked)
    counts = []
    # A field has a hundred pixels, a point one.
    for own, pixels in ((asked, 100), (asked.scenes[0], 1)):
        called = {entry.value: entry.name for entry in own.classes}
        given = [called[code] for _, code in own.labels.features]
        counts.append([pixels * given.count(name) for name in NAMES])
    weights = dict(zip(NAMES, rarity(np.sum(counts, axis=0))))
    for place in result.places:
        doubt = 0.5 * place.disagreement + 0.5 * (1 - place.confidence)
        assert place.score == pytest.approx(doubt * weights[place.mapped], rel=0.02)


def test_no_place_is_chosen_near_a_label_of_its_scene(asked: api.NextLabelsRequest) -> None:
    result = api.next_labels(replace(asked, count=60))
    points = np.array([shape["coordinates"] for shape, _ in asked.scenes[0].labels.features])
    for place in (one for one in result.places if one.scene == "south"):
        assert np.abs(points - (place.x, place.y)).max(1).min() > 30


def test_scenes_in_one_crs_keep_it(asked: api.NextLabelsRequest, tmp_path: Path) -> None:
    [south] = asked.scenes
    path = tmp_path / "east.tif"
    with rasterio.open(south.sensors[0].path) as dataset:
        profile = {**dataset.profile, "crs": CRS, "transform": from_origin(600000, 5000000, 10, 10)}
        with rasterio.open(path, "w", **profile) as target:
            target.write(dataset.read())
    east = api.TrainingScene("east", (api.SensorSource("optical", str(path)),), NO_LABELS)
    result = api.next_labels(replace(asked, scenes=(east,), output=str(tmp_path / "next.gpkg")))
    assert rasterio.crs.CRS.from_wkt(result.crs).to_epsg() == 32633 and {one.scene for one in result.places} == {
        "north",
        "east",
    }
    assert not any("several CRSs" in one for one in result.warnings)


def test_a_scene_without_labels_and_one_with_one_sensor_are_told(asked: api.NextLabelsRequest) -> None:
    [south] = asked.scenes
    bare = replace(asked, scenes=(replace(south, labels=NO_LABELS),))
    told = api.next_labels(bare).warnings
    assert any(one.startswith("No labels were given for 'south': places are chosen anywhere") for one in told)
    assert any(one.startswith("There is one sensor only in 'south':") for one in told)
    first = api.next_labels(replace(asked, labels=None)).warnings
    assert any(one.startswith("No labels were given for 'north'") for one in first)
    none = api.next_labels(replace(bare, labels=None)).warnings
    assert not any("No labels were given" in one for one in none)


def test_two_dates_of_a_place_do_not_get_the_same_places(asked: api.NextLabelsRequest, tmp_path: Path) -> None:
    sensors = []
    for sensor in asked.sensors:
        path = tmp_path / f"later {sensor.name}.tif"
        with rasterio.open(sensor.path) as dataset, rasterio.open(path, "w", **dataset.profile) as target:
            target.write(dataset.read()[:, ::-1])
        sensors.append(replace(sensor, path=str(path)))
    later = api.TrainingScene("later", tuple(sensors), asked.labels, CLASSES)
    result = api.next_labels(replace(asked, scenes=(later,), count=12))
    places = np.array([(one.x, one.y) for one in result.places])
    apart = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))[np.triu_indices(len(places), 1)]
    assert len({one.scene for one in result.places}) == 2 and apart.min() > 50


def test_what_is_told_of_a_scene_bears_its_name(asked: api.NextLabelsRequest) -> None:
    [south] = asked.scenes
    low = api.NodataRange(1, 0.0, 0.001)
    scene = replace(south, sensors=(replace(south.sensors[0], nodata=(low,)),))
    told = api.next_labels(replace(asked, scenes=(scene,))).warnings
    assert any(one.startswith("Scene 'south': ") and "count as no data" in one for one in told)


def test_values_unlike_those_of_training_are_told(asked: api.NextLabelsRequest) -> None:
    [south] = asked.scenes
    scaled = replace(south, sensors=(replace(south.sensors[0], scale=1e4),))
    told = api.next_labels(replace(asked, scenes=(scaled,))).warnings
    assert any(one.startswith("Scene 'south': The values of") and "would not be reliable" in one for one in told)
    first = replace(asked.sensors[0], scale=1e4)
    told = api.next_labels(replace(asked, sensors=(first, *asked.sensors[1:]), scenes=())).warnings
    assert any(one.startswith("The values of") and "would not be reliable" in one for one in told)
    assert not any("would not be reliable" in one for one in api.next_labels(asked).warnings)


def test_a_scene_outside_the_extent_is_told(asked: api.NextLabelsRequest) -> None:
    north = api.Extent(500000, 4999500, 500500, 5000000, CRS)
    result = api.next_labels(replace(asked, extent=north))
    assert {one.scene for one in result.places} == {"north"}
    assert any(one.startswith("Scene 'south': ") and one.endswith("It was not searched.") for one in result.warnings)
    with pytest.raises(ExtentError, match="Scene 'north': "):
        api.next_labels(replace(asked, extent=replace(north, left=0, right=10)))


def test_bad_scenes_are_a_sentence(asked: api.NextLabelsRequest, tmp_path: Path) -> None:
    [south] = asked.scenes
    with pytest.raises(SensorError, match="Two scenes are called 'south'"):
        api.next_labels(replace(asked, scenes=(south, south)))
    with pytest.raises(SensorError, match="Two scenes are called 'north'"):
        api.next_labels(replace(asked, scenes=(replace(south, name="north"),)))
    with pytest.raises(SensorError, match="it is one scene, listed twice"):
        api.next_labels(replace(asked, scenes=(south, replace(south, name="again"))))
    with pytest.raises(SensorError, match="Scene 'south' has no sensor"):
        api.next_labels(replace(asked, scenes=(replace(south, sensors=()),)))
    with pytest.raises(SensorError, match="Scene 'south': The model 'small' has no sensor 'thermal'"):
        stranger = replace(south, sensors=(replace(south.sensors[0], name="thermal"),))
        api.next_labels(replace(asked, scenes=(stranger,)))
    with pytest.raises(LabelError, match="Scene 'south': "):
        away = replace(south, labels=replace(south.labels, crs="EPSG:32633"))
        api.next_labels(replace(asked, scenes=(away,)))
    with pytest.raises(OutputError, match="is of one scene"):
        api.next_labels(replace(asked, map_path=str(tmp_path / "use.tif")))
