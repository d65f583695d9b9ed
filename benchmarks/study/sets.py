"""The labelled scenes of the study: which rasters, which labels, and which fields these lie in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import rasterio
from mamol import demo
from mamol.core.contracts.sensors import Acquisition, SensorSource

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


@dataclass(frozen=True)
class StudySet:
    """One labelled scene.

    Attributes:
        name: as the tables call it.
        folder: where the rasters are.
        sensors: file by sensor name; the first is the reference.
        labels: file of the label raster, training and test pixels together.
        units: file of a raster that tells the fields (polygons) of the labels apart, or None.
        block: edge in pixels of the blocks that ground is divided by where there are no fields.
        series: names of the sensors whose file is a cube: bands that end in their date.
    """

    name: str
    folder: Path
    sensors: dict[str, str]
    labels: str
    units: str | None = None
    block: int = 16
    series: tuple[str, ...] = ()

    def sources(self) -> tuple[SensorSource, ...]:
        """Return the sensors as the product is given them; the files are at hand."""
        return tuple(
            SensorSource(name, str(self.folder / file), acquisitions=self._acquisitions(file, name in self.series))
            for name, file in self.sensors.items()
        )

    def _acquisitions(self, file: str, is_series: bool) -> tuple[Acquisition, ...]:
        if not is_series:
            return ()
        path = self.folder / file
        with rasterio.open(path) as dataset:
            days = [text.split()[-1] for text in dataset.descriptions]
        bands = {day: tuple(number for number, one in enumerate(days, 1) if one == day) for day in dict.fromkeys(days)}
        return tuple(Acquisition(str(path), day, own) for day, own in bands.items())

    def at_hand(self) -> bool:
        """Return whether every file is there."""
        files = [*self.sensors.values(), self.labels, *([self.units] if self.units else [])]
        return all((self.folder / file).is_file() for file in files)


def _terramesh(place: str, folder: str) -> StudySet:
    sensors = {"S2": "s2_l2a.tif", "S1": "s1_rtc_db.tif", "DEM": "dem.tif"}
    return StudySet(f"TerraMesh {place}", DATA / "terramesh_s2_s1_dem" / folder, sensors, "labels_mapproduct.tif")


def all_sets() -> tuple[StudySet, ...]:
    """List the sets; those of ``DATA`` may not be at hand."""
    demo_files = {name: path.name for name, path in demo.SENSOR_FILES.items()}
    return (
        StudySet("demo scene", demo.SCENE_FOLDER, demo_files, demo.ALL_LABELS.name),
        StudySet(
            "Indian Pines", DATA / "indian_pines", {"VNIR": "aviris_vnir.tif", "SWIR": "aviris_swir.tif"},
            "labels.tif",
        ),
        StudySet(
            "Houston 2013 (part)", DATA / "houston2013_partial",
            {"HSI": "hsi_train_pixels_only.tif", "LiDAR": "lidar_emap_features.tif"}, "labels_train.tif",
        ),
        StudySet(
            "Aberystwyth", DATA / "aberystwyth_s2_dem", {"S2": "s2.tif", "DEM": "dem_srtm.tif"}, "labels.tif",
            "label_polygon_id.tif",
        ),
        StudySet(
            "Amazon Landsat 5", DATA / "rstoolbox_landsat5_srtm", {"TM": "landsat5_tm.tif", "DEM": "dem_srtm.tif"},
            "labels.tif", "label_polygon_id.tif",
        ),
        StudySet(
            "Amazon Sentinel-2", DATA / "rstoolbox_sentinel2_srtm", {"S2": "s2.tif", "DEM": "dem_srtm.tif"},
            "labels.tif", "label_polygon_id.tif",
        ),
        StudySet(
            "Slovenia", DATA / "eolearn_slovenia_ndvi_dem", {"NDVI": "s2_ndvi_clear_dates.tif", "DEM": "dem.tif"},
            "labels.tif", block=12,
        ),
        _terramesh("Brazil", "brazil_coast_282D_485L_3_3"),
        _terramesh("Chile", "chile_433D_629L_3_1"),
        _terramesh("Denmark", "denmark_637U_59R_1_3"),
        _terramesh("Tanzania", "tanzania_38D_378R_2_3"),
        _terramesh("Hudson Bay", "hudson_bay_609U_541L_3_0"),
        StudySet(
            "WorldCereal Belgium", DATA / "worldcereal_belgium_50",
            {"S2": "s2_median.tif", "S1": "s1_median.tif", "DEM": "dem.tif"}, "labels_mapproduct.tif", block=8,
        ),
    )  # fmt: skip
