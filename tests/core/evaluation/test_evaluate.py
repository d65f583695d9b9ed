"""A class map against reference labels: counts, names, warnings, sentences."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.evaluate import EvaluateRequest
from mamol.core.contracts.labels import ClassEntry, LabelFeatures, LabelLayer, LabelLayers, LabelRaster
from mamol.core.errors import LabelError, OutputError, RasterError
from mamol.core.evaluation import evaluate as module
from mamol.core.evaluation.evaluate import evaluate
from mamol.core.progress import Cancelled, Progress

TRANSFORM = rasterio.transform.from_origin(500000, 6000000, 10, 10)


class Listener(Progress):
    def __init__(self, stop_after=None):
        self.fractions, self.warnings, self._left = [], [], stop_after

    def report(self, fraction, message, values=None):
        self.fractions.append(fraction)

    def warn(self, sentence):
        self.warnings.append(sentence)

    def cancelled(self):
        return self._left is not None and len(self.fractions) >= self._left


@pytest.fixture
def write(tmp_path):
    def write(name, values, nodata=None, crs="EPSG:32633", colours=None):
        values = np.asarray(values)
        bands = values[np.newaxis] if values.ndim == 2 else values
        with rasterio.open(
            tmp_path / name, "w", driver="GTiff", count=len(bands), height=bands.shape[1], width=bands.shape[2],
            dtype=bands.dtype, crs=crs, transform=TRANSFORM, nodata=nodata,
        ) as dataset:  # fmt: skip
            dataset.write(bands)
            if colours:
                dataset.write_colormap(1, colours)
        return str(tmp_path / name)

    return write


def test_pixels_are_counted_where_both_have_a_class(write):
    reference = write("reference.tif", np.array([[1, 1, 2], [2, 0, 3]], dtype="uint8"), nodata=0)
    classified = write("map.tif", np.array([[1, 2, 2], [2, 2, 0]], dtype="uint8"))
    listener = Listener()
    found = evaluate(EvaluateRequest(classified, LabelRaster(reference)), listener)
    assert found.accuracy.confusion == ((1, 1), (0, 2))
    assert found.accuracy.count == 4
    assert found.accuracy.overall == pytest.approx(0.75)
    assert [entry.value for entry in found.classes] == [1, 2]
    assert found.warnings == (
        "1 reference pixel has no class in the map 'map.tif' and is left out.",
        "Class 'class 3' of the reference is left out entirely: the map has no class there.",
    )
    assert (found.left_out_pixels, found.left_out_classes, found.matched_by) == (1, ("class 3",), "value")
    assert listener.warnings == list(found.warnings)
    assert listener.fractions[-1] == 1.0


def test_values_of_one_side_only_are_rows_and_columns(write):
    reference = write("reference.tif", np.array([[1, 5]], dtype="uint16"))
    classified = write("map.tif", np.array([[9, 5]], dtype="int16"))
    found = evaluate(EvaluateRequest(classified, LabelRaster(reference)), Progress())
    assert [entry.value for entry in found.classes] == [1, 5, 9]
    assert found.accuracy.confusion == ((0, 0, 1), (0, 1, 0), (0, 0, 0))
    assert found.accuracy.average == pytest.approx(0.5)


def test_nodata_of_the_map_is_no_class_and_is_told(write):
    reference = write("reference.tif", np.full((2, 3), 1, dtype="uint8"))
    classified = write("map.tif", np.array([[1, 255, 255], [1, 1, 0]], dtype="uint8"), nodata=255)
    found = evaluate(EvaluateRequest(classified, LabelRaster(reference)), Progress())
    assert found.accuracy.count == 3
    assert found.warnings == (
        "Value 0 of 'map.tif' is taken as no class, although the file marks 255 as no data. If 0 is a class, give it "
        "another value (Reclassify by Table).",
        "3 reference pixels have no class in the map 'map.tif' and are left out.",
    )


def test_names_come_from_the_request_and_colours_from_the_map(write):
    colours = {1: (255, 0, 0, 255), 2: (0, 128, 0, 255)}
    classified = write("map.tif", np.array([[1, 2]], dtype="uint8"), colours=colours)
    reference = write("reference.tif", np.array([[1, 2]], dtype="uint8"))
    plain = evaluate(EvaluateRequest(classified, LabelRaster(reference)), Progress())
    assert [entry.colour for entry in plain.classes] == ["#ff0000", "#008000"]
    corn = ClassEntry(2, "corn", "#ffff00")
    named = evaluate(EvaluateRequest(classified, LabelRaster(reference), (corn,)), Progress())
    assert named.classes[1] == corn
    assert named.accuracy.class_names[1] == "corn"


def test_polygons_are_compared_on_the_grid_of_the_map(write):
    classified = write("map.tif", np.array([[1, 1, 2, 2]] * 4, dtype="uint8"))
    left, top = 500000, 6000000
    ring = [(left, top), (left + 30, top), (left + 30, top - 20), (left, top - 20), (left, top)]
    polygons = LabelFeatures((({"type": "Polygon", "coordinates": [ring]}, 1),), "EPSG:32633", "fields")
    found = evaluate(EvaluateRequest(classified, polygons), Progress())
    assert found.accuracy.confusion == ((4, 2), (0, 0))


def test_small_tiles_give_what_one_tile_gives(write, monkeypatch):
    random = np.random.default_rng(0)
    reference = write("reference.tif", random.integers(0, 6, (53, 71), dtype="uint16"))
    classified = write("map.tif", random.integers(0, 6, (53, 71)).astype("float32"), nodata=3)
    request = EvaluateRequest(classified, LabelRaster(reference))
    whole = evaluate(request, Progress())
    monkeypatch.setattr(module, "TILE_SIZE", 16)
    tiled = evaluate(request, Progress())
    assert tiled.accuracy.confusion == whole.accuracy.confusion
    assert tiled.warnings == whole.warnings
    assert whole.accuracy.count > 1000


def test_the_report_is_written_with_names_escaped(write, tmp_path):
    classified = write("map.tif", np.array([[1, 2]], dtype="uint8"))
    reference = write("reference.tif", np.array([[1, 2]], dtype="uint8"))
    report = tmp_path / "report.html"
    classes = (ClassEntry(1, "<b>corn</b>", "#ff0000"),)
    evaluate(EvaluateRequest(classified, LabelRaster(reference), classes, str(report)), Progress())
    text = report.read_text(encoding="utf-8")
    assert "&lt;b&gt;corn&lt;/b&gt;" in text
    assert "100.0 %" in text
    assert "reference.tif" in text


def test_the_dates_of_the_map_are_named(write, tmp_path):
    reference = LabelRaster(write("reference.tif", np.uint8([[1, 2]])))
    path = write("map.tif", np.uint8([[1, 2]]))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(MAMOL_DATES="S2 <a>=2021-05-01, 2021-06-01")
    report = tmp_path / "report.html"
    result = evaluate(EvaluateRequest(path, reference, report_path=str(report)), Progress())
    assert result.dates == "S2 <a>=2021-05-01, 2021-06-01"
    assert "made from: S2 &lt;a&gt;=2021-05-01, 2021-06-01." in report.read_text(encoding="utf-8")


def test_cancelling_leaves_no_report(write, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "TILE_SIZE", 16)
    labels = write("reference.tif", np.full((64, 64), 1, dtype="uint8"))
    before = set(tmp_path.iterdir())
    request = EvaluateRequest(labels, LabelRaster(labels), report_path=str(tmp_path / "report.html"))
    with pytest.raises(Cancelled):
        evaluate(request, Listener(stop_after=3))
    assert {path for path in tmp_path.iterdir() if not path.name.endswith("lock")} == before


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (np.array([[1.0, 1.5]], dtype="float32"), r"'map\.tif' holds the value 1\.5, so it is not a class map"),
        (np.array([[1, -4]], dtype="int16"), "holds the value -4"),
        (np.array([[1, 70000]], dtype="int32"), "holds the value 70000"),
        (np.ones((3, 1, 2), dtype="uint8"), "has 3 bands, so it is not a class map"),
    ],
)
def test_what_is_no_class_map_gets_a_sentence(write, values, sentence):
    reference = write("reference.tif", np.array([[1, 1]], dtype="uint8"))
    with pytest.raises(RasterError, match=sentence):
        evaluate(EvaluateRequest(write("map.tif", values), LabelRaster(reference)), Progress())


def test_nothing_to_compare_gets_a_sentence(write):
    empty = write("empty.tif", np.zeros((1, 2), dtype="uint8"))
    full = write("full.tif", np.ones((1, 2), dtype="uint8"))
    with pytest.raises(LabelError, match=r"no class at any of the 2 reference pixels"):
        evaluate(EvaluateRequest(empty, LabelRaster(full)), Progress())
    with pytest.raises(LabelError, match=r"no labelled pixel inside the class map 'full\.tif'"):
        evaluate(EvaluateRequest(full, LabelRaster(empty)), Progress())


def test_a_missing_map_and_a_report_over_an_input_get_sentences(write, tmp_path):
    reference = write("reference.tif", np.array([[1, 1]], dtype="uint8"))
    with pytest.raises(RasterError, match="there is no file"):
        evaluate(EvaluateRequest(str(tmp_path / "gone.tif"), LabelRaster(reference)), Progress())
    with pytest.raises(OutputError, match="one of the inputs"):
        evaluate(EvaluateRequest(reference, LabelRaster(reference), report_path=reference), Progress())


def test_a_report_under_the_name_of_a_picture_is_refused_before_anything_is_read(write, tmp_path):
    path = write("map.tif", np.array([[1, 2]], dtype="uint8"))
    with pytest.raises(OutputError, match=r"'report.png' has the wrong ending. .* ending in \.html"):
        evaluate(EvaluateRequest(path, LabelRaster(path), report_path=str(tmp_path / "report.png")), Progress())
    assert [one.name for one in tmp_path.iterdir()] == ["map.tif"]


def layers(write, *grids, names=()):
    made = []
    for number, values in enumerate(grids):
        path = write(f"layer{number}.tif", np.array(values, dtype="uint8"), nodata=0)
        classes = tuple(ClassEntry(value, name, "#112233") for value, name in (names[number] if names else ()))
        made.append(LabelLayer(LabelRaster(path), classes))
    return LabelLayers(tuple(made))


def test_several_reference_layers_are_compared_together_and_where_they_differ_left_out(write):
    classified = write("map.tif", np.array([[1, 1, 2], [2, 2, 1]], dtype="uint8"))
    reference = layers(write, [[1, 0, 2], [1, 0, 1]], [[2, 1, 0], [0, 2, 1]])
    listener = Listener()
    result = evaluate(EvaluateRequest(classified, reference), listener)
    # Of six labelled pixels one has two classes, and one of the others is wrong.
    assert result.accuracy.count == 5 and result.accuracy.overall == 0.8
    assert [one for one in listener.warnings if "1 pixel has different classes in different label layers" in one]


def test_layers_of_a_reference_are_matched_by_name_each_and_strangers_of_one_name_are_one_class(write):
    legend = (ClassEntry(1, "wheat", "#112233"), ClassEntry(2, "maize", "#223344"))
    classified = write("map.tif", np.array([[1, 2, 2], [2, 1, 1]], dtype="uint8"))
    names = ([(1, "maize"), (2, "oats")], [(5, "wheat"), (9, "oats"), (2, "rye")])
    reference = layers(write, [[0, 1, 1], [2, 0, 0]], [[5, 0, 0], [0, 9, 2]], names=names)
    result = evaluate(EvaluateRequest(classified, reference, legend), Progress())
    assert {entry.name for entry in result.classes} == {"wheat", "maize", "oats", "rye"}
    assert sorted(result.unknown_classes) == ["oats", "rye"] and result.unknown_pixels == 3
    assert result.accuracy.overall == 0.5 and result.matched_by == "name"
    oats = result.accuracy.class_names.index("oats")
    assert sum(result.accuracy.confusion[oats]) == 2


def test_a_report_names_all_layers_of_a_reference_and_none_is_overwritten(write, tmp_path):
    classified = write("map.tif", np.array([[1, 2]], dtype="uint8"))
    reference = layers(write, [[1, 0]], [[0, 2]])
    report = tmp_path / "report.html"
    evaluate(EvaluateRequest(classified, reference, report_path=str(report)), Progress())
    assert "layer0.tif + layer1.tif" in report.read_text()
    with pytest.raises(OutputError):
        path = reference.layers[1].labels.path
        evaluate(EvaluateRequest(classified, reference, report_path=path), Progress())


def test_a_broken_layer_of_a_reference_is_a_sentence(write):
    classified = write("map.tif", np.array([[1, 2]], dtype="uint8"))
    good = layers(write, [[1, 0]]).layers[0]
    lost = LabelLayer(LabelRaster("/nowhere.tif"))
    with pytest.raises(LabelError, match="nowhere"):
        evaluate(EvaluateRequest(classified, LabelLayers((good, lost))), Progress())


def test_why_nothing_is_left_to_compare_is_told(write):
    """Two polygons on the same ground, of two classes: all of their pixels are left out."""
    ring = [(500000, 6000000), (500020, 6000000), (500020, 5999980), (500000, 5999980), (500000, 6000000)]
    square = {"type": "Polygon", "coordinates": [ring]}
    fields = LabelFeatures(((square, 1), (square, 2)), "EPSG:32633", "fields")
    listener = Listener()
    with pytest.raises(LabelError, match="has no labelled pixel inside"):
        evaluate(EvaluateRequest(write("map.tif", np.ones((4, 4), np.uint8), 0), fields), listener)
    assert any("of different classes" in sentence for sentence in listener.warnings)
