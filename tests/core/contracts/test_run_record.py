"""The record of a run goes to JSON and back, and notices files that are not what they were."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from mamol.core.contracts.classify import ClassifyRequest, record_run
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.run_record import RunRecord, changes_since
from mamol.core.contracts.sensors import Acquisition, Extent, NodataRange, PixelWindow, SensorSource
from mamol.core.errors import ModelFileError, RasterError


@pytest.fixture
def record(tmp_path: Path) -> RunRecord:
    for name in ("model.safetensors", "sar.tif"):
        (tmp_path / name).write_bytes(b"content")
    sensors = (SensorSource("SAR", str(tmp_path / "sar.tif")), SensorSource("web", "WMTS:https://example.org,layer=a"))
    extent = Extent(0, 1, 2, 3, "EPSG:4326")
    request = ClassifyRequest(str(tmp_path / "model.safetensors"), sensors, (), extent, "SAR")
    return record_run(request, "ab" * 32, "2026-11-24T12:00:00+00:00")


def test_it_comes_back_from_json_as_it_was(record: RunRecord) -> None:
    assert RunRecord.from_json(json.loads(json.dumps(record.to_json()))) == record
    assert record.stamps[0].size == 7 and record.stamps[1] is None


def test_a_window_comes_back_too_and_records_of_before_there_were_windows_are_read(record: RunRecord) -> None:
    windowed = replace(record, extent=None, window=PixelWindow(1, 2, 3, 4))
    assert RunRecord.from_json(json.loads(json.dumps(windowed.to_json()))) == windowed
    older = {name: value for name, value in record.to_json().items() if name != "window"}
    assert RunRecord.from_json(older) == record


def test_how_the_layers_were_read_comes_back_too(record: RunRecord) -> None:
    ranges = (NodataRange(1, 0.0, 0.0), NodataRange(2, -1e308, 3.5))
    mask = MaskRaster("c.tif", "clouds", 2, (3, 8), "EPSG:32633", ranges, (2,))
    sensor = replace(
        record.sensors[0], masks=(mask,), bands=(3, 1), nodata=ranges, ignored_nodata=(1,), crs="EPSG:32632",
        guessed=True,
    )  # fmt: skip
    asked = replace(record, sensors=(sensor, record.sensors[1]), stamps=(*record.stamps, None))
    assert RunRecord.from_json(json.loads(json.dumps(asked.to_json()))) == asked


def test_the_dates_of_a_series_come_back_and_their_files_are_looked_at(record: RunRecord, tmp_path: Path) -> None:
    clouds = MaskRaster(str(tmp_path / "may_scl.tif"), "may_scl.tif", 1, (3, 8))
    dates = tuple(
        Acquisition(str(tmp_path / f"{name}.tif"), f"2021-0{month}-01", (1, 2), masks, month == 7)
        for month, name, masks in ((5, "may", (clouds,)), (6, "june", ()), (7, "july", ()))
    )
    for name in ("may.tif", "june.tif", "july.tif", "may_scl.tif"):
        (tmp_path / name).write_bytes(b"content")
    series = SensorSource("S2", dates[0].path, acquisitions=dates)
    assert [Path(file).name for file in series.files] == ["may.tif", "may_scl.tif", "june.tif", "july.tif"]
    asked = record_run(ClassifyRequest(record.model_path, (series, *record.sensors), ()), "ab", "2026")
    assert RunRecord.from_json(json.loads(json.dumps(asked.to_json()))) == asked
    assert series.read_from("may.tif") == "may.tif (2 dates, 2021-05-01 to 2021-06-01)"
    (tmp_path / "june.tif").unlink()
    with pytest.raises(RasterError, match=r"The file 'june.tif' of sensor 'S2' is no longer"):
        changes_since(asked)


def test_a_plain_sensor_names_each_of_its_files_also_twice() -> None:
    """Records of before there were series have a stamp for each."""
    assert SensorSource("S2", "a.tif", (MaskRaster("a.tif", "clouds", 4),)).files == ("a.tif", "a.tif")


def test_records_of_before_layers_had_a_say_are_read(record: RunRecord) -> None:
    older = json.loads(json.dumps(record.to_json()))
    older["sensors"] = [{name: one[name] for name in ("name", "path", "is_off")} for one in older["sensors"]]
    older["sensors"][0]["masks"] = [{"path": "c.tif", "name": "clouds", "band": 1, "values": [3]}]
    older["stamps"].append(None)
    read = RunRecord.from_json(older)
    assert read is not None and read.sensors[0].masks == (MaskRaster("c.tif", "clouds", 1, (3,)),)


@pytest.mark.parametrize(
    "change",
    [
        {"crs": 3}, {"nodata": [{"band": 1, "lowest": "a", "highest": 2}]}, {"nodata": [3]}, {"bands": ["1"]},
        {"ignored_nodata": [1.5]}, {"guessed": "no"}, {"scale": "2"}, {"nodata": 5},
        {"nodata": [{"band": 1, "lowest": float("nan"), "highest": 2}]},
    ],
)  # fmt: skip
def test_settings_that_are_none_spoil_the_record(record: RunRecord, change: dict) -> None:
    data = record.to_json()
    assert RunRecord.from_json({**data, "sensors": [{**data["sensors"][0], **change}, data["sensors"][1]]}) is None


@pytest.mark.parametrize(
    "change",
    [{"sensors": []}, {"sensors": [1]}, {"stamps": []}, {"extent": 3}, {"key": 5}, {"more": 1}, {"sensors": None}],
)
def test_anything_else_counts_as_none(record: RunRecord, change: dict) -> None:
    assert RunRecord.from_json({**record.to_json(), **change}) is None
    for other in (None, [], "text", 3, {}):
        assert RunRecord.from_json(other) is None


def test_two_runs_that_were_asked_the_same_are_told_apart(record: RunRecord) -> None:
    request = ClassifyRequest(record.model_path, record.sensors, ())
    assert record_run(request, "", "").key != record_run(request, "", "").key


def test_unchanged_files_say_nothing_and_a_new_date_is_told(record: RunRecord) -> None:
    assert changes_since(record) == ()
    os.utime(record.sensors[0].path, ns=(1, 1))
    assert changes_since(record) == (
        "'sar.tif' has changed since this result was made; the answer uses the file as it is now.",
    )


def test_other_sizes_and_missing_files_get_a_sentence(record: RunRecord) -> None:
    source = Path(record.sensors[0].path)
    source.write_bytes(b"other content")
    with pytest.raises(RasterError, match="it had 7 bytes and now has 13"):
        changes_since(record)
    source.unlink()
    with pytest.raises(RasterError, match="moved, renamed or deleted"):
        changes_since(record)
    Path(record.model_path).unlink()
    with pytest.raises(ModelFileError, match=r"'model.safetensors' of this result is no longer in"):
        changes_since(record)
