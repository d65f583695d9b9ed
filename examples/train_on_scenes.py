r"""Train one model on several scenes and map another, without QGIS.

With three places that it makes up (one lacks a sensor), a minute or two on two cores:

    .venv/bin/python examples/train_on_scenes.py

With your own rasters: a table of the scenes to train on and one of those to map, as in the user guide under "Several
scenes, one model".
The labels are rasters:

    .venv/bin/python examples/train_on_scenes.py --scenes train.csv --map others.csv --model fields.safetensors
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from mamol.core import api


def make_scenes(folder: Path, size: int) -> tuple[Path, Path]:
    """Write three places with fields of four classes, two of them with labels; return their tables."""
    import numpy as np
    import rasterio

    random = np.random.default_rng(0)
    looks = {"optical": random.normal(0, 1, (4, 4)), "radar": random.normal(0, 1, (4, 2))}
    tables = {"train.csv": ["scene,sensor,raster,date,labels"], "map.csv": ["scene,sensor,raster"]}
    places = {"north": ("optical", "radar"), "south": ("optical",), "east": ("optical", "radar")}
    for number, (place, sensors) in enumerate(places.items()):
        classes = random.integers(0, 4, (size // 8, size // 8)).repeat(8, 0).repeat(8, 1)
        rasters = {name: looks[name][classes].transpose(2, 0, 1) for name in sensors}
        rasters = {name: values + random.normal(0, 0.7, values.shape) for name, values in rasters.items()}
        edge = (np.indices(classes.shape) % 8 == 7).any(0)
        rasters["labels"] = np.where(edge, 0, classes + 1)[None]
        for name, values in rasters.items():
            kind = "uint8" if name == "labels" else "float32"
            with rasterio.open(
                folder / f"{place}_{name}.tif", "w", driver="GTiff", width=size, height=size, count=len(values),
                dtype=kind, crs=f"EPSG:{32631 + number}", nodata=0 if name == "labels" else None,
                transform=rasterio.transform.from_origin(500000, 5000000, 10, 10),
            ) as target:  # fmt: skip
                target.write(values.astype(kind))
        for sensor in sensors:
            row = f"{place},{sensor},{place}_{sensor}.tif"
            if place == "east":
                tables["map.csv"].append(row)
            else:
                tables["train.csv"].append(f"{row},2021-06-01,{place}_labels.tif")
    for name, rows in tables.items():
        (folder / name).write_text("\n".join(rows) + "\n", "utf-8")
    return folder / "train.csv", folder / "map.csv"


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, map, and print how good the model is on each scene, and on one it has not seen."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenes", type=Path, help="the table of the scenes to train on; without it they are made up")
    parser.add_argument("--map", type=Path, help="the table of the scenes to map")
    parser.add_argument("--model", default="build/examples/scenes.safetensors", help="the file to write")
    parser.add_argument("--preset", default="fast", choices=[preset.value for preset in api.Preset])
    parser.add_argument("--size", type=int, default=128, help="edge of the made-up places in pixels")
    given = parser.parse_args(arguments)

    model = Path(given.model)
    model.parent.mkdir(parents=True, exist_ok=True)
    made = (None, None) if given.scenes else make_scenes(model.parent, given.size)
    first, *others = api.read_scenes(given.scenes or made[0])
    trained = api.train(
        api.TrainRequest(
            first.sensors,
            first.labels,
            str(model),
            preset=api.Preset(given.preset),
            scenes=tuple(others),
            scene_name=first.name,
            scene_date=first.date,
            leave_scenes_out=True,
        )
    )
    print(f"Overall accuracy {trained.accuracy.overall:.2f} on held-out fields of all scenes.")
    for scene in trained.model.training.validation.scenes:
        unseen = "unknown" if scene.left_out is None else f"{scene.left_out:.2f}"
        seen = "unknown" if scene.overall is None else f"{scene.overall:.2f}"
        print(f"  {scene.name}: {seen}; by a model trained without it: {unseen}")

    table = given.map or made[1]
    if table:
        scenes = tuple(
            api.SceneToClassify(
                one.name,
                api.ClassifyRequest(
                    str(model),
                    one.sensors,
                    (api.Output(api.OutputKind.CLASSES, str(model.parent / f"{one.name}_classes.tif")),),
                ),
            )
            for one in api.read_scene_table(table)
        )
        print(api.classify_batch(api.ClassifyBatchRequest(scenes)).summary)


if __name__ == "__main__":
    main()
