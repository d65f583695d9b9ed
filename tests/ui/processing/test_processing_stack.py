"""mamol:stack, run as QGIS runs it: a folder, or files in the order given."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.ui.processing.provider import MamolProvider
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from rasterio.transform import from_origin


@pytest.fixture
def run(qgis_app, qgis_processing, empty_project):
    import processing

    provider = MamolProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def execute(**parameters):
        feedback = QgsProcessingFeedback()
        results = processing.run("mamol:stack", parameters, context=QgsProcessingContext(), feedback=feedback)
        return results, feedback.textLog()

    yield execute
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def bands(tmp_path):
    folder = tmp_path / "scene"
    folder.mkdir()
    for name, size in (("x_B2.tif", 10), ("x_B10.tif", 30), ("x_QA.tif", 30)):
        side = 60 // size
        profile = {"driver": "GTiff", "width": side, "height": side, "count": 1, "dtype": "uint16", "crs": "EPSG:32630"}
        with rasterio.open(folder / name, "w", transform=from_origin(0, 600, size, size), **profile) as dataset:
            dataset.write(np.full((1, side, side), size, "uint16"))
    return folder


def names(path):
    with rasterio.open(path) as dataset:
        return dataset.descriptions


def test_a_folder_is_stacked_and_the_log_says_what_was_resampled(run, bands, tmp_path):
    results, log = run(FOLDER=str(bands), OUTPUT=str(tmp_path / "s.vrt"))
    assert (results["BANDS"], results["WIDTH"], results["HEIGHT"]) == (2, 6, 6)
    assert names(results["OUTPUT"]) == ("B2", "B10")
    assert "B10 is interpolated (bilinear): the file has pixels of 30 m, the stack 10 m." in log


def test_files_keep_the_order_and_the_names_given(run, bands, tmp_path):
    files = [str(bands / name) for name in ("x_QA.tif", "x_B2.tif")]
    results, _ = run(INPUT=files, NAMES='quality, "a, b"', PIXEL_SIZE=30, OUTPUT=str(tmp_path / "s.vrt"))
    assert names(results["OUTPUT"]) == ("quality", "a, b") and results["WIDTH"] == 2
    results, _ = run(INPUT=files, OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].endswith(".vrt") and names(results["OUTPUT"]) == ("QA", "B2")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"FOLDER": ""}, "either a folder, or files"),
        ({"NAMES": "one"}, "NAMES must have one name per band: 2, not 1"),
        ({"NAMES": "one,one"}, "Two bands are called 'one'"),
        ({"PIXEL_SIZE": 0}, "A pixel size of 0 cannot be used"),
        ({"OUTPUT": "s.tif"}, "ending in .vrt"),
    ],
)
def test_what_cannot_be_done_gets_a_sentence(run, bands, tmp_path, change, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(**{"FOLDER": str(bands), "OUTPUT": str(tmp_path / "s.vrt"), **change})
    assert not (tmp_path / "s.vrt").exists()
