"""The teacher answers for pixels without labels, with the sensors they have, and sees no label but training's."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from mamol.core.errors import Cancelled
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.progress import Progress
from mamol.core.training.samples import Samples
from mamol.core.training.teacher import NETWORK_PART, Taught, ask_trees, averaged_over_neighbours, teach

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


def make_network(scales: tuple[int, ...] = (1,)) -> MamolNetwork:
    torch.manual_seed(0)
    shape = Architecture(width=16, heads=2, depth=1, adapter_blocks=1, scales=scales)
    return build_network(shape, [SensorSpec(name, 3, ("",) * 3, 3) for name in "ab"], CLASSES)


def make_knowing_network() -> MamolNetwork:
    """Its first sensor's vote, linear in the feature that is about k, is largest for class k."""
    network = make_network()
    numbers = torch.arange(CLASSES)
    with torch.no_grad():
        network.sensor_heads[0].weight[:, -3] = 40.0 * numbers
        network.sensor_heads[0].bias.copy_(-20.0 * numbers**2)
    return network


def ask(training: Samples, scene: Samples, trees: int = 20, network: MamolNetwork | None = None) -> Taught | None:
    answers = ask_trees(training, scene, CLASSES, trees, 0, Progress())
    return teach(network or make_network(), training, answers, Progress()) if answers else None


def test_answers_are_the_weighted_mean_of_the_networks_and_the_forests() -> None:
    training, scene = make(200, 1), make(100, 2)
    network = make_network()
    with torch.no_grad():
        network.head.bias.copy_(torch.tensor([50.0, 0.0, 0.0]))
    answers = ask(training, scene, network=network).answers
    forests = answers - torch.tensor([NETWORK_PART, 0.0, 0.0])
    assert float(forests.min()) >= -1e-6, "the network is sure of the first class, which makes its part of each answer"
    torch.testing.assert_close(forests.sum(1), torch.full((100,), 1 - NETWORK_PART))
    assert float((forests.argmax(1) == scene.classes).float().mean()) > 0.97


def test_answers_are_probabilities_that_tell_the_classes() -> None:
    scene = make(400, 2)
    taught = ask(make(200, 1), scene)
    torch.testing.assert_close(taught.answers.sum(1), torch.ones(400))
    assert float((taught.answers.argmax(1) == taught.samples.classes).float().mean()) > 0.97
    assert (taught.weights > 0).all()


def test_answers_are_averaged_over_near_pixels_as_far_as_the_largest_window_goes() -> None:
    training, scene = (
        replace(one, features=tuple(feature / 5 for feature in one.features))
        for one in (make(200, 1, width=9), make(300, 2, width=9))
    )
    network = make_network(scales=(1, 3))
    apart = replace(scene, places=scene.places * 100)
    alone, near = (ask(training, one, network=network).answers for one in (apart, scene))
    torch.testing.assert_close(near, averaged_over_neighbours(alone, scene, 1, Progress()))
    assert float((near - alone).abs().max()) > 0.01


def test_the_scenes_own_labels_are_not_looked_at() -> None:
    training, scene = make(200, 1), make(300, 2)
    hidden = replace(scene, classes=torch.full_like(scene.classes, -1))
    first, second = ask(training, scene), ask(training, hidden)
    assert torch.equal(first.answers, second.answers) and torch.equal(first.weights, second.weights)


def test_pixels_that_miss_a_sensor_are_answered_for_with_the_others() -> None:
    training = make(300, 1)
    scene = without(make(400, 2), 0, slice(0, 200))
    taught = ask(training, scene)
    alone = ~taught.samples.present[:, 0]
    assert int(alone.sum()) == 200 and len(taught.answers) == 400
    assert float((taught.answers.argmax(1) == taught.samples.classes)[alone].float().mean()) > 0.95


def test_the_values_of_an_absent_sensor_change_no_answer() -> None:
    training, scene = make(300, 1), without(make(200, 2), 0, slice(0, 200))
    filled = replace(scene, features=(torch.full_like(scene.features[0], 1e6), scene.features[1]))
    assert torch.equal(ask(training, scene).answers, ask(training, filled).answers)


def test_a_pattern_without_training_pixels_has_no_teacher() -> None:
    training = without(make(300, 1), 1, slice(0, 300))
    scene = without(make(400, 2), 0, slice(0, 100))
    assert ask(training, scene) is None, "training pixels have sensor 0 only; no scene pixel has just that"


def test_a_class_that_is_common_in_the_scene_is_not_drawn_more_often_for_it() -> None:
    training, scene = make(300, 1), make(2000, 2)
    kept = torch.nonzero((scene.classes != 0) | (torch.arange(2000) % 10 == 0))[:, 0]
    taught = ask(training, scene.take(kept), network=make_knowing_network())
    drawn = torch.zeros(CLASSES).index_add_(0, taught.samples.classes, taught.weights)
    share = torch.bincount(training.classes, minlength=CLASSES) / 300
    torch.testing.assert_close(drawn / drawn.sum(), share, atol=0.05, rtol=0)


def test_the_forests_never_answer_a_class_that_training_does_not_have() -> None:
    training = make(300, 1)
    training = training.take(torch.nonzero(training.classes != 1)[:, 0])
    answers = ask(training, make(100, 2)).answers
    assert float(answers[:, 1].max()) < 0.5, "what there is comes from the untrained network's half"


def test_nobody_to_ask_is_no_teacher() -> None:
    one_class = replace(make(100, 1), classes=torch.zeros(100, dtype=torch.long))
    assert ask(make(100, 1), make(100, 2), trees=0) is None
    assert ask(one_class, make(100, 2)) is None
    assert ask(make(100, 1), make(100, 2).take(torch.arange(0))) is None


def test_the_teacher_stops_between_two_trees() -> None:
    class StopsAfterThree(Progress):
        trees = 0

        def report(self, fraction: float, message: str, values: object = None) -> None:
            self.trees += 1

        def cancelled(self) -> bool:
            return self.trees >= 3

    progress = StopsAfterThree()
    with pytest.raises(Cancelled):
        ask_trees(make(200, 1), make(100, 2), CLASSES, 50, 0, progress)
    assert progress.trees == 3
