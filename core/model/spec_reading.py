"""Reading the header of a model file, of this version or an earlier one: what it lacks, is damaged, or contradicts."""

from __future__ import annotations

from typing import Any

from ..contracts.limits import MOST_SENSORS
from ..contracts.strict_json import read_dataclass
from ..errors import ModelFileError
from ..message import message
from .schema import missing_in
from .spec import SCHEMA_VERSION, ModelSpec
from .spec_check import check_spec, check_trust


def spec_from_json(data: Any) -> ModelSpec:
    """Read a header.

    Args:
        data: what ``json.loads`` gave.

    Returns:
        The header, checked.

    Raises:
        ModelFileError: where anything is missing, of the wrong type, or out of range.
    """
    version = data.get("schema_version") if isinstance(data, dict) else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ModelFileError(message("its header states no schema version"))
    if version > SCHEMA_VERSION:
        raise ModelFileError(
            message(
                "it was written by a newer MaMOL (schema {version}, this one reads up to {schema_version}); "
                "update the plugin",
                version=version,
                schema_version=SCHEMA_VERSION,
            )
        )
    if version < 3 and isinstance(data.get("architecture"), dict):
        shape = data["architecture"]
        data = {**data, "architecture": {"single_band_bins": shape.get("bins"), **shape}}
    if version < 5 and isinstance(data.get("architecture"), dict):
        shape = dict(data["architecture"])
        if shape.pop("absent_tokens", "left_out") != "left_out":
            raise ModelFileError(message("it fills in absent sensors, which this MaMOL cannot; train it again"))
        data = {**data, "architecture": shape}
    spec = read_dataclass(ModelSpec, data, "header", missing_in(version))
    check_spec(spec, MOST_SENSORS)
    check_trust(spec)
    return spec
