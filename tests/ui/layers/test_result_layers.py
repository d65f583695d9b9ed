"""Result layers: order, visibility, and colours as QGIS draws them."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.classify import ClassifyResult
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.errors import OutputError
from mamol.ui.layers.results_group import add_results, group_name
from mamol.ui.layers.styles import distinct_colours, style_output
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeModel,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor

HEIGHT, WIDTH = 20, 30
CLASSES = (
    ClassEntry(3, "corn", "#f0c808"),
    ClassEntry(1, "woods", "#0b6e4f"),
    ClassEntry(700, "stone towers", "#8b8982"),
    ClassEntry(9, "oats", "#dd1c1a"),
)
EXPERTS = ("dynamic 1", "dynamic 2", "shared", "SAR only", "DSM only")
PATTERNS = {0: "no sensor", 1: "SAR", 2: "DSM", 3: "SAR + DSM"}


def write(path: Path, values: np.ndarray, nodata: float, names: tuple[str, ...] = ()) -> str:
    values = values if values.ndim == 3 else values[None]
    profile = {"driver": "GTiff", "dtype": values.dtype, "count": values.shape[0], "nodata": nodata}
    profile |= {"height": HEIGHT, "width": WIDTH, "crs": "EPSG:32616"}
    with rasterio.open(path, "w", transform=Affine(10, 0, 500000, 0, -10, 4400000), **profile) as dataset:
        dataset.write(values)
        for band, name in enumerate(names, start=1):
            dataset.set_band_description(band, name)
    return str(path)


def columns(*values: float, dtype: str) -> np.ndarray:
    """Upright stripes of equal width."""
    return np.repeat(np.repeat(np.array(values, dtype), WIDTH // len(values))[None], HEIGHT, axis=0)


@pytest.fixture
def result(tmp_path):
    ramp = np.tile(np.linspace(0, 1, WIDTH, dtype="float32"), (HEIGHT, 1))
    ramp[:4] = -1
    usage = np.stack([ramp, 1 - ramp, np.ones_like(ramp), ramp**2, ramp / 2])
    rasters = {
        OutputKind.DOMINANT: (columns(1, 2, 3, 4, 5, dtype="uint8"), 0, ()),
        OutputKind.CLASSES: (columns(0, 3, 700, dtype="uint16"), 0, ()),
        OutputKind.EXPERTS: (usage, -1, EXPERTS),
        OutputKind.PATTERN: (columns(0, 1, 3, dtype="uint8"), 0, ()),
        OutputKind.ENTROPY: (ramp, -1, ()),
        OutputKind.CONFIDENCE: (ramp, -1, ()),
        OutputKind.DATES: (np.full((2, HEIGHT, WIDTH), 3, "uint16"), 65535, ("SAR", "DSM")),
        OutputKind.SET_SIZE: (columns(1, 2, 3, dtype="uint8"), 0, ()),
    }
    outputs = tuple(
        Output(kind, write(tmp_path / f"{kind.value}.tif", values, nodata, names))
        for kind, (values, nodata, names) in rasters.items()
    )
    return ClassifyResult(
        outputs=outputs,
        model_name="fields",
        classes=CLASSES,
        sensors_used=("SAR", "DSM"),
        sensors_absent=(),
        expert_names=EXPERTS,
        pattern_names=PATTERNS,
        class_pixels={3: 200, 700: 200, 1: 0},
        pattern_pixels={0: 200, 1: 150, 3: 250},
        mean_confidence=0.5,
        pixels=600,
        valid_pixels=400,
        seconds=1.0,
        device="CPU, 2 threads",
    )


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32616"))
    yield project
    project.clear()


def open_styled(result, kind):
    layer = QgsRasterLayer(next(output.path for output in result.outputs if output.kind is kind), kind.value)
    assert layer.isValid()
    style_output(layer, kind, result)
    return layer


def draw(layers):
    """One image pixel per raster pixel."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(layers[0].extent())
    settings.setOutputSize(QSize(WIDTH, HEIGHT))
    settings.setBackgroundColor(QColor(255, 0, 255))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def legend_texts(layer):
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    node = QgsProject.instance().layerTreeRoot().addLayer(layer)
    texts = [str(entry.data(Qt.ItemDataRole.DisplayRole)) for entry in model.layerLegendNodes(node)]
    QgsProject.instance().layerTreeRoot().removeChildNode(node)
    return texts


@pytest.mark.parametrize(
    ("used", "absent", "name"),
    [
        (("SAR", "DSM"), (), "fields · all sensors"),
        (("SAR", "DSM"), ("optical",), "fields · without optical"),
        (("SAR",), ("DSM",), "fields · SAR"),
        (("SAR", "DSM"), ("optical", "thermal"), "fields · SAR + DSM"),
    ],
)
def test_the_name_of_a_group_tells_the_sensors_early(result, used, absent, name):
    assert group_name(replace(result, sensors_used=used, sensors_absent=absent)) == name


def test_group_is_on_top_with_only_the_class_map_checked(result, project):
    project.layerTreeRoot().addGroup("older things")
    group = add_results(result, project)
    assert project.layerTreeRoot().children()[0] is group or project.layerTreeRoot().children()[0] == group
    assert group.name() == "fields · all sensors"
    nodes = group.children()
    assert {node.name().partition(" · ")[2] for node in nodes} == {"fields · all sensors"}
    assert [node.name().partition(" · ")[0] for node in nodes] == [
        "classes", "confidence", "entropy", "classes possible", "sensors present", "dates used", "expert shares",
        "dominant expert",
    ]  # fmt: skip
    assert [node.itemVisibilityChecked() for node in nodes] == [True] + 7 * [False]
    assert [node.isExpanded() for node in nodes] == [True] + 7 * [False]
    assert len(project.mapLayers()) == 8


