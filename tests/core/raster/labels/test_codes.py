"""Codes of any size and sign become class values of the map; what is no class gets a sentence."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.contracts.labels import ClassEntry, LabelFeatures, LabelRaster
from mamol.core.contracts.sensors import NodataRange
from mamol.core.errors import LabelError
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.codes import map_codes, resolve_codes
from mamol.core.raster.labels.labelled_pixels import class_entries, open_labels, read_labels
from mamol.core.raster.tiles import tiles
from rasterio.crs import CRS
from rasterio.enums import ColorInterp

GRID = Grid(CRS.from_epsg(32633), Affine(10, 0, 500000, 0, -10, 5000000), 50, 40)


def blocks(codes, dtype):
    """A raster of 8 x 10 pixels of each of the codes in turn."""
    chosen = np.resize(np.array(codes, dtype), 25).reshape(5, 5)
    return chosen.repeat(8, 0).repeat(10, 1)[None]


def read(path, **options):
    told = []
    labels = resolve_codes(LabelRaster(path, **options), GRID, told.append)
    values = read_labels(labels, GRID, warn=told.append)
    names = {entry.value: entry.name for entry in class_entries(labels, np.unique(values[values > 0]))}
    return values, names, told


@pytest.mark.parametrize(
    ("codes", "dtype"),
    [
        ([1, 2, 123456, 123457], "int32"),
        ([-3, -2, 5], "int16"),
        ([16777216, 16777217, 3], "int32"),
        ([9007199254740991, 9007199254740990, 2], "int64"),
        ([4294967295, 4294967294], "uint32"),
        ([70000.0, 2.0], "float64"),
        ([111, 112, 65535], "uint16"),
    ],
)
def test_codes_of_any_size_and_sign_are_classes_whose_names_keep_them(make_raster, codes, dtype):
    raster = blocks(codes, dtype)
    values, names, told = read(make_raster("l.tif", raster, **({} if dtype == "int64" else {"nodata": 7})))
    assert len(names) == len(codes)
    for code in codes:
        own = np.unique(values[raster[0] == code])
        assert len(own) == 1 and names[own[0]] == f"class {int(code)}"
        assert own[0] == code or not 1 <= code <= 65535
    moved = [code for code in codes if not 1 <= code <= 65535]
    assert any(f"{int(min(moved))} as " in sentence for sentence in told) if moved else True


def test_zero_is_a_class_where_the_files_nodata_is_another_value(make_raster):
    raster = blocks([0, 1, 2, 255], "uint8")
    values, names, told = read(make_raster("l.tif", raster, nodata=255))
    np.testing.assert_array_equal(values, np.select([raster[0] == 255, raster[0] == 0], [0, 3], raster[0]))
    assert names == {1: "class 1", 2: "class 2", 3: "class 0"}
    assert len(told) == 1 and told[0].startswith("Class 0 of the label layer 'l.tif' is written as 3 in the map")


def test_zero_is_unlabelled_and_counted_where_the_file_states_no_nodata(make_raster):
    raster = blocks([0, 1, 2, 3], "uint8")
    values, _, told = read(make_raster("l.tif", raster))
    np.testing.assert_array_equal(values, raster[0])
    assert told == [
        "560 pixels of value 0 in the label layer 'l.tif' are taken as unlabelled, because the file marks no value "
        "as no data. If 0 is a class, mark another value as no data in the file."
    ]
    assert read(make_raster("m.tif", raster, nodata=0))[2] == []


def test_zero_is_a_class_where_a_mask_or_the_analyst_says_what_is_unlabelled(make_raster):
    raster = blocks([0, 1, 2], "uint8")
    mask = np.full((40, 50), 255, "uint8")
    mask[:4] = 0
    values, names, _ = read(make_raster("l.tif", raster, mask=mask))
    assert not values[:4].any() and values[4:].all() and names[3] == "class 0"
    values, names, _ = read(make_raster("m.tif", raster), nodata=(NodataRange(1, 1.5, 2.5), NodataRange(2, 0, 9)))
    # 2 is no data there, and no class takes its value.
    np.testing.assert_array_equal(values, np.array([3, 1, 0])[raster[0]])
    assert names == {1: "class 1", 3: "class 0"}


@pytest.mark.parametrize(("code", "dtype"), [(255, "uint8"), (65535, "uint16"), (-9999, "int16"), (-1, "int8")])
def test_a_likely_nodata_value_that_nobody_declared_is_told(make_raster, code, dtype):
    told = read(make_raster("l.tif", blocks([1, 2, 3, code], dtype)))[2]
    assert any(
        f"The value {code} covers 24 % of the label layer 'l.tif' and is taken as a class" in one for one in told
    )
    assert not any("taken as a class" in one for one in read(make_raster("m.tif", blocks([1, 2], dtype)))[2])


def test_a_legend_names_classes_by_their_code(make_raster):
    path = make_raster("l.tif", blocks([0, 300000, 4], "int32"), nodata=-1)
    labels = resolve_codes(LabelRaster(path), GRID)
    given = (ClassEntry(0, "water", "#0000ff"), ClassEntry(300000, "wood", "#00ff00"))
    entries = class_entries(labels, [4, 5, 6], given)
    assert [(entry.value, entry.name) for entry in entries] == [(4, "class 4"), (5, "water"), (6, "wood")]
    assert entries[1].colour == "#0000ff"


def test_tiles_agree_with_the_whole(make_raster):
    raster = np.random.default_rng(3).choice(np.array([-5, 0, 7, 100000], "int32"), (1, 40, 50))
    labels = LabelRaster(make_raster("l.tif", raster, nodata=-9999))
    whole = read_labels(labels, GRID)
    with open_labels(labels, GRID) as reader:
        for window in tiles(GRID.whole, 13):
            np.testing.assert_array_equal(reader.read(window), whole[window.toslices()])
            np.testing.assert_array_equal(read_labels(labels, GRID, window), whole[window.toslices()])


def test_codes_keep_the_values_they_were_given(make_raster):
    path = make_raster("l.tif", blocks([0, 1, 2, 9], "int16"), nodata=-1)
    labels = resolve_codes(LabelRaster(path, codes=((0, 77), (1, 1))), GRID)
    assert dict(labels.codes) == {0: 77, 1: 1, 2: 2, 9: 9}


@given(st.sets(st.integers(-(2**40), 2**40) | st.integers(-5, 40) | st.integers(65500, 65600), max_size=60))
def test_values_are_distinct_free_and_the_codes_own_where_they_can_be(codes):
    values = map_codes(codes, "l", reserved=[41])
    assert values.keys() == codes and len(set(values.values())) == len(codes)
    assert all(1 <= value <= 65535 for value in values.values())
    assert all(values[code] == code for code in codes if 1 <= code <= 65535)
    assert 41 not in values.values() or 41 in codes


def test_too_many_codes_get_a_sentence():
    with pytest.raises(LabelError, match="holds 65,536 different values"):
        map_codes(range(65536), "l")


def gradient(dtype, steps):
    return (np.arange(2000).reshape(1, 40, 50) % steps).astype(dtype) + 1


@pytest.mark.parametrize(("dtype", "steps"), [("uint16", 1500), ("uint8", 200), ("int32", 1100)])
def test_an_image_is_no_label_raster(make_raster, dtype, steps):
    with pytest.raises(LabelError, match=r"'l\.tif' holds .* or more different values: it looks like an image"):
        read(make_raster("l.tif", gradient(dtype, steps)))


def test_a_picture_is_no_label_raster(make_raster):
    picture = np.repeat(blocks([1, 2, 3], "uint8"), 3, axis=0)
    colours = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
    with pytest.raises(LabelError, match="is an image in red, green and blue"):
        read(make_raster("l.tif", picture, colours=colours, photometric="RGB"), band=2)


def test_a_map_of_a_hundred_and_more_classes_is_one(make_raster):
    codes = np.arange(1, 201).reshape(10, 20).repeat(4, 0).repeat(5, 1)[:40, :50].astype("uint8")[None]
    large = Grid(GRID.crs, GRID.transform, 100, 40)
    raster = np.arange(1, 201, dtype="uint16").reshape(10, 20).repeat(4, 0).repeat(5, 1)[None]
    assert len(np.unique(read_labels(LabelRaster(make_raster("l.tif", raster)), large))) == 200
    assert len(np.unique(read(make_raster("m.tif", codes))[0])) == 100


@pytest.mark.parametrize(("dtype", "code"), [("float32", 20000000), ("float64", 2**54), ("int64", 2**60)])
def test_numbers_that_the_type_cannot_tell_apart_get_a_sentence(make_raster, dtype, code):
    with pytest.raises(LabelError, match="cannot store exactly"):
        read(make_raster("l.tif", blocks([1, code], dtype)))


def test_a_raster_of_ids_is_told(make_raster):
    random = np.random.default_rng(1)
    ids = np.arange(100, 150, dtype="int32").reshape(5, 10).repeat(8, 0).repeat(5, 1)[None]
    assert "has 50 values, nearly each of them in one place only" in read(make_raster("l.tif", ids))[2][0]
    classes = random.permutation(np.arange(200) % 50).reshape(10, 20).repeat(4, 0).repeat(4, 1)[None, :40, :50] + 1
    assert read(make_raster("m.tif", classes.astype("int32")))[2] == []


def plots(count, of_each=1, parts=1):
    features = []
    for number in range(count * of_each):
        x, y = 500000 + 20 * (number % 20), 5000000 - 20 * (number // 20)
        ring = [[x, y], [x + 15, y], [x + 15, y - 15], [x, y - 15], [x, y]]
        if parts == 1:
            geometry = {"type": "Polygon", "coordinates": [ring]}
        else:
            geometry = {"type": "MultiPolygon", "coordinates": [[ring]] * parts}
        features.append((geometry, 1 + number // of_each))
    return LabelFeatures(tuple(features), "EPSG:32633", "plots", field="plot_id")


def test_an_id_is_no_class():
    with pytest.raises(
        LabelError, match=r"'plot_id' has 59 values in 59 polygons of the label layer 'plots': it looks like an id"
    ):
        read_labels(plots(59), GRID)
    told = []
    resolve_codes(plots(20), GRID, told.append)
    assert len(told) == 1 and "if it is an id, choose the class field instead" in told[0]
    told.clear()
    for fine in (plots(8), plots(59, of_each=2), plots(59, parts=2)):
        resolve_codes(fine, GRID, told.append)
    assert told == []
