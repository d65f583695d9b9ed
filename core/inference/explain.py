"""The question "why did this pixel become what it is?": a place in, probabilities and experts out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.windows import Window
from torch import Tensor

from ..contracts.classify import ClassifyRequest, record_run
from ..contracts.preview import ExplainViewRequest, with_removals
from ..contracts.routing import ClassProbability, ExplainRequest, Explanation, WithoutSensor
from ..contracts.run_record import RunRecord, changes_since
from ..contracts.season import with_hidden_dates
from ..contracts.sensors import Extent, dates_off
from ..device import choose_device, device_failures, limited_threads
from ..errors import ExtentError, ModelFileError, SensorError
from ..message import message
from ..model.file import load_model, sha256_of
from ..model.header import read_spec
from ..model.spec import ModelSpec
from ..progress import Progress
from ..raster.grid import Grid, moved
from ..raster.sensors import open_sensors
from ..raster.source.block_cache import block_cache
from ..raster.tiles import common_pixels
from .date_check import date_notes
from .given_sensors import grid_options, read_tile
from .levels import at_level
from .runner import Batch, NetworkRunner
from .value_matching import by_scene_statistics
from .windows import classified_window

LEAST_BATCH = 64
"""Fewer pixels go another way through the matrix products, and come out with other last bits."""


@dataclass(frozen=True)
class PixelAnswers:
    """The network's answers for N pixels, on the CPU in fp32.

    Attributes:
        probabilities: (N, K), calibrated.
        expert_shares: (N, E), each expert's share of what the adapters added.
        gates: (N, B, K_d), mean gate of each dynamic expert in each of B adapter blocks.
    """

    probabilities: Tensor
    expert_shares: Tensor
    gates: Tensor


def answer_pixels(runner: NetworkRunner, features: Sequence[Tensor | None], pattern: Tensor) -> PixelAnswers:
    """Ask the network about pixels, each with the sensors of its pattern.

    Args:
        runner: runs the network.
        features: per sensor (features, N) as the runner prepares them, or None; columns of pixels without it do not
            matter.
        pattern: (N,), int64, bit m is sensor m; at least one bit each.

    Returns:
        The answers, N in the order given.
    """
    order, parts = [], []
    for value in sorted(set(pattern.tolist())):
        same = torch.nonzero(pattern == value)[:, 0]
        order.append(same)
        parts.append(_answer(runner, features, value, same))
    back = torch.cat(order).argsort()
    probabilities, shares, gates = (torch.cat(each)[back] for each in zip(*parts))
    return PixelAnswers(probabilities, shares, gates)


def _answer(
    runner: NetworkRunner, features: Sequence[Tensor | None], value: int, index: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Return probabilities, shares and gates of pixels that share a pattern."""
    count = len(index)
    if count < LEAST_BATCH:
        index = torch.cat([index, index[:1].expand(LEAST_BATCH - count)])
    answer = runner.ask(features, value, Batch(index, len(index)), with_expert_shares=True)
    if answer.expert_shares is None or answer.gates is None:
        raise RuntimeError("the network returned no routing")
    gates = answer.gates.permute(2, 0, 1)
    return answer.probability.T[:count], answer.expert_shares.T[:count], gates[:count]


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
            message(
                "The model '{stem}' was retrained after this result was made and cannot explain it any more. Classify "
                "again.",
                stem=Path(run.model_path).stem,
            )
        )
    return warnings


CLASSES_TOLD = 5
LARGEST_BOX = 4096
"""Pixels: about a second on one core with four sensors."""


@device_failures()
@block_cache()
def explain(request: ExplainRequest, progress: Progress) -> Explanation:
    """Describe why a place became what it is, from the sources of the run and the window needed alone.

    The probabilities are those that Classify gives there, and gives with a sensor left out,
    up to the last bits of a float where Classify had the pixel in a batch of another size.

    Args:
        request: the run and the place.
        progress: asked between the steps whether to stop.

    Returns:
        Classes, sensors, experts, and what the place would be without each sensor.

    Raises:
        MamolError: a sentence: the model or a source was moved or changed, the place lies outside the
            result, is too large, or no sensor sees it.
        Cancelled: when the answer is no longer wanted.
    """
    warnings = check_run(request.run)
    progress.report(0.0, message("reading the model"))
    device = choose_device(request.device)
    spec, network = load_model(request.run.model_path, device)
    with (
        limited_threads(in_each=1),
        torch.inference_mode(),
        open_sensors(
            request.run.sensors, spec.sensors_by_name, request.run.reference, **grid_options(request.run, spec)
        ) as stack,
    ):
        window = _window(stack.grid, request.place, classified_window(stack.grid, request.run))
        progress.check()
        progress.report(0.2, message("reading the sensors"))
        blocks = read_tile(stack, window, network.shape.halo, progress)
        mapped = at_level(spec, request.run.level)
        runner = NetworkRunner(network, spec.sensor_names, mapped.groups)
        features, pattern = runner.prepare(blocks, int(window.height), int(window.width))
        progress.check()
        progress.report(0.5, message("running the network"))
        found = _explain(mapped.spec, runner, features, pattern, stack.grid.part(window), progress)
        notes = (*warnings, *stack.warnings, *date_notes(spec, network, stack.days))
    progress.report(1.0, message("done"))
    return replace(found, warnings=notes, dates_off=dates_off(request.run.sensors))