def test_a_second_run_goes_on_top_of_the_first(result, project):
    first, second = add_results(result, project), add_results(result, project)
    assert project.layerTreeRoot().children() == [second, first]


def test_a_raster_that_cannot_be_opened_adds_nothing_and_says_which(result, project):
    Path(result.outputs[2].path).write_bytes(b"nothing")
    with pytest.raises(OutputError, match=r"experts\.tif"):
        add_results(result, project)
    assert not project.mapLayers() and not project.layerTreeRoot().children()


def test_class_map_shows_the_classes_that_occur_in_the_models_order_and_colours(result, project):
    layer = open_styled(result, OutputKind.CLASSES)
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert [(c.value, c.label) for c in layer.renderer().classes()] == [(3, "corn"), (700, "stone towers")]
    image = draw([layer])
    assert [image.pixelColor(x, 10).name() for x in (5, 15, 25)] == ["#ff00ff", "#f0c808", "#8b8982"]
    assert legend_texts(layer)[-2:] == ["corn", "stone towers"]


def test_pattern_map_names_the_sensors_and_leaves_pixels_without_any_transparent(result, project):
    layer = open_styled(result, OutputKind.PATTERN)
    image = draw([layer])
    colours = [image.pixelColor(x, 10).name() for x in (5, 15, 25)]
    assert colours[0] == "#ff00ff" and len(set(colours)) == 3
    assert legend_texts(layer)[-2:] == ["SAR + DSM", "SAR"]


def test_dominant_expert_has_a_name_and_a_colour_of_its_own_for_each(result, project):
    layer = open_styled(result, OutputKind.DOMINANT)
    image = draw([layer])
    assert len({image.pixelColor(x, 10).name() for x in (3, 9, 15, 21, 27)} | {"#ff00ff"}) == 6
    assert legend_texts(layer)[-5:] == list(EXPERTS)


@pytest.mark.parametrize("kind", [OutputKind.CONFIDENCE, OutputKind.ENTROPY, OutputKind.EXPERTS])
def test_ramps_go_from_0_to_1_whatever_the_scene_holds_and_differ_in_lightness(result, project, kind):
    layer = open_styled(result, kind)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0.0, 1.0)
    image = draw([layer])
    assert image.pixelColor(15, 1).name() == "#ff00ff"
    greys = [0.3 * c.redF() + 0.59 * c.greenF() + 0.11 * c.blueF() for c in map(image.pixelColor, range(30), [10] * 30)]
    steps = np.diff(greys)
    assert (steps > -0.02).all() or (steps < 0.02).all()
    assert abs(greys[-1] - greys[0]) > 0.5


def test_the_legend_of_entropy_says_what_its_ends_mean(result, project):
    for kind, ends in (
        (OutputKind.CONFIDENCE, ("0 %", "100 %")),
        (OutputKind.ENTROPY, ("0 %, certain", "100 %, undecided")),
    ):
        layer = open_styled(result, kind)
        legend = layer.renderer().shader().rasterShaderFunction().legendSettings()
        assert (legend.minimumLabel(), legend.maximumLabel()) == ends


def test_expert_usage_shows_the_first_dynamic_expert_and_says_so(result, project):
    layer = open_styled(result, OutputKind.EXPERTS)
    assert layer.renderer().band() == 1
    assert any("dynamic 1" in text for text in legend_texts(layer))


def test_styles_survive_saving_the_project(result, project, tmp_path):
    add_results(result, project)
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    again = QgsProject()
    assert again.read(path)
    renderers = {layer.name().partition(" · ")[0]: layer.renderer() for layer in again.mapLayers().values()}
    assert [c.label for c in renderers["classes"].classes()] == ["corn", "stone towers"]
    legend = renderers["confidence"].shader().rasterShaderFunction().legendSettings()
    assert legend.numericFormat().id() == "percentage"
    ramps = [one for one in renderers.values() if isinstance(one, QgsSingleBandPseudoColorRenderer)]
    assert len(ramps) == 5
    for ramp in ramps:
        shading = ramp.shader().rasterShaderFunction()
        assert shading.minimumValue() < shading.maximumValue(), "QGIS writes 'nan' beside such a bar"
    again.clear()


def test_the_legend_of_dates_names_the_sensor_whose_dates_are_drawn(result, project):
    add_results(result, project)
    layer = next(one for one in project.mapLayers().values() if one.name().startswith("dates used"))
    node = project.layerTreeRoot().findLayer(layer.id())
    assert "SAR" in [node.customProperty(key) for key in node.customProperties()]


@pytest.mark.parametrize("count", [0, 1, 16, 40])
def test_colours_are_all_different(count):
    names = [colour.name() for colour in distinct_colours(count)]
    assert len(names) == len(set(names)) == count
    assert not math.isnan(count)


def test_every_kind_of_map_has_a_style_by_the_tables_key() -> None:
    from mamol.core.contracts.outputs import MAPS
    from mamol.ui.layers import styles

    # Maps whose values have names of their own are drawn by these.
    assert {row.style for row in MAPS if not row.values} == set(styles._RENDERERS)
