"""Training from a table of samples: places are held out whole, dates are brought together, rasters are classified."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from mamol.core import api
from mamol.core.contracts.table import SampleTable, TableSensor, TrainTableRequest
from mamol.core.contracts.train import Preset, TrainResult
from mamol.core.errors import LabelError, MamolError, SensorError
from mamol.core.model.file import load_model
from mamol.core.progress import NotingProgress, Progress
from mamol.core.training import table as module
from mamol.core.training.presets import Schedule
from mamol.core.training.table import train_table
from mamol.tests.core.conftest import write_raster
from mamol.tests.short_training import shorten

SHORT = Schedule(scene_steps=2, scene_pixels=200, steps=30, batch=64, labelled_pixels=200, trees=2)
NAMES = ("Maize", "Pasture", "Soya")
AFTER = (0, 64, 128, 192)
CURVES = np.array([[0.2, 0.3, 0.8, 0.4], [0.6, 0.6, 0.5, 0.5], [0.2, 0.8, 0.4, 0.2]], dtype=np.float32)


def made_up(rows: int = 120) -> SampleTable:
    """Return rows two of which share a place, in three years, with some holes, without some classes."""
    random = np.random.default_rng(0)
    classes = np.arange(rows) // 2 % 3
    values = CURVES[classes][:, :, None] + random.normal(0, 0.04, (rows, 4, 1)).astype(np.float32)
    values[::7, 1] = np.nan
    values[4] = np.nan
    starts = tuple(("2013-09-14", "2014-09-14", "2014-09-16")[row % 3] for row in range(rows))
    series = TableSensor("NDVI", ("NDVI",), values, starts=starts, days_after=AFTER)
    heights = random.normal(300, 20, (rows, 1, 1)).astype(np.float32)
    heights[4] = np.nan
    height = TableSensor("DEM", ("height",), heights)
    names = tuple(NAMES[one] if row > 3 else "" for row, one in enumerate(classes))
    return SampleTable("samples.csv", (series, height), names, tuple(f"place {row // 2}" for row in range(rows)))


def request_of(table: SampleTable, path: Path) -> TrainTableRequest:
    return TrainTableRequest(table, str(path), str(path.with_suffix(".html")), preset=Preset.FAST, device="cpu")


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainResult]:
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch, SHORT)
        yield train_table(request_of(made_up(), tmp_path_factory.mktemp("model") / "m.safetensors"), Progress())


def test_a_table_of_two_sensors_is_learnt(trained: TrainResult) -> None:
    assert trained.accuracy.overall > 0.8, "three classes"
    series, height = trained.model.sensors
    assert (series.dates, series.first_date, series.last_date) == (4, "2014-09-14", "2015-03-25")
    assert not height.is_series and height.band_names == ("height",)
    assert [entry.name for entry in trained.model.classes] == list(NAMES)


def test_the_model_has_no_grid_sees_single_pixels_and_names_the_table(trained: TrainResult) -> None:
    spec, network = load_model(trained.model_path)
    assert spec.grid is None and spec.architecture.scales == (1,) and network.shape.halo == 0
    assert spec.training.sources == ("samples.csv", "samples.csv")
    page = Path(trained.report_path).read_text("utf-8")
    assert "samples.csv" in page and "single pixels" in page


def test_what_is_dropped_or_moved_is_told_and_kept_in_the_model(trained: TrainResult) -> None:
    notes = " ".join(trained.model.training.notes)
    assert "1 row of 'samples.csv' with a class has no usable value and is left out" in notes
    assert "4 rows of 'samples.csv' have no class" in notes
    assert "begin in 2 different years; their dates count as the same days of 2014" in notes
    assert "days up to 4 apart count as one date" in notes
    assert set(trained.model.training.notes) <= set(trained.warnings)


def test_the_same_seed_gives_the_same_model(trained: TrainResult, tmp_path: Path) -> None:
    path = tmp_path / "again.safetensors"
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch, SHORT)
        train_table(request_of(made_up(), path), Progress())
    first, second = (load_model(each)[1].state_dict() for each in (trained.model_path, path))
    assert all(torch.equal(first[name], second[name]) for name in first)


class Asked(Exception):  # noqa: N818 (it is no error)
    """What training would have been asked."""


def asked(
    table: SampleTable, monkeypatch: pytest.MonkeyPatch, progress: Progress | None = None, **more: object
) -> dict[str, object]:
    """Return the rasters that a table is laid out as, and the classes, without training."""

    def look(request: api.TrainRequest, *_: object) -> None:
        def read(path: str) -> np.ndarray:
            with rasterio.open(path) as dataset:
                return dataset.read(masked=True).filled(np.nan if dataset.dtypes[0] == "float32" else 0)

        laid = {source.name: read(source.path) for source in request.sensors}
        dates = [[one.date for one in source.acquisitions] for source in request.sensors]
        found = {"labels": read(request.labels.path).ravel(), "units": read(request.labels.units_path).ravel()}
        raise Asked({**found, "laid": laid, "dates": dates, "classes": request.classes})

    monkeypatch.setattr(module, "train_rows", look)
    with pytest.raises(Asked) as caught:
        train_table(TrainTableRequest(table, "never.safetensors", **more), progress or Progress())
    return dict(caught.value.args[0])


def test_rows_of_one_place_are_held_out_together(monkeypatch: pytest.MonkeyPatch) -> None:
    table = made_up()
    units = asked(table, monkeypatch)["units"][:120]
    known = [row for row in range(120) if row > 5]
    assert all((units[row] == units[row - row % 2]) for row in known) and len(set(units[6:])) == 57
    assert not units[:5].any(), "no class, or no value"
    held: list[np.ndarray] = []
    split_ground = module.split_ground
    monkeypatch.setattr(module, "split_ground", lambda *given: held.append(split_ground(*given)) or held[-1])
    asked(table, monkeypatch, folds=5)
    folds = held[0].held.ravel()
    assert held[0].kind == "fields" and set(folds[6:]) == {1, 2, 3, 4, 5}
    assert all(folds[row] == folds[row - row % 2] for row in known)


def test_rows_without_a_place_are_places_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    table = made_up()
    units = asked(replace(table, places=("",) * 60 + table.places[60:]), monkeypatch)["units"][6:120]
    assert len(set(units)) == 54 + 30


def test_values_come_to_their_days_multiplied_by_the_scale(monkeypatch: pytest.MonkeyPatch) -> None:
    table = made_up()
    series = replace(table.sensors[0], scale=10.0)
    found = asked(replace(table, sensors=(series,)), monkeypatch)
    assert found["dates"] == [["2014-09-14", "2014-11-17", "2015-01-20", "2015-03-25"]]
    laid = found["laid"]["NDVI"].reshape(4, -1)[:, :120]
    np.testing.assert_allclose(laid.T, series.values[:, :, 0] * 10, rtol=1e-6)


def test_of_a_date_that_is_there_twice_the_first_value_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    table, noted = made_up(), NotingProgress(Progress())
    dates = ("2014-09-14", "2014-11-17", "2014-09-14", "2015-03-25")
    values = table.sensors[0].values.copy()
    values[10, 0] = np.nan
    series = TableSensor("NDVI", ("NDVI",), values, dates)
    laid = module._lay_out(series, noted)
    assert laid.values.shape == (3, 1, 120) and "has a date twice" in noted.warnings[0]
    np.testing.assert_array_equal(laid.values[0, 0, 10:20], [values[10, 2, 0], *values[11:20, 0, 0]])


def test_cells_that_seem_to_mean_no_data_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    table, noted = made_up(), NotingProgress(Progress())
    asked(table, monkeypatch, progress=noted)
    before = list(noted.warnings)
    values = table.sensors[0].values.copy()
    values[20:30, 2] = -9999
    asked(replace(table, sensors=(replace(table.sensors[0], values=values),)), monkeypatch, progress=noted)
    assert not any("-9999" in sentence for sentence in before)
    told = "10 values of sensor 'NDVI' in 'samples.csv' are -9999, and count as measurements."
    assert f"{told} If that means no data, leave these cells empty." in noted.warnings


def test_rows_without_a_start_are_left_out_and_told() -> None:
    series, noted = made_up().sensors[0], NotingProgress(Progress())
    laid = module._lay_out(replace(series, starts=("",) * 10 + series.starts[10:]), noted)
    assert np.isnan(laid.values[:, :, :10]).all() and np.isfinite(laid.values[:, :, 10:]).any()
    assert "10 rows of sensor 'NDVI' without a start" in noted.warnings[0]


def test_class_names_that_are_numbers_are_the_values_of_the_map(monkeypatch: pytest.MonkeyPatch) -> None:
    table = made_up()
    codes = {"Maize": "9", "Pasture": "10", "Soya": "210", "": ""}
    found = asked(replace(table, classes=tuple(codes[name] for name in table.classes)), monkeypatch)
    assert [(one.value, one.name) for one in found["classes"]] == [(9, "9"), (10, "10"), (210, "210")]
    assert set(found["labels"]) == {0, 9, 10, 210}


def test_colours_that_are_given_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    soya = api.ClassEntry(1, "Soya", "#123456")
    found = asked(made_up(), monkeypatch, colours=(soya,))
    assert soya in found["classes"] and sorted(one.value for one in found["classes"]) == [1, 2, 3]


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> tuple[tuple[api.SensorSource, ...], np.ndarray]:
    """Return rasters of another year whose numbers are ten thousand times those of the table, and their classes."""
    folder, random = tmp_path_factory.mktemp("scene"), np.random.default_rng(1)
    truth = np.arange(3).repeat(12)[:, None].repeat(36, 1)
    values = (CURVES[truth].transpose(2, 0, 1) + random.normal(0, 0.04, (4, 36, 36))) * 10_000
    days = ("2019-09-14", "2019-11-17", "2020-01-20", "2020-03-24")
    dates = tuple(
        api.Acquisition(str(write_raster(folder / f"{day}.tif", own[None].astype(np.int16), nodata=-1)), day)
        for day, own in zip(days, values)
    )
    return (api.SensorSource("NDVI", dates[0].path, acquisitions=dates),), truth + 1


@pytest.mark.parametrize("matching", [api.ValueMatching.OFF, api.ValueMatching.UNITS])
def test_rasters_are_classified_and_another_scale_is_told_or_mended(
    trained: TrainResult, scene: tuple[tuple[api.SensorSource, ...], np.ndarray], matching: api.ValueMatching,
    tmp_path: Path,
) -> None:  # fmt: skip
    path = tmp_path / "classes.tif"
    outputs = (api.Output(api.OutputKind.CLASSES, str(path)),)
    result = api.classify(
        api.ClassifyRequest(trained.model_path, scene[0], outputs, values=matching, device="cpu"), Progress()
    )
    told = " ".join(result.warnings)
    with rasterio.open(path) as dataset:
        right = float((dataset.read(1) == scene[1]).mean())
    if matching is api.ValueMatching.UNITS:
        assert right > 0.9 and "10,000 times those in training" not in told
    else:
        assert "are about 10,000 times those in training" in told and "Set the scale to 0.0001" in told


def changed(**fields: object) -> SampleTable:
    table = made_up()
    return replace(table, sensors=(replace(table.sensors[0], **fields),))


def rows_of(table: SampleTable, rows: list[int]) -> SampleTable:
    series = table.sensors[0]
    series = replace(series, values=series.values[rows], starts=tuple(series.starts[row] for row in rows))
    return SampleTable(table.name, (series,), tuple(table.classes[row] for row in rows))


BAD: dict[str, tuple[SampleTable, str]] = {
    "no class": (replace(made_up(), classes=("",) * 120), "has no class in any row. Choose another class column"),
    "one class": (replace(made_up(), classes=("Soya",) * 120), "one class only, 'Soya'. At least two are needed"),
    "no rows": (rows_of(made_up(), []), "has no rows. Choose a table"),
    "two rows": (rows_of(made_up(), [6, 8]), "at least two classes need 3 places each. Add places"),
    "one place": (replace(made_up(), places=("here",) * 120), "rows of one place are held out together"),
    "places of some rows": (replace(made_up(), places=("a", "b")), "120 rows and 2 places"),
    "no sensor": (replace(made_up(), sensors=()), "gives no values"),
    "no values": (changed(values=np.full((120, 4, 1), np.nan, np.float32)), "have no class"),
    "seven sensors": (
        replace(made_up(), sensors=tuple(replace(made_up().sensors[1], name=f"{n}") for n in range(7))),
        "a model takes 1 to 6",
    ),
    "a name twice": (replace(made_up(), sensors=made_up().sensors[:1] * 2), "need names that differ"),
    "no bands": (changed(bands=()), "has no bands"),
    "columns that do not fit": (changed(bands=("red", "nir")), "Choose as many columns as dates times bands"),
    "starts alone": (changed(days_after=()), "lacks the days between its dates"),
    "days alone": (changed(starts=()), "lacks the day of the first date"),
    "both": (changed(dates=("2020-01-01",) * 4), "has both dates and starts"),
    "no start": (changed(starts=("",) * 120), "No row of sensor 'NDVI' has a start"),
    "a date no one reads": (changed(starts=("14.09.2013",) * 120), "cannot be read: '14.09.2013'. Write it as year"),
    "a date to come": (changed(starts=("2999-01-01",) * 120), "lies in the future"),
    "dates to come": (changed(days_after=(0, 64, 128, 400_000)), "lies in the future. Correct the starts"),
    "scale 0": (changed(scale=0.0), "is 0.0: choose a number other than 0"),
    "scale nan": (changed(scale=float("nan")), "choose a number other than 0"),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(BAD))
def test_what_cannot_work_is_a_sentence(name: str, tmp_path: Path) -> None:
    table, sentence = BAD[name]
    with pytest.raises(MamolError, match="^[A-Z0-9].*[.]$") as caught:
        train_table(request_of(table, tmp_path / "m.safetensors"), Progress())
    assert sentence in str(caught.value)
    assert isinstance(caught.value, (LabelError, SensorError)) and not list(tmp_path.iterdir())


def test_too_many_dates_are_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_DATES", 60)
    starts = tuple(f"2013-{1 + row // 10:02d}-{1 + row % 10 * 2:02d}" for row in range(120))
    table = changed(starts=starts, days_after=(0, 400, 800, 1200))
    with pytest.raises(SensorError, match="different dates in all rows; up to 60 can be used. Round the days"):
        train_table(TrainTableRequest(table, "never.safetensors"), Progress())


def test_dates_in_rows_of_their_own_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    table, noted = made_up(), NotingProgress(Progress())
    series = table.sensors[0]
    single = replace(series, values=series.values[:, :1], days_after=(0,))
    asked(replace(table, sensors=(single,)), monkeypatch, progress=noted)
    assert any("has one date only, so the model learns single dates" in one for one in noted.warnings)
    plain = replace(single, starts=(), days_after=())
    places = tuple(f"plot {row // 4}" for row in range(120))
    asked(replace(table, sensors=(plain,), places=places), monkeypatch, progress=noted)
    assert any("one date only, and a place has about 4 rows" in one for one in noted.warnings)
    noted.warnings.clear()
    asked(table, monkeypatch, progress=noted)
    assert not any("one date only" in one for one in noted.warnings)


def test_names_of_classes_that_could_not_be_read_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    table, noted = made_up(), NotingProgress(Progress())
    names = tuple(name.replace("a", "\ufffd") for name in table.classes)
    asked(replace(table, classes=names), monkeypatch, progress=noted)
    assert any("characters that could not be read (M\ufffdize, " in one for one in noted.warnings)


def test_rows_that_are_there_twice_are_told_where_no_place_tells_them_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    table, noted = made_up(), NotingProgress(Progress())
    values = table.sensors[0].values.copy()
    values[30], values[31] = values[20], values[21]
    classes = list(table.classes)
    classes[30], classes[31] = classes[20], classes[21]
    twice = replace(table, sensors=(replace(table.sensors[0], values=values),), classes=tuple(classes))
    asked(twice, monkeypatch, progress=noted)
    assert not any("of another row" in one for one in noted.warnings)
    asked(replace(twice, places=()), monkeypatch, progress=noted)
    assert any(
        one.startswith("2 rows of 'samples.csv' have the values and the class of another") for one in noted.warnings
    )
