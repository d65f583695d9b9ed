"""The study's section on what ground methods were trained and tested on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .cells import Record, scenes_of
from .tables import table

NOTE = """Mean over seeds. *Shared* is the share of the test pixels whose own field or patch is also trained on: where
blocks cut through fields, figures are kinder than those for ground that is not known at all."""


def ground_section(records: Sequence[Record]) -> str:
    """Describe for every scene by what units it was divided, and which classes were not tested."""
    rows = []
    for scene in scenes_of(records):
        found = [one["ground"] for one in records if one["set"] == scene and one.get("ground")]
        if not found:
            continue
        names = list(dict.fromkeys(name for one in found for name in one["untested"]))
        rows.append([
            scene,
            found[0]["kind"],
            *(f"{np.mean([one[side] for one in found]):.0f}" for side in ("trained", "tested")),
            f"{100 * np.mean([one['shared'] for one in found]):.0f} %",
            ", ".join(names) or "none",
        ])  # fmt: skip
    header = ["scene", "divided by", "units trained", "units tested", "shared", "trained, not tested (with some seed)"]
    return NOTE + "\n\n" + table(header, rows)
