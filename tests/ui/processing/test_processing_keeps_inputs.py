"""No algorithm writes over a file that it reads, whatever kind of parameter names it."""

from __future__ import annotations

import pytest
from mamol.ui.processing.provider import MamolProvider
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


@pytest.fixture(scope="module")
def run(qgis_app, qgis_processing):
    registry, provider = QgsApplication.processingRegistry(), MamolProvider()
    registry.addProvider(provider)
    yield lambda name, parameters: processing.run(name, parameters, feedback=QgsProcessingFeedback(False))
    registry.removeProvider(provider)


@pytest.fixture
def polygons(tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630&field=class:integer", "p", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([1])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000, 5999900, 500200, 6000000)))
    layer.dataProvider().addFeature(feature)
    path = tmp_path / "fields.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    return path


@pytest.fixture
def class_table(tmp_path):
    path = tmp_path / "classes.csv"
    path.write_text("id,name,colour\n1,water,#0000ff\n2,wood,#00aa00\n3,corn,#ffee00\n")
    return path


@pytest.mark.parametrize("output", ["MODEL", "REPORT"])
@pytest.mark.parametrize("kind", ["labels", "mask", "table", "sensor"])
def test_training_writes_over_none_of_its_inputs(
    run, copies, scene_files, polygons, class_table, tmp_path, output, kind
):
    parameters = {
        "LAYERS": [str(copies["optical"])], "LABELS": str(polygons), "FIELD": "class", "CLASSES": str(class_table),
        "MASKS": f"{copies['radar']}|values=1", "MODEL": str(tmp_path / "m.safetensors"), "PRESET": "fast",
    }  # fmt: skip
    path = {"labels": polygons, "mask": copies["radar"], "table": class_table, "sensor": copies["optical"]}[kind]
    before = path.read_bytes()
    # A way to spell it that is not the input's.
    (tmp_path / "link").symlink_to(tmp_path)
    with pytest.raises(QgsProcessingException, match=f"'{path.name}' is one of the inputs and would be overwritten"):
        run("mamol:train", {**parameters, output: str(tmp_path / "link" / path.name)})
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "output"), [("classify", "CLASSES"), ("whatif", "TABLE_CSV"), ("evaluate", "REPORT"), ("report", "OUTPUT")]
)
def test_no_other_algorithm_does(run, copies, scene_files, polygons, name, output):
    parameters = {
        "MODEL": scene_files.model, "LAYERS": [str(copies["optical"])], "CLASSES": str(copies["radar"]),
        "CLASSIFIED": str(copies["radar"]), "REFERENCE": str(polygons), "FIELD": "class",
    }  # fmt: skip
    path = copies["optical"] if name == "classify" else polygons
    before, value = path.read_bytes(), str(path)
    if name == "classify":
        value = QgsProcessingOutputLayerDefinition(value)
    with pytest.raises(QgsProcessingException, match=f"'{path.name}' is one of the inputs and would be overwritten"):
        run(f"mamol:{name}", {**parameters, output: value})
    assert path.read_bytes() == before
