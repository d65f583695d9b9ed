"""An expression instead of a class field: read as its values, or refused in a sentence."""

from __future__ import annotations

import pytest
from mamol.core.errors import LabelError
from mamol.ui.sources.labels import label_source
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")


def layer(*rows, fields="field=class:string&field=code:integer&field=grown:bool&field=id:int8"):
    """A layer of points, each with its attributes."""
    made = QgsVectorLayer(f"Point?crs=EPSG:32633&{fields}", "GPS", "memory")
    for number, values in enumerate(rows):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"Point({500055 + 10 * number} 4999945)"))
        feature.setAttributes([*values, *[None] * (4 - len(values))])
        made.dataProvider().addFeature(feature)
    return made


ROWS = (("Wood ", 11, True), ("corn", 21, False), ("corn", None, None), (None, 12, True))


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ('lower(trim("class"))', ["wood", "corn", "corn"]),
        ('floor("code" * 0.1)', [1, 2, 1]),
        ("CASE WHEN code > 20 THEN 'crop' WHEN code > 0 THEN 'tree' END", ["tree", "crop", "tree"]),
        ("=code + 0.0", [11, 21, 12]),
        ('"class"', ["Wood ", "corn", "corn"]),
        ("to_string(code)", ["11", "21", "12"]),
        ("if(code > 20, 'crop', code)", ["11", "crop", "12"]),
        ("@layer_name || code", ["GPS11", "GPS21", "GPS12"]),
    ],
)
def test_what_an_expression_gives_is_the_class(expression, names):
    labels, classes = label_source(layer(*ROWS), expression).read()
    known = {entry.value: entry.name for entry in classes}
    found = [known.get(code, str(code)) for _, code in labels.features]
    assert found == [str(name) for name in names]
    assert any(note.startswith("1 of the 4 points of the label layer 'GPS' have no class in") for note in labels.notes)


def test_an_expression_that_fails_on_some_rows_is_counted_and_told():
    labels, _ = label_source(layer(("3,a", 1), ("x,b", 2), ("4,c", 3)), "to_int(left(class, 1))").read()
    assert [code for _, code in labels.features] == [3, 4]
    assert labels.notes[0].startswith(
        "The class expression 'to_int(left(class, 1))' fails for 1 of the 3 points of the label layer 'GPS', which "
        "were left out: "
    )
    assert not any("no class in" in note for note in labels.notes)


@pytest.mark.parametrize(
    ("expression", "sentence"),
    [
        ("lower(klass)", "asks for 'klass', which layer 'GPS' does not have. Its fields: class, code"),
        ("lower(class", r"The class expression 'lower\(class' of layer 'GPS' cannot be read: .* Correct it"),
        ("klass", "has no field 'klass'. Choose one of"),
        ("crop type", "has no field 'crop type'. Choose one of"),
        ("code * 0.1", "gives 1.1. Class values must be whole numbers or text"),
        ("to_int(class)", "fails for 3 of the 4 points .* gives no class for any point. Correct it"),
    ],
)
def test_expressions_that_cannot_be_used_get_a_sentence(expression, sentence):
    with pytest.raises(LabelError, match=sentence):
        label_source(layer(*ROWS), expression).read()


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        ("to_date('2020-06-01')", "2020-06-01"),
        ("array('wood', 'corn')", r"\['wood', 'corn'\]"),
        ("map('class', 'wood')", "{'class': 'wood'}"),
        ("$geometry", "<QgsGeometry: Point "),
    ],
)
def test_what_is_neither_a_number_nor_text_is_no_class(expression, shown):
    with pytest.raises(LabelError, match=f"gives {shown}.* must be whole numbers or text"):
        label_source(layer(*ROWS), expression).read()


def test_truth_values_and_long_ids_are_classes():
    labels, classes = label_source(layer(*ROWS), "grown").read()
    assert len(labels.features) == 3 and len(classes) == 2
    long = layer(("a", 1, True, 2**40), ("b", 1, True, 2**40 + 1))
    labels, _ = label_source(long, "id").read()
    assert [code for _, code in labels.features] == [2**40, 2**40 + 1]


def test_edits_that_are_not_saved_are_used_and_told():
    made = layer(*ROWS)
    assert made.startEditing()
    made.changeAttributeValue(2, 0, "reed")
    labels, classes = label_source(made, "class").read()
    assert "reed" in [entry.name for entry in classes]
    assert labels.notes[0] == "The label layer 'GPS' has edits that are not saved; they are used."
    made.rollBack()
