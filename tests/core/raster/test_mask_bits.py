"""Bits of a quality band mask: of a plain sensor, and by one rule of all dates of a series."""

from __future__ import annotations

from dataclasses import asdict, replace

import numpy as np
import pytest
import rasterio
from mamol.core import api
from mamol.core.contracts.masks import MaskRaster, described
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.strict_json import read_dataclass
from mamol.core.errors import RasterError
from mamol.core.matching.mask_values import mask_values_text, read_mask_values
from mamol.core.progress import Progress
from mamol.core.raster.sensors import open_sensors
from rasterio.transform import from_origin

# Of Landsat's QA_PIXEL: fill, clear land, cloud (bit 3), cloud shadow (bit 4), snow (bit 5), high confidence of all.
QUALITY = np.array([[1, 21824, 22280, 23888], [30048, 54596, 65535, 21824]], dtype=np.uint16)
CLOUDY = np.array([[False, False, True, True], [False, False, True, False]])


def write(path, bands, kind="uint16"):
    height, width = bands[0].shape
    with rasterio.open(
        path, "w", driver="GTiff", count=len(bands), height=height, width=width, dtype=kind, crs="EPSG:32633",
        transform=from_origin(500000, 5000000, 30, 30),
    ) as dataset:  # fmt: skip
        for number, band in enumerate(bands, start=1):
            dataset.write(band.astype(kind), number)
        if len(bands) > 1:
            dataset.descriptions = ("red", "QA_PIXEL")
    return str(path)


@pytest.fixture
def sensor(tmp_path):
    return SensorSource("optical", write(tmp_path / "red.tif", [np.full(QUALITY.shape, 500)]))


def present(source):
    with open_sensors([source]) as stack:
        return stack.read(source.name, stack.grid.whole).valid


def test_any_of_the_bits_masks_a_pixel(sensor, tmp_path):
    quality = write(tmp_path / "qa.tif", [QUALITY])
    assert ((QUALITY >> 3 & 1 | QUALITY >> 4 & 1) == CLOUDY).all(), "the values are what the comment says"
    for bits, masked in (((3, 4), CLOUDY), ((15,), QUALITY >= 32768)):
        mask = MaskRaster(quality, "qa", bits=bits)
        assert (present(replace(sensor, masks=(mask,))).squeeze() == ~masked).all()
    assert described(MaskRaster("qa.tif", "qa", bits=(3, 4))) == "qa, bits 3, 4"


@pytest.mark.parametrize(
    ("kind", "bits", "sentence"),
    [
        ("float32", (3,), "'qa' .* has values of type float32, and bits are read of whole numbers"),
        ("uint32", (3,), "'qa' .* has values of type uint32"),
        ("uint8", (9,), "'qa' .* has no bit 9: its values have 8 bits, 0 to 7"),
        ("uint16", (40,), "There is no bit 40 in a quality band: bits are counted from 0 to 15"),
    ],
)
def test_bits_that_are_not_there_get_a_sentence(sensor, tmp_path, kind, bits, sentence):
    mask = MaskRaster(write(tmp_path / "qa.tif", [QUALITY % 200], kind), "qa", bits=bits)
    with pytest.raises(RasterError, match=sentence), open_sensors([replace(sensor, masks=(mask,))]):
        pass


def test_one_rule_of_bits_for_all_dates(tmp_path):
    files = [
        write(tmp_path / f"LC08_{day}.tif", [np.full(QUALITY.shape, 500), QUALITY]) for day in ("20210501", "20210517")
    ]
    rule = api.MaskRule(band="QA_PIXEL", bits=(3, 4))
    found = api.find_series(api.FindSeriesRequest(tuple(map(api.SeriesFile, files)), mask=rule), Progress())
    assert [one.bands for one in found.acquisitions] == [(1,), (1,)]
    assert found.acquisitions[0].masks == (MaskRaster(files[0], "LC08_20210501.tif", 2, bits=(3, 4)),)
    shares = api.series_shares(api.SeriesSharesRequest(found.acquisitions))
    assert [one.masked for one in shares] == [CLOUDY.mean()] * 2
    for wrong, sentence in (
        (api.MaskRule(band="QA_PIXEL", bits=(40,)), "no bit 40"),
        (api.MaskRule((3,), band="QA_PIXEL", bits=(3,)), "either by values or by bits"),
    ):
        with pytest.raises(RasterError, match=sentence):
            api.find_series(api.FindSeriesRequest(tuple(map(api.SeriesFile, files)), mask=wrong), Progress())


@pytest.mark.parametrize(
    ("text", "values", "bits"),
    [
        ("", (), ()),
        ("3, 8;9 3", (3, 8, 9), ()),
        ("-1", (-1,), ()),
        ("bits 3, 4", (), (3, 4)),
        ("Bit 0", (), (0,)),
        ("bits: 1 2", (), (1, 2)),
    ],
)
def test_values_and_bits_are_read_as_they_are_typed(text, values, bits):
    assert read_mask_values(text) == (values, bits)
    assert read_mask_values(mask_values_text(values, bits)) == (values, bits)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("three", "whole numbers"), ("bits", "counted from 0"), ("bits -1", "counted from 0"), ("bits 16", "no bit 16")],
)
def test_nonsense_gets_a_sentence(text, sentence):
    with pytest.raises(RasterError, match=sentence):
        read_mask_values(text)


def test_masks_of_before_there_were_bits_are_read():
    data = asdict(MaskRaster("a.tif", "a", 2, (3, 8)))
    del data["bits"]
    assert read_dataclass(MaskRaster, data, "the mask", optional=None) == MaskRaster("a.tif", "a", 2, (3, 8))
