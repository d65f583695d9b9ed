"""Series in a list of scenes: days that are not given are found, and what has none is refused with the scene's name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from mamol.core import api
from mamol.core.errors import SensorError
from mamol.core.progress import NotingProgress, Progress
from mamol.tests.core.conftest import write_raster
from mamol.tests.core.series_scene import DAYS, SeriesScene, write_series_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> SeriesScene:
    return write_series_scene(tmp_path_factory.mktemp("scene"), 24)


def table(scene: SeriesScene, rows: str) -> Path:
    path = Path(scene.elevation.path).with_name("scenes.csv")
    path.write_text("scene,sensor,raster,date\n" + rows)
    return path


def test_dates_are_given_or_found_in_the_files(scene: SeriesScene) -> None:
    files = [Path(one.path).name for one in scene.series.acquisitions]
    rows = "".join(f"north,S2,{name},{'2020-01-05' if place == 2 else ''}\n" for place, name in enumerate(files))
    noted = NotingProgress(Progress())
    (north,) = api.read_scene_table(table(scene, rows + "north,DEM,dem.tif,\n"), noted)
    assert [one.date for one in north.sensors[0].acquisitions] == ["2020-01-05", DAYS[0], DAYS[1], DAYS[3]]
    assert noted.warnings == ["Series 'S2': The dates were not in order; they were sorted."]
    assert not north.sensors[1].is_series


def test_one_raster_of_a_sensor_that_is_a_series_elsewhere_is_one_date(scene: SeriesScene) -> None:
    path = table(scene, f"north,S2,s2_1_{DAYS[1]}.tif,\n")
    assert not api.read_scene_table(path)[0].sensors[0].is_series
    (series,) = api.read_scene_table(path, series=["S2"])[0].sensors
    assert [one.date for one in series.acquisitions] == [DAYS[1]]


def test_a_raster_without_a_date_is_refused_and_its_scene_named(scene: SeriesScene) -> None:
    write_raster(Path(scene.elevation.path).with_name("spring.tif"), np.ones((2, 24, 24), np.float32))
    with pytest.raises(SensorError, match="Scene 'north': Series 'S2': No date was found in 'spring.tif'"):
        api.read_scene_table(table(scene, f"north,S2,s2_1_{DAYS[1]}.tif,\nnorth,S2,spring.tif,\n"))


def test_the_date_in_the_row_of_one_raster_is_its_day(scene: SeriesScene) -> None:
    noted = NotingProgress(Progress())
    name = f"s2_1_{DAYS[1]}.tif"
    (series,) = api.read_scene_table(table(scene, f"north,S2,{name},2021-06-02\n"), noted, ["S2"])[0].sensors
    assert [one.date for one in series.acquisitions] == ["2021-06-02"]
    assert (
        f"'{name}' of sensor 'S2' is used for 2021-06-02, the date in the list, and not for {DAYS[1]}"
        in noted.warnings[0]
    )
    noted = NotingProgress(Progress())
    (series,) = api.read_scene_table(table(scene, f"north,S2,{name},spring\n"), noted, ["S2"])[0].sensors
    assert [one.date for one in series.acquisitions] == [DAYS[1]]
    assert noted.warnings[0].startswith("The date 'spring' cannot be read.")
    write_raster(Path(scene.elevation.path).with_name("june.tif"), np.ones((2, 24, 24), np.float32))
    (series,) = api.read_scene_table(table(scene, "north,S2,june.tif,2021-06-02\n"), series=["S2"])[0].sensors
    assert [one.date for one in series.acquisitions] == ["2021-06-02"]


def test_days_in_other_styles_are_written_as_all_others(scene: SeriesScene) -> None:
    rows = "".join(
        f"north,S2,{Path(one.path).name},{day.replace('-', '')}\n" for one, day in zip(scene.series.acquisitions, DAYS)
    )
    (series,) = api.read_scene_table(table(scene, rows))[0].sensors
    assert [one.date for one in series.acquisitions] == list(DAYS)
