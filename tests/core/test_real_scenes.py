"""Both jobs on real scenes of several sensors, where the folder with them is there: grids, types, gaps as they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.inference.classify import classify
from mamol.core.progress import NotingProgress, Progress
from mamol.core.raster.labels.class_files import read_class_table
from mamol.core.training.train import train

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


@dataclass(frozen=True)
class RealScene:
    """Sensors by name, labels, and an accuracy that a working model passes with ease after a few steps."""

    folder: str
    sensors: dict[str, str]
    labels: str
    floor: float


SCENES = (
    RealScene("aberystwyth_s2_dem", {"Sentinel-2": "s2.tif", "DEM": "dem_srtm.tif"}, "labels.tif", 0.8),
    RealScene("rstoolbox_landsat5_srtm", {"TM": "landsat5_tm.tif", "DEM": "dem_srtm.tif"}, "labels.tif", 0.8),
    RealScene("rstoolbox_sentinel2_srtm", {"Sentinel-2": "s2.tif", "DEM": "dem_srtm.tif"}, "labels.tif", 0.7),
    RealScene(
        "terramesh_s2_s1_dem/brazil_coast_282D_485L_3_3",
        {"Sentinel-2": "s2_l2a.tif", "SAR": "s1_rtc_db.tif", "DEM": "dem.tif"},
        "labels_mapproduct.tif",
        0.5,
    ),
    RealScene("eolearn_slovenia_ndvi_dem", {"NDVI": "s2_ndvi_clear_dates.tif", "DEM": "dem.tif"}, "labels.tif", 0.6),
    RealScene(
        "worldcereal_belgium_50",
        {"Sentinel-2": "s2_median.tif", "SAR": "s1_median.tif", "DEM": "dem.tif"},
        "labels_mapproduct.tif",
        0.3,
    ),
    RealScene(
        "houston2013_partial",
        {"HSI": "hsi_train_pixels_only.tif", "LiDAR": "lidar_emap_features.tif"},
        "labels_train.tif",
        0.3,
    ),
)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.folder.split("/")[-1])
def test_a_real_scene_trains_and_is_mapped_without_its_first_sensor(scene: RealScene, tmp_path: Path) -> None:
    folder = DATA / scene.folder
    if not folder.is_dir():
        pytest.skip(f"{scene.folder} is not at hand")
    sensors = tuple(SensorSource(name, str(folder / file)) for name, file in scene.sensors.items())
    model = str(tmp_path / "model.safetensors")
    progress = NotingProgress(Progress())
    result = train(
        TrainRequest(
            sensors, LabelRaster(str(folder / scene.labels)), model, read_class_table(str(folder / "classes.csv")),
            preset=Preset.FAST, device="cpu",
        ),
        progress,
    )  # fmt: skip
    assert result.accuracy.overall > scene.floor, result.accuracy
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in OutputKind)
    mapped = classify(ClassifyRequest(model, sensors[1:], outputs, device="cpu"), Progress())
    assert mapped.sensors_absent == (sensors[0].name,)
    assert 0 < mapped.valid_pixels <= mapped.pixels
    with rasterio.open(outputs[0].path) as classes, rasterio.open(sensors[1].path) as reference:
        assert classes.transform == reference.transform and classes.crs == reference.crs
        found = set(np.unique(classes.read(1)).tolist()) - {0}
    assert found == set(mapped.class_pixels) <= {entry.value for entry in result.model.classes}


def test_months_without_a_sensor_are_absent_pixels_not_a_failure(tmp_path: Path) -> None:
    """WorldCereal's series has months with no Sentinel-2 at all: a stack of all months is nowhere complete."""
    folder = DATA / "worldcereal_belgium_100"
    if not folder.is_dir():
        pytest.skip("worldcereal_belgium_100 is not at hand")
    from mamol.core.raster.sensors import open_sensors

    sources = [SensorSource(name, str(folder / f"{name}.tif")) for name in ("s1_median", "s2_l2a_series", "s2_median")]
    with open_sensors(sources) as stack:
        share = {name: stack.read(name, stack.grid.whole).valid.mean() for name in stack.names}
    assert share["s2_l2a_series"] == 0 and share["s2_median"] > 0.9
