"""What a job takes of memory is bounded while it runs, and given back when it ends, however it ends."""

from __future__ import annotations

import sys
import threading

import pytest
from mamol.core.contracts.evaluate import EvaluateRequest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.preview import PreviewRequest, View, ViewValueRequest
from mamol.core.contracts.report import ReportRequest
from mamol.core.contracts.routing import ExplainRequest, SharesRequest
from mamol.core.contracts.sensors import Extent
from mamol.core.errors import Cancelled, MamolError
from mamol.core.evaluation.evaluate import evaluate
from mamol.core.evaluation.expert_tables import share_tables
from mamol.core.evaluation.map_report import make_report
from mamol.core.inference.explain import explain
from mamol.core.progress import Progress
from mamol.core.raster.source import block_cache as module
from mamol.core.raster.source.block_cache import block_cache, cache_size
from mamol.core.what_if.make_preview import make_preview, value_view
from mamol.core.what_if.preview_memory import PreviewMemory
from mamol.tests.faults import jobs
from rasterio.env import set_gdal_config

gdal = pytest.importorskip("osgeo.gdal", reason="what QGIS itself sees of GDAL")
USUAL = 1_263_825_510
"""A twentieth of 24 GB, as GDAL takes it; more than a job takes."""


class Watching(Progress):
    """Notes what GDAL may keep, as QGIS sees it, and does something at some time."""

    def __init__(self, act=lambda: None):
        self.act, self.sizes, self.stop = act, set(), False

    def report(self, fraction, message, values=None):
        self.sizes.add(gdal.GetCacheMax())
        if fraction > 0.1:
            self.act()

    def cancelled(self):
        return self.stop


@pytest.fixture(autouse=True)
def usual():
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(USUAL)
    yield
    assert gdal.GetCacheMax() == USUAL and module._Jobs.running == ()
    gdal.SetCacheMax(before)


def view_of(scene):
    request = jobs.request_of("classify", scene, scene, "view")
    extent = Extent(500000, 6000000 - jobs.SIDE * 10, 500000 + jobs.SIDE * 10, 6000000, "EPSG:32630")
    return View(request.model_path, request.sensors, extent, jobs.SIDE, jobs.SIDE, device="cpu")


def other_jobs(scene, out):
    """Give the jobs that are not in ``jobs``, by name."""
    run = jobs.run("classify", scene, out, "map")
    classes, experts = (str(out / f"map_{name}.tif") for name in ("classes", "experts"))
    labels = LabelRaster(str(scene / "labels.tif"))
    view, memory = view_of(scene), PreviewMemory()
    shown = PreviewRequest(view, tuple(source.name for source in view.sensors), str(out / "view.tif"), is_first=True)
    place = Extent(500100, 5999800, 500120, 5999820, "EPSG:32630")
    return {
        "evaluate": lambda to: evaluate(EvaluateRequest(classes, labels), to),
        "usage": lambda to: share_tables(SharesRequest(classes, experts), to),
        "report": lambda to: make_report(ReportRequest(classes, str(out / "report.html"), experts=experts), to),
        "explain": lambda to: explain(ExplainRequest(run.run, place, device="cpu"), to),
        "preview": lambda to: make_preview(memory, shown, to),
        "value": lambda to: value_view(memory, ViewValueRequest(view, labels), to),
    }


@pytest.mark.parametrize("kind", jobs.KINDS)
def test_what_gdal_may_keep_is_as_it_was_after_a_run_that_ends_stops_or_fails(scene, out, kind):
    whole = Watching()
    jobs.run(kind, scene, out, "whole", whole)
    # The last word is said when all is over.
    assert min(whole.sizes) < USUAL and max(whole.sizes - {USUAL}) <= 512 * 2**20
    stopped = Watching()
    stopped.act = lambda: setattr(stopped, "stop", True)
    with pytest.raises(Cancelled):
        jobs.run(kind, scene, out, "stopped", stopped)
    assert gdal.GetCacheMax() == USUAL
    (scene / "radar.tif").write_bytes(b"no raster")
    with pytest.raises(MamolError):
        jobs.run(kind, scene, out, "failed")


