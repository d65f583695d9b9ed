"""The finishing job on real files: what is written, what it says of itself, and that strips do not show."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core import api
from mamol.core.contracts.finish import AreaUnit, FinishRequest, FinishResult, Smoothing
from mamol.core.errors import Cancelled, FinishError, OutputError, RasterError
from mamol.core.finishing import finish as finish_module
from mamol.core.finishing import polygons as polygons_module
from mamol.core.finishing import simplifying
from mamol.core.finishing import strips as strips_module
from mamol.core.finishing.finish import finish
from mamol.core.finishing.smoothing import smooth_bayes
from mamol.core.progress import NotingProgress, Progress
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.raster_classes import read_raster_classes
from mamol.core.raster.source.unlocked_gdal import vector_modules
from rasterio.crs import CRS

from .conftest import CLASSES, Maps

DEGREES = Affine(0.001, 0, 10.0, 0, -0.001, 60.0)
Make = Callable[..., Maps]


def ask(maps: Maps, path: Path, **changes: Any) -> FinishResult:
    return finish(FinishRequest(maps.classes, str(path), **changes), Progress())


def read(path: str | Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def features(path: str | Path) -> list[dict[str, Any]]:
    """The polygons' fields, with geometry and its area in the layer's units."""
    modules = vector_modules()
    if modules is None:
        pytest.skip("GDAL's own module is not here")
    gdal, _, _ = modules
    dataset = gdal.OpenEx(str(path))
    return [
        {**feature.items(), "geometry": feature.GetGeometryRef().Clone(), "id": feature.GetFID()}
        for feature in dataset.GetLayer("classes")
    ]


ALL = {"smoothing": Smoothing.BAYES, "window": 5, "mapping_unit": 0.3}


def test_bayes_and_mapping_unit_from_one_door(make_maps: Make, speckled: np.ndarray, tmp_path: Path) -> None:
    maps = make_maps(speckled)
    request = FinishRequest(maps.classes, str(tmp_path / "out.tif"), maps.probabilities, **ALL)
    result = api.finish(request)
    values = read(tmp_path / "out.tif")
    assert ((values > 0) == (speckled > 0)).all()
    assert result.class_pixels == {int(v): int(n) for v, n in zip(*np.unique(values[values > 0], return_counts=True))}
    assert result.changed_pixels == (values != speckled).sum() > 0
    assert result.valid_pixels == (speckled > 0).sum() and result.pixels == speckled.size
    assert result.merged_patches > 0 and result.small_patches == 0 and result.polygon_count == 0
    assert [entry.name for entry in result.classes] == ["woods, open", "water", "corn"]
    with rasterio.open(tmp_path / "out.tif") as dataset, rasterio.open(maps.classes) as given:
        tags = dataset.tags()
        assert dataset.dtypes == ("uint8",) and dataset.nodata == 0 and dataset.transform == given.transform
        assert read_raster_classes(dataset, str(tmp_path / "out.tif"), 1).names == {e.value: e.name for e in CLASSES}
        assert dataset.colormap(1)[9] == given.colormap(1)[9]
    assert tags["MAMOL_MODEL"] == "m.safetensors" and tags["MAMOL_FINISHED_FROM"] == "map_classes.tif"
    assert (
        "Bayesian smoothing of logits, window 5 pixels, smoothness 20, probabilities of map_probabilities.tif; "
        in (tags["MAMOL_FINISHED"])
    )
    assert tags["MAMOL_FINISHED"].endswith(
        "mapping unit 0.3 hectares, smaller patches to their most probable neighbouring class"
    )
    again = ask(Maps(str(tmp_path / "out.tif"), "", "", values, values), tmp_path / "again.tif", mapping_unit=0.5)
    with rasterio.open(again.output) as dataset:
        assert dataset.tags()["MAMOL_FINISHED"].startswith(tags["MAMOL_FINISHED"] + "; then MaMOL ")


@pytest.mark.parametrize("smoothing", Smoothing)
def test_strips_do_not_show(
    make_maps: Make, speckled: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, smoothing: Smoothing
) -> None:
    maps = make_maps(speckled)
    changes: Mapping[str, Any] = {
        "probabilities": maps.probabilities, "smoothing": smoothing, "mapping_unit": 20, "unit": AreaUnit.PIXELS,
    }  # fmt: skip
    ask(maps, tmp_path / "whole.tif", **changes)
    for rows in (5, 24):
        cut = [strips_module.Window(0, top, 144, min(rows, 120 - top)) for top in range(0, 120, rows)]
        monkeypatch.setattr(finish_module, "strips_of", lambda grid, cut=cut: tuple(cut))
        ask(maps, tmp_path / f"{rows}.tif", **changes)
        np.testing.assert_array_equal(read(tmp_path / f"{rows}.tif"), read(tmp_path / "whole.tif"))


def test_bayes_matches_names_and_not_the_order_of_bands(make_maps: Make, speckled: np.ndarray, tmp_path: Path) -> None:
    maps = make_maps(speckled)
    ask(maps, tmp_path / "out.tif", probabilities=maps.probabilities, smoothing=Smoothing.BAYES, window=3)
    steps = np.rint(maps.shares * 10000).astype(np.uint16)
    wanted = smooth_bayes(speckled.astype(np.uint16), (9, 2, 4), steps.__getitem__, 3, 20.0)
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), wanted)


def test_probabilities_as_floats_are_read_as_well(make_maps: Make, speckled: np.ndarray, tmp_path: Path) -> None:
    maps = make_maps(speckled)
    with rasterio.open(maps.probabilities) as dataset:
        profile = {**dataset.profile, "dtype": "float32", "nodata": -1}
        values = np.where(dataset.read() == 65535, -1, dataset.read() / 10000).astype("float32")
        names = dataset.descriptions
    with rasterio.open(tmp_path / "float.tif", "w", **profile) as dataset:
        dataset.write(values)
        dataset.descriptions = names
    for name, path in (("a", maps.probabilities), ("b", str(tmp_path / "float.tif"))):
        ask(maps, tmp_path / f"{name}.tif", probabilities=path, smoothing=Smoothing.BAYES)
    np.testing.assert_array_equal(read(tmp_path / "a.tif"), read(tmp_path / "b.tif"))


def test_polygons_are_the_patches_with_area_and_mean_confidence(
    make_maps: Make, speckled: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maps = make_maps(speckled)
    cut = tuple(strips_module.Window(0, top, 144, 8) for top in range(0, 120, 8))
    monkeypatch.setattr(finish_module, "strips_of", lambda grid: cut)
    path = tmp_path / "out.gpkg"
    result = ask(maps, tmp_path / "out.tif", confidence=maps.confidence, polygons=str(path), mapping_unit=0.2)
    found, values, confidence = features(path), read(tmp_path / "out.tif"), read(maps.confidence)
    assert len(found) == result.polygon_count > 10
    assert result.polygons == str(path)
    assert {one["name"] for one in found} == {entry.name for entry in CLASSES}
    assert all(one["geometry"].IsValid() for one in found)
    for one in found:
        assert one["area_ha"] == pytest.approx(one["geometry"].GetArea() / 10_000)
        assert len(repr(one["area_ha"])) <= 13, "sums of hundredths have last digits that nobody measured"
        assert one["area_ha"] >= 0.2 - 1e-9
    for entry in CLASSES:
        own = [one for one in found if one["class"] == entry.value]
        pixels = values == entry.value
        assert sum(one["area_ha"] for one in own) == pytest.approx(0.01 * pixels.sum())
        mean = sum(one["confidence"] * one["area_ha"] for one in own) / sum(one["area_ha"] for one in own)
        assert mean == pytest.approx(float(confidence[pixels].mean()), abs=1e-5)
    gdal, _, _ = vector_modules() or pytest.fail()
    dataset = gdal.OpenEx(str(path))
    assert "mapping unit 0.2 hectares" in dataset.GetMetadata()["MAMOL_FINISHED"]
    assert dataset.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == "32616"
    assert dataset.GetLayerCount() == 1


def test_in_degrees_areas_are_on_the_ellipsoid(make_maps: Make, tmp_path: Path) -> None:
    """At 60 degrees north a thousandth of a degree is 111.4 m by 55.8 m: 0.62 ha."""
    values = np.full((20, 20), 9, np.uint8)
    values[5:7, 5:7] = 2
    values[12:15, 12:15] = 4
    maps = make_maps(values, crs="EPSG:4326", transform=DEGREES)
    result = ask(maps, tmp_path / "out.tif", mapping_unit=3.0, polygons=str(tmp_path / "out.gpkg"))
    made = read(tmp_path / "out.tif")
    assert (made[5:7, 5:7] == 9).all() and (made[12:15, 12:15] == 4).all()
    assert result.class_pixels == {4: 9, 9: 391} and result.polygon_count == 2
    water = next(one for one in features(tmp_path / "out.gpkg") if one["class"] == 4)
    assert water["area_ha"] == pytest.approx(9 * 0.622, rel=0.01)


def test_islands_that_stay_are_reported(make_maps: Make, tmp_path: Path) -> None:
    values = np.zeros((12, 12), np.uint8)
    values[1:6, 1:6], values[8, 8] = 9, 2
    progress = NotingProgress(Progress())
    maps = make_maps(values)
    result = finish(FinishRequest(maps.classes, str(tmp_path / "out.tif"), mapping_unit=0.1), progress)
    assert result.small_patches == 1 and result.merged_patches == 0
    assert any("1 patch below the mapping unit stay" in sentence for sentence in result.warnings)
    assert list(result.warnings) == progress.warnings


def test_a_0_that_may_be_a_class_is_told_once(make_maps: Make, tmp_path: Path) -> None:
    values = np.zeros((12, 12), np.uint8)
    values[1:6, 1:6] = 9
    maps = make_maps(values)
    request = FinishRequest(maps.classes, str(tmp_path / "out.tif"), polygons=str(tmp_path / "out.gpkg"))
    assert not finish(request, Progress()).warnings
    with rasterio.open(maps.classes, "r+") as dataset:
        dataset.nodata = 255
    told = [one for one in finish(request, Progress()).warnings if "Value 0 of" in one]
    assert len(told) == 1 and "marks 255 as no data" in told[0] and "give it another value" in told[0]


def test_maps_that_play_no_part_are_reported(make_maps: Make, speckled: np.ndarray, tmp_path: Path) -> None:
    maps = make_maps(speckled)
    result = ask(
        maps, tmp_path / "out.tif", probabilities=maps.probabilities, confidence=maps.confidence,
        smoothing=Smoothing.MAJORITY,
    )  # fmt: skip
    assert len([sentence for sentence in result.warnings if "is not used" in sentence]) == 2


class Impatient(Progress):
    """Cancels when it has been asked so often."""

    def __init__(self, patience: int) -> None:
        self.patience = patience

    def cancelled(self) -> bool:
        self.patience -= 1
        return self.patience < 0


@pytest.mark.parametrize("patience", [0, 2, 5, 8])
def test_a_cancelled_run_leaves_nothing(make_maps: Make, speckled: np.ndarray, tmp_path: Path, patience: int) -> None:
    maps = make_maps(speckled)
    request = FinishRequest(
        maps.classes, str(tmp_path / "out.tif"), maps.probabilities, polygons=str(tmp_path / "out.gpkg"), **ALL
    )
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        finish(request, Impatient(patience))
    assert sorted(tmp_path.iterdir()) == before


BAD: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "nothing asked for": ({}, FinishError, "no change to make"),
    "an even window": (
        {"smoothing": Smoothing.MAJORITY, "window": 4},
        FinishError,
        "Choose an odd number from 3 to 21",
    ),
    "a window of 0": ({"smoothing": Smoothing.MAJORITY, "window": 0}, FinishError, "Choose an odd number"),
    "too large a window": ({"smoothing": Smoothing.MAJORITY, "window": 23}, FinishError, "Choose an odd number"),
    "no probabilities": ({"smoothing": Smoothing.BAYES}, FinishError, "needs the map of probabilities"),
    "a negative unit": ({"mapping_unit": -1.0}, FinishError, "Choose an area above 0"),
    "a unit that is no number": ({"mapping_unit": float("nan")}, FinishError, "Choose an area above 0"),
    "a unit larger than the scene": (
        {"mapping_unit": 169.0},
        FinishError,
        "larger than all pixels with a class.*168.8",
    ),
    "a tolerance below 0": ({"polygons": "x.gpkg", "simplify": -1.0}, FinishError, "tolerance -1"),
    "a tolerance that is no number": ({"polygons": "x.gpkg", "simplify": float("nan")}, FinishError, "tolerance nan"),
    "polygons that are no GeoPackage": ({"polygons": "x.shp", "mapping_unit": 1.0}, OutputError, r"ending in \.gpkg"),
    "a map that is not there": ({"classes": "gone.tif", "mapping_unit": 1.0}, RasterError, "gone.tif"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_gets_a_sentence(make_maps: Make, speckled: np.ndarray, tmp_path: Path, case: str) -> None:
    changes, error, sentence = BAD[case]
    maps = make_maps(speckled)
    before = sorted(tmp_path.iterdir())
    changes = {key: str(tmp_path / value) if key == "polygons" else value for key, value in changes.items()}
    with pytest.raises(error, match=sentence):
        finish(FinishRequest(**{"classes": maps.classes, "output": str(tmp_path / "out.tif"), **changes}), Progress())
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("smoothness", [0.0, -1.0, float("inf")])
def test_a_smoothness_that_smooths_nothing_is_refused(
    make_maps: Make, speckled: np.ndarray, tmp_path: Path, smoothness: float
) -> None:
    maps = make_maps(speckled)
    with pytest.raises(FinishError, match="Choose a number above 0"):
        ask(maps, tmp_path / "out.tif", probabilities=maps.probabilities, smoothing=Smoothing.BAYES,
            smoothness=smoothness)  # fmt: skip


def test_probabilities_of_another_model_or_another_run_are_refused(
    make_maps: Make, speckled: np.ndarray, tmp_path: Path
) -> None:
    maps = make_maps(speckled)
    fewer = make_maps(speckled, "fewer", classes=CLASSES[:2], shares=maps.shares[:2])
    renamed = make_maps(speckled, "renamed", bands=("corn", "woods, open", "towns"))
    twice = make_maps(speckled, "twice", bands=("corn", "corn", "water"))
    smaller = make_maps(speckled[1:], "smaller")
    moved = make_maps(speckled, "moved", transform=Affine.translation(10, 0) * maps_transform(maps))
    holes = speckled.copy()
    holes[0, 0] = 0
    other = make_maps(holes, "other")
    for given, sentence in (
        (fewer.probabilities, "other classes.*lacks water"),
        (renamed.probabilities, "other classes.*it has towns"),
        (twice.probabilities, "same name"),
        (smaller.probabilities, "on another grid"),
        (moved.probabilities, "on another grid"),
        (other.probabilities, "no probabilities at some pixels"),
        (maps.confidence, "other classes"),
        (maps.classes, "other classes"),
    ):
        with pytest.raises(RasterError, match=sentence):
            ask(maps, tmp_path / "out.tif", probabilities=given, smoothing=Smoothing.BAYES)
    with pytest.raises(RasterError, match="on another grid"):
        ask(maps, tmp_path / "out.tif", confidence=smaller.confidence, polygons=str(tmp_path / "x.gpkg"))
    assert not (tmp_path / "out.tif").exists()


def test_values_that_are_no_probabilities_are_refused(make_maps: Make, speckled: np.ndarray, tmp_path: Path) -> None:
    maps = make_maps(speckled)
    with rasterio.open(maps.probabilities, "r+") as dataset:
        dataset.scales = (1.0,) * 3
    with pytest.raises(RasterError, match="not a map of probabilities"):
        ask(maps, tmp_path / "out.tif", probabilities=maps.probabilities, smoothing=Smoothing.BAYES)


def maps_transform(maps: Maps) -> Affine:
    with rasterio.open(maps.classes) as dataset:
        return dataset.transform


def test_a_map_without_classes_is_refused(make_maps: Make, speckled: np.ndarray, tmp_path: Path) -> None:
    empty = make_maps(np.zeros_like(speckled), "empty")
    with pytest.raises(RasterError, match="no pixel with a class"):
        ask(empty, tmp_path / "out.tif", mapping_unit=1.0)
    with pytest.raises(RasterError, match="holds the value 0.*not a class map|3 bands"):
        ask(Maps(empty.probabilities, "", "", speckled, speckled), tmp_path / "out.tif", mapping_unit=1.0)


def test_hectares_without_a_unit_of_length_are_refused_and_pixels_are_not(
    make_maps: Make, speckled: np.ndarray, tmp_path: Path
) -> None:
    maps = make_maps(speckled, crs='LOCAL_CS["site",UNIT["unknown",1]]')
    with rasterio.open(maps.classes) as dataset:
        if not dataset.crs:
            pytest.skip("this GDAL does not keep a local CRS")
    try:
        ask(maps, tmp_path / "out.tif", mapping_unit=0.5)
    except FinishError as error:
        assert "Give it in pixels" in str(error)
    assert ask(maps, tmp_path / "out.tif", mapping_unit=5, unit=AreaUnit.PIXELS).merged_patches > 0


def test_simplified_polygons_fit_together_and_none_is_lost(
    make_maps: Make, speckled: np.ndarray, tmp_path: Path
) -> None:
    shapely = pytest.importorskip("shapely", "2.1")
    maps = make_maps(speckled)
    plain = ask(maps, tmp_path / "plain.tif", polygons=str(tmp_path / "plain.gpkg"))
    result = ask(maps, tmp_path / "out.tif", polygons=str(tmp_path / "out.gpkg"), simplify=25.0)
    before, after = features(tmp_path / "plain.gpkg"), features(tmp_path / "out.gpkg")
    assert len(after) == len(before) == result.polygon_count == plain.polygon_count
    fields = ("class", "name", "area_ha")
    assert [[one[name] for name in fields] for one in after] == [[one[name] for name in fields] for one in before]
    old, new = (shapely.from_wkb([bytes(one["geometry"].ExportToWkb()) for one in found]) for found in (before, after))
    assert shapely.is_valid(new).all() and not shapely.is_empty(new).any()
    # Neighbours have their edges in common, point by point: neither gap nor overlap.
    assert shapely.coverage_is_valid(new)
    union = shapely.union_all(new)
    assert union.area == pytest.approx(shapely.union_all(old).area) == pytest.approx(shapely.area(new).sum())
    assert union.symmetric_difference(shapely.union_all(old)).area < 1e-3
    assert shapely.get_num_coordinates(new).sum() < shapely.get_num_coordinates(old).sum()
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert "simplified together with a tolerance of 25 units" in dataset.tags()["MAMOL_FINISHED"]
    assert not result.warnings


def test_a_tolerance_that_does_nothing_or_has_no_polygons_is_told(
    make_maps: Make, speckled: np.ndarray, tmp_path: Path
) -> None:
    pytest.importorskip("shapely", "2.1")
    maps = make_maps(speckled)
    result = ask(maps, tmp_path / "out.tif", polygons=str(tmp_path / "out.gpkg"), simplify=0.5)
    assert "changes no line" in " ".join(result.warnings)
    result = ask(maps, tmp_path / "out2.tif", mapping_unit=0.2, simplify=25.0)
    assert "none are asked for" in " ".join(result.warnings)


@pytest.mark.parametrize("version", [None, "1.8.5"])
def test_without_shapely_simplified_polygons_are_refused_before_anything_is_done(
    make_maps: Make, speckled: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str | None
) -> None:
    monkeypatch.setitem(sys.modules, "shapely", SimpleNamespace(__version__=version) if version else None)
    maps = make_maps(speckled)
    with pytest.raises(FinishError, match=f"{version or 'not'}.*installed.*Python of QGIS|{version} is installed"):
        ask(maps, tmp_path / "out.tif", polygons=str(tmp_path / "out.gpkg"), simplify=25.0)
    assert not (tmp_path / "out.tif").exists()


def test_another_geos_in_the_process_has_shapely_work_in_one_of_its_own(
    make_maps: Make, speckled: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("shapely", minversion="2.1")
    maps = make_maps(speckled)
    here = ask(maps, tmp_path / "here.tif", polygons=str(tmp_path / "here.gpkg"), simplify=25.0)
    monkeypatch.setattr(simplifying, "geos_of_process", lambda: "3.11.1")
    monkeypatch.setattr(simplifying, "simplify_lines", None)
    there = ask(maps, tmp_path / "there.tif", polygons=str(tmp_path / "there.gpkg"), simplify=25.0)
    assert there.polygon_count == here.polygon_count and not there.warnings
    shapes = [
        [bytes(one["geometry"].ExportToWkb()) for one in features(tmp_path / f"{name}.gpkg")]
        for name in ("here", "there")
    ]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("import sys; sys.exit(5)", "not installed"),
        ("import sys; print('1.8.5', end=''); sys.exit(5)", "shapely 1.8.5 is installed"),
        ("raise OSError('no room')", "of their own, which failed: OSError: no room"),
    ],
)
def test_where_that_process_cannot_do_it_nothing_is_begun(
    make_maps: Make,
    speckled: np.ndarray,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    script: str,
    words: str,
) -> None:
    maps = make_maps(speckled)
    (tmp_path / "script.py").write_text(script)
    monkeypatch.setattr(simplifying, "geos_of_process", lambda: "3.11.1")
    monkeypatch.setattr(simplifying, "_SCRIPT", tmp_path / "script.py")
    with pytest.raises(FinishError, match=words):
        ask(maps, tmp_path / "out.tif", polygons=str(tmp_path / "out.gpkg"), simplify=25.0)
    assert not (tmp_path / "out.tif").exists()


def test_too_many_polygons_for_the_memory_are_refused_in_that_process_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shapely = pytest.importorskip("shapely", minversion="2.1")
    monkeypatch.setattr(simplifying, "geos_of_process", lambda: "3.11.1")
    monkeypatch.setattr(simplifying, "job_memory", lambda: 1)
    grid = Grid(CRS.from_epsg(32630), Affine(10, 0, 0, 0, -10, 0), 2, 2)
    square = shapely.to_wkb(shapely.box(0, -20, 20, 0))
    with pytest.raises(FinishError, match="too many to be simplified in the memory"):
        simplifying.simplified([square], 5.0, grid)


def test_without_gdals_module_polygons_are_refused_before_anything_is_done(
    make_maps: Make, speckled: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maps = make_maps(speckled)
    monkeypatch.setattr(polygons_module, "vector_modules", lambda: None)
    with pytest.raises(OutputError, match="comes with QGIS"):
        ask(maps, tmp_path / "out.tif", polygons=str(tmp_path / "out.gpkg"))
    assert ask(maps, tmp_path / "out.tif", mapping_unit=1.0).merged_patches > 0


def test_an_input_is_not_written_over(make_maps: Make, speckled: np.ndarray) -> None:
    maps = make_maps(speckled)
    with pytest.raises(OutputError, match="is one of the inputs"):
        ask(maps, Path(maps.classes), mapping_unit=1.0)
    np.testing.assert_array_equal(read(maps.classes), speckled)


def test_a_map_of_confidence_in_per_cent_is_refused(make_maps: Make, speckled: np.ndarray, tmp_path: Path) -> None:
    maps = make_maps(speckled)
    with rasterio.open(maps.confidence, "r+") as dataset:
        dataset.write(100 * dataset.read())
    with pytest.raises(RasterError, match="so it is not a map of confidence, which is 0 to 1"):
        ask(maps, tmp_path / "out.tif", confidence=maps.confidence, polygons=str(tmp_path / "out.gpkg"))
    assert not (tmp_path / "out.gpkg").exists() and not (tmp_path / "out.tif").exists()
