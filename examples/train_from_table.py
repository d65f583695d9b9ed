r"""Train a model from a table of samples and map a series of rasters, without QGIS.

With a table and rasters that it makes up, less than a minute on two cores:

    .venv/bin/python examples/train_from_table.py

With your own table, which has a row for each place: its class, the day of its first date, and a column for each date.
Rasters of the same series are mapped where there are any, a file for each date, with the date in its name:

    .venv/bin/python examples/train_from_table.py --table samples.csv --class-column label --values "ndvi_*" \
        --start-column start --step 32 --place longitude latitude --rasters ndvi/*.tif --model crops.safetensors
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

from mamol.core import api

CURVES = {"maize": (0.2, 0.3, 0.8, 0.4), "pasture": (0.6, 0.6, 0.5, 0.5), "soya": (0.2, 0.8, 0.4, 0.2)}
"""NDVI of the classes that are made up, 64 days apart."""
STEP = 64


def make_samples(folder: Path) -> tuple[Path, list[Path]]:
    """Write a table of 180 places and a raster for each of four dates, ten thousand times as large; return both."""
    import numpy as np
    import rasterio

    random = np.random.default_rng(0)
    lines = ["longitude,latitude,label,start,ndvi_0,ndvi_1,ndvi_2,ndvi_3"]
    for number in range(180):
        label = list(CURVES)[number % 3]
        values = random.normal(CURVES[label], 0.05)
        lines.append(
            f"{-55 + number / 100:.2f},-11,{label},{2019 + number % 2}-09-14," + ",".join(f"{v:.4f}" for v in values)
        )
    table = folder / "samples.csv"
    table.write_text("\n".join(lines) + "\n", "utf-8")
    fields = random.integers(0, 3, (6, 6)).repeat(8, 0).repeat(8, 1)
    rasters = []
    for place, day in enumerate(("2022-09-14", "2022-11-17", "2023-01-20", "2023-03-25")):
        ndvi = np.array([curve[place] for curve in CURVES.values()])[fields] + random.normal(0, 0.05, fields.shape)
        rasters.append(folder / f"ndvi_{day}.tif")
        with rasterio.open(
            rasters[-1], "w", driver="GTiff", width=48, height=48, count=1, dtype="int16", crs="EPSG:32721",
            transform=rasterio.transform.from_origin(600000, 8700000, 250, 250), nodata=-3000,
        ) as target:  # fmt: skip
            target.write((10_000 * ndvi).astype("int16")[None])
    return table, rasters


def series_of(name: str, rasters: Sequence[Path]) -> api.SensorSource:
    """Return rasters as one series; the day stands in each file's name, as 2022-09-14."""
    dated = []
    for path in rasters:
        day = re.search(r"\d{4}-\d{2}-\d{2}", path.name)
        if day is None:
            raise SystemExit(f"'{path.name}' has no date such as 2022-09-14 in its name.")
        dated.append(api.Acquisition(str(path), day.group()))
    return api.SensorSource(name, dated[0].path, acquisitions=tuple(dated))


class Said(api.Progress):
    """Prints what should be known."""

    def warn(self, sentence: str) -> None:
        """Print it."""
        print(f"Note: {sentence}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, print how good the model is, and map the rasters."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--table", type=Path, help="CSV with a row for each place; without it one is made up")
    parser.add_argument("--sensor", default="NDVI", help="what the model calls the sensor")
    parser.add_argument("--class-column", default="label", help="the column with the class")
    parser.add_argument("--values", nargs="+", default=["ndvi_*"], help="the columns of values, or a pattern")
    parser.add_argument("--start-column", default="start", help="the column with the day of each row's first date")
    parser.add_argument("--step", type=int, default=STEP, help="days from one date to the next")
    parser.add_argument("--place", nargs="+", default=["longitude", "latitude"], help="columns that tell places apart")
    parser.add_argument("--rasters", type=Path, nargs="+", help="rasters of the series, to be mapped")
    parser.add_argument("--model", default="build/examples/table.safetensors", help="the file to write")
    parser.add_argument("--preset", default="fast", choices=[preset.value for preset in api.Preset])
    given = parser.parse_args(arguments)

    model = Path(given.model)
    model.parent.mkdir(parents=True, exist_ok=True)
    path, rasters = (given.table, given.rasters) if given.table else make_samples(model.parent)
    columns = api.TableColumns(given.sensor, tuple(given.values), start_column=given.start_column, step=given.step)
    table = api.read_table(path, api.TableChoice(given.class_column, (columns,), tuple(given.place)), Said())
    trained = api.train_table(
        api.TrainTableRequest(table, str(model), str(model.with_suffix(".html")), preset=api.Preset(given.preset)),
        Said(),
    )
    print(f"Overall accuracy {trained.accuracy.overall:.2f} on {trained.accuracy.count} rows of places held out.")
    if rasters:
        target = model.parent / "table_classes.tif"
        outputs = (api.Output(api.OutputKind.CLASSES, str(target)),)
        request = api.ClassifyRequest(
            str(model), (series_of(given.sensor, rasters),), outputs, values=api.ValueMatching.UNITS
        )
        mapped = api.classify(request, Said())
        for entry in mapped.classes:
            print(f"  {entry.name}: {mapped.class_pixels.get(entry.value, 0)} pixels")


if __name__ == "__main__":
    main()
