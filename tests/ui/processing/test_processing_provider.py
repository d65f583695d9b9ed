"""The provider: what it offers, how it explains itself, and what it does without packages."""

from __future__ import annotations

import pytest
from mamol.ui.processing.provider import MamolProvider
from qgis.core import QgsApplication, QgsProcessingParameterDefinition, QgsProcessingParameterField

WHAT_IF_OUTPUTS = ["TABLE_HTML", "TABLE_CSV", "SENSITIVITY", "FLIPS", "AGREEMENT"]
SIZES = ["SIZE", "TARGET_ERROR", "EXPECTED", "ALLOCATION", "FLOOR"]
EXPECTED = {
    "mamol:train": [
        "LAYERS",
        "NAMES",
        "LABELS",
        "FIELD",
        "CLASSES",
        "TRUNK",
        "PRESET",
        "SEED",
        "SURROUNDINGS",
        "MODEL",
        "REPORT",
    ],
    "mamol:traintable": [
        *("TABLE", "CLASS_FIELD", "SENSOR", "VALUE_FIELDS", "PATTERN", "BANDS", "START_FIELD", "STEP", "DATES"),
        *("PLACE_FIELD", "SCALE", "CLASSES", "PRESET", "FOLDS", "SEED", "MODEL", "REPORT"),
    ],
    "mamol:classify": [
        "MODEL",
        "LAYERS",
        "NAMES",
        "EXTENT",
        "CLASSES",
        "CONFIDENCE",
        "PROBABILITIES",
        "ENTROPY",
        "PATTERN",
        "EXPERTS",
        "DOMINANT",
        "ROUTER_ENTROPY",
    ],
    "mamol:classifybatch": ["MODEL", "SCENES", "MAPS", "FOLDER"],
    "mamol:evaluate": ["CLASSIFIED", "REFERENCE", "FIELD", "REPORT"],
    "mamol:whatif": ["MODEL", "LAYERS", "NAMES", "REFERENCE", "FIELD", "EXTENT", "REMOVED", *WHAT_IF_OUTPUTS],
    "mamol:finish": [
        "CLASSIFIED",
        "PROBABILITIES",
        "SMOOTHING",
        "WINDOW",
        "SMOOTHNESS",
        "MAPPING_UNIT",
        "UNIT",
        "CONFIDENCE",
        "OUTPUT",
        "POLYGONS",
    ],
    "mamol:report": ["CLASSIFIED", "CONFIDENCE", "EXPERTS", "DOMINANT", "REFERENCE", "FIELD", "TITLE", "OUTPUT"],
    "mamol:sampledesign": ["MAP", "STRATA", "PATTERN", "CONFIDENCE", "BANDS", *SIZES, "MIN_DISTANCE", "SEED", "OUTPUT"],
    "mamol:assess": ["MAP", "SAMPLE", "FIELD", "KIND", "OTHER", "PATTERN", "APPLICABILITY", "TOMORROW", "REPORT"],
    "mamol:agreement": ["SAMPLE", "FIELD", "OTHER", "OTHER_FIELD"],
    "mamol:stack": ["FOLDER", "INPUT", "NAMES", "PIXEL_SIZE", "OUTPUT"],
    "mamol:checklabels": ["LAYERS", "NAMES", "LABELS", "FIELD", "CLASSES", "CHOICES", "MOST", "OUTPUT"],
    "mamol:wheretolabel": ["MODEL", "LAYERS", "NAMES", "EXTENT", "LABELS", "FIELD", "COUNT", "OUTPUT", "MAP"],
}
OPTIONAL_MAPS = {"CONFIDENCE", "PROBABILITIES", "ENTROPY", "PATTERN", "EXPERTS", "DOMINANT", "ROUTER_ENTROPY"}
OPTIONAL = {"NAMES", "FIELD", "EXTENT", "REPORT", *OPTIONAL_MAPS}
OPTIONAL_IN = {
    "mamol:train": {"CLASSES"},
    "mamol:traintable": {"VALUE_FIELDS", "PATTERN", "BANDS", "START_FIELD", "DATES", "PLACE_FIELD", "CLASSES"},
    "mamol:report": {"REFERENCE", "TITLE"},
    "mamol:finish": {"POLYGONS"},
    "mamol:whatif": {"REFERENCE", "REMOVED", *WHAT_IF_OUTPUTS},
    "mamol:sampledesign": {"SIZE"},
    "mamol:assess": {"OTHER", "APPLICABILITY", "TOMORROW"},
    "mamol:agreement": {"OTHER", "OTHER_FIELD"},
    "mamol:stack": {"FOLDER", "INPUT", "PIXEL_SIZE"},
    "mamol:checklabels": {"CLASSES", "CHOICES"},
    "mamol:wheretolabel": {"LABELS", "MAP"},
}
MANDATORY_IN = {"mamol:assess": {"FIELD"}, "mamol:agreement": {"FIELD"}}


