"""The study's own promises: losses that leave a sensor, verdicts that follow the seeds, a report of what there is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.benchmarks.study import run
from mamol.benchmarks.study.cells import DEDICATED, Cell, find_cells, paired, summary
from mamol.benchmarks.study.methods import METHODS, THOROUGH
from mamol.benchmarks.study.records import append_record, draw_loss, figures, forget_records, read_records
from mamol.benchmarks.study.report import Records, write_report
from mamol.benchmarks.study.sets import StudySet, all_sets
from mamol.benchmarks.study.split import keep_at_most
from mamol.core.errors import MamolError
from mamol.core.model.spec import Architecture
from mamol.core.training.presets import Schedule


def test_thinning_keeps_small_classes() -> None:
    labels = np.ones((100, 100), dtype=np.uint16)
    labels[0, :25] = 2
    kept = keep_at_most(labels, 1000, 0)
    assert (kept == 2).sum() == 25 and 800 < (kept == 1).sum() < 1200


@settings(max_examples=30, deadline=None)
@given(sensors=st.integers(1, 6), rate=st.integers(0, 100), seed=st.integers(0, 100))
def test_no_pixel_loses_all_its_sensors(sensors: int, rate: int, seed: int) -> None:
    patterns = draw_loss(300, sensors, rate, seed)
    assert patterns.min() >= 1 and patterns.max() < 2**sensors
    if rate == 0:
        assert (patterns == 2**sensors - 1).all()


def test_figures_are_overall_average_and_kappa() -> None:
    truth, predicted = np.array([0, 0, 0, 1]), np.array([0, 0, 0, 0])
    assert figures(truth, predicted) == pytest.approx([0.75, 0.5, 0.0])


def line(method: str, seed: int, accuracy: float) -> dict[str, object]:
    values = [accuracy, accuracy, accuracy]
    return {
        "set": "scene", "seed": seed, "method": method, "sensors": ["a", "b"], "training_pixels": 1, "test_pixels": 1,
        "classes": 2, "patterns": {"1": values, "2": values, "3": values}, "rates": dict.fromkeys(
            ("0", "30", "50", "70", "90"), values
        ), "training_seconds": 1.0, "pixels_per_second": 10, "parameters": None,
    }  # fmt: skip


def test_means_are_over_the_seeds_that_all_methods_of_a_scene_have() -> None:
    ran = {"one": {"MaMOL": (0, 1, 2), "forest": (0, 2)}, "other": {"MaMOL": (0, 1)}}
    records = [
        {"set": scene, "method": method, "seed": seed}
        for scene, methods in ran.items()
        for method, seeds in methods.items()
        for seed in seeds
    ]
    kept = [(one["set"], one["method"], one["seed"]) for one in paired(records)]
    assert kept == [
        ("one", "MaMOL", 0), ("one", "MaMOL", 2), ("one", "forest", 0), ("one", "forest", 2), ("other", "MaMOL", 0),
        ("other", "MaMOL", 1),
    ]  # fmt: skip


def test_the_rival_is_the_better_of_the_dedicated_models() -> None:
    records = [line("MaMOL", seed, 0.8) for seed in range(3)]
    records += [line("forest per pattern", seed, 0.7) for seed in range(3)]
    records += [line("boosting per pattern", seed, 0.9) for seed in range(3)]
    cells = find_cells(records, "OA")
    assert [cell.best for cell in cells] == ["boosting per pattern"] * 3
    assert all(cell.mean == pytest.approx(-10) and cell.verdict == "lost" for cell in cells)
    assert summary(cells).startswith("0 won, 0 tied within one standard deviation, 3 lost of 3 cells; ")
    alone = Cell("another scene", 1, ("a",), (2.0,), "forest per pattern")
    assert "3 lost of 4 cells (1 with one seed are none of these); " in summary([*cells, alone])


@pytest.mark.parametrize(
    ("differences", "verdict"), [((1.0, 2.0, 3.0), "won"), ((-1.0, 1.0, 0.5), "tied"), ((-3.0, -2.0), "lost")]
)
def test_a_difference_within_one_deviation_over_the_seeds_is_a_tie(
    differences: tuple[float, ...], verdict: str
) -> None:
    assert Cell("scene", 1, ("a",), differences, "forest per pattern").verdict == verdict


def test_records_are_kept_and_the_report_says_what_they_say(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    for seed in range(2):
        append_record(path, line("MaMOL", seed, 0.8125))
        append_record(path, line("forest per pattern", seed, 0.75))
        append_record(path, line("short: MaMOL", seed, 0.7))
        append_record(path, line("short: no adapter", seed, 0.69))
    adapted = [
        {**line(f"{way}, {count} a class", seed, accuracy), "bytes": 2_000_000, "update_bytes": 500_000}
        for way, accuracy in (("adapted", 0.6), ("from scratch", 0.5))
        for count in (10, 200)
        for seed in range(2)
    ]
    write_report(tmp_path / "study.md", Records(list(read_records(path)), adapting=adapted))
    text = (tmp_path / "study.md").read_text(encoding="utf-8")
    assert "3 won, 0 tied within one standard deviation, 0 lost of 3 cells" in text
    assert "| scene | a + b | +6.2 | won | +6.2 | won |" in text
    assert "| no adapter | 69.00 | -1.00 ± 0.00 |" in text
    rows = [row for row in text.splitlines() if "a class |" in row]
    assert [row.split(" | ")[1] for row in rows] == [
        "adapted, 10 a class", "from scratch, 10 a class", "adapted, 200 a class", "from scratch, 200 a class",
    ]  # fmt: skip
    assert "| 60.0 ± 0.0 | 60.0 ± 0.0 | 1 | 0.50 of 2.00 |" in rows[0]
    assert "standard error: +10.0 ± 0.0 points of OA, +10.0 ± 0.0 of AA, in 100 % of the time." in text
    assert (tmp_path / "images" / "study-rates.png").stat().st_size > 1000
    details = (tmp_path / "study-details.md").read_text(encoding="utf-8")
    assert "| scene | a + b | MaMOL | 81.2 ± 0.0 | 81.2 ± 0.0 | 81.2 ± 0.0 |" in details
    assert "| scene | 70 % | forest per pattern | 75.0 ± 0.0 | 75.0 ± 0.0 | 75.0 ± 0.0 |" in details


def test_parts_without_records_are_named_and_nothing_is_said_of_them(tmp_path: Path) -> None:
    write_report(tmp_path / "study.md", Records([line("MaMOL", 0, 0.8)]))
    text = (tmp_path / "study.md").read_text(encoding="utf-8")
    assert (
        "Not made anew yet: scenes of another source, few labels, whether the report tells the truth, adapting, digits"
        in text
    )
    assert "parts taken away." in text and "## Parts taken away" not in text
    assert "MaMOL less its rival, mean over cells: - points of OA, - of AA." in text
    write_report(tmp_path / "study.md", Records())
    assert "Not made anew yet: scenes, scenes of" in (tmp_path / "study.md").read_text(encoding="utf-8")


def test_thorough_is_run_with_fewer_seeds() -> None:
    rows = ["MaMOL", "forest per pattern", "short: MaMOL", THOROUGH]
    assert run.rows_of(rows, "a scene", run.FEWER_SEEDS - 1, None) == rows
    assert run.rows_of(rows, "a scene", run.FEWER_SEEDS, None) == rows[:3]


def test_thorough_is_compared_with_balanced_where_both_ran_and_is_no_rival_in_the_other_tables(tmp_path: Path) -> None:
    records = [
        line("MaMOL", 0, 0.80),
        line("MaMOL", 1, 0.70),
        line("MaMOL", 2, 0.90),
        line("forest per pattern", 0, 0.5),
    ]
    records += [line(THOROUGH, 0, 0.83), line(THOROUGH, 1, 0.72)]
    write_report(tmp_path / "study.md", Records(records))
    text = (tmp_path / "study.md").read_text(encoding="utf-8")
    row = "75.0 | 77.5 | +2.5 ± 0.5 | 75.0 | 77.5 | +2.5 ± 0.5 | 1 | 1 |"
    assert f"| scene | {row}" in text and f"| all scenes | {row}" in text
    assert "thorough" not in text.partition("## The preset thorough")[0]


def test_trunks_are_compared_at_the_full_schedule_and_are_no_rivals_in_the_other_tables(tmp_path: Path) -> None:
    records = [line("MaMOL", seed, 0.80) for seed in range(3)]
    records += [line("balanced: no adapter", seed, 0.79) for seed in range(3)]
    records += [line("balanced: frozen trunk", seed, accuracy) for seed, accuracy in enumerate((0.78, 0.80))]
    write_report(tmp_path / "study.md", Records(records))
    before, _, section = (tmp_path / "study.md").read_text(encoding="utf-8").partition("## Trunk and adapter at")
    assert "1 scenes (scene), 2 scene-seed pairs." in section
    rows = [row for row in section.splitlines() if row.startswith("| ") and "---" not in row]
    assert [row.split(" | ")[0] for row in rows[1:]] == ["| MaMOL", "| frozen trunk", "| no adapter"]
    assert "| frozen trunk | 79.00 | -1.00 ± 1.00 | 79.00 | -1.00 ± 1.00 |" in section
    assert "frozen" not in before


def test_quick_has_what_its_tables_compare() -> None:
    assert {"MaMOL", *DEDICATED} <= set(run.QUICK_METHODS) <= set(METHODS)
    assert set(run.QUICK_SETS) <= {one.name for one in all_sets()}


def test_thorough_is_shown_more_pixels_of_the_scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []

    def prepare(one: StudySet, seed: int, shape: Architecture, schedule: Schedule) -> None:
        drawn.append(schedule.scene_pixels)
        raise MamolError("Looked at, not run.")

    monkeypatch.setattr(run, "prepare", prepare)
    scene = StudySet("scene", tmp_path, {}, "labels.tif")
    for method in ("MaMOL", "short: no adapter", THOROUGH):
        told = run._run_scene(scene, 0, [method], tmp_path / "records.jsonl", None)
        assert told == ["scene, seed 0: left out. Looked at, not run."]
    assert drawn == [40_000, 40_000, 100_000]


def test_the_readme_claims_no_cells_that_the_study_does_not_count() -> None:
    root = Path(__file__).resolve().parents[2]
    study, readme = ((root / name).read_text(encoding="utf-8") for name in ("docs/study.md", "README.md"))
    counted = [row.partition(";")[0].replace("**", "") for row in study.splitlines() if " cells; at or above" in row]
    claimed = [row for row in readme.splitlines() if row.startswith("- ") and " lost of " in row]
    assert set(claimed) <= set(counted)


def test_only_what_is_repeated_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "scenes.jsonl"
    forget_records(path, None)
    assert not path.exists()
    every = [{"set": scene, "method": method} for scene in ("A", "B") for method in ("MaMOL", "forest")]
    for one in every:
        append_record(path, one)
    forget_records(path, ())
    assert list(read_records(path)) == every
    forget_records(path, ("MaMOL",), ("A",))
    assert list(read_records(path)) == every[1:]
    forget_records(path, ("forest",))
    assert list(read_records(path)) == [every[2]]
    forget_records(path, None)
    assert list(read_records(path)) == []
