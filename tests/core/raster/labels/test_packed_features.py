"""Packed features label the same pixels, and say the same, as the same features one by one."""

from __future__ import annotations

import struct
import time

import numpy as np
import pytest
from affine import Affine
from mamol.core.contracts.labels import LabelFeatures
from mamol.core.contracts.packed_features import codes_of, count_codes, count_kinds, kinds_of, pack
from mamol.core.errors import LabelError
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.features import FeatureBurner
from mamol.core.raster.labels.units import read_units
from mamol.core.raster.labels.wkb import unpack
from rasterio.crs import CRS
from rasterio.warp import transform_geom
from rasterio.windows import Window

GRID = Grid(CRS.from_epsg(32633), Affine(10, 0, 500000, 0, -10, 5000000), 60, 50)
WHOLE = Window(0, 0, 60, 50)


def positions(given, dims):
    return b"".join(struct.pack(f"<{dims}d", *one, *[7.0] * (dims - 2)) for one in given)


def wkb(kind, coordinates, dims=2):
    """Write well-known binary, with heights (and measures) where there are more than two dimensions."""
    number = {"Point": 1, "LineString": 2, "Polygon": 3, "MultiPoint": 4, "MultiLineString": 5, "MultiPolygon": 6}[kind]
    head = struct.pack("<BI", 1, number + {2: 0, 3: 1000, 4: 3000}[dims])
    if kind == "Point":
        return head + positions([coordinates], dims)
    if kind == "LineString":
        return head + struct.pack("<I", len(coordinates)) + positions(coordinates, dims)
    if kind == "Polygon":
        rings = (struct.pack("<I", len(ring)) + positions(ring, dims) for ring in coordinates)
        return head + struct.pack("<I", len(coordinates)) + b"".join(rings)
    return head + struct.pack("<I", len(coordinates)) + b"".join(wkb(kind[5:], one, dims) for one in coordinates)


def ring(x, y, radius, corners, random):
    angles = np.sort(random.random(corners)) * 2 * np.pi
    made = [[x + radius * float(np.cos(a)), y + radius * float(np.sin(a))] for a in angles]
    return [*made, made[0]]


def many(seed, kinds=("Polygon", "MultiPolygon"), count=150):
    """Make up features of any size, some with holes, some outside, some broken."""
    random = np.random.default_rng(seed)
    made = []
    for number in range(count):
        x, y = 499950 + 700 * random.random(), 4999450 + 600 * random.random()
        radius = float(random.choice([2, 6, 15, 60]))
        kind = kinds[number % len(kinds)]
        corners = int(random.integers(3, 9))
        polygons = [
            [
                ring(x + dx, y, radius, corners, random),
                *([ring(x + dx, y, radius / 3, 4, random)] if number % 3 else []),
            ]
            for dx in (0, 40, 80)[: 1 + number % 3]
        ]
        if number % 50 == 7:
            polygons[0][0] = polygons[0][0][:2]
        if number % 50 == 8:
            polygons[0] = [[[500000.0, 5000000.0], [500010.0, 5000000.0], [500020.0, 5000000.0], [500000.0, 5000000.0]]]
        coordinates = {
            "Point": (x, y), "MultiPoint": [[x, y], [x + 13, y]], "LineString": polygons[0][0],
            "MultiLineString": [one[0] for one in polygons], "Polygon": polygons[0], "MultiPolygon": polygons,
        }[kind]  # fmt: skip
        made.append(({"type": kind, "coordinates": coordinates}, number % 5 + 1))
    # As fields often lie: on the pixels' edges, and one exactly as large as a pixel.
    for number in range(4 if "Polygon" in kinds else 0):
        x, y = 500100.0 + 10 * number, 4999900.0
        corners = [[x, y], [x + 10, y], [x + 10, y - 10], [x, y - 10], [x, y]]
        made.append(({"type": "Polygon", "coordinates": [corners]}, number + 1))
    return tuple(made)


def packed(features, dims=2):
    binary = [wkb(geometry["type"], geometry["coordinates"], dims) for geometry, _ in features]
    found = unpack(b"".join(binary), np.array([len(one) for one in binary]))
    codes = np.array([code for _, code in features])
    return pack(found.kinds, codes, found.part_counts, found.ring_counts, found.lengths, found.positions)


