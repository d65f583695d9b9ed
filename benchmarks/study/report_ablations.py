"""The study's section on what each part is worth."""

from __future__ import annotations

import numpy as np

from .cells import Record, mean_over_patterns, methods_of
from .donor import DONOR, FILE_NAME
from .methods import ABLATIONS, AT_FULL_SCHEDULE, FULL, TRUNK_FROM_FILE
from .tables import mean_difference, table

NOTE = """A short schedule (150 and 400 steps, 100 trees), the same for every row; compare rows with each other
only. The trunk is frozen (trunk scene of `mamol:train`), with experts beside its last two blocks, in all but the rows
that say otherwise. The default is the tuned one, frozen while labels alone are learnt and learning along with the
teacher's answers; it and the one from scratch have experts beside the last block alone. Rows of a scene and a
seed begin with the same stems and trunk where these have the same shape. Mean over patterns, then over scenes and seeds
that every row has; differences with their standard error."""
NO_FILE = "Trunk from a file: not run, since no file of weights was given (`--trunk-file`) or made."
DONATED = f", the trunk of MaMOL's default model of {DONOR}, whose stems are not taken along"
REFERENCE = "short: MaMOL"
FULL_NOTE = """The default itself, preset balanced with the tuned trunk, against the trunk that stays frozen, which has
experts beside two blocks instead of one, and against both without any adapter. The same pixels, schedule and seeds;
mean over patterns, then over scenes and seeds that every row has; differences with their standard error."""


def full_schedule_section(records: list[Record]) -> str:
    """Write the section on trunks and adapters at the full schedule; ``records`` has MaMOL's own too."""
    return FULL_NOTE + "\n\n" + _table(records, ["MaMOL", *(FULL + name for name in AT_FULL_SCHEDULE)], "MaMOL")


def ablations_section(records: list[Record]) -> str:
    """Write the section from the records of the short schedule."""
    given = [one["trunk"] for one in records if one["method"] == TRUNK_FROM_FILE]
    files = sorted(
        {f"`{one['file']}`{DONATED if one['file'] == FILE_NAME else ''}, SHA-256 {one['sha256']}" for one in given}
    )
    return "\n\n".join(
        [NOTE, _table(records, ABLATIONS, REFERENCE), f"Trunk from a file: {'; '.join(files)}." if files else NO_FILE]
    )


def _table(records: list[Record], order: list[str], reference: str) -> str:
    """Compare the rows that were run, in their order, with one of them; strangers come last."""
    found = methods_of(records)
    methods = [*(name for name in order if name in found), *(name for name in found if name not in order)]
    means = {(method, index): mean_over_patterns(records, method, index) for method in methods for index in (0, 1)}
    shared = set.intersection(*(set(means[method, 0]) for method in methods))
    if not shared:
        return "No scene and seed has all of these rows yet."
    rows = []
    for method in methods:
        row = [method.removeprefix("short: ").removeprefix(FULL)]
        for index in (0, 1):
            own = means[method, index]
            row.append(f"{np.mean([own[key] for key in shared]):.2f}")
            row.append(_paired(own, means.get((reference, index), {}), shared))
        rows.append(row)
    scenes = sorted({scene for scene, _ in shared})
    note = f"{len(scenes)} scenes ({', '.join(scenes)}), {len(shared)} scene-seed pairs."
    return note + "\n\n" + table(["", "OA", "against MaMOL", "AA", "against MaMOL"], rows)


def _paired(own: dict[tuple[str, int], float], other: dict[tuple[str, int], float], keys: set[tuple[str, int]]) -> str:
    """Return mean and standard error of the paired differences."""
    return mean_difference([own[key] - other[key] for key in keys if key in other], 2)
