"""Expert usage by class and pattern, from maps written as Classify writes them."""

from __future__ import annotations

import csv
import io
import math
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.routing import SharesRequest, ShareTables
from mamol.core.contracts.sensors import Extent
from mamol.core.errors import Cancelled, ExtentError, RasterError
from mamol.core.evaluation.expert_tables import share_tables
from mamol.core.progress import Progress
from mamol.core.raster import sampling
from mamol.core.raster.writing.attribute_table import attribute_table
from mamol.core.report.tables import share_rows
from mamol.core.text import ROW_HEAD, table_text

EXPERTS = ("dynamic 1", "dynamic 2", "shared", "SAR only", "DSM only")
CLASSES = (ClassEntry(1, "corn", "#ffff00"), ClassEntry(4, "wood; old, tall", "#008000"))
SIDE = 12


def write(path: Path, values: np.ndarray, nodata: float, names: tuple[str, ...]) -> str:
    with rasterio.open(
        path, "w", driver="GTiff", count=len(values), height=values.shape[1], width=values.shape[2],
        dtype=values.dtype, nodata=nodata, crs="EPSG:32616", transform=rasterio.transform.from_origin(0, 120, 10, 10),
    ) as dataset:  # fmt: skip
        dataset.write(values)
        dataset.descriptions = names
    return str(path)


@pytest.fixture
def maps(tmp_path: Path) -> SharesRequest:
    """Left half corn, right half wood, first row without class; DSM misses in the lower half."""
    classes = np.ones((1, SIDE, SIDE), dtype=np.uint8)
    classes[:, :, SIDE // 2 :] = 4
    shares = np.zeros((5, SIDE, SIDE), dtype=np.float32)
    shares[:, :, : SIDE // 2] = np.array([0.5, 0.1, 0.2, 0.1, 0.1])[:, None, None]
    shares[:, :, SIDE // 2 :] = np.array([0.1, 0.3, 0.2, 0.2, 0.2])[:, None, None]
    shares[2, SIDE // 2 :] += shares[4, SIDE // 2 :]
    shares[4, SIDE // 2 :] = 0
    classes[:, 0], shares[:, 0] = 0, -1
    path = write(tmp_path / "classes.tif", classes, 0, ("class",))
    Path(path + ".aux.xml").write_bytes(attribute_table(CLASSES))
    return SharesRequest(path, write(tmp_path / "experts.tif", shares, -1, EXPERTS))


def tabulate(request: SharesRequest, progress: Progress | None = None) -> ShareTables:
    return share_tables(request, progress or Progress())


def test_rows_are_the_mean_shares_of_each_class_and_pattern(maps: SharesRequest) -> None:
    tables = tabulate(maps)
    assert tables.expert_names == EXPERTS and (tables.pixels, tables.sampled) == (SIDE * (SIDE - 1), False)
    assert [(row.name, row.pixels) for row in tables.by_class.rows] == [("corn", 66), ("wood; old, tall", 66)]
    assert [(row.name, row.pixels) for row in tables.by_pattern.rows] == [("SAR", 72), ("SAR + DSM", 60)]
    np.testing.assert_allclose(tables.by_class.rows[0].shares[:2], (0.5, 0.1), atol=1e-6)
    np.testing.assert_allclose(tables.by_pattern.rows[0].shares, (0.3, 0.2, 0.35, 0.15, 0), atol=1e-6)
    assert tables.warnings == ()


def test_mutual_information_says_that_the_expert_follows_from_the_class_and_not_from_the_pattern(
    maps: SharesRequest,
) -> None:
    tables = tabulate(maps)
    assert tables.by_class.bits == pytest.approx(1) and tables.by_class.normalised == pytest.approx(1)
    assert tables.by_pattern.bits == pytest.approx(0, abs=1e-9)


def test_only_the_extent_is_looked_at(maps: SharesRequest) -> None:
    left = SharesRequest(maps.classes, maps.experts, Extent(0, 0, 50, 200, "EPSG:32616"))
    assert [(row.name, row.pixels) for row in tabulate(left).by_class.rows] == [("corn", 55)]
    with pytest.raises(ExtentError, match="no part of this result. Zoom"):
        tabulate(SharesRequest(maps.classes, maps.experts, Extent(900, 900, 950, 950, "EPSG:32616")))


def test_one_expert_that_takes_nearly_everything_is_told(maps: SharesRequest) -> None:
    left = SharesRequest(maps.classes, maps.experts, Extent(0, 0, 50, 200, "EPSG:32616"))
    (warning,) = tabulate(left).warnings
    assert warning.startswith("'dynamic 1' is the leading dynamic expert at 100 % of these pixels, more than 95 %")


def test_a_view_without_a_class_gets_a_sentence_not_a_failure(maps: SharesRequest) -> None:
    tables = tabulate(SharesRequest(maps.classes, maps.experts, Extent(0, 111, 120, 119, "EPSG:32616")))
    assert tables.pixels == 0 and tables.by_class.rows == () and math.isnan(tables.by_class.bits)
    assert tables.warnings[0].startswith("No pixel in view has a class")


def test_large_views_are_sampled_alike_in_both_maps_whatever_their_pyramids(
    maps: SharesRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = tabulate(maps)
    with rasterio.open(maps.experts, "r+") as dataset:
        dataset.build_overviews([2, 4], rasterio.enums.Resampling.average)
    monkeypatch.setattr(sampling, "LARGEST_SIDE", 6)
    tables = tabulate(maps)
    assert tables.sampled and tables.pixels <= 36
    corn, same = tables.by_class.rows[0], whole.by_class.rows[0]
    assert corn.name == same.name == "corn"
    np.testing.assert_allclose(corn.shares[:2], same.shares[:2], atol=1e-6)


def test_maps_that_do_not_belong_together_get_a_sentence(maps: SharesRequest, tmp_path: Path) -> None:
    other = write(tmp_path / "other.tif", np.zeros((5, 4, 4), dtype=np.float32), -1, EXPERTS)
    with pytest.raises(RasterError, match="from different runs"):
        tabulate(SharesRequest(maps.classes, other))
    with pytest.raises(RasterError, match="does not name its experts"):
        tabulate(SharesRequest(maps.classes, maps.classes))
    with pytest.raises(RasterError, match="there is no file"):
        tabulate(SharesRequest(maps.classes, str(tmp_path / "gone.tif")))


def test_tables_that_are_no_longer_wanted_are_not_finished(maps: SharesRequest) -> None:
    class Unwanted(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        tabulate(maps, Unwanted())


def test_rows_for_a_file_hold_every_figure_and_survive_odd_names(maps: SharesRequest) -> None:
    tables = tabulate(maps)
    rows = list(csv.reader(io.StringIO(table_text((ROW_HEAD, *share_rows(tables))))))
    assert rows[0] == ["table", "row", "column", "value"]
    assert ["experts by class", "wood; old, tall", "dynamic 2", "0.3"] in rows
    assert len(rows) == 1 + 2 * (2 * (1 + len(EXPERTS)) + 2)
    assert "\t" in table_text(share_rows(tables), "\t")