def test_what_gdal_may_keep_is_as_it_was_after_every_other_job(made_scene, out):
    for name, job in other_jobs(made_scene, out).items():
        watching = Watching()
        job(watching)
        assert gdal.GetCacheMax() == USUAL, name
        assert not watching.sizes or min(watching.sizes) < USUAL, name


def test_jobs_side_by_side_add_up_and_the_last_to_end_puts_it_back():
    first, second = block_cache(2**26), block_cache(2**27)
    one = first.__enter__()
    second.__enter__()
    assert gdal.GetCacheMax() == cache_size() == 2**26 + 2**27
    one.resize(2**25)
    assert cache_size() == 2**25 + 2**27
    first.__exit__(None, None, None)
    assert cache_size() == 2**27
    second.__exit__(None, None, None)
    assert cache_size() == USUAL


def test_what_the_analyst_sets_meanwhile_stays():
    with block_cache(2**26):
        gdal.SetCacheMax(2**28)
        with block_cache(2**27):
            assert cache_size() == 2**28
    assert gdal.GetCacheMax() == 2**28
    gdal.SetCacheMax(USUAL)


def test_many_jobs_at_once_leave_nothing_behind():
    def job(number):
        for _ in range(20):
            with block_cache(2**22 + number) as cache:
                cache.resize(2**23 + number)

    threads = [threading.Thread(target=job, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cache_size() == USUAL
    set_gdal_config("GDAL_CACHEMAX", USUAL)


WIDE = """
import threading, time
from pathlib import Path
import numpy as np, rasterio, torch
from mamol.core.inference.classify import classify
from mamol.core.model.file import model_bytes
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.core.progress import Progress
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import PixelWindow, SensorSource
from rasterio.transform import from_origin
folder, limit, bands, width = Path(sys.argv[1]), int(sys.argv[2]) * 2**20, 200, 3072
wide = folder / "wide.tif"
with rasterio.open(wide, "w", driver="GTiff", count=bands, height=512, width=width, dtype="uint16", nodata=0,
                   crs="EPSG:32616", transform=from_origin(500000, 4480000, 10, 10), tiled=True, sparse_ok=True,
                   interleave="band") as file:
    # Where nothing is seen nothing is classified: reading is all that such a scene costs.
    file.write(np.ones((bands, 64, 64), "uint16"), window=((0, 64), (0, 64)))
shape = Architecture(width=16, heads=2, depth=1, adapter_blocks=1)
sensors, classes = (SensorSpec("a", bands, ("",) * bands, 16),), (ClassEntry(1, "x", "#000000"),) * 1
classes += (ClassEntry(2, "y", "#ffffff"),)
record = TrainingRecord("2026-11-24", "fast", 0, 1.0, "CPU", 9, 9, 0.5, {}, 1, 1, ("a.tif",), {})
model = folder / "wide.safetensors"
spec = ModelSpec("wide", sensors, classes, shape, TrunkRecord("random"), record)
model.write_bytes(model_bytes(build_network(shape, sensors, 2), spec))
def job(window, limit):
    output = Output(OutputKind.CLASSES, str(folder / "map.tif"))
    source = SensorSource("a", str(wide))
    classify(ClassifyRequest(str(model), (source,), (output,), window=window, device="cpu", memory_limit=limit),
             Progress())
def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
def watch():
    while not over:
        peaks.append(held())
        time.sleep(0.01)
job(PixelWindow(0, 0, 256, 64), limit)
before, peaks, over = held(), [], False
thread = threading.Thread(target=watch)
thread.start()
job(PixelWindow(0, 0, width, 512), limit)
over = True
thread.join()
print(*(round((now - before) / 2**20) for now in (max(peaks), held())))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the memory that is held")
def test_a_wide_scene_of_many_bands_stays_within_the_limit_and_gives_all_back(python, tmp_path):
    """The blocks of three rows of tiles are 900 MB; all of the scene's are 630 MB."""
    limit = 192
    most, left = map(int, python(WIDE, tmp_path, limit).stdout.split()[-2:])
    sys.stdout.write(f"\nlimit {limit} MB: {most} MB more at most, {left} MB more afterwards\n")
    # GDAL's and torch's own buffers come on top.
    assert most < limit + 100
    assert left < 60
