"""Whether what a result was made from is still what it was."""

from __future__ import annotations

from pathlib import Path

from ..contracts.run_record import RunRecord, changes_since
from ..errors import ModelFileError
from ..model.file import sha256_of


def check_run(run: RunRecord) -> tuple[str, ...]:
    """Compare model and sources of a run with what they were.

    Args:
        run: the run.

    Returns:
        A sentence for each file that was written since, but has kept its size.

    Raises:
        ModelFileError: the model is no longer there, or was trained again.
        RasterError: a sensor's file is no longer there, or has another size.
    """
    warnings = changes_since(run)
    if sha256_of(run.model_path) != run.model_sha256:
        raise ModelFileError(
            f"The model '{Path(run.model_path).stem}' was trained again since this result was made, so it would answer "
            "for other maps. Classify again."
        )
    return warnings
