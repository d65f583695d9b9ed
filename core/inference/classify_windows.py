"""Several parts of one raster, each classified by itself into files of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..contracts.classify import ClassifyRequest, ClassifyResult
from ..contracts.outputs import Output
from ..contracts.sensors import PixelWindow
from ..errors import ExtentError
from ..model.header import read_spec
from ..progress import PartOfProgress, Progress
from ..raster.sensors import open_sensors
from .classify import classify
from .given_sensors import grid_options
from .windows import pixel_window


def classify_windows(
    request: ClassifyRequest, windows: Sequence[PixelWindow], progress: Progress
) -> tuple[ClassifyResult, ...]:
    """Classify parts of a raster; each part's maps are what the maps of the whole raster hold there.

    The files are those of the request, with the part in their names: "classes.tif" becomes
    "classes_r0-255_c512-767.tif" for rows 0 to 255 and columns 512 to 767. The parts are independent: each one's
    files appear together and whole, and those that are there when a later part fails, or the analyst
    cancels, stay.

    Args:
        request: model, sensors and outputs; without an extent or a window.
        windows: the parts; may overlap, none twice.
        progress: told about every tile; asked before each whether to stop.

    Returns:
        What was written, in the order of the windows.

    Raises:
        MamolError: a sentence about what is wrong; with a window, before anything is written.
        Cancelled: when the analyst stopped it.
    """
    _check(request, windows)
    results = []
    for number, window in enumerate(windows):
        part = PartOfProgress(progress, number / len(windows), (number + 1) / len(windows))
        outputs = tuple(Output(output.kind, path_of_part(output.path, window)) for output in request.outputs)
        results.append(classify(replace(request, window=window, outputs=outputs), part))
    return tuple(results)


def path_of_part(path: str, window: PixelWindow) -> str:
    """Give the file of a part: the whole's, with the first and last row and column in its name."""
    whole = Path(path)
    return str(whole.with_name(f"{whole.stem}_{part_name(window)}{whole.suffix}"))


def part_name(window: PixelWindow) -> str:
    """Name a part by its first and last row and column: "r0-255_c512-767"."""
    last_row, last_column = window.row + window.height - 1, window.column + window.width - 1
    return f"r{window.row}-{last_row}_c{window.column}-{last_column}"


def _check(request: ClassifyRequest, windows: Sequence[PixelWindow]) -> None:
    """Refuse windows that cannot work before the first is written."""
    if not windows:
        raise ExtentError("No window is given. Give at least one.")
    if request.extent is not None or request.window is not None:
        raise ExtentError("The request has a part to classify beside the list of windows. Leave one of them out.")
    twice = sorted({part_name(window) for window in windows if list(windows).count(window) > 1})
    if twice:
        raise ExtentError(f"The window {twice[0]} is given twice. Give each window once.")
    options = grid_options(request, read_spec(request.model_path))
    with open_sensors(request.sensors, reference=request.reference, **options) as stack:
        for window in windows:
            pixel_window(stack.grid, window)
