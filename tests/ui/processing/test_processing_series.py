"""NAMES and DATES: layers of one name become one series, whose dates are given or found; a cube only where asked."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.masks import MaskRaster
from mamol.core.errors import SensorError
from mamol.core.model.spec import SensorSpec
from mamol.core.progress import Progress
from mamol.tests.ui.processing.test_processing_sensor_layers import model
from mamol.ui.processing.classify import ClassifyAlgorithm
from mamol.ui.processing.provider import MamolProvider
from mamol.ui.processing.sensor_layers import read_sensor_layers
from mamol.ui.processing.series_dates import dates_parameter
from mamol.ui.processing.train import TrainAlgorithm
from qgis import processing
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDateTimeRange,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

pytestmark = pytest.mark.usefixtures("qgis_app")
SERIES = Path(__file__).resolve().parents[2] / "fixtures" / "schema-8"


class Told(Progress):
    def __init__(self):
        self.sentences, self.messages = [], []

    def warn(self, sentence):
        self.sentences.append(sentence)

    def report(self, fraction, message, values=None):
        self.messages.append(message)


@pytest.fixture
def write(tmp_path):
    def write(name, count=2, value=500, descriptions=()):
        with rasterio.open(
            tmp_path / name, "w", driver="GTiff", count=count, height=6, width=5, dtype="uint16", crs="EPSG:32631",
            transform=rasterio.transform.from_origin(500000, 5000000, 10, 10),
        ) as dataset:  # fmt: skip
            dataset.write(np.full((count, 6, 5), value, "uint16"))
            if descriptions:
                dataset.descriptions = descriptions
        return str(tmp_path / name)

    return write


@pytest.fixture
def read(qgis_new_project):
    algorithm = TrainAlgorithm()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return lambda **parameters: read_sensor_layers(algorithm, parameters, context).named(Progress())


@pytest.fixture
def months(write):
    return [write(f"S2_2021-0{month}-01.tif") for month in (6, 5, 7)]


def dated(source):
    return [one.date for one in source.acquisitions]


def test_layers_of_one_name_are_one_series(read, months, write):
    told = Told()
    layers = read(LAYERS=[*months, write("dsm.tif", 1)], NAMES="S2,S2,S2,DSM")
    assert layers.names == ("S2", "DSM")
    series, dsm = layers.sources(told)
    assert dated(series) == ["2021-05-01", "2021-06-01", "2021-07-01"]
    assert series.path == series.acquisitions[0].path == months[1] and series.name == "S2"
    assert not dsm.is_series and dsm.name == "DSM"
    assert told.sentences == ["Series 'S2': The dates were not in order; they were sorted."]
    assert told.messages[-1] == "series 'S2': 3 dates, 2021-05-01 to 2021-07-01 (from the file's name)"


@pytest.mark.parametrize(
    "dates", ["2020-01-05,,2020-03-05", ["2020-01-05", None, QDate(2020, 3, 5)], [date(2020, 1, 5), "", "20200305"]]
)
def test_dates_are_given_or_found(read, months, dates):
    (series,) = read(LAYERS=months, NAMES=["S2"] * 3, DATES=dates).sources(Progress())
    assert dated(series) == ["2020-01-05", "2020-03-05", "2021-05-01"]


def test_the_temporal_properties_of_a_layer_come_before_its_file(read, months):
    layers = [QgsRasterLayer(path, "S2") for path in months]
    begin = QDateTime.fromString("2019-04-01T00:00:00", Qt.DateFormat.ISODate)
    begin.setTimeSpec(Qt.TimeSpec.UTC)
    temporal = layers[0].temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))
    temporal.setIsActive(True)
    told = Told()
    (series,) = read(LAYERS=layers, NAMES=["S2"] * 3).sources(told)
    assert dated(series) == ["2019-04-01", "2021-05-01", "2021-07-01"]
    assert "from the layer's temporal properties, from the file's name" in told.messages[-1]


def test_a_cube_is_a_series_only_where_it_is_asked_for(read, write):
    names = [f"{band} {day}" for day in ("2020-08-01", "2020-09-01") for band in ("B11", "B12")]
    cube = write("cube.tif", 4, descriptions=names)
    told = Told()
    (plain,) = read(LAYERS=[cube]).sources(told)
    assert not plain.is_series and "Put * for it in DATES" in told.sentences[0]
    assert "have 2 dates in their names" in told.sentences[0]
    for dates in ("*", ["*"]):
        told = Told()
        (series,) = read(LAYERS=[cube], DATES=dates).sources(told)
        assert [one.bands for one in series.acquisitions] == [(1, 2), (3, 4)] and not told.sentences
    (part,) = read(LAYERS=[cube], DATES="*", BANDS="1,3").sources(Progress())
    assert [one.bands for one in part.acquisitions] == [(1,), (3,)]


def test_bands_scales_and_masks_go_to_the_dates(read, months, write):
    clouds = write("clouds.tif", 1, 3)
    (series,) = read(
        LAYERS=months, NAMES="S2,S2,S2", BANDS="2;2;2", MASKS=f"{clouds}|values=3,,", SCALES="0.0001;0.0001;0.0001"
    ).sources(Progress())
    may, june, _ = series.acquisitions
    assert june.masks == (MaskRaster(clouds, "clouds", 1, (3,)),) and not may.masks and not series.masks
    assert all(one.bands == (2,) for one in series.acquisitions) and series.scale == 0.0001 and series.bands == ()


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"DATES": "2021-01-01,2021-02-01"}, "DATES must have one entry per raster: 3, not 2"),
        ({"DATES": "spring,,"}, "The date 'spring' of 'S2_2021-06-01.tif' cannot be read"),
        ({"DATES": "2199-01-01,,"}, "lies in the future"),
        ({"BANDS": "1;1,2;1"}, "All dates of a series need the same bands"),
        ({"SCALES": "0.1;;"}, "have different scale and offset"),
    ],
)
def test_what_cannot_be_one_series_is_refused_in_a_sentence(read, months, parameters, said):
    with pytest.raises(SensorError, match=said):
        read(LAYERS=months, NAMES="S2,S2,S2", **parameters).sources(Progress())


def test_layers_without_a_date_are_refused_and_their_layers_named(read, write):
    paths = [write(f"{name}.tif") for name in ("spring", "summer", "autumn", "winter", "again")]
    with pytest.raises(
        SensorError, match=r"No date was found in 'spring.tif'.* And 2 more\. Rasters of one name in NAMES"
    ):
        read(LAYERS=paths, NAMES=["S2"] * 5).sources(Progress())


def test_all_that_take_sensors_have_dates_with_help(qgis_app):
    provider = MamolProvider()
    provider.loadAlgorithms()
    with_layers = [
        one for one in provider.algorithms() if one.parameterDefinition("LAYERS") and one.parameterDefinition("NAMES")
    ]
    assert {one.name() for one in with_layers} >= {"train", "classify", "whatif", "checklabels", "wheretolabel"}
    for one in with_layers:
        assert "one series" in one.parameterDefinition("DATES").help()


def test_classify_takes_a_series_by_its_name(qgis_new_project, months):
    algorithm = ClassifyAlgorithm()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layers = read_sensor_layers(algorithm, {"LAYERS": months, "NAMES": "S2,S2,S2"}, context)
    (series,) = layers.matched(model(S2=2)).sources(Progress())
    assert series.name == "S2" and len(series.acquisitions) == 3


def test_a_sensor_that_the_model_knows_as_a_series_needs_no_asking(qgis_new_project, write, monkeypatch):
    monkeypatch.setattr(SensorSpec, "is_series", True, raising=False)
    cube = write("cube.tif", 4, descriptions=[f"{band} {day}" for day in ("2020-08-01", "2020-09-01") for band in "ab"])
    algorithm = ClassifyAlgorithm()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layers = read_sensor_layers(algorithm, {"LAYERS": [cube], "NAMES": "S2"}, context)
    (series,) = layers.matched(model(S2=2)).sources(Progress())
    assert dated(series) == ["2020-08-01", "2020-09-01"]


def test_classify_takes_the_days_of_rasters_and_counts_the_dates_used(qgis_processing, tmp_path):
    days = ("2021-04-10", "2021-05-20", "2021-07-01", "2021-09-15")
    paths, height = [], shutil.copy(SERIES / "height.tif", tmp_path)
    with rasterio.open(SERIES / "months.tif") as cube:
        everything = cube.read()
        for place in range(len(days)):
            paths.append(str(tmp_path / f"{place}.tif"))
            with rasterio.open(paths[-1], "w", **{**cube.profile, "count": 2}) as dataset:
                dataset.write(everything[2 * place : 2 * place + 2])
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)
    parameters = {
        "MODEL": str(SERIES / "series.safetensors"),
        "LAYERS": [*paths, height],
        "NAMES": "months,months,months,months,height",
        "DATES": ",".join((*days, "")),
        "DATES_USED": str(tmp_path / "used.tif"),
        "CLASSES": str(tmp_path / "classes.tif"),
    }
    try:
        made = processing.run("mamol:classify", parameters, feedback=QgsProcessingFeedback(False))
    finally:
        registry.removeProvider(provider)
    there = (everything.reshape(len(days), 2, *everything.shape[1:]) > 0).all(axis=1).sum(axis=0)
    with rasterio.open(made["DATES_USED"]) as used:
        np.testing.assert_array_equal(used.read(1), there)
    with rasterio.open(made["CLASSES"]) as classes, np.load(SERIES / "maps.npz") as kept:
        np.testing.assert_array_equal(classes.read(1), kept["classes_all"])


def test_no_two_parameters_of_an_algorithm_have_one_name(qgis_app):
    algorithm = ClassifyAlgorithm()
    algorithm.initAlgorithm()
    with pytest.raises(ValueError, match="has a parameter DATES already"):
        algorithm.add(dates_parameter(), "The days.")
