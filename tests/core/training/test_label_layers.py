"""Several label layers at once: classes joined by name, conflicts dropped, layers that are for validation only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from mamol.core.contracts.class_table import ClassRow, ClassTable
from mamol.core.contracts.cleaning import LabelAction, LabelChoice
from mamol.core.contracts.labels import ClassEntry, LabelFeatures, LabelLayer, LabelLayers, LabelRaster
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import TrainRequest
from mamol.core.errors import LabelError
from mamol.core.model.header import read_spec
from mamol.core.progress import NotingProgress, Progress
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.layers import label_files, read_layers
from mamol.core.training.label_layers import layers_of, repeated, split_layers, with_given_validation
from mamol.core.training.samples import Samples
from mamol.core.training.train import train
from rasterio.crs import CRS

GRID = Grid(CRS.from_epsg(32633), Affine(10, 0, 500000, 0, -10, 5000000), 60, 60)
WOOD, CORN = ClassEntry(1, "wood", "#00ff00"), ClassEntry(2, "corn", "#ffff00")


def square(left: int, top: int, size: int, value: int) -> tuple[dict, int]:
    corners = ((left, top), (left + size, top), (left + size, top + size), (left, top + size), (left, top))
    return {"type": "Polygon", "coordinates": [[list(GRID.transform * corner) for corner in corners]]}, value


def point(column: float, row: float, value: int) -> tuple[dict, int]:
    return {"type": "Point", "coordinates": list(GRID.transform * (column, row))}, value


def layer(*features: tuple[dict, int], classes: tuple[ClassEntry, ...] = (), held: bool = False) -> LabelLayer:
    return LabelLayer(LabelFeatures(features, "EPSG:32633", "plots"), classes, held)


def request_of(*layers: LabelLayer, **others: object) -> TrainRequest:
    return TrainRequest((SensorSource("a", "a.tif"),), LabelLayers(layers), "m.safetensors", **others)  # type: ignore[arg-type]


def split_of(*layers: LabelLayer, **others: object):
    request, noted = request_of(*layers, **others), NotingProgress(Progress())
    labelled = split_layers(request, request.labels, GRID, 2, noted)
    return labelled.split, labelled.classes, noted.warnings


def test_classes_of_one_name_are_one_class_whatever_their_numbers() -> None:
    told: list[str] = []
    fields = layer(square(0, 0, 5, 1), square(10, 0, 5, 2), classes=(WOOD, CORN))
    own = ClassEntry(1, "corn", "#111111"), ClassEntry(9, "reed", "#222222")
    points = layer(point(30.5, 30.5, 1), point(40.5, 40.5, 9), classes=own)
    joined = read_layers((fields, points), GRID, told.append)
    assert [(entry.value, entry.name) for entry in joined.classes] == [(1, "wood"), (2, "corn"), (9, "reed")]
    assert joined.labels[30, 30] == 2 and joined.labels[40, 40] == 9 and not told
    assert joined.kind == "fields" and not joined.for_validation.any()
    assert len(np.unique(joined.units[joined.units > 0])) == 4


def test_a_value_that_is_taken_is_changed_and_near_names_are_told_and_kept_apart() -> None:
    told: list[str] = []
    second = layer(point(30.5, 30.5, 1), classes=(ClassEntry(1, "Wood ", "#0000ff"),))
    joined = read_layers((layer(square(0, 0, 5, 1), classes=(WOOD,)), second), GRID, told.append)
    assert [(entry.value, entry.name) for entry in joined.classes] == [(1, "wood"), (2, "Wood ")]
    assert told == [
        "Classes 'wood' and 'Wood ' of the label layers differ only in case or spaces and are kept as different "
        "classes. If they are one class, correct the name in one of the layers."
    ]


def test_classes_without_a_name_beside_named_ones_are_told() -> None:
    told: list[str] = []
    read_layers((layer(square(0, 0, 5, 1), classes=(WOOD,)), layer(point(30.5, 30.5, 1))), GRID, told.append)
    assert len(told) == 1 and "some classes have none: class 1" in told[0]


def test_conflicts_between_layers_are_left_out_and_counted() -> None:
    told: list[str] = []
    first = layer(square(0, 0, 5, 1), classes=(WOOD,))
    second = layer(square(4, 0, 3, 2), square(20, 20, 3, 1), classes=(WOOD, CORN))
    joined = read_layers((first, second), GRID, told.append)
    assert (joined.labels[:3, 4] == 0).all() and (joined.units[:3, 4] == 0).all() and joined.labels[3, 4] == 1
    assert told == ["3 pixels have different classes in different label layers and are left out."]


def test_units_that_share_a_pixel_are_one() -> None:
    first = layer(square(0, 0, 5, 1), square(20, 20, 5, 1), classes=(WOOD,))
    second = layer(square(3, 0, 6, 1), square(40, 40, 5, 1), classes=(WOOD,))
    units = read_layers((first, second), GRID, lambda sentence: None).units
    assert units[0, 0] == units[0, 8] and len(np.unique(units[units > 0])) == 3


def test_a_layer_for_validation_only_is_what_is_held_out() -> None:
    training = layer(square(0, 0, 8, 1), square(20, 0, 8, 2), square(40, 0, 4, 3), classes=(WOOD, CORN))
    held = layer(point(7.5, 9.5, 1), point(25.5, 40.5, 2), point(50.5, 50.5, 4), classes=(WOOD, CORN), held=True)
    split, classes, told = split_of(training, held)
    assert split.validation(1).sum() == 2 and split.validation(1)[9, 7] and split.validation(1)[40, 25]
    assert [entry.name for entry in classes] == ["wood", "corn", "class 3"]
    assert split.training(1).sum() == 144 - 3
    assert any(sentence.startswith("'class 4' is a class of the label layers for validation only") for sentence in told)
    assert any(sentence.startswith("Trained, but not measured: 'class 3'") for sentence in told)
    assert any("3 labelled pixels lie within 2 pixels of those for validation only" in sentence for sentence in told)


def test_a_pixel_that_is_also_for_validation_is_not_trained_on() -> None:
    training = layer(square(0, 0, 8, 1), square(20, 0, 8, 2), classes=(WOOD, CORN))
    split, _, _ = split_of(training, layer(point(3.5, 3.5, 1), classes=(WOOD,), held=True))
    assert split.validation(1)[3, 3] and not split.training(1)[3, 3]


def test_validation_on_all_that_is_labelled_is_refused_with_its_reason() -> None:
    fields = layer(square(0, 0, 5, 1), square(20, 20, 5, 2), classes=(WOOD, CORN))
    with pytest.raises(LabelError, match="cover all labelled pixels: nothing is left to train on"):
        split_of(fields, replace(fields, for_validation=True))


def test_folds_and_training_on_all_give_way_to_it() -> None:
    noted = NotingProgress(Progress())
    held = layer(point(3.5, 3.5, 1), held=True)
    changed = with_given_validation(request_of(layer(point(9, 9, 1)), held, folds=5, train_on_all=True), noted)
    assert (changed.folds, changed.train_on_all) == (1, False) and len(noted.warnings) == 2
    same = request_of(layer(point(9, 9, 1)), folds=5)
    assert with_given_validation(same, noted) is same


def test_layers_that_make_no_sense_get_a_sentence() -> None:
    with pytest.raises(LabelError, match="no labels. Choose at least one"):
        with_given_validation(request_of(), Progress())
    with pytest.raises(LabelError, match="All label layers are for validation only"):
        with_given_validation(request_of(layer(point(3, 3, 1), held=True)), Progress())
    with pytest.raises(LabelError, match="only one class"):
        split_of(layer(square(0, 0, 8, 1)), layer(point(30, 30, 1), held=True))
    with pytest.raises(LabelError, match="have no pixel of a class that is trained"):
        split_of(layer(square(0, 0, 8, 1), square(20, 0, 8, 2)), layer(point(30, 30, 7), held=True))


def test_a_class_table_merges_and_leaves_out_before_ground_is_held_out() -> None:
    features = [square(12 * column, 12 * row, 6, column + 1) for column in range(4) for row in range(4)]
    rows = (ClassRow("corn"), ClassRow("wood", groups=("green",)), ClassRow("class 3", groups=("green",)),
            ClassRow("class 4", used=False))  # fmt: skip
    table = ClassTable(rows, 1)
    split, classes, told = split_of(layer(*features, classes=(WOOD, CORN)), class_table=table)
    assert [(entry.value, entry.name) for entry in classes] == [(2, "corn"), (1, "green")]
    assert sorted(set(np.unique(split.labels).tolist())) == [0, 1, 2] and not split.units[split.labels == 0].any()
    assert "Classes were merged: 'green' of 'wood', 'class 3'." in told
    with pytest.raises(LabelError, match="leaves only the class 'corn'"):
        split_of(layer(*features, classes=(WOOD, CORN)), class_table=ClassTable(
            (ClassRow("corn"), *(replace(row, used=False) for row in rows[1:]))))  # fmt: skip


def test_pixels_of_a_heavier_layer_or_class_are_learnt_more_often() -> None:
    first = layer(square(0, 0, 5, 1), square(10, 0, 5, 2), classes=(WOOD, CORN))
    second = replace(layer(square(3, 3, 5, 1), classes=(WOOD,)), weight=3.0)
    weights = read_layers((first, second), GRID, [].append).weights
    assert weights is not None and [weights[1, 1], weights[4, 4], weights[7, 7], weights[50, 50]] == [1, 3, 3, 0]
    assert read_layers((first, replace(second, weight=1.0)), GRID, [].append).weights is None
    with pytest.raises(LabelError, match="weight of the label layer 'plots' is 0"):
        read_layers((first, replace(second, weight=0.0)), GRID, [].append)
    places = torch.tensor([[1, 1], [7, 7], [12, 1]], dtype=torch.int32)
    one = torch.zeros(3, 1)
    samples = Samples((one,), one > 0, torch.tensor([0, 0, 1]), torch.ones(3, dtype=torch.uint8), places)
    assert repeated(samples, None) is samples
    weights[12, 1] = 1

    def weights_at(places: torch.Tensor) -> np.ndarray:
        rows, columns = places.long().numpy().T
        return weights[rows, columns]

    assert repeated(samples, weights_at).places[:, 0].tolist() == [1, 7, 7, 7, 12]


def test_a_model_keeps_the_class_table_it_was_trained_with(request_to_train) -> None:
    rows = (
        ClassRow("class 3"),
        ClassRow("class 1", groups=("green",), weight=2.0),
        ClassRow("class 2", groups=("green",)),
    )
    table = ClassTable((*rows, ClassRow("class 9")), 1)
    result = train(replace(request_to_train, class_table=table, report_path=None), Progress())
    model = read_spec(result.model_path)
    assert model.class_table == table and [entry.name for entry in model.classes][:2] == ["class 3", "green"]
    assert any("names classes that the labels do not have: 'class 9'" in note for note in model.training.notes)


def test_rasters_are_among_the_inputs_and_one_layer_is_one(tmp_path: Path) -> None:
    path = str(tmp_path / "l.tif")
    form = {"driver": "GTiff", "count": 1, "width": 60, "height": 60, "dtype": "uint8"}
    with rasterio.open(path, "w", crs=GRID.crs, transform=GRID.transform, **form) as dataset:
        dataset.write(np.ones((1, 60, 60), "uint8"))
    request = TrainRequest((SensorSource("a", "a.tif"),), LabelRaster(path, units_path="u.tif"), "m.safetensors")
    assert label_files(layers_of(request)) == [path, "u.tif"]
    told: list[str] = []
    request = TrainRequest(request.sensors, LabelRaster(path), "m.safetensors")
    joined = read_layers((*layers_of(request), layer(point(3.5, 3.5, 2))), GRID, told.append)
    assert joined.labels.any() and "1 pixel has different classes" in told[-1]


def test_training_refuses_layers_before_it_reads_anything(request_to_train) -> None:
    labels = request_to_train.labels
    held = LabelLayers((LabelLayer(labels, (), True),))
    with pytest.raises(LabelError, match="All label layers are for validation only"):
        train(replace(request_to_train, labels=held), Progress())
    itself = SensorSource("truth", labels.path)
    layers = LabelLayers((layer(point(3, 3, 1)), LabelLayer(labels)))
    with pytest.raises(LabelError, match="Sensor 'truth' is the label layer itself"):
        train(replace(request_to_train, labels=layers, sensors=(itself,)), Progress())


def test_choices_hold_for_all_layers() -> None:
    fields = layer(*(square(8 * number, 0, 6, 1 + number % 2) for number in range(7)), classes=(WOOD, CORN))
    more = layer(*(square(8 * number, 20, 6, 1 + number % 2) for number in range(7)), classes=(WOOD, CORN))
    places = [GRID.transform * (3, 3), GRID.transform * (3, 23)]
    first, second = (LabelChoice(*place, "EPSG:32633", LabelAction.EXCLUDE, "wood") for place in places)
    second = replace(second, action=LabelAction.RELABEL, new_class="corn")
    split, _, warnings = split_of(fields, more, choices=(first, second))
    assert not split.labels[3, 3] and split.labels[23, 3] == 2 and split.labels[3, 19] == 1
    assert sum("as chosen when the labels were checked" in sentence for sentence in warnings) == 2
