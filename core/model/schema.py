"""What headers of earlier model files lack, by the version of their schema; :mod:`.spec` says what changed."""

from __future__ import annotations

ADDED_IN_4 = frozenset(
    {
        "SensorSpec.kind", "SensorSpec.wavelengths", "SensorSpec.scales", "SensorSpec.offsets", "SensorSpec.quantiles",
        "SensorSpec.file_bands", "SensorSpec.left_out", "SensorSpec.categories",
        "ModelSpec.grid", "TrainingRecord.validation", "TrainingRecord.notes",
    }
)  # fmt: skip
"""Fields that headers of schema 1 to 3 lack; they have their defaults then."""
ADDED_IN_5 = frozenset({"ValidationRecord.simple_models"})
"""Fields that headers of schema 1 to 4 lack."""
ADDED_IN_6 = frozenset(
    {"ModelSpec.class_table", "ModelSpec.class_sets", "ModelSpec.applicability", "ValidationRecord.scenes"}
)
"""Fields that headers of schema 1 to 5 lack."""
ADDED_IN_7 = frozenset(
    {
        "SensorSpec.dates", "SensorSpec.first_date", "SensorSpec.last_date", "Architecture.date_width",
        "Architecture.date_heads",
    }
)  # fmt: skip
"""Fields that headers of schema 1 to 6 lack."""

ADDED_IN_8 = frozenset({"ModelSpec.scene_statistics"})
"""Fields that headers of schema 1 to 7 lack."""


def missing_in(version: int) -> frozenset[str]:
    """Return the fields that headers of a schema version may lack."""
    added = {4: ADDED_IN_4, 5: ADDED_IN_5, 6: ADDED_IN_6, 7: ADDED_IN_7, 8: ADDED_IN_8}
    return frozenset().union(*(fields for since, fields in added.items() if version < since))
