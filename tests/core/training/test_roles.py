"""Every pixel's use: disjoint, thinned out in proportion, refused when there is nothing to learn."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import rasterio
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import LabelError
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture
from mamol.core.progress import NotingProgress, Progress
from mamol.core.raster.sensors import open_sensors
from mamol.core.training.presets import Schedule
from mamol.core.training.roles import (
    assign_roles,
    check_classes,
    check_samples,
    draw_scene_pixels,
    lost_pixels,
    tell_of_few_units,
    tell_of_split,
    thin_out,
    thin_out_scene,
    warn_of_lost_pixels,
    warn_of_unlabelled_sensors,
)
from mamol.core.training.samples import Role, Samples, read_samples
from mamol.core.training.split import Split, split_ground
from mamol.core.training.start import sensor_specs, set_statistics
from mamol.core.training.statistics import sample_pixels, standardisation
from scipy.ndimage import label as connected

SCHEDULE = Schedule(scene_steps=1, scene_pixels=500, steps=1, batch=8, labelled_pixels=100_000, trees=4)
CLASSES = tuple(ClassEntry(value, f"class {value}", "#000000") for value in range(1, 5))


def patchwork(seed: int, size: int = 120) -> np.ndarray:
    random = np.random.default_rng(seed)
    return random.integers(0, 5, (size // 6, size // 6)).repeat(6, 0).repeat(6, 1).astype(np.uint16)


def patches_of(labels: np.ndarray) -> np.ndarray:
    units = np.zeros(labels.shape, dtype=np.int32)
    for value in np.unique(labels[labels > 0]):
        found, _ = connected(labels == value, np.ones((3, 3)))
        units[found > 0] = found[found > 0] + units.max()
    return units


def split_of(labels: np.ndarray, halo: int = 4, seed: int = 0) -> Split:
    return split_ground(labels, patches_of(labels), halo, seed, 1, "patches")


def roles_of(labels: np.ndarray, halo: int = 4, seed: int = 0, seen: float = 1.0) -> np.ndarray:
    split = split_of(labels, halo, seed)
    return assign_roles(labels, split.validation(1), split.kept_out(1), SCHEDULE, seed, seen)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 1000), halo=st.integers(0, 5))
def test_nothing_is_learnt_from_what_is_held_out_nor_near_it(seed: int, halo: int) -> None:
    labels = patchwork(seed)
    roles = roles_of(labels, halo, seed)
    training, validation = (roles & Role.TRAINING) > 0, (roles & Role.VALIDATION) > 0
    scene = (roles & Role.SCENE) > 0
    assert training.any() and validation.any() and scene.any()
    rows, columns = np.nonzero(validation)
    for row, column in zip(rows[::20], columns[::20]):
        near = np.s_[max(0, row - halo) : row + halo + 1, max(0, column - halo) : column + halo + 1]
        assert not training[near].any() and not scene[near].any()
    assert not (roles[labels == 0] & (Role.TRAINING | Role.VALIDATION)).any()


def test_a_model_of_all_labels_holds_nothing_out() -> None:
    labels = patchwork(0)
    roles = assign_roles(labels, None, None, SCHEDULE, 0, 1.0)
    assert ((roles & Role.TRAINING) > 0)[labels > 0].all() and not (roles & Role.VALIDATION).any()


def test_thinning_keeps_proportions_but_not_less_than_200_of_a_class() -> None:
    labels = np.ones((400, 400), dtype=np.uint16)
    labels[:2] = 2
    kept = thin_out(labels, 8000, np.random.default_rng(0))
    counts = np.bincount(labels[kept])
    assert 7000 < counts[1] < 9000 and 150 < counts[2] < 260
    assert np.array_equal(thin_out(labels, 160_000, np.random.default_rng(0)), labels > 0)


def test_scene_pixels_come_from_few_tiles_of_a_large_scene() -> None:
    chosen = draw_scene_pixels((1500, 2000), 5000, np.random.default_rng(0))
    assert chosen.sum() == 5000
    touched = {(row // 128, column // 128) for row, column in np.argwhere(chosen)}
    assert len(touched) <= 64 < (1500 // 128) * (2000 // 128)


@pytest.mark.parametrize("empty", [0, 16, 56, 62])
def test_as_many_scene_pixels_are_learnt_where_most_of_the_grid_is_nodata(make_scene: Callable, empty: int) -> None:
    scene = make_scene()
    for sensor in scene.sensors:
        with rasterio.open(sensor.path, "r+") as dataset:
            values = dataset.read()
            values[:, :empty] = -9999
            dataset.write(values)
    with open_sensors(scene.sensors) as stack:
        drawn = sample_pixels(stack, 0, Progress())
        network = build_network(Architecture(), sensor_specs(stack), len(CLASSES))
        set_statistics(network, [standardisation(drawn.values[name]) for name in stack.names])
        labels = patchwork(0)[: stack.grid.height, : stack.grid.width]
        roles = roles_of(labels, seen=drawn.seen)
        everything = read_samples(stack, network.each_stem(), roles, labels.astype(np.int64) - 1, Progress())
        samples = thin_out_scene(everything, SCHEDULE.scene_pixels, 0)
    there = (64 - empty) * 64
    assert drawn.seen == pytest.approx(there / 64**2)
    scene_pixels = samples.with_role(Role.SCENE)
    kept_out = split_of(labels).kept_out(1)[empty:]
    free = int((~kept_out).sum())
    assert 0.85 * min(free, 500) <= len(scene_pixels) <= 500
    assert len(scene_pixels.places.unique(dim=0)) == len(scene_pixels) and int(scene_pixels.places[:, 0].min()) >= empty
    for role in (Role.TRAINING, Role.VALIDATION):
        assert torch.equal(samples.with_role(role).places, everything.with_role(role).places)
    if not empty:
        assert samples is everything, "what needs no thinning is left as it is"


@pytest.mark.parametrize(
    ("small", "told"),
    [
        (
            (4,),
            "Class 'class 4' was trained, but its accuracy was not measured: it has fewer than 3 separate "
            "patches. Label it in at least 3 separate places.",
        ),
        (
            (3, 4),
            "Classes 'class 3', 'class 4' were trained, but their accuracy was not measured: each has fewer than 3 "
            "separate patches. Label each of them in at least 3 separate places.",
        ),
    ],
)
def test_classes_that_are_not_measured_and_small_ones_are_named(small: tuple[int, ...], told: str) -> None:
    labels = patchwork(0)
    for value in small:
        labels[labels == value] = 0
        labels[0:3, 8 * value : 8 * value + 3] = value
    progress = NotingProgress(Progress())
    split = split_of(labels)
    tell_of_split(split, CLASSES, progress)
    assert split.kind == "patches" and told in progress.warnings
    few = ", ".join(f"'class {value}' (9)" for value in small)
    assert any(f"Few training pixels: {few}." in sentence for sentence in progress.warnings)


def test_blocks_that_cut_through_fields_are_told_with_the_share_of_known_ground() -> None:
    labels = np.random.default_rng(0).integers(1, 5, (8, 8)).repeat(16, 0).repeat(16, 1).astype(np.uint16)
    progress, split = NotingProgress(Progress()), split_of(labels)
    tell_of_split(split, CLASSES, progress)
    assert split.kind == "blocks"
    (sentence,) = (one for one in progress.warnings if "blocks of" in one)
    assert (
        f"{100 * split.shared:.0f} % of the held-out pixels lie in a field or patch that was also trained on"
        in sentence
    )


def test_labels_of_which_none_can_be_held_out_are_refused() -> None:
    labels = np.zeros((100, 100), dtype=np.uint16)
    labels[40:43, 40:43], labels[40:43, 44:46] = 1, 2
    with pytest.raises(LabelError, match="lie too close together to hold any out"):
        tell_of_split(split_of(labels), CLASSES, Progress())


def test_fewer_than_two_classes_are_refused() -> None:
    with pytest.raises(LabelError, match=r"only one class \(value 3\)"):
        check_classes(np.full((9, 9), 3, dtype=np.uint16))
    with pytest.raises(LabelError, match="no labelled pixel"):
        check_classes(np.zeros((9, 9), dtype=np.uint16))


def test_validation_without_any_data_is_refused() -> None:
    roles = torch.tensor([Role.TRAINING, Role.TRAINING, Role.SCENE], dtype=torch.uint8)
    present, places = torch.ones(3, 1, dtype=torch.bool), torch.zeros(3, 2, dtype=torch.int32)
    samples = Samples((torch.zeros(3, 2),), present, torch.tensor([0, 1, -1]), roles, places)
    with pytest.raises(LabelError, match="No sensor has data at the held-out pixels"):
        check_samples(samples, CLASSES[:2], Progress())


def test_a_sensor_without_a_labelled_pixel_is_told() -> None:
    roles = torch.tensor([Role.TRAINING, Role.TRAINING, Role.SCENE], dtype=torch.uint8)
    present = torch.tensor([[True, False], [True, False], [True, True]])
    places = torch.zeros(3, 2, dtype=torch.int32)
    samples = Samples((torch.zeros(3, 2),) * 2, present, torch.tensor([0, 1, -1]), roles, places)
    progress = NotingProgress(Progress())
    warn_of_unlabelled_sensors(samples, ["A", "B"], progress)
    assert len(progress.warnings) == 1
    assert progress.warnings[0].startswith("Sensor 'B' has no data at any training pixel")
    progress = NotingProgress(Progress())
    warn_of_unlabelled_sensors(samples, ["A"], progress)
    assert not progress.warnings


def scattered(count: int, values: int = 2, size: int = 200) -> np.ndarray:
    """Single labelled pixels, far apart."""
    labels = np.zeros((size, size), dtype=np.uint16)
    places = [(row, column) for row in range(5, size, 20) for column in range(5, size, 20)][:count]
    for number, place in enumerate(places):
        labels[place] = number % values + 1
    return labels


def test_scattered_points_are_held_out_as_places_and_few_of_them_ask_for_folds() -> None:
    noted = NotingProgress(Progress())
    split = split_of(scattered(40))
    assert split.kind == "patches" and split.validation(1).sum() == 6
    tell_of_few_units(split, CLASSES[:2], noted)
    assert len(noted.warnings) == 1 and "'class 1' (20), 'class 2' (20)" in noted.warnings[0]
    assert "5 folds" in noted.warnings[0]


def test_many_points_and_folds_need_no_such_advice() -> None:
    noted = NotingProgress(Progress())
    tell_of_few_units(split_of(scattered(80)), CLASSES[:2], noted)
    labels = scattered(40)
    tell_of_few_units(split_ground(labels, patches_of(labels), 4, 0, 5, "patches"), CLASSES[:2], noted)
    assert not noted.warnings


def test_labelled_pixels_that_no_sensor_sees_are_counted() -> None:
    noted = NotingProgress(Progress())
    roles = np.zeros((3, 3), dtype=np.uint8)
    roles[0, 0], roles[0, 1], roles[1, 1], roles[2, 2] = Role.TRAINING, Role.TRAINING, Role.VALIDATION, Role.SCENE
    seen = torch.tensor([Role.TRAINING, Role.SCENE], dtype=torch.uint8)
    nothing = torch.zeros(2, 1)
    samples = Samples((nothing,), nothing > -1, seen.long(), seen, nothing)
    warn_of_lost_pixels(lost_pixels(roles, samples), noted)
    assert noted.warnings[0].startswith("2 labelled pixels lie where no sensor has data and were left out.")


def test_mixed_pixels_along_edges_are_not_trained_on_but_measured() -> None:
    labels = np.ones((20, 20), dtype=np.uint16)
    edges = np.zeros(labels.shape, dtype=bool)
    edges[:, :3] = True
    validation = np.zeros(labels.shape, dtype=bool)
    validation[:5] = True
    roles = assign_roles(labels, validation, validation, SCHEDULE, 0, 1.0, edges)
    training, measured = (roles & int(role) > 0 for role in (Role.TRAINING, Role.VALIDATION))
    assert not (training & (edges | validation)).any() and training.sum() == 15 * 17
    assert measured.sum() == 100
