"""LAYERS, NAMES and BANDS: what the algorithms take out of them, without running a job."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import SensorError
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.core.progress import Progress
from mamol.ui.processing.sensor_layers import read_sensor_layers
from mamol.ui.processing.sensor_masks import read_masks
from mamol.ui.processing.train import TrainAlgorithm
from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer

pytestmark = pytest.mark.usefixtures("qgis_app")

RADAR = "S1, VV and VH (dB)"


class Told(Progress):
    def __init__(self):
        self.sentences = []

    def warn(self, sentence):
        self.sentences.append(sentence)


@pytest.fixture
def stack(tmp_path):
    path = tmp_path / "2020" / "B.tif"
    path.parent.mkdir()
    with rasterio.open(
        path, "w", driver="GTiff", width=4, height=3, count=6, dtype="uint8", crs="EPSG:32633",
        transform=rasterio.transform.from_origin(500000, 5000000, 10, 10),
    ) as dataset:  # fmt: skip
        dataset.write(np.ones((6, 3, 4), "uint8"))
    (tmp_path / "2021").mkdir()
    shutil.copy(path, tmp_path / "2021" / "B.tif")
    return path


@pytest.fixture
def read(qgis_new_project):
    algorithm = TrainAlgorithm()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return lambda **parameters: read_sensor_layers(algorithm, parameters, context)


def model(**bands):
    record = TrainingRecord("", "fast", 0, 1.0, "", 1, 1, 0.5, {}, 1, 1, tuple(f"{name}.tif" for name in bands), {})
    sensors = tuple(SensorSpec(name, count, ("",) * count, count) for name, count in bands.items())
    classes = (ClassEntry(1, "a", "#ff0000"), ClassEntry(2, "b", "#00ff00"))
    return ModelSpec("test", sensors, classes, Architecture(), TrunkRecord("scene"), record)


def test_layers_with_commas_in_their_names_keep_them(read, stack):
    layers = [QgsRasterLayer(str(stack), RADAR), QgsRasterLayer(str(stack), "S2, 10 m")]
    assert read(LAYERS=layers).named(Told()).names == (RADAR, "S2, 10 m")
    for names in (f'"{RADAR}",S2', [RADAR, "S2"], f'["{RADAR}", "S2"]'):
        assert read(LAYERS=layers, NAMES=names).named(Told()).names == (RADAR, "S2")


def test_a_sensor_of_the_model_may_be_typed_as_it_is_called(read, stack):
    layers = read(LAYERS=[QgsRasterLayer(str(stack), "x")], NAMES=RADAR)
    assert layers.matched(model(**{RADAR: 6, "S2": 6})).names == (RADAR,)
    with pytest.raises(SensorError, match="1 layer was chosen, but 2 names are given"):
        layers.named(Told())


def test_two_files_of_one_name_become_two_sensors_and_are_found_again(read, stack):
    told = Told()
    layers = read(LAYERS=[str(stack), str(stack.parent.parent / "2021" / "B.tif")])
    assert layers.named(told).names == ("B (2020)", "B (2021)")
    assert len(told.sentences) == 1 and "2 layers are named 'B'" in told.sentences[0]
    assert layers.matched(model(**{"B (2021)": 6, "B (2020)": 6})).names == ("B (2020)", "B (2021)")


def test_a_sensor_guessed_by_its_bands_is_marked(read, stack):
    layers = [QgsRasterLayer(str(stack), "other")]
    source = read(LAYERS=layers).matched(model(S2=6, S1=2)).sources(Progress())[0]
    assert (source.name, source.guessed) == ("S2", True)
    assert not read(LAYERS=layers, NAMES="S2").matched(model(S2=6)).rasters[0].guessed
    with pytest.raises(SensorError, match="not clear which sensor 'other'"):
        read(LAYERS=layers).matched(model(S2=6, S1=6))


def test_bands_make_two_sensors_of_one_stack(read, stack):
    layers = read(LAYERS=[str(stack), str(stack)], NAMES="S1,S2", BANDS="1,2;3-6")
    assert [source.bands for source in layers.named(Told()).sources(Progress())] == [(1, 2), (3, 4, 5, 6)]
    assert read(LAYERS=[str(stack), str(stack)], BANDS="1,2; 3-6").matched(model(S1=2, S2=4)).names == ("S1", "S2")
    for given in (["1,2", ""], [[1, 2], []], [[1, 2], None]):
        assert [one.bands for one in read(LAYERS=[str(stack)] * 2, BANDS=given).rasters] == [(1, 2), ()]


def test_bands_of_a_layer_that_has_some_of_its_file_are_those_of_the_file(read, stack):
    layer = QgsRasterLayer(f"vrt://{stack}?bands=6,2,3", "some")
    assert read(LAYERS=[layer], BANDS="2-3").rasters[0].bands == (2, 3)
    with pytest.raises(SensorError, match="no band 4 in layer 'some': it has 3 bands"):
        read(LAYERS=[layer], BANDS="4")


def test_bands_for_another_number_of_layers_get_a_sentence(read, stack):
    with pytest.raises(SensorError, match="BANDS must have one entry per raster: 1, not 2"):
        read(LAYERS=[str(stack)], BANDS="1;2")


def test_a_mask_whose_path_has_a_comma_stands_in_quotes(read, stack, tmp_path):
    path = tmp_path / "clouds, july.tif"
    shutil.copy(stack, path)
    algorithm = TrainAlgorithm()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    masks = read_masks(algorithm, {"MASKS": f'"{path}|band=2",'}, context, 2)
    assert (masks[0].raster.path, masks[0].raster.band, masks[1]) == (str(path), 2, None)


def test_a_text_that_names_bands_of_a_file_is_a_layer(read, stack):
    algorithm = TrainAlgorithm()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    text = f"vrt://{stack}?bands=1,2"
    parameters = {
        "LAYERS": [text, str(stack)], "LABELS": f"vrt://{stack}?bands=4", "MASKS": f'"vrt://{stack}?bands=3",',
        "MODEL": "m.safetensors", "PRESET": "fast",
    }  # fmt: skip
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    algorithm.read_inputs(parameters, context)
    layers = algorithm._sensors
    assert [(one.path, one.bands) for one in layers.rasters] == [(str(stack), (1, 2)), (str(stack), ())]
    assert (layers.masks[0].raster.path, layers.masks[0].raster.band) == (str(stack), 3)
    assert algorithm._labels.raster.band == 4
    elsewhere = {**parameters, "LAYERS": ["vrt://https://example.org/a.tif?bands=1"]}
    assert not algorithm.checkParameterValues(elsewhere, context)[0]


def test_bands_by_wavelength_are_looked_up_in_the_file_and_bad_ones_left_out(read, tmp_path):
    path = tmp_path / "cube.img"
    with rasterio.open(
        path, "w", driver="ENVI", width=4, height=3, count=4, dtype="uint8", crs="EPSG:32633",
        transform=rasterio.transform.from_origin(500000, 5000000, 10, 10),
    ) as dataset:  # fmt: skip
        dataset.write(np.ones((4, 3, 4), "uint8"))
    with path.with_suffix(".hdr").open("a") as header:
        header.write("wavelength units = Nanometers\nwavelength = {450, 550, 650, 850}\nbbl = {1, 0, 1, 1}\n")
    layer = QgsRasterLayer(str(path), "cube")
    QgsProject.instance().addMapLayer(layer)
    assert read(LAYERS=[layer, layer], BANDS="400-700 nm;0.8-0.9 um, 2").rasters[0].bands == (1, 3)
    assert read(LAYERS=[layer, layer], BANDS="400-700 nm;0.8-0.9 um, 2").rasters[1].bands == (4, 2)
    with pytest.raises(SensorError, match="No band of layer 'cube' lies at '1-2 um': its bands go from 450 to 850 nm"):
        read(LAYERS=[layer], BANDS="1-2 um")
