"""Drawing a sample: strata, numbers, chance, and a layer that does not give the class away."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from mamol.core import api
from mamol.core.assessment.sample_file import pack, read_sample, unpack
from mamol.core.contracts.assess import Allocation, SampleDesignRequest, Strata
from mamol.core.errors import AssessmentError, Cancelled, OutputError, RasterError
from mamol.core.files.digest import sha256_of
from mamol.core.progress import Progress

from .conftest import CLASSES, write_raster


@pytest.fixture
def request_of(ground, tmp_path):
    return SampleDesignRequest(ground.map, str(tmp_path / "sample.gpkg"), size=90, floor=20, seed=3)


def drawn(request, **changes):
    return api.sample_design(replace(request, **changes))


def test_points_lie_in_their_strata_and_stand_for_their_pixels(ground, request_of):
    design = drawn(request_of).design
    assert [part.name for part in design.parts] == ["water", "wood", "corn"]
    for part in design.parts:
        assert part.pixels == (ground.mapped == part.value).sum()
        assert part.hectares == pytest.approx(part.pixels * 0.04)
    counts = Counter(point.stratum for point in design.points)
    assert sum(counts.values()) == 90 and min(counts.values()) >= 20
    for point in design.points:
        assert ground.mapped[point.row, point.column] == design.parts[point.stratum].value
        assert point.weight == pytest.approx(design.parts[point.stratum].pixels / counts[point.stratum])
    assert len({(point.row, point.column) for point in design.points}) == 90
    assert (design.map_name, design.map_sha256) == ("classes.tif", sha256_of(ground.map))


def test_the_seed_repeats_the_draw(request_of):
    first, again, other = drawn(request_of), drawn(request_of), drawn(request_of, seed=4)
    assert first.design.points == again.design.points != other.design.points


def test_every_pixel_has_the_same_chance(tmp_path):
    """Also where the strata run over several tiles: 600 draws of 20 of 1,040 columns."""
    values = np.ones((2, 1_040), np.uint8)
    values[1] = 2
    path = write_raster(tmp_path / "long.tif", values)
    request = SampleDesignRequest(path, str(tmp_path / "s.gpkg"), size=1_200, allocation=Allocation.EQUAL)
    design = api.sample_design(request).design
    columns = np.array([point.column for point in design.points if point.row == 0])
    assert len(columns) == len(set(columns.tolist())) == 600
    assert abs(np.histogram(columns, 4, (0, 1_040))[0] - 150).max() < 30


def test_the_layer_hides_the_class_and_keeps_the_design(request_of):
    result = drawn(request_of)
    with sqlite3.connect(result.output) as opened:
        columns = [row[1] for row in opened.execute("pragma table_info(sample)")]
        metadata = "".join(row[0] for row in opened.execute("select metadata from gpkg_metadata"))
    opened.close()
    assert columns == ["fid", "geom", "point", "label", "note"]
    assert "water" not in metadata and result.design.map_sha256 in metadata
    read = read_sample(result.output)
    assert read.design == result.design and {point.label for point in read.points} == {None}
    assert [point.number for point in read.points] == list(range(1, 91))
    # Neither does the order of the points.
    first = [point.stratum for point in result.design.points][:30]
    assert len(set(first)) == 3


def test_strata_of_classes_by_sensors_present(ground, request_of):
    design = drawn(request_of, strata=Strata.PATTERNS, pattern=ground.pattern_map).design
    names = {part.name for part in design.parts}
    assert {"corn, SAR", "corn, SAR + DSM", "wood, SAR + DSM"} <= names
    for point in design.points:
        part = design.parts[point.stratum]
        assert ground.pattern[point.row, point.column] == part.second
        assert ground.mapped[point.row, point.column] == part.value


def test_strata_of_classes_by_confidence(ground, request_of):
    design = drawn(request_of, strata=Strata.CONFIDENCE, confidence=ground.confidence_map).design
    assert {"corn, confidence 0 to 0.5", "corn, confidence 0.8 to 1"} <= {part.name for part in design.parts}
    for point in design.points:
        sure = ground.confidence[point.row, point.column] > 0.8
        assert design.parts[point.stratum].second == (3 if sure else 1)


def test_a_plain_random_sample(ground, request_of):
    design = drawn(request_of, strata=Strata.NONE).design
    assert [(part.name, part.pixels) for part in design.parts] == [("the whole map", (ground.mapped > 0).sum())]
    assert [entry.value for entry in design.classes] == [1, 2, 5]


def test_the_size_follows_from_the_error_to_reach(request_of):
    sizes = [len(drawn(request_of, size=None, target_error=error).design.points) for error in (0.05, 0.02)]
    assert sizes[1] == pytest.approx(0.16 / 0.02**2, abs=8) and sizes[0] < 100
    better = drawn(request_of, size=None, target_error=0.02, expected_by_class=((1, 0.99), (2, 0.99), (5, 0.99)))
    assert len(better.design.points) < 70


def test_points_keep_a_distance(request_of):
    design = drawn(request_of, minimum_distance=300.0).design
    places = np.array([(point.x, point.y) for point in design.points])
    gaps = np.hypot(*(places[:, None] - places[None]).T) + np.eye(len(places)) * 1e6
    assert gaps.min() >= 300 and len(places) == 90
    crowded = drawn(request_of, minimum_distance=1_500.0)
    assert len(crowded.design.points) < 90
    assert any("not enough room" in sentence for sentence in crowded.warnings)


def test_small_strata_and_absent_classes_are_told(tmp_path, request_of):
    values = np.full((50, 50), 2, np.uint8)
    values[0, 0] = 1
    path = write_raster(tmp_path / "small.tif", values, classes=CLASSES)
    result = drawn(request_of, classes_map=path)
    assert any("No pixel has 'corn'" in sentence for sentence in result.warnings)
    assert [part.pixels for part in result.design.parts] == [1, 2_499]


def test_a_map_of_one_class_is_told(tmp_path, request_of):
    path = write_raster(tmp_path / "one.tif", np.ones((30, 30), np.uint8))
    assert any("one class only" in sentence for sentence in drawn(request_of, classes_map=path).warnings)


def test_a_0_that_may_be_a_class_is_told(tmp_path, request_of):
    values = np.zeros((40, 40), np.uint8)
    values[:20] = 1
    path = write_raster(tmp_path / "binary.tif", values, nodata=255)
    told = "Value 0 of 'binary.tif' is taken as no class, although the file marks 255 as no data."
    assert any(sentence.startswith(told) for sentence in drawn(request_of, classes_map=path).warnings)
    path = write_raster(tmp_path / "usual.tif", values)
    assert not any("Value 0" in sentence for sentence in drawn(request_of, classes_map=path).warnings)


def test_areas_of_a_geographic_map_are_those_of_the_ellipsoid(tmp_path, request_of):
    values = np.ones((100, 10), np.uint8)
    path = write_raster(tmp_path / "world.tif", values, Affine(0.01, 0, 10, 0, -0.5, 60), "EPSG:4326")
    [part] = drawn(request_of, classes_map=path).design.parts
    # The closed formula of a zone's area on the WGS 84 ellipsoid, 10 to 60 degrees north, 0.1 degrees wide.
    e, b = 0.0818191908, 6_356_752.314

    def up_to(latitude):
        s = np.sin(np.radians(latitude))
        return b**2 / 2 * (s / (1 - e**2 * s**2) + np.arctanh(e * s) / e)

    assert part.hectares == pytest.approx((up_to(60) - up_to(10)) * np.radians(0.1) / 1e4, rel=1e-3)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"size": 0}, "1 to 100,000 points"),
        ({"size": None, "target_error": 0.0}, "between 0 and 0.5"),
        ({"size": None, "target_error": 1e-5, "expected_accuracy": 1.5}, "between 0 and 1"),
        ({"floor": -1}, "cannot be negative"),
        ({"minimum_distance": -1.0}, "cannot be negative"),
        ({"seed": -1}, "seed"),
        ({"strata": Strata.PATTERNS}, "need the map of the sensors present"),
        ({"strata": Strata.CONFIDENCE}, "need the map of confidence"),
        ({"strata": Strata.CONFIDENCE, "bands": (0.8, 0.5)}, "rising edges"),
    ],
)
def test_requests_that_make_no_sense_get_a_sentence(request_of, changes, words):
    with pytest.raises(AssessmentError, match=words):
        drawn(request_of, **changes)
    assert not Path(request_of.output).exists()


def test_maps_that_do_not_fit_get_a_sentence(ground, request_of, tmp_path):
    empty = write_raster(tmp_path / "empty.tif", np.zeros((9, 9), np.uint8))
    with pytest.raises(AssessmentError, match="no pixel with a class"):
        drawn(request_of, classes_map=empty)
    with pytest.raises(RasterError, match="their grids differ"):
        drawn(request_of, strata=Strata.PATTERNS, pattern=empty)
    with pytest.raises(RasterError, match="not a class map"):
        drawn(request_of, classes_map=ground.confidence_map)
    with pytest.raises(OutputError, match="GeoPackage"):
        drawn(request_of, output=str(tmp_path / "sample.shp"))


def test_a_cancelled_draw_leaves_nothing(request_of):
    class Stopped(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        api.sample_design(request_of, Stopped())
    assert list(Path(request_of.output).parent.iterdir()) == []


def test_a_damaged_design_gets_a_sentence(request_of):
    text = pack(drawn(request_of).design)
    assert unpack(text, "s.gpkg").seed == 3
    for broken in (text[:-40], "", "%%%", text.replace(text[50:60], "0123456789")):
        with pytest.raises(AssessmentError, match="metadata is damaged"):
            unpack(broken, "s.gpkg")
