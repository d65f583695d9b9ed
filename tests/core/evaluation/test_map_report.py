"""The report of a scenario: one file, whole, with the figures of the maps, and safe whatever names hold."""

from __future__ import annotations

import base64
import math
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.evaluate import EvaluateRequest
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.report import ReportRequest
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.errors import Cancelled, OutputError, RasterError
from mamol.core.evaluation.evaluate import evaluate
from mamol.core.evaluation.map_report import make_report
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from rasterio.io import MemoryFile

EVIL = "<script>alert('x')</script> & \"corn\""
CLASSES = (
    ClassEntry(1, EVIL, "#ffcc00"),
    ClassEntry(2, "wood", "#008000"),
    ClassEntry(3, "town", "#cc0000"),
    ClassEntry(4, "Wasser und Ähnliches", "#0000ff"),
)
KINDS = (OutputKind.CLASSES, OutputKind.CONFIDENCE, OutputKind.EXPERTS, OutputKind.DOMINANT)


@pytest.fixture
def result(tmp_path, scene, kept_models):
    """A result without the third sensor, whose name is as evil as a class's."""
    sensors = (scene.sensors[0], SensorSource("a, <b>", scene.sensors[1].path), scene.sensors[2])
    model = str(tmp_path / "fields & more.safetensors")
    kept_models.write(TrainRequest(sensors, scene.labels, model, CLASSES, preset=Preset.FAST, device="cpu"))
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in KINDS)
    return classify(ClassifyRequest(model, sensors[:2], outputs, device="cpu"), Progress())


@pytest.fixture
def request_of(result, tmp_path, scene):
    paths = {output.kind: output.path for output in result.outputs}
    return ReportRequest(
        classes=paths[OutputKind.CLASSES],
        report_path=str(tmp_path / "report.html"),
        confidence=paths[OutputKind.CONFIDENCE],
        experts=paths[OutputKind.EXPERTS],
        dominant=paths[OutputKind.DOMINANT],
        reference=scene.labels,
        reference_classes=CLASSES,
        name="fields · without <i>sensor 2</i>",
        run=result.run,
    )


