"""Maps of a model with a series: what is missing never counts, whichever way it is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest, ClassifyResult
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.routing import ExplainRequest
from mamol.core.contracts.run_record import RunRecord
from mamol.core.contracts.scenes import ClassifyBatchRequest, SceneToClassify
from mamol.core.contracts.sensors import Extent, PixelWindow, SensorSource
from mamol.core.errors import SensorError
from mamol.core.inference.batch import classify_batch
from mamol.core.inference.classify import classify
from mamol.core.inference.explain import explain
from mamol.core.matching.scene_table import read_scene_table
from mamol.core.model.file import load_model
from mamol.core.progress import NotingProgress, Progress
from mamol.tests.core.conftest import write_raster
from mamol.tests.core.series_scene import DAYS, NODATA, SeriesScene, write_series, write_series_scene
from mamol.tests.core.small_model import make_model

KINDS = (
    OutputKind.CLASSES, OutputKind.CONFIDENCE, OutputKind.PROBABILITIES, OutputKind.PATTERN, OutputKind.DATES,
    OutputKind.DISSIMILARITY, OutputKind.EXPERTS,
)  # fmt: skip


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> SeriesScene:
    return write_series_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="module")
def model(scene: SeriesScene, tmp_path_factory: pytest.TempPathFactory) -> str:
    return make_model(tmp_path_factory.mktemp("model") / "m.safetensors", scene.sensors, scene.truth).path


class Maps:
    """Classifies into a folder of its own."""

    def __init__(self, model: str, folder: Path) -> None:
        self.model, self.folder, self.count = model, folder, 0
        self.result: ClassifyResult | None = None
        self.warnings: Sequence[str] = ()

    def make(self, *sensors: SensorSource, **more: object) -> dict[OutputKind, np.ndarray]:
        self.count += 1
        outputs = tuple(Output(kind, str(self.folder / f"{self.count}_{kind.value}.tif")) for kind in KINDS)
        noted = NotingProgress(Progress())
        self.result = classify(ClassifyRequest(self.model, sensors, outputs, **more), noted)
        self.warnings = noted.warnings
        found = {}
        for one in outputs:
            with rasterio.open(one.path) as dataset:
                found[one.kind] = dataset.read()
                self.tags = dataset.tags()
        return found


@pytest.fixture
def maps(model: str, tmp_path: Path) -> Maps:
    return Maps(model, tmp_path)


def same(one: dict[OutputKind, np.ndarray], other: dict[OutputKind, np.ndarray], *but: OutputKind) -> None:
    for kind in KINDS:
        if kind not in but:
            np.testing.assert_array_equal(one[kind], other[kind], err_msg=kind.value)


def test_a_missing_dates_values_change_nothing(scene: SeriesScene, maps: Maps, tmp_path: Path) -> None:
    hidden = np.zeros((1, 48, 48), np.uint8)
    hidden[0, 10:30, 5:40] = 1
    mask = MaskRaster(str(write_raster(tmp_path / "cloud.tif", hidden)), "cloud")
    mad = scene.values.copy()
    mad[1, :, 10:30, 5:40] = np.where(mad[1, :, 10:30, 5:40] == NODATA, NODATA, 1e7)
    folder = tmp_path / "mad"
    folder.mkdir()
    made = []
    for series in (scene.series, write_series(folder, mad)):
        dates = series.acquisitions
        made.append(
            maps.make(
                replace(series, acquisitions=(dates[0], replace(dates[1], masks=(mask,)), *dates[2:])), scene.elevation
            )
        )
    same(*made)


def test_a_date_may_be_missing_in_any_way(scene: SeriesScene, maps: Maps, tmp_path: Path) -> None:
    dates = scene.series.acquisitions
    off = maps.make(replace(scene.series, acquisitions=(dates[0], replace(dates[1], is_off=True), *dates[2:])))
    gone = maps.make(replace(scene.series, acquisitions=(dates[0], *dates[2:])))
    everywhere = MaskRaster(str(write_raster(tmp_path / "all.tif", np.ones((1, 48, 48), np.uint8))), "all")
    masked = maps.make(
        replace(scene.series, acquisitions=(dates[0], replace(dates[1], masks=(everywhere,)), *dates[2:]))
    )
    empty = np.full((2, 48, 48), NODATA, np.float32)
    path = str(write_raster(tmp_path / "empty.tif", empty, nodata=NODATA))
    nodata = maps.make(replace(scene.series, acquisitions=(dates[0], replace(dates[1], path=path), *dates[2:])))
    for other in (gone, masked, nodata):
        same(off, other)


def test_the_order_of_the_layers_does_not_matter(scene: SeriesScene, maps: Maps) -> None:
    turned = replace(scene.series, acquisitions=scene.series.acquisitions[::-1])
    same(maps.make(*scene.sensors), maps.make(scene.elevation, turned))


def test_a_window_is_what_the_whole_map_is_there(scene: SeriesScene, maps: Maps) -> None:
    whole = maps.make(*scene.sensors)
    part = maps.make(*scene.sensors, window=PixelWindow(7, 11, 20, 13))
    for kind in KINDS:
        np.testing.assert_array_equal(part[kind], whole[kind][:, 11:24, 7:27], err_msg=kind.value)


def test_a_sensor_is_there_where_a_date_is_and_the_map_of_dates_counts_them(scene: SeriesScene, maps: Maps) -> None:
    found = maps.make(scene.series)
    there = scene.values[:, 0] != NODATA
    assert (found[OutputKind.PATTERN][0] == there.any(0)).all()
    counted = np.where(there.any(0), there.sum(0), 65_535)
    assert (found[OutputKind.DATES][0] == counted).all()
    assert maps.result is not None and maps.result.dates == 4


def test_one_date_is_enough(scene: SeriesScene, maps: Maps) -> None:
    found = maps.make(replace(scene.series, acquisitions=scene.series.acquisitions[2:3]))
    assert (found[OutputKind.CLASSES][0] > 0).sum() == (scene.values[2, 0] != NODATA).sum()


def test_the_maps_tell_which_dates_they_are_from(scene: SeriesScene, maps: Maps) -> None:
    maps.make(*scene.sensors)
    assert "4 dates, 2021-04-10 to 2021-09-15" in maps.tags["MAMOL_INPUTS"]
    assert maps.tags["MAMOL_DATES"].startswith("S2=2021-04-10 s2_0_2021-04-10.tif, 2021-05-20")


def test_dates_of_another_year_count_as_the_same_days(scene: SeriesScene, maps: Maps) -> None:
    later = [replace(one, date=one.date.replace("2021", "2024")) for one in scene.series.acquisitions]
    now, then = maps.make(*scene.sensors), maps.make(replace(scene.series, acquisitions=tuple(later)), scene.elevation)
    assert any("4 of 4 dates of sensor 'S2' are of other years" in sentence for sentence in maps.warnings)
    assert (now[OutputKind.CLASSES] == then[OutputKind.CLASSES]).mean() > 0.98


def test_a_season_that_training_has_not_seen_is_told(scene: SeriesScene, maps: Maps) -> None:
    winter = replace(scene.series.acquisitions[0], date="2022-01-10")
    maps.make(replace(scene.series, acquisitions=(winter, *scene.series.acquisitions[1:])), scene.elevation)
    assert any("1 of 4 dates" in one and "season that the model was not trained on" in one for one in maps.warnings)


def test_an_explanation_tells_what_each_date_weighs(scene: SeriesScene, maps: Maps) -> None:
    maps.make(*scene.sensors)
    assert maps.result is not None and maps.result.run is not None
    row, column = np.argwhere((scene.values[1, 0] == NODATA) & (scene.values[0, 0] != NODATA))[0]
    x, y = 500000 + 20 * (column + 0.5), 4480000 - 20 * (row + 0.5)
    told = explain(ExplainRequest(maps.result.run, Extent(x, y, x, y, "EPSG:32616")), Progress())
    dates = told.dates["S2"]
    assert [one.date for one in dates] == list(DAYS)
    assert dates[1].seen == 0 and dates[1].share == 0 and dates[0].seen == 1
    assert sum(one.share for one in dates) == pytest.approx(1, abs=1e-5)


def test_a_run_of_a_series_is_read_again(scene: SeriesScene, maps: Maps) -> None:
    maps.make(*scene.sensors)
    assert maps.result is not None and maps.result.run is not None
    assert RunRecord.from_json(maps.result.run.to_json()) == maps.result.run


def test_one_raster_is_one_date(scene: SeriesScene, maps: Maps) -> None:
    found = maps.make(*scene.sensors)[OutputKind.DATES]
    there = (scene.values[:, 0] != NODATA).sum(0)
    assert (found[0] == there).all() and (found[1] == 1).all()


def test_the_header_says_which_dates_training_saw(model: str) -> None:
    spec, _ = load_model(model)
    assert (spec.sensors[0].dates, spec.sensors[0].first_date, spec.sensors[0].last_date) == (4, DAYS[0], DAYS[-1])
    assert not spec.sensors[1].is_series


def test_a_series_without_any_date_on_counts_as_not_used(scene: SeriesScene, maps: Maps) -> None:
    off = replace(scene.series, acquisitions=tuple(replace(one, is_off=True) for one in scene.series.acquisitions))
    found = maps.make(off, scene.elevation)
    assert maps.result is not None
    assert (maps.result.sensors_used, maps.result.sensors_absent) == (("DEM",), ("S2",))
    assert maps.tags["MAMOL_SENSORS_USED"] == "DEM" and "MAMOL_DATES" not in maps.tags
    same(found, maps.make(scene.elevation))
    with pytest.raises(SensorError, match="All dates of S2 are off"):
        maps.make(off)


def test_a_list_of_scenes_takes_series_and_a_broken_one_stops_no_other(
    scene: SeriesScene, model: str, maps: Maps, tmp_path: Path
) -> None:
    files = [Path(one.path).name for one in scene.series.acquisitions]
    table = Path(scene.elevation.path).with_name("scenes.csv")
    rows = [f"good,S2,{name},{day if place else ''}" for place, (name, day) in enumerate(zip(files, DAYS))]
    table.write_text("\n".join(["scene,sensor,raster,date", *rows, "good,DEM,dem.tif,", "bad,S2,dem.tif,"]), "utf-8")
    scenes = tuple(
        SceneToClassify(
            one.name,
            ClassifyRequest(model, one.sensors, (Output(OutputKind.CLASSES, str(tmp_path / f"{one.name}.tif")),)),
        )
        for one in read_scene_table(table)
    )
    good, bad = classify_batch(ClassifyBatchRequest(scenes), Progress()).scenes
    assert good.result is not None and bad.result is None
    assert bad.problem.startswith("Series 'S2': No date was found in 'dem.tif'")
    with rasterio.open(tmp_path / "good.tif") as dataset:
        assert (dataset.read() == maps.make(*scene.sensors)[OutputKind.CLASSES]).all()
