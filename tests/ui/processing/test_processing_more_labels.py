"""Several label layers in mamol:train: read as they were given, joined in the job, or refused in a sentence."""

from __future__ import annotations

import pytest
from mamol.core.contracts.labels import LabelLayers
from mamol.core.errors import LabelError
from mamol.core.progress import Progress
from mamol.ui.processing.label_layer import read_label_layer
from mamol.ui.processing.more_labels import read_more_labels
from mamol.ui.processing.train import TrainAlgorithm
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsRasterLayer, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")
SHAPES = {"Point": "Point(500055 4999945)", "Polygon": "POLYGON((500000 0,500010 0,500010 10,500000 10,500000 0))"}


@pytest.fixture
def layers():
    made = []
    for kind, field in (("Polygon", "land"), ("Point", "crop"), ("Point", "land")):
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:32633&field={field}:string&field=error:double", kind, "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["wood", 12.0])
        feature.setGeometry(QgsGeometry.fromWkt(SHAPES[kind]))
        layer.dataProvider().addFeature(feature)
        made.append(layer)
    return made


def read(layers, **others):
    """Both readings of the algorithm, as far as they get without a job."""
    algorithm, context = TrainAlgorithm(), QgsProcessingContext()
    algorithm.initAlgorithm()
    parameters = {"LABELS": layers[0], "FIELD": "land", "MORE_LABELS": layers[1:], **others}
    first = read_label_layer(algorithm, parameters, context, "LABELS", with_units=True)
    return first, read_more_labels(algorithm, parameters, context)


def joined(first, more):
    labels, classes = first.read()
    return more.joined(labels, classes, (), Progress())


@pytest.mark.parametrize("fields", ["crop, land", ["crop", "land"]])
def test_each_layer_has_its_own_field_and_role(layers, fields):
    result = joined(*read(layers, MORE_FIELDS=fields, MORE_ROLES="Validation,", RADIUS="error"))
    assert isinstance(result, LabelLayers)
    assert [one.labels.field for one in result.layers] == ["land", "crop", "land"]
    assert [one.for_validation for one in result.layers] == [False, True, False]
    assert [one.classes[0].name for one in result.layers] == ["wood"] * 3
    assert [one.labels.radii for one in result.layers] == [(), (12.0,), (12.0,)]


def test_without_fields_the_first_layers_field_counts_and_without_layers_nothing_changes(layers):
    first, more = read([layers[0], layers[2]], RADIUS="5")
    result = joined(first, more)
    assert [one.labels.radius for one in result.layers] == [0.0, 5.0]
    first, more = read(layers[:1], MORE_LABELS=None)
    assert joined(first, more).field == "land"


@pytest.mark.parametrize(
    ("others", "sentence"),
    [
        ({"MORE_FIELDS": "crop"}, "MORE_FIELDS has 1 entries, MORE_LABELS has 2 layers"),
        ({"MORE_FIELDS": "crop,land", "MORE_ROLES": "training,test"}, "'test' in MORE_ROLES is not known"),
        ({"MORE_FIELDS": "crop,crop"}, "Layer 'Point' has no field 'crop'. Choose one of: land"),
        ({"MORE_FIELDS": "crop,land", "RADIUS": "15,5"}, "No label layer takes the radius '15,5'"),
        ({"MORE_FIELDS": "crop,land", "GROUP": "site"}, "No label layer has a field 'site' for its ground units"),
    ],
)
def test_mistakes_are_sentences(layers, others, sentence):
    with pytest.raises(LabelError, match=sentence):
        read(layers, **others)


def test_what_no_layer_takes_is_refused_and_not_left_out(layers, scene_files):
    with pytest.raises(LabelError, match="No label layer takes the radius '5'"):
        read([layers[0], layers[0]], RADIUS="5")
    with pytest.raises(LabelError, match="MORE_WEIGHTS has 2 entries, LABELS and MORE_LABELS has 1 layers"):
        read(layers[:1], MORE_LABELS=None, MORE_WEIGHTS="1,2")
    raster = QgsRasterLayer(scene_files.labels, "classes")
    with pytest.raises(LabelError, match="No label layer has a field 'error'.*UNITS"):
        read([raster], MORE_LABELS=None, GROUP="error")
    with pytest.raises(LabelError, match="UNITS is for a label raster, and layer 'Polygon' is none"):
        read(layers[:1], MORE_LABELS=None, UNITS=scene_files.labels)


def test_ground_units_are_those_of_the_layers_that_have_the_field(layers, scene_files):
    raster = QgsRasterLayer(scene_files.labels, "classes")
    first, more = read([raster, layers[0]], GROUP="error")
    assert first.raster is not None and more.sources[0].features.group_field == "error"
    first, more = read(layers[:2], GROUP="crop", MORE_FIELDS="crop")
    assert first.features.group_field == "" and more.sources[0].features.group_field == "crop"


def test_layers_have_weights_and_expressions(layers):
    more = {"MORE_FIELDS": ["upper(crop)", "if(land = 'wood', 'WOOD', 'corn')"], "MORE_WEIGHTS": "1,0.5,2"}
    result = joined(*read(layers, FIELD="upper(land)", **more))
    assert [one.classes[0].name for one in result.layers] == ["WOOD"] * 3
    assert [one.weight for one in result.layers] == [1.0, 0.5, 2.0]
    for wrong, sentence in (("1,2", "has 2 entries, LABELS and MORE_LABELS has 3 layers"), ("1,a,2", "is no number")):
        with pytest.raises(LabelError, match=sentence):
            read(layers, MORE_FIELDS="crop,land", MORE_WEIGHTS=wrong)


def test_a_class_table_may_be_a_file_or_text():
    algorithm = TrainAlgorithm()
    algorithm.initAlgorithm()
    parameter = algorithm.parameterDefinition("CLASSES")
    for given in ("/somewhere/classes.csv", "classes.json", '{"rows": [{"label": "a", "groups": ["b"]}], "level": 1}'):
        assert parameter.checkValueIsAcceptable(given, QgsProcessingContext())
        assert algorithm.parameterAsString({"CLASSES": given}, "CLASSES", QgsProcessingContext()) == given