class Page(HTMLParser):
    """Collects tags, addresses and text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.styles: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attributes:
            assert not name.startswith("on"), name
            if name in ("src", "href", "action", "data", "srcset"):
                self.addresses.append(value or "")
            if name == "style":
                self.styles.append(value or "")

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def written(request: ReportRequest) -> Page:
    return Page(Path(request.report_path).read_text(encoding="utf-8"))


def picture(address: str) -> np.ndarray:
    with MemoryFile(base64.b64decode(address.removeprefix("data:image/png;base64,"))) as memory, memory.open() as png:
        return png.read()


def read(path: str) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read()


def test_the_file_is_one_and_nothing_in_it_is_fetched_or_run(request_of: ReportRequest) -> None:
    make_report(request_of, Progress())
    page = written(request_of)
    assert "script" not in page.tags and "link" not in page.tags and "i" in page.tags
    assert len(page.addresses) == 3 and all(one.startswith("data:image/png;base64,") for one in page.addresses)
    text = Path(request_of.report_path).read_text(encoding="utf-8")
    assert "url(" not in text and "@import" not in text and "://" not in text
    assert "default-src 'none'; img-src data:" in text


def test_names_stand_as_they_are_and_are_no_markup(request_of: ReportRequest) -> None:
    make_report(request_of, Progress())
    page = written(request_of)
    words = "".join(page.words)
    for name in (EVIL, "Wasser und Ähnliches", "a, <b>", "without <i>sensor 2</i>", "fields & more.safetensors"):
        assert name in words, name
    assert page.tags.count("b") == 8 + 1, "the figures' and the matrix's, and none of the sensor's"


def test_the_figures_are_those_of_the_maps(request_of: ReportRequest, result) -> None:
    told = make_report(request_of, Progress())
    classes, confidence = read(request_of.classes)[0], read(request_of.confidence)[0]
    assert {row.entry.value: row.pixels for row in told.figures.classes} == result.class_pixels
    for row in told.figures.classes:
        same = classes == row.entry.value
        assert row.hectares == pytest.approx(same.sum() * 20 * 20 / 10_000)
        assert row.confidence == pytest.approx(confidence[same].mean(), abs=1e-6)
        assert row.entry == next(entry for entry in CLASSES if entry.value == row.entry.value)
    assert told.figures.confidence == pytest.approx(result.mean_confidence, abs=1e-6)
    asked = EvaluateRequest(request_of.classes, request_of.reference, reference_classes=CLASSES)
    assert told.accuracy == evaluate(asked, Progress())
    words = " ".join("".join(written(request_of).words).split())
    assert f"{100 * told.accuracy.accuracy.overall:.1f} %" in words
    assert result.run.model_sha256 in words and result.run.date[:10] in words
    assert "Sensors not usedsensor 2" in words and "Sensors usedsensor 0, a, <b>" in words
    assert "Mutual information of class and leading dynamic expert" in words


def test_pictures_have_the_colours_of_the_layers(request_of: ReportRequest) -> None:
    make_report(request_of, Progress())
    classes, confidence, dominant = map(picture, written(request_of).addresses)
    values = read(request_of.classes)[0]
    for entry in CLASSES:
        colour = np.array([*bytes.fromhex(entry.colour[1:]), 255])
        assert (classes[:, values == entry.value] == colour[:, None]).all()
    order = np.argsort(read(request_of.confidence)[0], axis=None)
    assert np.diff(confidence[:3].sum(0, dtype=int).reshape(-1)[order]).min() > -8, "lighter where more certain"
    assert dominant.shape == (4, *values.shape) and (dominant[3] == 255).all()
    again = replace(request_of, dominant=None)
    make_report(again, Progress())
    np.testing.assert_array_equal(picture(written(again).addresses[2]), dominant)


def test_experts_of_absent_sensors_are_left_out(request_of: ReportRequest) -> None:
    make_report(request_of, Progress())
    words = "".join(written(request_of).words)
    assert "a, <b> only" in words and "sensor 0 only" in words and "sensor 2 only" not in words


def test_a_class_map_alone_is_enough_and_its_holes_are_transparent(request_of: ReportRequest) -> None:
    with rasterio.open(request_of.classes, "r+") as dataset:
        values = dataset.read()
        values[:, :5] = 0
        dataset.write(values)
    alone = ReportRequest(request_of.classes, request_of.report_path)
    told = make_report(alone, Progress())
    assert math.isnan(told.figures.confidence) and told.accuracy is None and told.tables is None
    page = written(alone)
    (classes,) = map(picture, page.addresses)
    assert (classes[3, :5] == 0).all() and (classes[3, 5:] == 255).all()
    words = "".join(page.words)
    assert "mean confidence" not in words and "MaMOL scenario: fields & more" in words


def test_a_source_that_moved_is_told_and_the_report_written(request_of: ReportRequest, result) -> None:
    source = Path(result.run.sensors[1].path)
    source.rename(source.with_name("elsewhere.tif"))
    told = make_report(request_of, Progress())
    assert any("is no longer in" in sentence and "a, <b>" in sentence for sentence in told.warnings)
    assert "is no longer in" in "".join(written(request_of).words)


def test_a_map_that_says_nothing_of_itself_is_told(request_of: ReportRequest, tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.tif"
    with rasterio.open(request_of.classes) as dataset:
        profile, values = dataset.profile, dataset.read()
    with rasterio.open(foreign, "w", **profile) as dataset:
        dataset.write(values)
    told = make_report(ReportRequest(str(foreign), request_of.report_path), Progress())
    assert any("'foreign.tif' has no record of how it was made" in sentence for sentence in told.warnings)


def test_mistakes_get_a_sentence_and_leave_no_file(request_of: ReportRequest, tmp_path: Path) -> None:
    small = tmp_path / "small.tif"
    with rasterio.open(request_of.confidence) as dataset:
        profile = {**dataset.profile, "width": 16, "height": 16, "blockxsize": 16, "blockysize": 16}
    with rasterio.open(small, "w", **profile) as dataset:
        dataset.write(np.zeros((1, 16, 16), dtype=np.float32))
    for change, error, sentence in (
        ({"classes": str(tmp_path / "gone.tif")}, RasterError, "there is no file"),
        ({"confidence": str(small)}, RasterError, "from different runs"),
        ({"experts": request_of.confidence, "dominant": None}, RasterError, "does not name its experts"),
        ({"dominant": request_of.confidence}, RasterError, "not a map of the dominant expert"),
        ({"classes": request_of.experts}, RasterError, "bands, so it is not a class map"),
        ({"report_path": "/proc/no folder/report.html"}, OutputError, "does not exist"),
        ({"report_path": request_of.classes}, OutputError, "one of the inputs"),
    ):
        with pytest.raises(error, match=sentence):
            make_report(replace(request_of, **change), Progress())
        assert not Path(request_of.report_path).exists()


def test_cancelling_leaves_the_earlier_report(request_of: ReportRequest) -> None:
    class Unwanted(Progress):
        def cancelled(self) -> bool:
            return True

    Path(request_of.report_path).write_text("earlier")
    with pytest.raises(Cancelled):
        make_report(request_of, Unwanted())
    assert Path(request_of.report_path).read_text() == "earlier"


def test_a_collapsed_router_is_told(request_of: ReportRequest) -> None:
    with rasterio.open(request_of.experts, "r+") as dataset:
        shares = dataset.read()
        shares[1:] = np.where(shares[1:] > 0.5, 0.5, shares[1:])
        shares[0] = 0.9
        dataset.write(shares)
    told = make_report(request_of, Progress())
    assert any("the router hardly distinguishes" in sentence for sentence in told.warnings)
    assert re.search("the router hardly distinguishes", "".join(written(request_of).words))


def test_a_long_legend_goes_on_in_the_table(tmp_path: Path) -> None:
    path, values = tmp_path / "many.tif", np.arange(1, 41, dtype=np.uint8).repeat(2).reshape(1, 8, 10)
    profile = {"driver": "GTiff", "count": 1, "height": 8, "width": 10, "dtype": "uint8", "crs": "EPSG:32616"}
    with rasterio.open(path, "w", **profile, transform=rasterio.transform.from_origin(0, 80, 10, 10)) as dataset:
        dataset.write(values)
    request = ReportRequest(str(path), str(tmp_path / "report.html"))
    make_report(request, Progress())
    words = written(request).words
    assert words.count("class 1") == 2 and words.count("class 40") == 1 and "and 20 more, in the table below" in words
