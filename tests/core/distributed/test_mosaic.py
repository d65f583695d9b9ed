"""A scene classified tile by tile by two worker processes, one of which dies."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
import rasterio
from distributed import Client
from mamol.core.contracts.class_table import ClassRow, ClassTable
from mamol.core.contracts.classify import ClassifyRequest, ClassifyResult
from mamol.core.contracts.mosaic import MosaicRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import PixelWindow
from mamol.core.distributed.mosaic import classify_mosaic
from mamol.core.errors import Cancelled, ExtentError, MamolError, OutputError, RasterError, SensorError
from mamol.core.inference.classify import classify
from mamol.core.model.file import load_model, model_bytes
from mamol.core.progress import Progress
from mamol.tests.same_answers import assert_same_answers
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer

LONGEST_WAIT = 120


def everything_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def assert_same_maps(mosaic: ClassifyResult, single: ClassifyResult) -> None:
    """The same pixels, on the same grid, with the same legend and provenance."""
    for tiled, whole in zip(mosaic.outputs, single.outputs):
        assert tiled.kind == whole.kind
        with rasterio.open(tiled.path) as one, rasterio.open(whole.path) as other:
            assert_same_answers(one.read(), other.read())
            for name in ("crs", "transform", "shape", "count", "dtypes", "nodatavals", "descriptions", "colorinterp"):
                assert getattr(one, name) == getattr(other, name), (tiled.kind, name)
            theirs = {name: value for name, value in other.tags().items() if name != "MAMOL_DATE"}
            assert {name: one.tags()[name] for name in theirs} == theirs
            if one.colorinterp[0].name == "palette":
                colours = one.colormap(1)
                assert all(colours[value] == colour for value, colour in other.colormap(1).items() if value in colours)
    for name in ("class_pixels", "pattern_pixels", "pattern_names", "pixels", "valid_pixels", "expert_peaks"):
        assert getattr(mosaic, name) == getattr(single, name), name
    assert mosaic.mean_confidence == pytest.approx(single.mean_confidence, abs=1e-9)


class Killer(threading.Thread):
    """Waits until a tile is whole and a worker is writing another, and kills that worker."""

    def __init__(self, client: Client, folder: Path) -> None:
        super().__init__(daemon=True)
        self.workers = list(client.run(os.getpid).values())
        self.folder = folder
        self.killed: int | None = None

    def run(self) -> None:
        until = time.monotonic() + LONGEST_WAIT
        while self.killed is None and time.monotonic() < until:
            if list(self.folder.glob("done/*.json")):
                for worker in self.workers:
                    self.kill_if_writing(worker)
            time.sleep(0.005)

    def kill_if_writing(self, worker: int) -> None:
        written = [file.path for file in psutil.Process(worker).open_files() if file.path.endswith(".mamol-part")]
        if written and self.killed is None:
            os.kill(worker, signal.SIGKILL)
            self.killed = worker


def deaths(client: Client) -> int:
    """How many tasks were on a worker that died."""

    def count(dask_scheduler: object) -> int:
        return sum(prefix.suspicious for prefix in dask_scheduler.task_prefixes.values())

    return client.run_on_scheduler(count)


def test_the_mosaic_equals_one_machine_though_a_worker_is_killed_at_work(
    client: Client, request_for: MosaicRequest, on_one_machine: ClassifyResult, tmp_path: Path, qgis_app: object
) -> None:
    killer = Killer(client, tmp_path / ".map.mamol-unfinished")
    killer.start()
    result = classify_mosaic(request_for, client, Progress())
    killer.join()
    assert killer.killed is not None, "no worker was caught at work"
    assert not psutil.pid_exists(killer.killed) and deaths(client) >= 1
    assert_same_maps(result, on_one_machine)
    assert everything_in(tmp_path)[0] == "map" and not [name for name in everything_in(tmp_path) if "/." in name]
    tiles = sorted((tmp_path / "map" / "tiles").glob("*.tif"))
    assert len(tiles) == 6 * len(OutputKind)
    for tile in tiles:
        with rasterio.open(tile) as dataset:
            assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG" and dataset.tags()["MAMOL_MODEL_SHA256"]
    layer = QgsRasterLayer(result.outputs[0].path, "classes")
    assert layer.isValid() and isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    labels = {int(item.value): (item.label, item.color.name()) for item in layer.dataProvider().colorTable(1)}
    assert {entry.value: (entry.name, entry.colour) for entry in result.classes}.items() <= labels.items()


def test_a_level_is_mapped_as_on_one_machine(
    client: Client, request_for: MosaicRequest, scene: ClassifyRequest, tmp_path: Path
) -> None:
    spec, network = load_model(scene.model_path)
    rows = tuple(ClassRow(entry.name, groups=(f"group {place % 2}",)) for place, entry in enumerate(spec.classes))
    grouped = tmp_path / "grouped.safetensors"
    grouped.write_bytes(model_bytes(network, replace(spec, class_table=ClassTable(rows))))
    kinds = (OutputKind.CLASSES, OutputKind.PROBABILITIES)
    mosaic = replace(request_for, model_path=str(grouped), kinds=kinds, level=1)
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in kinds)
    whole = classify(replace(scene, model_path=str(grouped), outputs=outputs, level=1), Progress())
    result = classify_mosaic(mosaic, client, Progress())
    assert [entry.name for entry in result.classes] == ["group 0", "group 1"]
    assert_same_maps(result, whole)
    with pytest.raises(MamolError, match="cannot map level 4"):
        classify_mosaic(replace(mosaic, folder=str(tmp_path / "other"), level=4), client, Progress())
    assert not (tmp_path / "other").exists()


class StopAfterFirst(Progress):
    stop = False

    def report(self, fraction: float, message: str, values: object = None) -> None:
        self.stop = True

    def cancelled(self) -> bool:
        return self.stop


def test_a_cancelled_run_leaves_nothing(client: Client, request_for: MosaicRequest, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        classify_mosaic(request_for, client, StopAfterFirst())
    assert everything_in(tmp_path) == []
    assert not any(client.processing().values()), "no worker is still at it"


def test_a_run_that_was_cancelled_goes_on_where_it_was(
    client: Client, request_for: MosaicRequest, on_one_machine: ClassifyResult, tmp_path: Path
) -> None:
    request_for = replace(request_for, resume=True)
    with pytest.raises(Cancelled):
        classify_mosaic(request_for, client, StopAfterFirst())
    kept = tmp_path / ".map.mamol-unfinished"
    assert [path.name for path in tmp_path.iterdir()] == [kept.name]
    whole = [path.stem for path in kept.glob("done/*.json")]
    assert 1 <= len(whole) < 6
    assert not list(kept.rglob(".*")), "nothing half-written"
    before = {path.name: path.stat().st_mtime_ns for name in whole for path in kept.glob(f"tiles/*_{name}.tif")}
    result = classify_mosaic(request_for, client, Progress())
    assert_same_maps(result, on_one_machine)
    assert [path.name for path in tmp_path.iterdir()] == ["map"]
    assert sorted(path.name for path in (tmp_path / "map").iterdir() if path.suffix != ".vrt") == ["tiles"]
    after = {name: (tmp_path / "map" / "tiles" / name).stat().st_mtime_ns for name in before}
    assert before == after, "tiles that were whole were not made again"


def test_what_was_kept_is_not_used_for_another_question(
    client: Client, request_for: MosaicRequest, tmp_path: Path
) -> None:
    small = replace(request_for, kinds=(OutputKind.CLASSES,), window=PixelWindow(0, 0, 8, 8), resume=True)
    with pytest.raises(Cancelled):
        classify_mosaic(small, client, StopAfterFirst())
    (record,) = (tmp_path / ".map.mamol-unfinished" / "done").iterdir()
    record.write_text(record.read_text().replace('"valid_pixels": ', '"valid_pixels": 9'))
    assert classify_mosaic(replace(small, sensors=small.sensors[:2]), client, Progress()).valid_pixels <= 64


def test_a_tile_that_cannot_be_read_stops_the_run_with_a_sentence_and_leaves_nothing(
    client: Client, request_for: MosaicRequest, tmp_path: Path
) -> None:
    cut = tmp_path / "cut.tif"
    content = Path(request_for.sensors[0].path).read_bytes()
    cut.write_bytes(content[: int(len(content) * 0.99)])
    sensors = (replace(request_for.sensors[0], path=str(cut)), *request_for.sensors[1:])
    with pytest.raises(RasterError, match=r"the file 'cut\.tif' is damaged, cut short"):
        classify_mosaic(replace(request_for, sensors=sensors), client, Progress())
    assert everything_in(tmp_path) == ["cut.tif"]


def test_a_part_that_lies_across_the_tiles_equals_the_same_window_on_one_machine(
    client: Client, request_for: MosaicRequest, scene: ClassifyRequest, tmp_path: Path
) -> None:
    window = PixelWindow(250, 252, 9, 7)
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in OutputKind)
    single = classify(replace(scene, outputs=outputs, window=window), Progress())
    assert_same_maps(classify_mosaic(replace(request_for, window=window), client, Progress()), single)


@pytest.mark.parametrize(
    ("change", "error", "sentence"),
    [
        (lambda r: replace(r, kinds=()), OutputError, "at least one map"),
        (lambda r: replace(r, tile_size=1000), OutputError, "Tiles of 1000 x 1000 pixels cannot be written"),
        (lambda r: replace(r, sensors=()), SensorError, "No sensor is chosen"),
        (lambda r: replace(r, window=PixelWindow(0, 0, 9999, 1)), ExtentError, "extends beyond"),
        (lambda r: replace(r, folder="/proc/none/map"), OutputError, "does not exist"),
        (lambda r: replace(r, folder=str(Path(r.sensors[0].path).parent)), OutputError, "is not empty"),
        (lambda r: replace(r, folder=r.sensors[0].path), OutputError, "is a file"),
    ],
)
def test_what_cannot_work_is_refused_before_anything_is_written(
    client: Client,
    request_for: MosaicRequest,
    tmp_path: Path,
    change: Callable[[MosaicRequest], MosaicRequest],
    error: type[MamolError],
    sentence: str,
) -> None:
    with pytest.raises(error, match=sentence):
        classify_mosaic(change(request_for), client, Progress())
    assert everything_in(tmp_path) == []


class OtherRun(Progress):
    """Starts the same run while the first is on."""

    def __init__(self, request: MosaicRequest, client: Client) -> None:
        self.request, self.client, self.sentence = request, client, ""

    def report(self, fraction: float, message: str, values: object = None) -> None:
        if not self.sentence:
            with pytest.raises(OutputError) as caught:
                classify_mosaic(self.request, self.client, Progress())
            self.sentence = str(caught.value)


def test_two_runs_into_one_folder(client: Client, request_for: MosaicRequest) -> None:
    request_for = replace(request_for, kinds=(OutputKind.CLASSES,), window=PixelWindow(0, 0, 8, 8))
    other = OtherRun(request_for, client)
    classify_mosaic(request_for, client, other)
    assert "Another run is writing 'map'" in other.sentence
