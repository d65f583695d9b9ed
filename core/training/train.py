"""The training job: request in, model file and report out."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray

from .. import __version__
from ..errors import MamolError, OutputError, SensorError
from ..evaluation.report import training_report_html
from ..files import ReplacedFiles, output_error
from ..inference.device import (
    choose_device,
    count_parameters,
    describe,
    device_failures,
    limited_threads,
    worker_threads,
)
from ..model.file import model_bytes
from ..model.spec import MAXIMUM_SENSORS, ModelSpec, TrainingRecord, TrunkRecord
from ..progress import NotingProgress, PartOfProgress, Progress
from ..raster.labels import class_entries, read_labels, resolve_codes
from ..raster.sensors import open_sensors
from ..requests import ClassEntry, LabelRaster, TrainRequest
from ..results import HistoryPoint, PatternAccuracy, TrainResult
from .presets import SCHEDULES
from .roles import assign_roles, check_classes, check_samples, thin_out_scene
from .samples import Role, read_samples
from .stages import fit_bins, run_stages
from .start import make_network, read_start
from .validation import accuracy_by_pattern, overall_by_pattern

LARGEST_SEED = 2**31 - 1


@device_failures()
def train(request: TrainRequest, progress: Progress) -> TrainResult:
    """Train a model and write it.

    Args:
        request: what to train on, and how.
        progress: told what is going on; asked whether to stop before every step and tile.

    Returns:
        The model's accuracy on disjoint pixels, and what was written where.

    Raises:
        MamolError: a sentence about what is wrong with sensors, labels, trunk file or target.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    start = time.monotonic()
    noted = NotingProgress(progress)
    _check(request)
    device = choose_device(request.device)
    begin = read_start(request)
    schedule = SCHEDULES[request.preset]
    opening = open_sensors(begin.sources, begin.bands, request.sensors[0].name)
    with ReplacedFiles(_inputs(request)) as files, _own_torch_state(), opening as stack:
        targets = [files.add(path) for path in (request.model_path, request.report_path) if path]
        torch.manual_seed(request.seed)
        random = torch.Generator().manual_seed(request.seed)
        for sentence in stack.warnings:
            noted.warn(sentence)
        told = NotingProgress(noted)
        known = resolve_codes(request.labels, stack.grid, told.warn, progress=progress)
        labels = read_labels(known, stack.grid, warn=told.warn)
        values = check_classes(labels, told.warnings)
        classes = class_entries(known, [int(value) for value in values], request.classes)
        network, sensors, seen = make_network(request, begin, stack, classes, PartOfProgress(noted, 0.0, 0.05))
        roles = assign_roles(labels, classes, network.shape.halo, schedule, request.seed, seen, noted)
        index = class_index(labels, classes)
        samples = read_samples(stack, network.each_stem(), roles, index, PartOfProgress(noted, 0.05, 0.15))
        samples = thin_out_scene(samples, schedule.scene_pixels, request.seed).to(device)
        check_samples(samples, classes, noted)
        network.to(device)
        if begin.base:
            fit_bins(network, samples, random)
        history = run_stages(
            network, samples, schedule, request.trunk, request.seed, random, PartOfProgress(noted, 0.15, 0.97)
        )
        validation = samples.with_role(Role.VALIDATION)
        patterns = accuracy_by_pattern(network, validation, classes, stack.names, noted)
        trainable, frozen = count_parameters(network)
        record = TrainingRecord(
            date=datetime.now(timezone.utc).isoformat(timespec="seconds"),
            preset=request.preset.value,
            seed=request.seed,
            seconds=round(time.monotonic() - start, 1),
            device=describe(device, worker_threads()),
            training_pixels=len(samples.with_role(Role.TRAINING)),
            validation_pixels=len(validation),
            overall_accuracy=patterns[0].accuracy.overall,
            pattern_accuracy=overall_by_pattern(patterns, stack.names),
            trainable_parameters=trainable,
            frozen_parameters=frozen,
            sources=tuple(Path(source.path).name for source in begin.sources),
            versions=versions(),
        )
        trunk = begin.trunk or TrunkRecord(request.trunk.value)
        name = Path(request.model_path).stem
        spec = ModelSpec(name, sensors, classes, network.shape, trunk, record)
        result = _result(request, spec, patterns, history, noted.warnings)
        progress.check()
        _write(targets, [model_bytes(network, spec), training_report_html(result).encode("utf-8")])
        files.commit()
    progress.report(1.0, "done")
    return result


@contextmanager
def _own_torch_state() -> Iterator[None]:
    """Keep the job's seed and threads from the rest of the process."""
    with torch.random.fork_rng(), limited_threads():
        yield


def class_index(labels: NDArray[np.uint16], classes: Sequence[ClassEntry]) -> NDArray[np.int64]:
    """Turn label values into indices of ``classes``; -1 where unlabelled or not listed."""
    table = np.full(65536, -1, dtype=np.int64)
    table[[entry.value for entry in classes]] = np.arange(len(classes))
    return table[labels]


def versions() -> dict[str, str]:
    """Give the versions that decide numbers."""
    return {"mamol": __version__, "torch": torch.__version__, "numpy": np.__version__,
            "gdal": rasterio.__gdal_version__}  # fmt: skip


def _check(request: TrainRequest) -> None:
    """Refuse what cannot work before anything is read."""
    count = len(request.sensors)
    if not 1 <= count <= MAXIMUM_SENSORS:
        raise SensorError(f"{count} sensors were chosen; a model takes 1 to {MAXIMUM_SENSORS}.")
    if not request.model_path.strip():
        raise OutputError("No file was chosen to save the model to.")
    if not 0 <= request.seed <= LARGEST_SEED:
        raise MamolError(f"The seed is {request.seed}; choose a whole number from 0 to {LARGEST_SEED:,}.")


def _inputs(request: TrainRequest) -> list[str]:
    """List the files that the model and the report must not be written over."""
    paths = [path for source in request.sensors for path in source.files]
    if isinstance(request.labels, LabelRaster):
        paths.append(request.labels.path)
    return [*paths, request.trunk_file] if request.trunk_file else paths


def _result(
    request: TrainRequest,
    spec: ModelSpec,
    patterns: tuple[PatternAccuracy, ...],
    history: tuple[HistoryPoint, ...],
    warnings: Sequence[str],
) -> TrainResult:
    record = spec.training
    return TrainResult(
        model_path=request.model_path,
        report_path=request.report_path,
        model=spec,
        accuracy=patterns[0].accuracy,
        patterns=patterns,
        history=history,
        trainable_parameters=record.trainable_parameters,
        frozen_parameters=record.frozen_parameters,
        training_pixels=record.training_pixels,
        validation_pixels=record.validation_pixels,
        seconds=record.seconds,
        device=record.device,
        warnings=tuple(warnings),
    )


def _write(targets: Sequence[Path], contents: Sequence[bytes]) -> None:
    """Write model and, where one is wanted, report."""
    for target, content in zip(targets, contents):
        try:
            target.write_bytes(content)
        except OSError as error:
            raise output_error(target, error) from error
