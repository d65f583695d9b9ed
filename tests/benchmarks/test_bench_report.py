"""What `make bench` keeps: a part measured again takes the place of its last run, the others stay as they were."""

from __future__ import annotations

from mamol.benchmarks.bench.measuring import Row
from mamol.benchmarks.bench.report import keep, page, part_of, read

ORDER = ["speed", "memory"]


def test_a_part_that_is_measured_again_replaces_itself_alone(tmp_path):
    path = tmp_path / "bench.json"
    first = part_of("memory", "make bench", (0.1, 2.0), [Row("most memory", "< 2 GB", "300 MB")])
    assert keep([first], path, ORDER) == [first]
    speed = part_of("speed", "make bench", (0.0, 1.0), [Row("speed", "", "5 px/s", "slow")])
    assert keep([speed], path, ORDER) == [speed, first]
    again = part_of("memory", "make bench ARGS='--only memory'", (0.5, 1.5), [Row("most memory", "< 2 GB", "200 MB")])
    assert keep([again], path, ORDER) == [speed, again] == read(path)


def test_the_page_says_of_each_part_how_it_was_measured(tmp_path):
    part = part_of("memory", "make bench ARGS='--only memory'", (0.5, 1.5), [Row("most memory", "< 2 GB", "200 MB")])
    text = page([part])
    assert "## Memory" in text and "| most memory | < 2 GB | 200 MB |  |" in text
    for told in (
        "`make bench ARGS='--only memory'`",
        part.date,
        "load 0.5 before and 1.5 after",
        "torch ",
        part.machine,
    ):
        assert told in text


def test_the_page_in_the_repository_is_what_was_kept():
    from mamol.benchmarks.bench.run import KEPT, PAGE

    assert PAGE.read_text(encoding="utf-8") == page(read(KEPT))
