"""Classes of a reference are found in a map by name where both have names, by value where not."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.evaluate import EvaluateRequest
from mamol.core.contracts.labels import ClassEntry, LabelFeatures, LabelRaster
from mamol.core.evaluation.evaluate import evaluate
from mamol.core.progress import Progress
from mamol.core.raster.writing.attribute_table import attribute_table

ORIGIN = rasterio.transform.from_origin(500000, 6000000, 10, 10)


@pytest.fixture
def write(tmp_path):
    def write(name, values, names=None, nodata=0):
        values = np.asarray(values)
        with rasterio.open(
            tmp_path / name, "w", driver="GTiff", count=1, height=values.shape[0], width=values.shape[1],
            dtype=values.dtype, crs="EPSG:32633", transform=ORIGIN, nodata=nodata,
        ) as dataset:  # fmt: skip
            dataset.write(values, 1)
        if names:
            entries = [ClassEntry(value, text, "#112233") for value, text in names.items()]
            (tmp_path / f"{name}.aux.xml").write_bytes(attribute_table(entries))
        return str(tmp_path / name)

    return write


def compared(classified, reference, **options):
    labels = LabelRaster(reference) if isinstance(reference, str) else reference
    return evaluate(EvaluateRequest(classified, labels, **options), Progress())


MAP = np.array([[1, 1, 2, 2, 3, 3]], "uint8")


def test_names_go_before_values(write):
    classified = write("map.tif", MAP, {1: "corn", 2: "wood", 3: "water"})
    reference = write(
        "reference.tif", np.array([[20, 20, 30, 30, 10, 10]], "uint8"), {10: "water", 20: "corn", 30: "wood"}
    )
    found = compared(classified, reference)
    assert found.accuracy.overall == 1 and found.matched_by == "name" and found.warnings == ()
    assert found.accuracy.class_names == ("corn", "wood", "water")


def test_values_count_where_one_side_has_no_names(write):
    named, bare = write("named.tif", MAP, {1: "corn", 2: "wood", 3: "water"}), write("bare.tif", MAP)
    for classified, reference in ((named, bare), (bare, named), (bare, bare)):
        found = compared(classified, reference)
        assert found.accuracy.overall == 1 and found.matched_by == "value"
    assert compared(bare, named).accuracy.class_names == ("corn", "wood", "water")


def test_names_that_differ_in_case_are_taken_and_told_but_not_where_two_do(write):
    classified = write("map.tif", MAP, {1: "Corn", 2: "SL", 3: "sL"})
    reference = write("r.tif", np.array([[7, 7, 8, 8, 9, 9]], "uint8"), {7: "corn ", 8: "sL", 9: "Sl"})
    found = compared(classified, reference)
    assert found.accuracy.confusion[0][0] == 2
    assert found.accuracy.overall == pytest.approx(1 / 3)
    assert found.unknown_classes == ("Sl",) and found.unknown_pixels == 2
    assert (
        "Class names of the reference were matched to names of the map that differ only in case or "
        "spaces: 'corn' with 'Corn'." in found.warnings
    )


def test_another_name_for_the_same_value_is_told(write):
    classified = write("map.tif", MAP, {1: "corn", 2: "wood", 3: "water"})
    reference = write("r.tif", MAP, {1: "corn", 2: "water", 3: "wood"})
    found = compared(classified, reference)
    assert found.accuracy.overall == pytest.approx(1 / 3)
    assert any("2 is 'water' in the reference and 'wood' in the map" in sentence for sentence in found.warnings)
    foreign = compared(classified, write("f.tif", MAP, {1: "Mais", 2: "Wald", 3: "Wasser"}))
    assert foreign.accuracy.overall == 1 and foreign.matched_by == "value"
    assert any("1 is 'Mais' in the reference and 'corn' in the map" in sentence for sentence in foreign.warnings)


def test_a_class_that_the_map_lacks_counts_as_wrong_and_is_told(write):
    classified = write("map.tif", MAP, {1: "corn", 2: "wood", 3: "water"})
    reference = write("r.tif", np.array([[1, 1, 3, 3, 2, 2]], "uint8"), {1: "corn", 2: "water", 3: "wheat"})
    found = compared(classified, reference)
    assert found.accuracy.overall == pytest.approx(4 / 6)
    assert (found.unknown_classes, found.unknown_pixels) == (("wheat",), 2)
    assert (
        "Class 'wheat' of the reference does not exist in the map 'map.tif': its 2 pixels count as wrong."
        in found.warnings
    )


@pytest.mark.parametrize("code", [0, -4, 123456])
def test_a_code_that_a_map_cannot_hold_is_found_by_the_name_that_keeps_it(write, code):
    classified = write("map.tif", MAP, {1: "class 1", 2: "class 2", 3: f"class {code}"})
    reference = write("r.tif", np.array([[1, 1, 2, 2, code, 3]], "int32"), nodata=-9999)
    found = compared(classified, reference)
    assert found.accuracy.overall == pytest.approx(5 / 6)
    assert found.unknown_classes == ("class 3",)


def test_polygons_with_names_are_matched_by_name(write):
    classified = write("map.tif", MAP, {1: "corn", 2: "wood", 3: "water"})
    features = []
    for number, value in enumerate((1, 2, 3)):
        left = 500000 + 20 * number
        ring = [[left, 6000000], [left + 20, 6000000], [left + 20, 5999990], [left, 5999990], [left, 6000000]]
        features.append(({"type": "Polygon", "coordinates": [ring]}, value))
    labels = LabelFeatures(tuple(features), "EPSG:32633", "fields")
    names = tuple(ClassEntry(value, name, "#000000") for value, name in ((1, "corn"), (2, "water"), (3, "wood")))
    assert compared(classified, labels).accuracy.overall == 1
    found = compared(classified, labels, reference_classes=names)
    assert found.accuracy.overall == pytest.approx(1 / 3) and found.matched_by == "name"


def test_what_was_left_out_is_counted(write, tmp_path):
    classified = write("map.tif", np.array([[1, 1, 2, 0, 0, 0]], "uint8"), {1: "corn", 2: "wood"})
    reference = write("r.tif", np.array([[1, 1, 2, 2, 5, 5]], "uint8"))
    report = tmp_path / "report.html"
    found = compared(classified, reference, report_path=str(report))
    assert (found.left_out_pixels, found.left_out_classes) == (3, ("class 5",))
    text = report.read_text(encoding="utf-8")
    assert "classes were matched by value" in text and "3 reference pixels have no class in the map" in text


def test_classes_of_a_reference_are_those_groups_that_a_coarser_map_shows(write):
    classified = write("map.tif", np.array([[1, 1, 1, 2, 2, 3]], "uint8"), {1: "crop", 2: "forest", 3: "water"})
    with rasterio.open(classified, "r+") as dataset:
        dataset.update_tags(MAMOL_LEVEL="1", MAMOL_GROUPS="crop = corn + wheat; forest = spruce")
    names = {1: "water", 2: "corn", 3: "wheat", 4: "spruce"}
    reference = write("reference.tif", np.array([[2, 2, 3, 4, 4, 1]], "uint8"), names)
    found = compared(classified, reference)
    assert found.accuracy.overall == 1 and found.matched_by == "name"
    assert found.accuracy.class_names == ("crop", "forest", "water")
    assert found.warnings[0] == (
        "The map shows groups of classes; classes of the reference were taken as theirs: 'corn' as 'crop', 'wheat' as "
        "'crop', 'spruce' as 'forest'."
    )
