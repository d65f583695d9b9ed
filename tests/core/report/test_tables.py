"""An explanation as rows for the clipboard and for CSV files."""

from __future__ import annotations

from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.routing import ClassProbability, Explanation, WithoutSensor
from mamol.core.report.tables import explanation_rows

CORN = ClassProbability(ClassEntry(1, "corn", "#ffff00"), 0.75)


def test_every_table_of_an_explanation_is_in_the_rows() -> None:
    told = Explanation(
        crs="EPSG:32616",
        outline=((0, 10), (10, 10), (10, 0), (0, 0)),
        pixels=1,
        seen=1,
        sensors={"SAR": 1.0, "DSM": 0.0},
        top=(CORN,),
        expert_names=("dynamic 1", "dynamic 2", "shared", "SAR only", "DSM only"),
        shares=(0.5, 0.0, 0.25, 0.25, 0.0),
        blocks=(3, 4),
        gates=((0.875, 0.125), (1.0, 0.0)),
        without=(WithoutSensor("SAR", None), WithoutSensor("DSM", CORN)),
    )
    rows = explanation_rows(told)
    assert rows[:2] == (("place", "centre", "x", "5"), ("place", "centre", "y", "5"))
    for row in (
        ("sensors", "DSM", "share of the pixels", "0"),
        ("classes", "corn", "probability", "0.75"),
        ("experts", "SAR only", "share", "0.25"),
        ("gates", "block 4", "dynamic 1", "1"),
        ("without a sensor", "SAR", "no class", ""),
        ("without a sensor", "DSM", "corn", "0.75"),
    ):
        assert row in rows