def _window(grid: Grid, place: Extent, classified: Window) -> Window:
    """Return the pixels asked about: those of the grid that were classified."""
    window = common_pixels(_asked(grid, place), classified)
    if window is None:
        raise _outside()
    pixels = int(window.width * window.height)
    if pixels > LARGEST_BOX:
        raise ExtentError(
            message(
                "The box holds {pixels:,} pixels. Draw one of up to {largest_box:,}, for example 64 by 64.",
                pixels=pixels,
                largest_box=LARGEST_BOX,
            )
        )
    return window


def _asked(grid: Grid, place: Extent) -> Window:
    """Return the pixels that a box touches, or the one under a point, which may lie outside the grid."""
    try:
        crs = CRS.from_user_input(place.crs)
    except CRSError as error:
        raise ExtentError(
            message("The CRS of the place is unknown: '{crs}'. Choose another CRS for the project.", crs=place.crs[:80])
        ) from error
    if (place.left, place.bottom) != (place.right, place.top):
        try:
            return grid.window(place)
        except ExtentError as error:
            raise _outside() from error
    xs, ys = moved(crs, grid.crs, np.array([place.left]), np.array([place.top]))
    if not len(xs):
        raise _outside()
    column, row = ~grid.transform * (float(xs[0]), float(ys[0]))
    return Window(math.floor(column), math.floor(row), 1, 1)


def _outside() -> ExtentError:
    return ExtentError(message("This place is outside the result. Click or draw a box inside its maps."))


def _explain(
    spec: ModelSpec,
    runner: NetworkRunner,
    features: list[Tensor | None],
    pattern: Tensor,
    part: Grid,
    progress: Progress,
) -> Explanation:
    seen = torch.nonzero(pattern)[:, 0]
    if not len(seen):
        raise SensorError(
            message("No sensor has data at this place, so it has no class. Click where the map is not empty.")
        )
    features = [None if each is None else each[:, seen.to(each.device)] for each in features]
    pattern = pattern[seen]
    answers = answer_pixels(runner, features, pattern)
    without = []
    for index, name in enumerate(spec.sensor_names):
        if bool((pattern >> index & 1).any()):
            progress.check()
            without.append(WithoutSensor(name, _outcome_without(index, spec, runner, features, pattern)))
    corners = ((0, 0), (part.width, 0), (part.width, part.height), (0, part.height))
    return Explanation(
        crs=part.crs.to_wkt(),
        outline=tuple(part.transform * corner for corner in corners),
        pixels=part.width * part.height,
        seen=len(seen),
        sensors={name: float((pattern >> m & 1).float().mean()) for m, name in enumerate(spec.sensor_names)},
        top=_most_probable(answers.probabilities, spec)[:CLASSES_TOLD],
        expert_names=spec.expert_names,
        shares=tuple(answers.expert_shares.mean(0).tolist()),
        blocks=spec.architecture.blocks_with_experts,
        gates=tuple(tuple(row) for row in answers.gates.mean(0).tolist()),
        without=tuple(without),
        dates=runner.date_shares(features, pattern),
    )


def _outcome_without(
    index: int, spec: ModelSpec, runner: NetworkRunner, features: list[Tensor | None], pattern: Tensor
) -> ClassProbability | None:
    """Return the most probable class without a sensor; None where no other sensor sees any of the pixels."""
    left = pattern & ~(1 << index)
    others = torch.nonzero(left)[:, 0]
    if not len(others):
        return None
    given = [None if each is None else each[:, others.to(each.device)] for each in features]
    return _most_probable(answer_pixels(runner, given, left[others]).probabilities, spec)[0]


def _most_probable(probabilities: Tensor, spec: ModelSpec) -> tuple[ClassProbability, ...]:
    """Return all classes by their mean probability; of equal ones the first in the model, as in the class map."""
    means, order = probabilities.mean(0).sort(descending=True, stable=True)
    return tuple(ClassProbability(spec.classes[i], value) for i, value in zip(order.tolist(), means.tolist()))


def explain_view(request: ExplainViewRequest, progress: Progress) -> Explanation:
    """Describe why a place of a preview is what it is, recomputed for that window on the pixels of Classify.

    Args:
        request: the preview and the place.
        progress: asked between the steps whether to stop.

    Returns:
        Classes, sensors, experts, and what the place would be without each sensor that is there.

    Raises:
        MamolError: a sentence: all sensors are off, a source cannot be read, or no sensor sees the place.
        Cancelled: when the answer is no longer wanted.
    """
    view = request.view
    if not request.present:
        raise SensorError(message("All sensors are off, so the preview has no class anywhere. Switch one on."))
    sensors = tuple(replace(source, is_off=source.name not in request.present) for source in view.sensors)
    sensors = with_hidden_dates(sensors, request.hidden_dates)
    asked = ClassifyRequest(
        view.model_path, with_removals(sensors, request.removals), (), reference=view.reference, cover=view.cover,
        pixel_size=view.pixel_size,
    )  # fmt: skip
    spec = read_spec(view.model_path)
    matched, by_scene = by_scene_statistics(asked.sensors, spec, view.reference, grid_options(asked, spec), progress)
    run = record_run(replace(asked, sensors=matched), sha256_of(view.model_path), "")
    found = explain(ExplainRequest(run, request.place, view.device), progress)
    return replace(found, warnings=(*by_scene, *found.warnings))
