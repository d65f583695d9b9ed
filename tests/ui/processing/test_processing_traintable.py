"""mamol:traintable, run as QGIS runs it, on CSV files and points."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from mamol.core.contracts.train import Preset
from mamol.core.model.header import read_spec
from mamol.core.training.presets import Schedule
from mamol.tests.short_training import shorten
from mamol.ui.processing.provider import MamolProvider
from mamol.ui.sources.table_rows import cell_text, table_rows
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QVariant

SHORT = Schedule(scene_steps=2, scene_pixels=100, steps=20, batch=64, labelled_pixels=200, trees=2)
CURVES = {"maize": (0.2, 0.8), "pasture": (0.6, 0.5)}
COMMON = {"CLASS_FIELD": "label", "SENSOR": "NDVI", "PRESET": Preset.FAST.value, "DEVICE": "cpu"}
SERIES = {"PATTERN": "ndvi_*", "START_FIELD": "start", "STEP": 64, "PLACE_FIELD": ["lon", "lat"]}


@pytest.fixture(scope="module")
def run(qgis_app, qgis_processing):
    registry, provider = QgsApplication.processingRegistry(), MamolProvider()
    registry.addProvider(provider)

    def run(**parameters):
        feedback = QgsProcessingFeedback(False)
        return processing.run("mamol:traintable", {**COMMON, **parameters}, feedback=feedback), feedback.textLog()

    with pytest.MonkeyPatch.context() as patch:
        shorten(patch, SHORT)
        yield run
    registry.removeProvider(provider)


@pytest.fixture(scope="module")
def csv(tmp_path_factory) -> Path:
    """Write a table all of whose columns OGR reads as text."""
    random, path = np.random.default_rng(0), tmp_path_factory.mktemp("table") / "samples.csv"
    lines = ["lon,lat,label,start,ndvi_0,ndvi_1"]
    for number in range(80):
        name = list(CURVES)[number // 2 % 2]
        first, second = random.normal(CURVES[name], 0.04)
        second = "NA" if number == 5 else f"{second:.3f}"
        lines.append(f"{number // 2},-11,{name},{2013 + number % 2}-09-14,{first:.3f},{second}")
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_a_csv_whose_columns_are_text_is_trained_on(run, csv, tmp_path):
    layer = QgsVectorLayer(f"{csv}|option:AUTODETECT_TYPE=NO", "samples", "ogr")
    assert layer.fields().field("ndvi_0").typeName() == "String"
    model, report = tmp_path / "m.safetensors", tmp_path / "m.html"
    results, log = run(TABLE=layer, MODEL=str(model), REPORT=str(report), **SERIES)
    assert results["OA"] > 0.8 and results["MODEL"] == str(model) and results["REPORT"] == str(report)
    (sensor,) = read_spec(model).sensors
    assert (sensor.name, sensor.dates, sensor.first_date) == ("NDVI", 2, "2014-09-14")
    assert "begin in 2 different years" in log and results["N"] % 2 == 0, "places have two rows"


def points(csv: Path) -> QgsVectorLayer:
    """Return the table as points with numbers, two rows at each."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=label:string&field=a:double&field=b:double", "plots", "memory")
    features = []
    for line in csv.read_text("utf-8").splitlines()[1:]:
        lon, lat, label, _, first, second = line.split(",")
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(lon), float(lat))))
        feature.setAttributes([label, float(first), None if second == "NA" else float(second)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_points_with_fields_of_values_are_trained_on(run, csv, tmp_path):
    layer, model = points(csv), tmp_path / "m.safetensors"
    results, _ = run(
        TABLE=layer, MODEL=str(model), VALUE_FIELDS=["a", "b"], DATES="2020-05-01, 2020-07-01", SCALE=100.0
    )
    (sensor,) = read_spec(model).sensors
    assert (sensor.first_date, sensor.last_date) == ("2020-05-01", "2020-07-01") and results["OA"] > 0.8
    assert sensor.quantiles[0][-1] > 50, "scaled"


def test_several_sensors_stand_in_one_table(run, csv, tmp_path):
    """A series of two bands every 12 days, one of listed dates, and a height: each with holes of its own."""
    random, path = np.random.default_rng(0), tmp_path / "more.csv"
    lines = csv.read_text("utf-8").splitlines()
    header = lines[0] + ",vv_0,vv_1,vh_0,vh_1,lai_a,lai_b,height"
    rows = []
    for number, line in enumerate(lines[1:]):
        more = [f"{value:.2f}" for value in random.normal(-10 - number // 2 % 2 * 5, 1, 4)]
        more += ["" if number % 7 == 0 else f"{number // 2 % 2 + 1}000", "2000", str(100 + number)]
        rows.append(",".join([line, *more]))
    path.write_text("\n".join([header, *rows]) + "\n", "utf-8")
    model = tmp_path / "m.safetensors"
    more = "S1,vv_* vh_*,VV;VH,+12,,LAI,lai_a lai_b,,2020-05-01 2020-06-01,0.001,DEM,height,,,,,,,,"
    results, _ = run(TABLE=QgsVectorLayer(str(path), "samples", "ogr"), MODEL=str(model), MORE_SENSORS=more, **SERIES)
    ndvi, radar, leaves, height = read_spec(model).sensors
    assert (ndvi.name, ndvi.dates, ndvi.bands) == ("NDVI", 2, 1)
    assert (radar.name, radar.dates, radar.band_names) == ("S1", 2, ("VV", "VH"))
    assert (radar.first_date, radar.last_date) == ("2014-09-14", "2014-09-26")
    assert (leaves.dates, leaves.first_date) == (2, "2020-05-01") and leaves.quantiles[0][-1] == pytest.approx(2)
    assert (height.name, height.dates) == ("DEM", 0) and results["OA"] > 0.8


def test_points_at_one_place_are_one_place(csv):
    from mamol.core.contracts.table import TableChoice, TableColumns
    from mamol.core.progress import Progress

    table = table_rows(points(csv)).read(TableChoice("label", (TableColumns("s", ("a", "b")),)), Progress())
    assert len(table.places) == 80 and len(set(table.places)) == 40
    assert np.isnan(table.sensors[0].values).sum() == 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"PATTERN": "evi_*"}, "No column of 'samples' is like 'evi_*'"),
        ({"PATTERN": ""}, "has no columns of values. Choose at least one"),
        ({"PATTERN": "label"}, "is not a number: 'maize'"),
        ({"START_FIELD": "label"}, "cannot be read: 'maize'. Write it as year, month and day"),
        ({"START_FIELD": "", "DATES": "2020-01-01"}, "do not fit sensor 'NDVI'"),
        ({"DATES": "2020-01-01,2020-02-01"}, "has both dates and starts"),
        ({"SCALE": 0.0}, "choose a number other than 0"),
        ({"SENSOR": " "}, "need names that differ"),
        ({"PLACE_FIELD": ["lat"]}, "rows of one place are held out together"),
        ({"MORE_SENSORS": ["S1", "vv_*", ""]}, "must have 5 entries per sensor"),
        ({"MORE_SENSORS": ["", "vv_*", "", "", ""]}, "The sensor of 'vv_*' in MORE_SENSORS has no name"),
        ({"MORE_SENSORS": ["S1", "vv_*", "", "", ""]}, "No column of 'samples' is like 'vv_*'"),
        ({"MORE_SENSORS": ["S1", "lon", "", "", "much"]}, "The scale of sensor 'S1' is not a number: 'much'"),
        ({"MORE_SENSORS": ["S1", "lon lat", "", "1.5.2021 1.6.2021", ""]}, "cannot be read: '1.5.2021'"),
        ({"MORE_SENSORS": ["NDVI", "lon", "", "", ""]}, "need names that differ"),
        (
            {"MORE_SENSORS": ["S1", "lon lat", "", "+12", ""], "START_FIELD": "", "DATES": "2020-01-01,2020-02-01"},
            "Choose START_FIELD",
        ),
    ],
)
def test_mistakes_are_sentences(run, csv, tmp_path, changes, sentence):
    layer = QgsVectorLayer(f"{csv}|option:AUTODETECT_TYPE=NO", "samples", "ogr")
    with pytest.raises(QgsProcessingException, match="[.]$") as caught:
        run(TABLE=layer, MODEL=str(tmp_path / "m.safetensors"), **{**SERIES, **changes})
    assert sentence in str(caught.value)


def test_attributes_become_text():
    values = [None, QVariant(), 3.0, 0.25, 7, QDate(2013, 9, 14)]
    assert [cell_text(one) for one in values] == ["", "", "3", "0.25", "7", "2013-09-14"]
    assert cell_text("a") == "a"
