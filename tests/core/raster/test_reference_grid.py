"""The grid of a job has the model's pixels whichever sensors are there, and the ground that was asked for."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.contracts.sensors import Cover, SensorSource
from mamol.core.errors import RasterError
from mamol.core.raster.grid import Grid
from mamol.core.raster.grid_sentences import grid_sentences, metres_text
from mamol.core.raster.pixel_area import ground_size
from mamol.core.raster.reference_grid import GridWish, covered, reference_grid, training_grid
from mamol.core.raster.resampling import pixel_offset
from mamol.core.raster.sensors import open_sensors
from rasterio.crs import CRS
from rasterio.windows import Window

UTM, NEXT_ZONE, DEGREES = CRS.from_epsg(32633), CRS.from_epsg(32634), CRS.from_epsg(4326)
ORDER = ("S2", "SAR", "DSM")


def north_up(left: float, top: float, size: float, width: int, height: int, crs: CRS = UTM) -> Grid:
    return Grid(crs, Affine(size, 0, left, 0, -size, top), width, height)


S2 = north_up(500000, 5000000, 10, 100, 80)
SAR = north_up(499997, 5000006, 2, 520, 430)
DSM = north_up(500013, 4999988, 30, 60, 40)
MODEL = training_grid(S2)


def chosen(grids: dict[str, Grid], **wish: object) -> Grid:
    return reference_grid(grids, GridWish(**{"order": ORDER, "cover": Cover.UNION, **wish})).grid  # type: ignore[arg-type]


def same_lattice(one: Grid, other: Grid) -> bool:
    return pixel_offset(one, other) is not None


@st.composite
def scenes(draw: st.DrawFn) -> dict[str, Grid]:
    """Sensors of any size and origin on the ground that S2 was trained on, some of them in degrees, in any order."""
    grids = {"S2": S2}
    for name in ("SAR", "DSM"):
        size = draw(st.sampled_from([0.7, 2.0, 10.0, 10.15, 25.0, 30.0]))
        left, top = draw(st.floats(499700, 500200)), draw(st.floats(4999800, 5000300))
        if draw(st.booleans()):
            grids[name] = north_up(left, top, size, max(2, int(800 / size)), max(2, int(700 / size)))
        else:
            degrees = size / 1e5
            grids[name] = north_up(15 - draw(st.floats(0, 0.003)), 45.1535, degrees, int(0.012 / degrees), 200, DEGREES)
    names = draw(st.lists(st.sampled_from(ORDER), min_size=1, max_size=3, unique=True))
    return {name: grids[name] for name in names}


@given(scenes(), st.sampled_from([Cover.UNION, Cover.REFERENCE]))
def test_a_missing_sensor_never_changes_the_pixels(grids: dict[str, Grid], cover: Cover) -> None:
    try:
        grid = chosen(grids, model_grid=MODEL, cover=cover)
    except RasterError as error:
        assert "does not overlap" in str(error)
        return
    assert same_lattice(grid, S2)
    for order in permutations(grids):
        assert chosen({name: grids[name] for name in order}, model_grid=MODEL, cover=cover) == grid


@given(st.lists(st.sampled_from(ORDER), min_size=1, max_size=3, unique=True), st.sampled_from([3.0, 5.0, 20.0]))
def test_nor_do_they_when_another_size_is_chosen(names: list[str], size: float) -> None:
    grids = {"S2": S2, "SAR": SAR, "DSM": DSM}
    whole = chosen(grids, model_grid=MODEL, pixel_size=size)
    some = chosen({name: grids[name] for name in names}, model_grid=MODEL, pixel_size=size)
    assert same_lattice(some, whole) and some.transform.a == size


def test_on_other_ground_too_where_products_have_their_pixels_at_the_same_multiples() -> None:
    moved = {name: Grid(NEXT_ZONE, Affine.translation(70000, 40000) * grid.transform, grid.width, grid.height)
             for name, grid in {"S2": S2, "SAR": SAR, "DSM": DSM}.items()}  # fmt: skip
    whole = chosen(moved, model_grid=MODEL)
    for names in (("SAR",), ("DSM",), ("DSM", "SAR")):
        some = chosen({name: moved[name] for name in names}, model_grid=MODEL)
        assert some.crs == NEXT_ZONE and same_lattice(some, whole)
        assert (some.transform.a, some.transform.e) == (10, -10)


def test_a_scene_elsewhere_keeps_the_pixels_of_a_layer_that_has_the_right_size() -> None:
    own = north_up(643216.5, 4711113.25, 10, 50, 60)
    assert chosen({"DSM": own}, model_grid=MODEL) == own
    finer = north_up(643216.5, 4711113.25, 2, 250, 300)
    assert chosen({"SAR": finer, "DSM": own}, model_grid=MODEL) == own


@pytest.mark.parametrize("cover", list(Cover))
def test_sensors_with_the_same_pixels_on_the_same_ground_have_their_own_grid_and_nothing_is_said(cover: Cover) -> None:
    other = Grid(S2.crs, S2.transform, S2.width, S2.height)
    for model in (None, MODEL):
        wish = GridWish(model_grid=model, order=ORDER, cover=cover)
        found = reference_grid({"S2": S2, "SAR": other}, wish)
        assert found.grid is S2 or found.grid is other
        assert grid_sentences(found, {"S2": S2, "SAR": other}, wish) == ()


def test_a_model_that_does_not_know_its_pixels_has_those_of_the_first_sensor_given() -> None:
    assert same_lattice(chosen({"SAR": SAR, "S2": S2}), SAR)
    assert chosen({"SAR": SAR, "S2": S2}, cover=Cover.REFERENCE) == SAR
    assert chosen({"SAR": SAR, "S2": S2}, cover=Cover.REFERENCE, reference="S2") == S2


def test_the_union_is_the_reference_and_whole_pixels_more() -> None:
    right = north_up(500600, 5000150, 10, 100, 80)
    grid = chosen({"S2": S2, "SAR": right}, model_grid=MODEL)
    assert (grid.width, grid.height) == (160, 95)
    assert pixel_offset(S2, grid) == (0, -15)
    assert chosen({"S2": S2, "SAR": right}, model_grid=MODEL, cover=Cover.INTERSECTION) == S2.part(
        Window(60, 0, 40, 65)
    )
    assert chosen({"S2": S2, "SAR": right}, model_grid=MODEL, cover=Cover.REFERENCE) == S2


def test_a_part_of_a_pixel_at_the_edge_makes_no_row_of_its_own() -> None:
    assert chosen({"S2": S2, "SAR": north_up(500003, 4999996, 10, 100, 80)}, model_grid=MODEL) == S2


@pytest.mark.parametrize(
    "transform",
    [
        Affine(10, 0, 500000, 0, 10, 4999200),
        Affine(8, 6, 500000, 6, -8, 5000000),
        Affine(10, 0, 500000, 0, -5, 5000000),
    ],
    ids=["south-up", "rotated", "not square"],
)
def test_any_axes_are_kept_and_extended(transform: Affine) -> None:
    own = Grid(UTM, transform, 100, 80)
    beside = Grid(UTM, transform * Affine.translation(-30, 50), 100, 80)
    for model in (None, training_grid(own)):
        grid = chosen({"S2": own, "SAR": beside}, model_grid=model)
        assert (grid.width, grid.height) == (130, 130)
        assert pixel_offset(own, grid) == (-30, 0)
        assert pixel_offset(beside, grid) == (0, -50)
    north = north_up(500100, 4999900, 2, 100, 100)
    assert same_lattice(chosen({"SAR": north}, model_grid=training_grid(own)), own)


def test_sizes_are_compared_on_the_ground() -> None:
    at_60 = Grid(DEGREES, Affine(10 / 55800, 0, 12, 0, -10 / 111412, 60), 100, 80)
    assert ground_size(at_60) == pytest.approx((10, 10), rel=0.002)
    assert chosen({"S2": at_60}, model_grid=MODEL) == at_60
    coarse = Grid(DEGREES, Affine(0.001, 0, 12, 0, -0.001, 60), 40, 40)
    grid = chosen({"S2": coarse}, model_grid=MODEL)
    assert ground_size(grid) == pytest.approx((10, 10), rel=0.002)
    assert grid.crs == DEGREES and (grid.transform.c, grid.transform.f) == (12, 60)
    in_metres = chosen({"S2": north_up(643216, 4711113, 2, 500, 400)}, model_grid=training_grid(at_60))
    assert ground_size(in_metres) == pytest.approx(ground_size(at_60), rel=0.002)


def test_the_pixels_of_one_product_in_degrees_are_the_same_at_every_latitude_and_it_is_said_what_they_are() -> None:
    south, north = north_up(12, 46, 0.001, 40, 40, DEGREES), north_up(12, 58, 0.001, 40, 40, DEGREES)
    wish = GridWish(model_grid=training_grid(south), order=ORDER, cover=Cover.UNION)
    found = reference_grid({"S2": north}, wish)
    assert found.grid == north
    (sentence,) = grid_sentences(found, {"S2": north}, wish)
    assert "59.2 x 111 m on the ground here and 77.5 x 111 m" in sentence


def test_what_is_resampled_is_said() -> None:
    wish = GridWish(model_grid=MODEL, order=ORDER, cover=Cover.REFERENCE)
    sar, dsm = north_up(500000, 5000000, 2, 500, 400), north_up(500000, 5000000, 30, 34, 27)
    found = reference_grid({"SAR": sar}, wish)
    assert (found.grid.width, found.grid.height, found.grid.transform) == (100, 80, S2.transform)
    assert grid_sentences(found, {"SAR": sar}, wish) == (
        "Sensor 'SAR' has 2 m pixels, the model was trained on 10 m pixels: they are averaged to 10 m.",
    )
    found = reference_grid({"DSM": dsm}, wish)
    assert (found.grid.width, found.grid.height) == (102, 81)
    assert grid_sentences(found, {"DSM": dsm}, wish) == (
        "Sensor 'DSM' has 30 m pixels, the model was trained on 10 m pixels: they are interpolated to 10 m, which "
        "adds no detail.",
    )
    wish = GridWish(model_grid=MODEL, order=ORDER, cover=Cover.REFERENCE, pixel_size=2)
    told = grid_sentences(reference_grid({"SAR": sar}, wish), {"SAR": sar}, wish)
    assert len(told) == 1 and "2 m pixels, as chosen; the model was trained on 10 m" in told[0]
    wish = GridWish(cover=Cover.REFERENCE)
    (sentence,) = grid_sentences(reference_grid({"S2": S2, "SAR": sar}, wish), {"S2": S2, "SAR": sar}, wish)
    assert sentence == "Sensor 'SAR' has 2 m pixels: they are averaged to 10 m."


def test_what_is_covered_by_some_and_what_is_cut_is_said() -> None:
    one, other = north_up(500000, 5000000, 10, 120, 120), north_up(500600, 5000000, 10, 120, 120)
    grids = {"A": one, "B": other}
    said = {}
    for cover in Cover:
        wish = GridWish(cover=cover)
        (said[cover],) = grid_sentences(reference_grid(grids, wish), grids, wish)
    assert said == {
        Cover.UNION: "The grid covers the extent of all sensors, 180 x 120 pixels; 'A' is absent on 33 % of it, "
        "'B' is absent on 33 % of it.",
        Cover.INTERSECTION: "The grid covers the area where all sensors overlap, 60 x 120 pixels; cut off: 50 % of "
        "'A', 50 % of 'B'.",
        Cover.REFERENCE: "The grid covers the extent of 'A', 120 x 120 pixels; cut off: 50 % of 'B'.",
    }


def test_sensors_of_other_places_are_refused_but_swaths_that_hang_together_are_not() -> None:
    swaths = {name: north_up(500000 + 900 * number, 5000000, 10, 100, 80) for number, name in enumerate(ORDER)}
    assert (chosen(swaths).width, chosen(swaths).height) == (280, 80)
    with pytest.raises(RasterError, match="'DSM' does not overlap sensor 'S2'"):
        chosen(swaths, cover=Cover.REFERENCE)
    with pytest.raises(RasterError, match="'DSM' does not overlap sensor 'S2'"):
        chosen({"S2": swaths["S2"], "DSM": swaths["DSM"]})
    with pytest.raises(RasterError, match="do not all overlap"):
        chosen({name: swaths[name] for name in ("SAR", "S2", "DSM")}, cover=Cover.INTERSECTION)


def test_a_layer_of_the_whole_earth_does_not_make_a_job_of_it() -> None:
    tile, earth = north_up(499980, 5000040, 10, 10980, 10980), north_up(-180, 85, 0.0083, 43200, 20400, DEGREES)
    wish = GridWish(model_grid=training_grid(tile), order=ORDER, cover=Cover.UNION)
    found = reference_grid({"DSM": earth, "S2": tile}, wish)
    assert found.grid == tile and found.too_large == ("DSM",)
    assert any("'DSM' covers a far larger area" in said for said in grid_sentences(found, {"S2": tile}, wish))


def test_a_union_goes_on_beyond_the_date_line() -> None:
    across = Grid(DEGREES, Affine(0.002, 0, 179.9, 0, -0.002, 0.1), 100, 100)
    beside = north_up(834000, 12000, 240, 100, 100, CRS.from_epsg(32660))
    grid = chosen({"S2": across, "SAR": beside})
    assert 150 < grid.width < 170 and pixel_offset(across, grid) is not None


def test_impossible_sizes_are_refused() -> None:
    for size in (0.0, -1.0, float("nan"), float("inf")):
        with pytest.raises(RasterError, match="cannot be used"):
            chosen({"S2": S2}, pixel_size=size)
    with pytest.raises(RasterError, match="too many to process"):
        chosen({"S2": S2}, pixel_size=1e-5)


def test_numbers_for_people() -> None:
    assert [metres_text(size) for size in ((9.998, 10.003), (7.614, 11.86), (1234.5, 1234.5), (0.05, 0.05))] == [
        "10 m", "7.61 x 11.9 m", "1,230 m", "0.05 m",
    ]  # fmt: skip
    assert covered(S2, S2) == 1


def test_what_is_read_on_a_union_is_what_the_reference_alone_gives_and_tiles_equal_the_whole(make_raster) -> None:
    rng = np.random.default_rng(3)
    left = make_raster("left.tif", rng.normal(size=(2, 60, 120)).astype("float32"))
    moved = Affine(10, 0, 500603, 0, -10, 5000104)
    right = make_raster("right.tif", rng.normal(size=(1, 120, 120)).astype("float32"), transform=moved)
    sources = [SensorSource("left", left), SensorSource("right", right)]
    with open_sensors(sources) as stack:
        alone = stack.read("left", stack.grid.whole)
    with open_sensors(sources, cover=Cover.UNION) as stack:
        grid = stack.grid
        assert (grid.width, grid.height) == (180, 120) and grid.transform.f == 5000100
        assert "'left' is absent on 67 % of it" in stack.warnings[0]
        block = stack.read("left", Window(0, 10, 120, 60))
        np.testing.assert_array_equal(block.values, alone.values)
        np.testing.assert_array_equal(block.valid, alone.valid)
        for name in stack.names:
            whole = stack.read(name, grid.whole)
            for row in range(0, 120, 50):
                for column in range(0, 180, 70):
                    height, width = min(50, 120 - row), min(70, 180 - column)
                    part = stack.read(name, Window(column, row, width, height))
                    place = (slice(row, row + height), slice(column, column + width))
                    np.testing.assert_array_equal(part.values, whole.values[(slice(None), *place)])
                    np.testing.assert_array_equal(part.valid, whole.valid[place])


def test_the_finer_sensor_alone_is_read_on_the_models_pixels(make_raster) -> None:
    rng = np.random.default_rng(4)
    fine = make_raster("fine.tif", rng.normal(size=(1, 400, 500)).astype("float32"), transform=SAR.transform)
    coarse = make_raster("coarse.tif", np.ones((1, 80, 100), "float32"))
    options = {"model_grid": MODEL, "order": ORDER, "cover": Cover.UNION}
    both = [SensorSource("SAR", fine), SensorSource("S2", coarse)]
    with open_sensors(both, **options) as stack, open_sensors(both[:1], **options) as alone:
        columns, rows = pixel_offset(stack.grid, alone.grid)
        whole, some = stack.read("SAR", stack.grid.whole), alone.read("SAR", alone.grid.whole)
        assert alone.grid.transform.a == 10 and (columns, rows) == (0, 0)
    height, width = some.valid.shape
    np.testing.assert_array_equal(some.valid, whole.valid[:height, :width])
    np.testing.assert_allclose(some.values, whole.values[:, :height, :width], atol=2e-3)
