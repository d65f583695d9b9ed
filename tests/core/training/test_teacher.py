"""The teacher answers for pixels without labels, for every combination of sensors, and sees no label but training's."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from mamol.core.errors import Cancelled
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.progress import Progress
from mamol.core.training import teacher
from mamol.core.training.neighbours import Told, averaged_over_neighbours
from mamol.core.training.samples import Role, Samples, joined
from mamol.core.training.teacher import ALL_SENSORS_PART, FEWEST_ASKED, Lesson, Taught, teach

CLASSES = 3


def make(count: int, seed: int, sensors: int = 2, width: int = 3) -> Samples:
    """Pixels whose class shows in the first feature of every sensor."""
    random = torch.Generator().manual_seed(seed)
    classes = torch.randint(CLASSES, (count,), generator=random)
    features = []
    for _ in range(sensors):
        one = torch.randn(count, width, generator=random)
        one[:, 0] = classes + 0.1 * one[:, 0]
        features.append(one)
    present = torch.ones(count, sensors, dtype=torch.bool)
    places = torch.stack([torch.zeros(count), torch.arange(count)], dim=1).int()
    return Samples(tuple(features), present, classes, torch.zeros(count, dtype=torch.uint8), places)


def without(samples: Samples, sensor: int, pixels: slice) -> Samples:
    features = [one.clone() for one in samples.features]
    present = samples.present.clone()
    features[sensor][pixels], present[pixels, sensor] = 0.0, False
    return replace(samples, features=tuple(features), present=present)


def make_network(scales: tuple[int, ...] = (1,), sensors: int = 2) -> MamolNetwork:
    torch.manual_seed(0)
    shape = Architecture(width=16, heads=2, depth=1, adapter_blocks=1, scales=scales)
    return build_network(shape, [SensorSpec(name, 3, ("",) * 3, 3) for name in "abcde"[:sensors]], CLASSES)


def ask(training: Samples, scene: Samples, trees: int = 20, scales: tuple[int, ...] = (1,)) -> Taught | None:
    network = make_network(scales, training.present.shape[1])
    return teach(network, training, scene, trees, 0, Progress())


def lesson_of(taught: Taught, shown: list[bool]) -> Lesson:
    (lesson,) = (one for one in taught.lessons if one.shown.tolist() == shown)
    return lesson


def right(taught: Taught, lesson: Lesson) -> float:
    return float((lesson.answers.argmax(1) == taught.samples.classes[lesson.index]).float().mean())


def test_every_combination_has_a_lesson_with_probabilities_that_tell_the_classes() -> None:
    taught = ask(make(200, 1), make(400, 2))
    assert {tuple(one.shown.tolist()) for one in taught.lessons} == {(True, True), (True, False), (False, True)}
    assert taught.is_complete
    for lesson in taught.lessons:
        torch.testing.assert_close(lesson.answers.sum(1), torch.ones(400))
        assert right(taught, lesson) > 0.95 and (lesson.weights > 0).all()
        assert lesson.is_own == bool(lesson.shown.all())


def test_an_answer_with_some_sensors_is_of_them_and_of_all_that_the_pixel_has(monkeypatch: pytest.MonkeyPatch) -> None:
    training, scene = make(200, 1), make(100, 2)
    lesson = lesson_of(ask(training, scene), [True, False])
    whole = lesson_of(ask(training, scene), [True, True]).answers
    monkeypatch.setattr(teacher, "ALL_SENSORS_PART", 0.0)
    alone = lesson_of(ask(training, scene), [True, False]).answers
    torch.testing.assert_close(lesson.answers, ALL_SENSORS_PART * whole + (1 - ALL_SENSORS_PART) * alone)


def test_what_a_missing_sensor_saw_is_told_to_those_that_are_there() -> None:
    """Sensor b sees nothing of the classes in training, but lies where the classes lie: the other one tells it."""
    training, scene = make(300, 1), make(300, 2)
    blind = replace(training, features=(training.features[0], torch.randn(300, 3)))
    lesson = lesson_of(ask(blind, scene), [False, True])
    assert right(ask(blind, scene), lesson) > 0.9


def test_answers_are_averaged_over_near_pixels_as_far_as_the_largest_window_goes() -> None:
    training, scene = (
        replace(one, features=tuple(feature / 5 for feature in one.features))
        for one in (make(200, 1, width=9), make(300, 2, width=9))
    )
    apart = replace(scene, places=scene.places * 100)
    alone, near = (lesson_of(ask(training, one, scales=(1, 3)), [True, True]).answers for one in (apart, scene))
    told = Told(torch.ones(2, dtype=torch.bool), torch.arange(len(scene)), alone)
    torch.testing.assert_close(near, averaged_over_neighbours([told], scene, 1, Progress())[0])
    assert float((near - alone).abs().max()) > 0.01


def test_half_of_the_members_see_the_pixel_without_its_surroundings() -> None:
    """The class stands in the surroundings alone: members that see the pixel alone guess."""
    training, scene = make(300, 1, width=9), make(300, 2, width=9)
    moved = [
        replace(one, features=tuple(torch.roll(feature, 4, 1) for feature in one.features)) for one in (training, scene)
    ]
    straight = lesson_of(ask(training, scene, scales=(1, 3)), [True, True]).answers.max(1).values.mean()
    beside = lesson_of(ask(*moved, scales=(1, 3)), [True, True]).answers.max(1).values.mean()
    assert float(straight) > 0.85 and float(beside) < float(straight) - 0.15


def test_a_sensor_seen_at_learnt_pixels_alone_is_asked_about_between_them() -> None:
    training = replace(make(300, 1), roles=torch.full((300,), int(Role.TRAINING), dtype=torch.uint8))
    others = without(make(600, 2), 1, slice(0, 600))
    others = replace(others, places=others.places + torch.tensor([1, 0], dtype=torch.int32))
    taught = ask(training, joined([training, others]))
    both, first, second = (lesson_of(taught, shown) for shown in ([True, True], [True, False], [False, True]))
    assert len(both.index) == len(second.index) == 300 + FEWEST_ASKED
    # There are enough pixels with the first sensor that nobody knew: nothing is made up for it.
    assert first.index.tolist() == list(range(900))
    made_up = taught.samples.take(torch.arange(900, len(taught.samples)))
    assert made_up.present.all() and (made_up.classes == -1).all()
    assert len(torch.unique(taught.samples.places, dim=0)) == len(taught.samples)


def test_the_scenes_own_labels_are_not_looked_at() -> None:
    training, scene = make(200, 1), make(300, 2)
    hidden = replace(scene, classes=torch.full_like(scene.classes, -1))
    for one, other in zip(ask(training, scene).lessons, ask(training, hidden).lessons):
        assert torch.equal(one.answers, other.answers) and torch.equal(one.weights, other.weights)


def test_pixels_that_miss_a_sensor_are_answered_for_with_the_others() -> None:
    taught = ask(make(300, 1), without(make(400, 2), 0, slice(0, 200)))
    whole, alone = lesson_of(taught, [True, True]), lesson_of(taught, [False, True])
    assert len(whole.index) == 200 and len(alone.index) == 400
    assert right(taught, alone) > 0.95 and alone.is_own


def test_the_values_of_an_absent_sensor_change_no_answer() -> None:
    training, scene = make(300, 1), without(make(200, 2), 0, slice(0, 200))
    filled = replace(scene, features=(torch.full_like(scene.features[0], 1e6), scene.features[1]))
    for one, other in zip(ask(training, scene).lessons, ask(training, filled).lessons):
        assert torch.equal(one.answers, other.answers)


def test_a_combination_without_training_pixels_has_no_lesson() -> None:
    training = without(make(300, 1), 1, slice(0, 300))
    taught = ask(training, without(make(400, 2), 0, slice(0, 100)))
    assert taught is None, "training pixels have sensor 0 only; no scene pixel has just that"


def test_a_class_that_is_common_in_the_scene_is_not_drawn_more_often_for_it() -> None:
    training, scene = make(300, 1), make(2000, 2)
    kept = torch.nonzero((scene.classes != 0) | (torch.arange(2000) % 10 == 0))[:, 0]
    taught = ask(training, scene.take(kept))
    share = torch.bincount(training.classes, minlength=CLASSES) / 300
    for lesson in taught.lessons:
        drawn = torch.zeros(CLASSES).index_add_(0, taught.samples.classes[lesson.index], lesson.weights)
        torch.testing.assert_close(drawn / drawn.sum(), share, atol=0.12, rtol=0)  # it would be 0.05


def test_a_class_that_training_does_not_have_is_never_answered() -> None:
    training = make(300, 1)
    training = training.take(torch.nonzero(training.classes != 1)[:, 0])
    for lesson in ask(training, make(100, 2)).lessons:
        assert not lesson.answers[:, 1].any()


def test_nobody_to_ask_is_no_teacher() -> None:
    one_class = replace(make(100, 1), classes=torch.zeros(100, dtype=torch.long))
    assert ask(make(100, 1), make(100, 2), trees=0) is None
    assert ask(one_class, make(100, 2)) is None
    assert ask(make(100, 1), make(100, 2).take(torch.arange(0))) is None


def test_a_batch_shows_the_sensors_of_its_lessons_and_never_one_that_is_absent() -> None:
    taught = ask(make(300, 1), without(make(400, 2), 0, slice(0, 200)))
    batch = taught.draw(2_000, torch.Generator().manual_seed(0))
    assert batch.shown.shape == (2_000, 2) and batch.answers.shape == (2_000, CLASSES)
    assert not (batch.shown & ~batch.samples.present).any() and batch.shown.any(1).all()
    single = (batch.shown.sum(1) == 1).float().mean()
    assert 0.3 < float(single) < 0.7, "as often one sensor as two, but for the share of all there are"
    again = taught.draw(2_000, torch.Generator().manual_seed(0))
    assert torch.equal(batch.answers, again.answers) and torch.equal(batch.shown, again.shown)


def test_with_many_sensors_the_other_combinations_are_drawn_from_all_there_are() -> None:
    taught = ask(make(200, 1, sensors=5), make(100, 2, sensors=5), trees=5)
    assert len(taught.lessons) == 11 and not taught.is_complete, "one sensor, all but one, and all"
    batch = taught.draw(2_000, torch.Generator().manual_seed(0))
    assert set(batch.shown.sum(1).tolist()) == {1, 2, 3, 4, 5}


def test_the_teacher_stops_when_it_is_told_to() -> None:
    class StopsAfterThree(Progress):
        told = 0

        def report(self, fraction: float, message: str, values: object = None) -> None:
            self.told += 1

        def cancelled(self) -> bool:
            return self.told >= 3

    progress = StopsAfterThree()
    with pytest.raises(Cancelled):
        teach(make_network(), make(200, 1), make(100, 2), 50, 0, progress)
    assert progress.told == 3
