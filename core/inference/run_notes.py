"""What an analyst should know about a scene before a job runs on it: one list, whatever the job."""

from __future__ import annotations

from collections.abc import Sequence

from rasterio.windows import Window

from ..contracts.sensors import Cover, Extent
from ..model.network import MamolNetwork
from ..model.spec import ModelSpec
from ..progress import Progress
from ..raster.grid_sentences import extent_sentences
from ..raster.sensors import SensorStack
from .date_check import date_notes
from .value_check import check_values
from .value_matching import remedy


def run_notes(
    stack: SensorStack,
    spec: ModelSpec,
    network: MamolNetwork,
    window: Window,
    progress: Progress,
    *,
    extent: Extent | None,
    cover: Cover,
    matched: Sequence[str] = (),
    can_match: bool = False,
    looks_at_values: bool = True,
    is_view: bool = False,
) -> tuple[str, ...]:
    """Return sentences about the values, files, extent and dates of the open sensors.

    What makes a map unreliable comes first: a page shows one sentence, and how many more there are.

    Args:
        stack: the open sensors.
        spec: the model.
        network: its network.
        window: the part that the job is about.
        progress: asked between tiles whether to stop.
        extent: what was asked for; None is the whole grid.
        cover: which ground the grid has.
        matched: what was told when values were brought to those of training.
        can_match: whether the analyst may ask this job to bring them there.
        looks_at_values: whether a sample of the values is compared with those of training.
        is_view: whether the extent is what a map shows.

    Raises:
        RasterError: a file cannot be read to its end.
        SensorError: a date of a series is of another scale than the others.
        Cancelled: when the analyst stopped the job.
    """
    odd = check_values(stack, spec, network, window, progress) if looks_at_values else ()
    return (
        *odd,
        *(remedy(odd) if can_match else ()),
        *stack.warnings,
        *extent_sentences(stack.grid, extent, window, cover, is_view),
        *date_notes(spec, network, stack.days),
        *matched,
    )