@pytest.fixture
def registry(qgis_app):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)
    yield registry
    registry.removeProvider(provider)


@pytest.mark.parametrize("name", EXPECTED)
def test_every_parameter_is_there_and_explained(registry, name):
    algorithm = registry.createAlgorithmById(name)
    parameters = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}
    assert set(EXPECTED[name]) <= set(parameters)
    for parameter in parameters.values():
        assert parameter.description()
        assert parameter.help().endswith("."), parameter.name()
        assert parameter.name() in algorithm.shortHelpString()
    optional = {
        key
        for key, parameter in parameters.items()
        if parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    }
    expected = (OPTIONAL | OPTIONAL_IN.get(name, set())) - MANDATORY_IN.get(name, set())
    assert optional & set(EXPECTED[name]) == expected & set(EXPECTED[name])
    assert algorithm.displayName()
    assert algorithm.shortDescription().endswith(".")
    assert algorithm.tags()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("mamol:classify", "CLASSES"),
        ("mamol:whatif", "TABLE_HTML"),
        ("mamol:report", "OUTPUT"),
        ("mamol:sampledesign", "OUTPUT"),
        ("mamol:finish", "OUTPUT"),
        ("mamol:stack", "OUTPUT"),
    ],
)
def test_one_thing_is_made_by_default(registry, name, expected):
    algorithm = registry.createAlgorithmById(name)
    made = [one.name() for one in algorithm.destinationParameterDefinitions() if one.createByDefault()]
    assert made == [expected]


def test_the_provider_shows_the_plugin_icon(registry):
    provider = registry.providerById("mamol")
    assert provider.name() == "MaMOL"
    assert not provider.icon().isNull()
    assert not registry.createAlgorithmById("mamol:train").icon().isNull()


@pytest.mark.parametrize(("name", "needed"), [("mamol:classify", True), ("mamol:evaluate", False)])
def test_a_missing_package_is_said_where_it_is_needed(registry, monkeypatch, name, needed):
    from mamol.ui.processing import algorithm as module

    monkeypatch.setattr(
        module, "missing_packages", lambda wanted: tuple(one for one in wanted if one.module == "torch")
    )
    can, sentence = registry.createAlgorithmById(name).canExecute()
    assert can is not needed
    assert ("torch" in sentence) is needed


@pytest.mark.parametrize("name", ["mamol:train", "mamol:evaluate", "mamol:whatif", "mamol:report"])
def test_the_class_field_does_not_hang_on_a_layer_that_may_be_a_raster(registry, name):
    # QGIS 3.22 crashes on opening the dialog of an algorithm that does it, once the project holds a raster.
    algorithm = registry.createAlgorithmById(name)
    parameter = algorithm.parameterDefinition("FIELD")
    assert not isinstance(parameter, QgsProcessingParameterField)
    assert parameter.dependsOnOtherParameters() == []
