"""A class table: classes renamed, merged, left out, recoloured, ordered and weighed; its files; what is refused."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from mamol.core.contracts.class_table import ClassGroup, ClassRow, ClassTable
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import LabelError
from mamol.core.raster.labels.class_files import class_table_csv, read_classes
from mamol.core.raster.labels.class_mapping import check_enough, known_classes, map_classes

ENTRIES = tuple(
    ClassEntry(value, name, f"#00000{value}") for value, name in enumerate(("spruce", "pine", "oak", "lake", "road"), 1)
)
TABLE = ClassTable(
    (
        ClassRow("lake", "water", colour="#0000ff"),
        ClassRow("spruce", groups=("conifer", "forest"), weight=2.0),
        ClassRow("oak", groups=("", "forest")),
        ClassRow("pine", groups=("conifer", "forest")),
        ClassRow("road", used=False),
    ),
    groups=(ClassGroup("forest", "#00ff00"),),
)


def names(table: ClassTable) -> list[str]:
    return [entry.name for entry in map_classes(table, ENTRIES).entries]


def test_each_level_of_the_hierarchy_is_mapped_in_the_tables_order():
    assert names(TABLE) == ["water", "spruce", "oak", "pine"]
    assert names(replace(TABLE, level=1)) == ["water", "conifer", "oak"]
    assert names(replace(TABLE, level=2)) == ["water", "forest"]


def test_labels_weights_and_colours_follow():
    mapped = map_classes(replace(TABLE, level=2), ENTRIES)
    assert mapped.entries == (ClassEntry(4, "water", "#0000ff"), ClassEntry(1, "forest", "#00ff00"))
    labels = np.array([[0, 1, 2, 3, 4, 5, 7]], dtype=np.uint16)
    assert mapped.apply(labels).tolist() == [[0, 1, 1, 1, 4, 0, 7]]
    weights = mapped.pixel_weights(labels)
    assert weights is not None and weights.tolist() == [[1, 2, 1, 1, 1, 1, 1]]
    assert mapped.notes == (
        "Classes were merged: 'forest' of 'spruce', 'oak', 'pine'.",
        "Left out by the class table, and so never mapped: 'road'.",
    )
    conifer = map_classes(replace(TABLE, level=1), ENTRIES).entries[1]
    assert conifer == ClassEntry(1, "conifer", "#000001"), "a group without a colour has that of its first class"


def test_names_that_are_not_there_or_nearly_there_are_told():
    table = ClassTable((ClassRow("LAKE", "water"), ClassRow("glacier")))
    mapped = map_classes(table, ENTRIES)
    assert [entry.name for entry in mapped.entries] == ["water", "spruce", "pine", "oak", "road"]
    assert mapped.notes[:2] == (
        "Classes were found in the class table despite different case or spaces: 'lake' as 'LAKE'.",
        "The class table names classes that the labels do not have: 'glacier'.",
    )


def test_a_merge_that_leaves_one_class_is_refused():
    rows = tuple(ClassRow(entry.name, groups=("land",)) for entry in ENTRIES)
    mapped = map_classes(ClassTable(rows, 1), ENTRIES)
    with pytest.raises(LabelError, match="leaves only the class 'land' of the 5 classes of the labels"):
        check_enough(mapped)
    with pytest.raises(LabelError, match="leaves no class"):
        check_enough(map_classes(ClassTable(tuple(ClassRow(one.name, used=False) for one in ENTRIES)), ENTRIES))


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (ClassTable((ClassRow("a"), ClassRow("a"))), "has class 'a' twice"),
        (ClassTable((ClassRow(" "),)), "without a name"),
        (ClassTable((ClassRow("a", colour="red"),)), "colour 'red' of class 'a'"),
        (ClassTable((ClassRow("a", weight=0.0),)), "weight of class 'a' is 0"),
        (ClassTable((ClassRow("a", weight=float("nan")),)), "weight of class 'a' is nan"),
        (ClassTable((ClassRow("a"),), 1), "Level 1 .* has no groups"),
        (ClassTable((ClassRow("a", groups=("b", "c")), ClassRow("d", groups=("b", "e")))), "'b' .* to 'c' .* to 'e'"),
        (ClassTable((ClassRow("a"),), groups=(ClassGroup("b", "#12"),)), "colour '#12' of class 'b'"),
    ],
)
def test_tables_that_contradict_themselves(table, sentence):
    with pytest.raises(LabelError, match=sentence):
        map_classes(table, ENTRIES)


def test_a_class_is_renamed_and_recoloured_at_its_level():
    coarse = replace(TABLE, level=2).renamed("forest", "woods").recoloured("woods", "#123456")
    assert names(coarse) == ["water", "woods"] and map_classes(coarse, ENTRIES).entries[1].colour == "#123456"
    fine = TABLE.renamed("spruce", "Norway spruce").recoloured("Norway spruce", "#654321")
    assert names(fine)[1] == "Norway spruce" and map_classes(fine, ENTRIES).entries[1].colour == "#654321"
    assert names(replace(fine, level=2)) == ["water", "forest"]
    more = ClassTable((ClassRow("oak"),)).with_classes(ENTRIES)
    assert [row.label for row in more.rows] == ["oak", "spruce", "pine", "lake", "road"] and more.only_names


def test_csv_and_json_come_back(tmp_path):
    path = tmp_path / "classes.csv"
    table = replace(TABLE, rows=(ClassRow("7", "reed", value=7), *TABLE.rows))
    path.write_text(class_table_csv(table))
    assert read_classes(path) == table
    text = json.dumps(replace(table, level=2).to_json())
    assert read_classes(text) == replace(table, level=2)
    (tmp_path / "classes.json").write_text(text)
    assert read_classes(str(tmp_path / "classes.json")).level == 2
    assert read_classes('{"rows": [{"label": "a"}]}') == ClassTable((ClassRow("a"),))


def test_a_csv_of_names_alone_names_the_codes_of_the_labels(tmp_path):
    path = tmp_path / "classes.csv"
    path.write_text("id,name,colour\n7,reed,#112233\n-1,wood\n")
    table = read_classes(path)
    assert table.only_names and [(entry.value, entry.name) for entry in known_classes(table)] == [
        (7, "reed"),
        (-1, "wood"),
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("label,name,use\na,b,perhaps\n", "Line 2 .* 'perhaps' in column use is neither yes nor no"),
        ("label,name,weight\na,b,much\n", "Line 2 .* weight 'much' is not a number"),
        ("id,label,name\n1,a,b\n1,c,d\n", "repeats class 1"),
        ("label,name\na,b\na,c\n", "has class 'a' twice"),
        ("label,name\n,b\n", "has no classes"),
        ('{"rows": [{"label": 3}]}', "cannot be read: it.rows.* is not text"),
        ('{"rows": [], "levels": 1}', "cannot be read: it has the wrong fields"),
        ("{", "cannot be read: it is not JSON"),
        ('{"rows": []}', "has no classes"),
    ],
)
def test_files_that_are_wrong(tmp_path, text, sentence):
    path = tmp_path / "classes.csv"
    path.write_text(text)
    with pytest.raises(LabelError, match=sentence):
        read_classes(path)
