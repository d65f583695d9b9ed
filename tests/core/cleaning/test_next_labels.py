"""Where to label next: places that are apart, where combinations of sensors disagree, and not where labels are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core import api
from mamol.core.cleaning.gains import Candidate, candidates, doubt_of, rarity, spread_out
from mamol.core.errors import LabelError, OutputError
from mamol.core.inference.subset_engine import NO_CLASS, SubsetTile
from mamol.core.model.header import read_spec

pytest.importorskip("osgeo")
FIXTURE = Path(__file__).parents[2] / "fixtures" / "0.1.0"


@pytest.fixture
def request_to_look() -> api.NextLabelsRequest:
    model = str(FIXTURE / "fields.safetensors")
    names = read_spec(model).sensor_names
    sensors = tuple(api.SensorSource(name, str(FIXTURE / f"{name}.tif")) for name in names)
    return api.NextLabelsRequest(model, sensors, count=8, device="cpu")


def tile_of(winner: list[list[int]], confidence: list[float]) -> SubsetTile:
    winners = np.array(winner, dtype=np.int32)
    pattern = (winners[0] != NO_CLASS).astype(np.int64)
    sure = np.broadcast_to(np.array(confidence, dtype=np.float32), winners.shape)
    return SubsetTile(pattern, winners, sure, np.zeros((1, winners.shape[1]), dtype=np.float32))


def test_doubt_is_disagreement_and_want_of_confidence() -> None:
    doubt = doubt_of(tile_of([[0, 0, 1, -1], [0, 2, 1, -1], [0, 2, -1, -1]], [1.0, 0.5, 0.8, 0.0]), 3)
    assert doubt.disagreement.tolist() == [0, 1, 0, 0] and doubt.other.tolist() == [-1, 2, -1, -1]
    assert doubt.doubt.tolist() == pytest.approx([0, 0.75, 0.1, 0])


def test_rare_classes_count_more() -> None:
    weights = rarity(np.array([10_000, 100, 0]))
    assert weights.tolist() == pytest.approx([0.55, 1.0, 1.0])


def test_one_candidate_a_class_and_square_and_none_where_labels_are() -> None:
    tile = tile_of([[0, 0, 1, 1], [1, 1, 0, 0]], [0.5, 0.4, 0.9, 0.8])
    found = candidates(doubt_of(tile, 2), np.array([True, True, True, False]), (2, 2), 100, 200)
    assert [(one.row, one.column, one.mapped) for one in found] == [(100, 201, 0), (101, 200, 1)]


def test_chosen_places_keep_apart() -> None:
    found = [Candidate(0, column, 0, 1, 1.0, 0.5, 0.7) for column in range(100)]
    chosen = spread_out(found, [1 - 0.001 * column for column in range(100)], 4, 20, 100)
    columns = sorted(found[one].column for one in chosen)
    assert columns[0] == 0 and min(np.diff(columns)) >= 10
    assert len(spread_out(found[:2], [0.1, 0.2], 4, 1, 100)) == 2


def test_places_come_as_a_table_points_and_a_map(request_to_look, tmp_path) -> None:
    points, raster = str(tmp_path / "next.gpkg"), str(tmp_path / "use.tif")
    result = api.next_labels(replace(request_to_look, output=points, map_path=raster))
    assert len(result.places) == 8 and result.looked_at > 500
    scores = [place.score for place in result.places]
    assert scores == sorted(scores, reverse=True) and 0 < scores[-1] <= scores[0] <= 1
    first = result.places[0]
    assert first.mapped in first.why and "confidence" in first.why
    with rasterio.open(raster) as dataset:
        values, nodata = dataset.read(1), dataset.nodata
        assert values[dataset.index(first.x, first.y)] == pytest.approx(first.score, abs=1e-6)
        assert nodata == -1 and values.max() <= 1 and "MAMOL_MODEL" in "".join(dataset.tags())
    from osgeo import ogr

    dataset = ogr.Open(points)
    rows = [(one["rank"], one["class"]) for one in dataset.GetLayer(0)]
    assert rows == [(rank, None) for rank in range(1, 9)]


def test_no_place_is_chosen_on_or_near_a_label(request_to_look) -> None:
    labels = api.LabelRaster(str(FIXTURE / "labels.tif"))
    result = api.next_labels(replace(request_to_look, labels=labels))
    with rasterio.open(labels.path) as dataset:
        for place in result.places:
            assert dataset.read(1)[dataset.index(place.x, place.y)] == 0
    if len(result.places) < 8:
        assert any("places were found instead of 8" in sentence for sentence in result.warnings)


def test_labels_count_by_the_models_names_or_values_and_what_it_does_not_know_is_told(
    request_to_look, tmp_path
) -> None:
    with rasterio.open(FIXTURE / "labels.tif") as dataset:
        values, profile = dataset.read(1), dataset.profile
    values[:, 8:] = 0
    labels = api.LabelRaster(str(tmp_path / "labels.tif"))
    with rasterio.open(labels.path, "w", **profile) as target:
        target.write(values, 1)
    spec = read_spec(request_to_look.model_path)
    named = api.next_labels(replace(request_to_look, labels=labels, classes=spec.classes))
    assert not any("model" in sentence for sentence in named.warnings)
    bare = api.next_labels(replace(request_to_look, labels=labels))
    assert [one.score for one in bare.places] == [one.score for one in named.places]
    assert any("taken for the model's classes by their values: 1 as" in sentence for sentence in bare.warnings)
    others = tuple(replace(entry, name=f"other {entry.value}") for entry in spec.classes)
    strange = api.next_labels(replace(request_to_look, labels=labels, classes=others))
    assert any("not have all classes of the labels ('other 1'" in sentence for sentence in strange.warnings)
    everywhere = {(one.x, one.y): one.score for one in api.next_labels(replace(request_to_look, count=40)).places}
    both = [one for one in strange.places if (one.x, one.y) in everywhere]
    assert both and all(one.score == everywhere[one.x, one.y] for one in both), "by the classes' areas"


def test_bad_input_is_a_sentence(request_to_look, tmp_path) -> None:
    with pytest.raises(LabelError, match="0 places to label were asked for"):
        api.next_labels(replace(request_to_look, count=0))
    with pytest.raises(OutputError, match="wrong ending"):
        api.next_labels(replace(request_to_look, output=str(tmp_path / "a.shp")))
