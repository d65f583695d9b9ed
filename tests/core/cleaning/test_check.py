"""Labels that may be wrong are found, said in words, decided about without touching their layer, and measured."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from mamol.core import api
from mamol.core.errors import LabelError, OutputError, SensorError
from mamol.tests.core.cleaning.conftest import CLASSES, CRS, Fields, square

pytest.importorskip("osgeo")


def place_of(fields: Fields, place: api.SuspiciousPlace) -> int:
    """Number of the field that holds a place."""
    distances = [np.hypot(*np.subtract(fields.centre(number), (place.x, place.y))) for number in range(64)]
    return int(np.argmin(distances))


def choice(fields: Fields, number: int, action: api.LabelAction, new: str = "", name: str = "") -> api.LabelChoice:
    return api.LabelChoice(*fields.centre(number), CRS, action, name, new)


def test_wrong_and_strange_fields_come_first_with_a_reason_in_words(fields: Fields, tmp_path) -> None:
    output = str(tmp_path / "check.gpkg")
    result = api.check_labels(api.CheckLabelsRequest(fields.sensors, fields.labels, CLASSES, output))
    found = {place_of(fields, place): place for place in result.places}
    assert set(fields.swapped) <= {place_of(fields, one) for one in result.places[:4]}
    assert fields.strange in found and api.LabelReason.FAR in found[fields.strange].reasons
    wrong = found[fields.swapped[0]]
    assert wrong.pixels == 100 and wrong.suggested not in ("", wrong.class_name)
    assert wrong.why.endswith(".") and f"looks like '{wrong.suggested}'" in wrong.why
    assert wrong.extent.left < wrong.x < wrong.extent.right
    assert len(found) < 10 and result.checked == 64 and result.accuracy > 0.8 and result.effect is None
    assert api.read_label_choices(output) == ()


def test_choices_change_what_is_checked_and_their_effect_is_measured(fields: Fields) -> None:
    wrong = [choice(fields, number, api.LabelAction.EXCLUDE) for number in fields.swapped]
    request = api.CheckLabelsRequest(fields.sensors, fields.labels, CLASSES, choices=tuple(wrong))
    result = api.check_labels(request)
    assert not set(fields.swapped) & {place_of(fields, one) for one in result.places}
    assert result.effect is not None and result.effect.excluded == 300 and result.effect.relabelled == 0
    assert result.effect.after >= result.effect.before - 0.01 and result.effect.pixels > 700
    assert any("300 labelled pixels were left out" in sentence for sentence in result.warnings)


def test_labels_of_different_classes_that_overlap_are_listed(make_fields) -> None:
    fields = make_fields()
    (geometry, code), *_ = fields.labels.features
    labels = replace(fields.labels, features=(*fields.labels.features, (geometry, code % 3 + 1)))
    result = api.check_labels(api.CheckLabelsRequest(fields.sensors, labels, CLASSES))
    [conflict] = [one for one in result.places if api.LabelReason.CONFLICT in one.reasons]
    assert place_of(fields, conflict) == 0 and conflict.class_name == "" and conflict.pixels == 100


def test_a_point_inside_another_class_is_listed(make_fields) -> None:
    fields = make_fields()
    code = fields.labels.features[5][1]
    x, y = fields.centre(5)
    left, right, top, bottom = x + 2, x + 8, y + 8, y + 2
    ring = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    small = {"type": "Polygon", "coordinates": [ring]}
    labels = replace(fields.labels, features=(*fields.labels.features, (small, code % 3 + 1)))
    result = api.check_labels(api.CheckLabelsRequest(fields.sensors, labels, CLASSES))
    inside = [one for one in result.places if api.LabelReason.NEIGHBOURS in one.reasons]
    assert len(inside) == 1 and "lies inside labels of" in inside[0].why


def test_the_analysts_file_comes_back_as_choices(fields: Fields, tmp_path) -> None:
    from osgeo import ogr

    output = str(tmp_path / "check.gpkg")
    result = api.check_labels(api.CheckLabelsRequest(fields.sensors, fields.labels, CLASSES, output))
    dataset = ogr.Open(output, 1)
    layer = dataset.GetLayer(0)
    for rank, (word, new) in enumerate([("Exclude", ""), ("", "corn"), ("keep", "")]):
        feature = layer.GetFeature(rank + 1)
        feature["choice"], feature["new_class"] = word, new
        layer.SetFeature(feature)
    del layer, dataset
    read = api.read_label_choices(output)
    assert [(one.action.value, one.new_class) for one in read] == [("exclude", ""), ("relabel", "corn")]
    assert read[0].class_name == result.places[0].class_name
    saved = str(tmp_path / "saved.gpkg")
    api.write_label_choices(saved, read)
    assert api.read_label_choices(saved) == read


def test_bad_input_is_a_sentence(fields: Fields, tmp_path) -> None:
    request = api.CheckLabelsRequest(fields.sensors, fields.labels, CLASSES)
    with pytest.raises(SensorError, match="0 sensors"):
        api.check_labels(replace(request, sensors=()))
    with pytest.raises(LabelError, match="at least one label layer"):
        api.check_labels(replace(request, labels=api.LabelLayers(())))
    with pytest.raises(LabelError, match="Sensor 'radar' is the label layer itself"):
        api.check_labels(replace(request, labels=api.LabelRaster(fields.sensors[1].path)))
    with pytest.raises(LabelError, match="At least one place"):
        api.check_labels(replace(request, most=0))
    with pytest.raises(OutputError, match="wrong ending"):
        api.check_labels(replace(request, output=str(tmp_path / "check.csv")))
    everything = [choice(fields, number, api.LabelAction.RELABEL, "corn") for number in range(64)]
    with pytest.raises(LabelError, match="only one class"):
        api.check_labels(replace(request, choices=tuple(everything)))
    with pytest.raises(LabelError, match="to which class is missing"):
        api.check_labels(replace(request, choices=(choice(fields, 3, api.LabelAction.RELABEL),)))
    with pytest.raises(LabelError, match="CRS that is not known"):
        api.check_labels(replace(request, choices=(replace(everything[0], crs="EPSG:nowhere"),)))
    with pytest.raises(LabelError, match="missing, damaged"):
        api.read_label_choices(str(tmp_path / "none.gpkg"))
    with pytest.raises(LabelError, match="no choice about labels to save"):
        api.write_label_choices(str(tmp_path / "none.gpkg"), ())


def test_a_file_that_says_something_else_is_a_sentence(fields: Fields, tmp_path) -> None:
    from osgeo import ogr

    path = str(tmp_path / "saved.gpkg")
    api.write_label_choices(path, [choice(fields, 3, api.LabelAction.EXCLUDE)])
    dataset = ogr.Open(path, 1)
    layer = dataset.GetLayer(0)
    feature = layer.GetFeature(1)
    feature["choice"] = "delete"
    layer.SetFeature(feature)
    del layer, dataset
    with pytest.raises(LabelError, match="'delete' in the field 'choice' of 'saved.gpkg' is not a choice"):
        api.read_label_choices(path)


def test_square_is_where_its_centre_is(fields: Fields) -> None:
    ring = np.array(square(9)["coordinates"][0][:4])
    assert tuple(ring.mean(0)) == fields.centre(9)
