"""Classify and What-if on a series: what is odd about dates, sensors or extent is said, and stands in the maps."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.ui.processing.provider import MamolProvider
from qgis import processing
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

pytestmark = pytest.mark.usefixtures("qgis_app")
SERIES = Path(__file__).resolve().parents[2] / "fixtures" / "schema-8"
DAYS = ("2021-04-10", "2021-05-20", "2021-07-01", "2021-09-15")
NAMES = "months,months,months,months,height"


class Told(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.sentences = []

    def pushWarning(self, sentence):
        self.sentences.append(sentence)


@pytest.fixture
def dates(tmp_path):
    """A file for each date, and the elevation."""
    paths = [str(tmp_path / f"s2_{day}.tif") for day in DAYS]
    with rasterio.open(SERIES / "months.tif") as cube:
        for place, path in enumerate(paths):
            with rasterio.open(path, "w", **{**cube.profile, "count": 2}) as dataset:
                dataset.write(cube.read([2 * place + 1, 2 * place + 2]))
    return [*paths, shutil.copy(SERIES / "height.tif", tmp_path)]


@pytest.fixture
def run(qgis_processing, qgis_new_project, tmp_path):
    """Run an algorithm with the kept model; return its results and what was told."""
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)

    def run(algorithm, **parameters):
        told = Told()
        made = processing.run(
            f"mamol:{algorithm}", {"MODEL": str(SERIES / "series.safetensors"), **parameters}, feedback=told
        )
        return made, told.sentences

    yield run
    registry.removeProvider(provider)


def classes_of(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1), dataset.tags()


@pytest.mark.parametrize("algorithm", ["classify", "whatif"])
def test_a_date_of_a_sensor_without_dates_is_refused_with_its_layer_and_what_to_do(run, dates, tmp_path, algorithm):
    output = {"classify": {"CLASSES": str(tmp_path / "c.tif")}, "whatif": {"TABLE_CSV": str(tmp_path / "t.csv")}}
    asked = {"LAYERS": dates, "NAMES": NAMES, **output[algorithm]}
    with pytest.raises(QgsProcessingException, match="'height' has no dates in this model.*DATES gives 'height' the"):
        run(algorithm, **asked, DATES=",,,,2021-01-01")
    with pytest.raises(QgsProcessingException, match="Leave its entry in DATES blank"):
        run(algorithm, **asked, DATES=",,,,*")
    with pytest.raises(QgsProcessingException, match=r"NAMES gives it 2 rasters \('height', 's2_2021-04-10'\)"):
        run(algorithm, **{**asked, "LAYERS": [*dates, dates[0]], "NAMES": f"{NAMES},height"})


def test_one_star_for_all_rasters_leaves_sensors_without_dates_as_they_are(run, dates, tmp_path):
    asked = {"LAYERS": [str(SERIES / "months.tif"), dates[-1]], "NAMES": "months,height"}
    made, _ = run("classify", **asked, DATES="*", CLASSES=str(tmp_path / "c.tif"))
    with np.load(SERIES / "maps.npz") as kept:
        np.testing.assert_array_equal(classes_of(made["CLASSES"])[0], kept["classes_all"])


@pytest.mark.parametrize("algorithm", ["classify", "whatif"])
def test_an_extent_that_reaches_beyond_the_sensors_is_said(run, dates, tmp_path, algorithm):
    output = {"classify": {"CLASSES": str(tmp_path / "c.tif")}, "whatif": {"AGREEMENT": str(tmp_path / "a.tif")}}
    asked = {"LAYERS": dates, "NAMES": NAMES, **output[algorithm]}
    made, said = run(algorithm, **asked, EXTENT="499900,500480,5999520,6000000 [EPSG:32630]")
    sentence = (
        "The extent reaches beyond the sensors: 17 % of it has no pixels. What is made ends there, 48 x 48 pixels."
    )
    assert sentence in said
    assert sentence in classes_of(made[next(iter(output[algorithm]))])[1]["MAMOL_NOTES"]
    _, said = run(algorithm, **asked, EXTENT="500000,500480,5999520,6000000 [EPSG:32630]")
    assert not any("extent" in one for one in said)


@pytest.mark.parametrize("algorithm", ["classify", "whatif"])
def test_a_sensor_that_shows_nothing_is_said_to_be_absent(run, dates, tmp_path, algorithm):
    mask = str(tmp_path / "mask.tif")
    with rasterio.open(dates[0]) as first:
        profile = {**first.profile, "count": 1, "dtype": "uint8", "nodata": None}
    with rasterio.open(mask, "w", **profile) as dataset:
        dataset.write(np.ones((1, profile["height"], profile["width"]), "uint8"))
    output = {"classify": {"CLASSES": str(tmp_path / "c.tif")}, "whatif": {"AGREEMENT": str(tmp_path / "a.tif")}}
    _, said = run(algorithm, LAYERS=dates, NAMES=NAMES, MASKS=f"{mask},{mask},{mask},{mask},", **output[algorithm])
    assert any(one.startswith("In a sample of the pixels, sensor 'months' has no data anywhere") for one in said)
    _, said = run(algorithm, LAYERS=dates, NAMES=NAMES, **output[algorithm])
    assert not any("no data anywhere" in one for one in said)


def test_orders_of_dates_without_a_series_are_said_to_be_in_vain(run, dates, tmp_path):
    asked = {"LAYERS": [dates[-1]], "NAMES": "height", "TABLE_CSV": str(tmp_path / "t.csv")}
    _, said = run("whatif", **asked, DATE_ORDERS=3)
    assert "No sensor here is a series, so there are no dates whose worth could be measured." in said
    _, said = run("whatif", **asked)
    assert not any("worth" in one for one in said)
