"""How long it takes to read very many labelled points or polygons from a file, and to count them by class.

Makes up a GeoPackage of points and one of polygons (12 corners, 20 to 80 m) in 50 classes, anywhere in 5,000 x 5,000
pixels of 10 m, and does with each what the Train page does when a label layer is chosen. Needs QGIS.

    .venv/bin/python -m mamol.benchmarks.many_labels [--points 1000000] [--polygons 100000]

A million points and 100,000 polygons, in seconds of processor time: 0.6 to 0.9 to read and 0.9 to 1.5 to count the
points, 0.1 to 0.2 and 4.4 for the polygons; by the clock 1.5 to 2.6 in all for the points and 4.6 to 4.8 for the
polygons, on two cores with one other program. Where a dozen others wanted to run it was 5.1 to 6.0. Feature by
feature it had been 13 and 4, 8 and 28. All of it is a background task: of the dock's main thread it takes 0.02 s at a
time at most, measured with a timer of 5 ms. QGIS 3.22, GDAL 3.6; with an older GDAL features are read one by one.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from mamol.core import api
from numpy.typing import NDArray
from rasterio.transform import from_origin

SIDE, PIXEL, CLASSES = 5000, 10.0, 50
LEFT, TOP = 500_000.0, 5_050_000.0
CORNERS = np.linspace(0, 2 * np.pi, 13)


def shape_of(place: NDArray[np.float64], radius: float) -> str:
    """Return a point, or a polygon around it where there is a radius, as well-known text."""
    if not radius:
        return f"POINT({place[0]:.3f} {place[1]:.3f})"
    corners = np.stack([place[0] + radius * np.cos(CORNERS), place[1] + radius * np.sin(CORNERS)], axis=1)
    corners[-1] = corners[0]
    return f"POLYGON(({','.join(f'{x:.3f} {y:.3f}' for x, y in corners)}))"


def write(path: Path, count: int, are_polygons: bool) -> None:
    """Write a GeoPackage of features with a class as a number and as text."""
    from osgeo import ogr, osr

    random = np.random.default_rng(0)
    places = random.random((count, 2)) * SIDE * PIXEL + [LEFT, TOP - SIDE * PIXEL]
    radii = random.uniform(20, 80, count) if are_polygons else np.zeros(count)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("labels", system, ogr.wkbPolygon if are_polygons else ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    layer.StartTransaction()
    for number, (place, radius) in enumerate(zip(places, radii.tolist())):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, number % CLASSES + 1)
        feature.SetField(1, f"class {number % CLASSES}")
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(shape_of(place, radius)))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def measure(path: Path, field: str, raster: Path) -> str:
    """Read and count; return seconds."""
    from mamol.ui.sources.labels import label_source
    from qgis.core import QgsVectorLayer

    source = label_source(QgsVectorLayer(str(path), path.stem, "ogr"), field)
    clocks = [(time.process_time(), time.monotonic())]
    labels, classes = source.read()
    clocks.append((time.process_time(), time.monotonic()))
    api.count_labels(labels, api.SensorSource("grid", str(raster)), classes)
    clocks.append((time.process_time(), time.monotonic()))
    (cpu, wall), (cpu_read, wall_read), (cpu_end, wall_end) = clocks
    return (
        f"{path.stem} by {field}: reading {cpu_read - cpu:.1f} s, counting {cpu_end - cpu_read:.1f} s of processor "
        f"time ({wall_read - wall:.1f} and {wall_end - wall_read:.1f} s of wall clock)"
    )


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=int, default=1_000_000)
    parser.add_argument("--polygons", type=int, default=100_000)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as name:
        raster = Path(name) / "grid.tif"
        profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 1, "dtype": "uint8", "crs": "EPSG:32633"}
        with rasterio.open(raster, "w", **profile, transform=from_origin(LEFT, TOP, PIXEL, PIXEL)) as dataset:
            dataset.write(np.ones((1, SIDE, SIDE), dtype=np.uint8))
        for what, count in (("points", asked.points), ("polygons", asked.polygons)):
            path = Path(name) / f"{what}.gpkg"
            write(path, count, what == "polygons")
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            for field in ("class", "name"):
                print(measure(path, field, raster), flush=True)
            more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
            print(f"{count:,} {what}: {more:,.0f} MB of memory more than before")
    application.exitQgis()


if __name__ == "__main__":
    main()