@pytest.mark.parametrize("dims", [2, 3, 4])
@pytest.mark.parametrize(
    "kinds",
    [("Polygon", "MultiPolygon"), ("Point", "MultiPoint"), ("LineString", "MultiLineString"), ("Polygon", "Point")],
)
def test_they_read_back_as_they_were(kinds, dims):
    features = many(1, kinds, 60)
    read = packed(features, dims)
    assert read == features and features != read[1:]
    assert read[-1] == features[-1] and read[3:5] == features[3:5]
    assert list(kinds_of(read)) == [geometry["type"] for geometry, _ in features]
    assert count_kinds(read) == count_kinds(features) and count_codes(read) == count_codes(features)
    assert codes_of(read) == codes_of(features)


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:32632", "EPSG:3857"])
@pytest.mark.parametrize("kinds", [("Polygon", "MultiPolygon"), ("Polygon", "Point"), ("LineString", "MultiPoint")])
@pytest.mark.parametrize("seed", [0, 1])
def test_they_label_the_same_pixels_and_say_the_same(kinds, crs, seed):
    features = tuple(
        (geometry if crs == "EPSG:32633" else transform_geom("EPSG:32633", crs, geometry), code)
        for geometry, code in many(seed, kinds)
    )
    plain = LabelFeatures(features, crs, "fields", radius=0.0 if "Polygon" in kinds else 12.0)
    one, other = (FeatureBurner(LabelFeatures(made, crs, "fields", radius=plain.radius), GRID)
                  for made in (features, packed(features)))  # fmt: skip
    values = np.array(one.codes, dtype=np.uint16)
    for window in (WHOLE, Window(13, 7, 20, 31)):
        for expected, found in zip(one.burn(values, window), other.burn(values, window)):
            np.testing.assert_array_equal(found, expected)
        np.testing.assert_array_equal(other.burn_units(values, window), one.burn_units(values, window))
        np.testing.assert_array_equal(other.burn_points(window), one.burn_points(window))
    assert list(other.notes()) == list(one.notes()) and other.noun == one.noun
    codes = tuple((value, value) for value in range(1, 6))
    units = [
        read_units(LabelFeatures(made, crs, "fields", codes=codes, radius=plain.radius), GRID)
        for made in (features, packed(features))
    ]
    np.testing.assert_array_equal(*units)


def test_on_a_grid_of_degrees_they_are_placed_one_by_one_and_label_the_same():
    grid = Grid(CRS.from_epsg(4326), Affine(0.0001, 0, 15.0, 0, -0.0001, 45.155), 80, 60)
    features = many(3)
    one, other = (FeatureBurner(LabelFeatures(made, "EPSG:32633", "f"), grid) for made in (features, packed(features)))
    values = np.array(one.codes, dtype=np.uint16)
    np.testing.assert_array_equal(other.burn(values, grid.whole)[0], one.burn(values, grid.whole)[0])
    assert one.burn(values, grid.whole)[0].any() and list(one.notes()) == list(other.notes())


def test_all_of_them_broken_is_a_sentence():
    flat = ({"type": "Polygon", "coordinates": [[[0.0, 0.0], [1.0, 0.0], [2.0, 0.0], [0.0, 0.0]]]}, 1)
    with pytest.raises(LabelError, match="None of the polygons"):
        FeatureBurner(LabelFeatures(packed((flat, flat)), "EPSG:32633", "fields"), GRID)


@pytest.mark.parametrize(
    "binary",
    [
        struct.pack("<BI", 1, 10) + struct.pack("<I", 0),  # a curved polygon
        struct.pack("<BI", 1, 7) + struct.pack("<I", 0),  # a collection
        struct.pack(">BI", 0, 1) + struct.pack(">2d", 1, 2),  # the other byte order
        wkb("Point", (float("inf"), 2.0)),
        wkb("MultiPolygon", [[[]]]),
        wkb("MultiPolygon", [[]]),
    ],
)
def test_what_is_not_plain_is_left_to_be_read_one_by_one(binary):
    good = wkb("Point", (1.0, 2.0))
    assert unpack(good + binary, np.array([len(good), len(binary)])) is None


def test_empty_ones_are_left_out():
    binary = [
        b"", wkb("Point", (float("nan"), float("nan"))), wkb("Polygon", []), wkb("MultiPolygon", []),
        wkb("LineString", []), wkb("Point", (1.0, 2.0)), wkb("MultiPoint", []), wkb("MultiPoint", [(3.0, 4.0)]),
    ]  # fmt: skip
    found = unpack(b"".join(binary), np.array([len(one) for one in binary]))
    assert found.kept.tolist() == [False] * 5 + [True, False, True]
    assert found.positions.tolist() == [[1, 2], [3, 4]]
    assert len(unpack(b"", np.zeros(3, dtype=np.int64)).positions) == 0


def test_twenty_thousand_polygons_are_placed_in_moments():
    square = np.array([[0, 0], [25, 0], [25, -25], [0, -25], [0, 0]], dtype=float)
    corners = np.random.default_rng(0).random((20_000, 1, 2)) * [60_000, 50_000]
    places = (corners + square + [500_000, 4_500_000]).reshape(-1, 2)
    ones = np.ones(20_000, dtype=np.int64)
    features = pack(np.full(20_000, 3, dtype=np.uint8), ones, ones, ones, 5 * ones, places)
    grid = Grid(CRS.from_epsg(32633), Affine(10, 0, 500000, 0, -10, 4550000), 6000, 5000)
    start = time.process_time()
    burner = FeatureBurner(LabelFeatures(features, "EPSG:32633", "fields"), grid)
    assert time.process_time() - start < 3
    assert len(burner.polygons) > 19_900
