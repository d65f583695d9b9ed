"""The training job: request in, model file and report out."""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray

from .. import __version__
from ..contracts.labels import ClassEntry, LabelLayers, LabelRaster
from ..contracts.limits import MOST_SENSORS
from ..contracts.train import HistoryPoint, TrainRequest, TrainResult
from ..device import choose_device, count_parameters, describe, device_failures, limited_threads, worker_threads
from ..errors import LabelError, MamolError, OutputError, SensorError
from ..files.names import FileKind
from ..files.replaced import ReplacedFiles, output_error
from ..model.file import model_bytes
from ..model.network import MamolNetwork
from ..model.spec import SCHEMA_VERSION, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from ..progress import NotingProgress, PartOfProgress, Progress
from ..raster.labels.codes import resolve_codes
from ..raster.labels.labelled_pixels import class_entries, read_labels
from ..raster.labels.layers import label_files
from ..raster.labels.units import are_points, read_units, units_kind
from ..raster.reference_grid import training_grid
from ..raster.sensors import SensorStack, open_sensors
from ..raster.source.block_cache import block_cache
from ..report.accuracy_page import training_report_html
from .class_sets import fit_class_sets
from .held_out import HeldOut, fit_rule
from .label_layers import layers_of, split_layers, with_given_validation
from .presets import SCHEDULES
from .roles import (
    assign_roles,
    check_classes,
    check_samples,
    tell_of_few_units,
    tell_of_split,
    thin_out_scene,
    warn_of_lost_pixels,
    warn_of_unlabelled_sensors,
)
from .samples import Role, read_samples
from .seen import Seen, look_back, settle_limits
from .simple_models import SimpleCounts, count_right, simple_accuracies
from .split import Split, split_ground
from .stages import Stages, Trained, fit_bins
from .start import Start, make_network, other_pixels, read_start, shape_of
from .validation import Measured, measure, overall_by_pattern

LARGEST_SEED = 2**31 - 1
MOST_FOLDS = 20


@dataclass(frozen=True)
class _Job:
    """What all networks of a training share.

    Attributes:
        request: what to train on, and how.
        begin: what training starts from.
        stack: the open sensors.
        split: the labels, and which of them are held out.
        classes: the classes of the labels.
        device: where to compute.
    """

    request: TrainRequest
    begin: Start
    stack: SensorStack
    split: Split
    classes: tuple[ClassEntry, ...]
    device: torch.device


@dataclass(frozen=True)
class _Run:
    """One network, and how it came about."""

    network: MamolNetwork
    sensors: tuple[SensorSpec, ...]
    trained: Trained
    training_pixels: int
    validation_pixels: int
    simple: SimpleCounts | None
    seen: Seen


@device_failures()
@block_cache()
def train(request: TrainRequest, progress: Progress) -> TrainResult:
    """Train a model, measure it on ground that was held out, and write it.

    Args:
        request: what to train on, and how.
        progress: told what is going on; asked whether to stop before every step and tile.

    Returns:
        The model's accuracy on ground units that nothing in training saw, and what was written where.

    Raises:
        MamolError: a sentence about what is wrong with sensors, labels, trunk file or target.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    start = time.monotonic()
    noted = NotingProgress(progress)
    _check(request)
    request = with_given_validation(request, noted)
    device = choose_device(request.device)
    begin = read_start(request)
    opening = open_sensors(
        begin.sources,
        begin.known,
        request.sensors[0].name,
        is_training=True,
        cover=request.cover,
        pixel_size=request.pixel_size,
    )
    with ReplacedFiles(_inputs(request)) as files, limited_threads(), opening as stack:
        kinds = ((request.model_path, FileKind.MODEL), (request.report_path, FileKind.PAGE))
        targets = [files.add(path, kind) for path, kind in kinds if path]
        for sentence in (*stack.warnings, *other_pixels(begin, stack.grid)):
            noted.warn(sentence)
        split, classes = _split(request, begin, stack, noted)
        job = _Job(request, begin, stack, split, classes, device)
        final, held, simple, seen = _run_all(job, PartOfProgress(noted, 0.0, 0.97))
        fit_rule(held, final.trained.held.scene).set_in(final.network)
        measured = measure(held, classes, stack.names)
        trainable, frozen = count_parameters(final.network)
        record = TrainingRecord(
            date=datetime.now(timezone.utc).isoformat(timespec="seconds"),
            preset=request.preset.value,
            seed=request.seed,
            seconds=round(time.monotonic() - start, 1),
            device=describe(device, worker_threads()),
            training_pixels=final.training_pixels,
            validation_pixels=measured.overall.accuracy.count,
            overall_accuracy=measured.overall.accuracy.overall,
            pattern_accuracy=overall_by_pattern(measured.patterns, stack.names),
            trainable_parameters=trainable,
            frozen_parameters=frozen,
            sources=tuple(Path(source.path).name for source in begin.sources),
            versions=versions(),
            validation=measured.record(split, classes, request.train_on_all, simple_accuracies(simple)),
            notes=tuple(noted.warnings),
        )
        trunk = begin.trunk or TrunkRecord(request.trunk.value)
        name = Path(request.model_path).stem
        shape, grid = final.network.shape, training_grid(stack.grid)
        trust = fit_class_sets(held), settle_limits(held, seen, final.seen)
        spec = ModelSpec(name, final.sensors, classes, shape, trunk, record, SCHEMA_VERSION, grid, *trust)
        result = _result(request, spec, measured, final.trained.history, noted.warnings)
        progress.check()
        _write(
            targets, [model_bytes(final.network, spec, final.seen.pixels), training_report_html(result).encode("utf-8")]
        )
        files.commit()
    progress.report(1.0, "done")
    return result


def _split(
    request: TrainRequest, begin: Start, stack: SensorStack, progress: Progress
) -> tuple[Split, tuple[ClassEntry, ...]]:
    """Read the labels and choose the ground that is held out."""
    if isinstance(request.labels, LabelLayers):
        return split_layers(request, request.labels, stack.grid, shape_of(request, begin).halo, progress)
    noting = NotingProgress(progress)
    source = resolve_codes(request.labels, stack.grid, noting.warn, progress=progress)
    labels = read_labels(source, stack.grid, warn=noting.warn)
    values = check_classes(labels, noting.warnings)
    classes = class_entries(source, [int(value) for value in values], request.classes)
    units = read_units(source, stack.grid)
    halo = shape_of(request, begin).halo
    split = split_ground(labels, units, halo, request.seed, request.folds, units_kind(source))
    tell_of_split(split, classes, progress)
    if are_points(source):
        tell_of_few_units(split, classes, progress)
    return split, classes


def _run_all(job: _Job, progress: Progress) -> tuple[_Run, list[HeldOut], list[SimpleCounts], list[Seen]]:
    """Train a network for every fold and, where that is wanted, one on all labels.

    Returns:
        The network to write, what each fold's network says of the pixels held out there, how right simple models are
        there, and what each fold's training has seen.
    """
    folds: list[int | None] = [*range(1, job.split.folds + 1), *([None] if job.request.train_on_all else [])]
    held: list[HeldOut] = []
    simple: list[SimpleCounts] = []
    seen: list[Seen] = []
    final: _Run | None = None
    for number, fold in enumerate(folds):
        name = "" if len(folds) == 1 else "all labels" if fold is None else f"fold {fold} of {job.split.folds}"
        run = _run(job, fold, PartOfProgress(progress, number / len(folds), (number + 1) / len(folds), name))
        if fold is not None:
            held.append(run.trained.held)
            seen.append(run.seen)
        if run.simple is not None:
            simple.append(run.simple)
        if final is None or fold is None:
            final = run
    if final is None:
        raise AssertionError("there is at least one fold")
    return final, held, simple, seen


def _run(job: _Job, fold: int | None, progress: Progress) -> _Run:
    """Train one network; with a fold, without its ground: labels, features, statistics and scene are kept from it."""
    request, split, stack = job.request, job.split, job.stack
    schedule = SCHEDULES[request.preset]
    random = torch.Generator().manual_seed(request.seed)
    kept_out = None if fold is None else split.kept_out(fold)
    part = PartOfProgress(progress, 0.0, 0.05)
    network, sensors, seen = make_network(request, job.begin, stack, job.classes, random, part, kept_out)
    validation = None if fold is None else split.validation(fold)
    roles = assign_roles(split.labels, validation, kept_out, schedule, request.seed, seen)
    index = class_index(split.labels, job.classes)
    samples = read_samples(stack, network.each_stem(), roles, index, PartOfProgress(progress, 0.05, 0.15))
    samples = thin_out_scene(samples, schedule.scene_pixels, request.seed).to(job.device)
    check_samples(samples, job.classes, progress, measured=fold is not None)
    if fold == 1 and any(are_points(layer.labels) for layer in layers_of(request)):
        warn_of_lost_pixels(roles, samples, progress)
    warn_of_unlabelled_sensors(samples, stack.names, progress)
    network.to(job.device)
    if job.begin.base:
        fit_bins(network, samples, random)
    stages = Stages(network, samples, schedule, request.trunk, request.seed, random, split.units)
    trained = stages.run(PartOfProgress(progress, 0.15, 0.98))
    progress.report(0.98, "comparing with simpler models")
    simple = None if fold is None else count_right(samples, request.seed, progress)
    progress.report(1.0, "trained")
    looked_back = look_back(network, samples, request.seed)
    learnt, asked = (len(samples.with_role(role)) for role in (Role.TRAINING, Role.VALIDATION))
    return _Run(network, sensors, trained, learnt, asked, simple, looked_back)


def class_index(labels: NDArray[np.uint16], classes: Sequence[ClassEntry]) -> NDArray[np.int64]:
    """Turn label values (height, width) into indices of ``classes``; -1 where unlabelled or not listed."""
    table = np.full(65536, -1, dtype=np.int64)
    table[[entry.value for entry in classes]] = np.arange(len(classes))
    return table[labels]


def versions() -> dict[str, str]:
    """Return the versions that decide numbers."""
    return {"mamol": __version__, "torch": torch.__version__, "numpy": np.__version__,
            "gdal": rasterio.__gdal_version__}  # fmt: skip


def _check(request: TrainRequest) -> None:
    """Refuse what cannot work before anything is read."""
    count = len(request.sensors)
    if not 1 <= count <= MOST_SENSORS:
        raise SensorError(f"{count} sensors were chosen; a model takes 1 to {MOST_SENSORS}.")
    if not request.model_path.strip():
        raise OutputError("No file was chosen to save the model to.")
    if not 0 <= request.seed <= LARGEST_SEED:
        raise MamolError(f"The seed is {request.seed}; choose a whole number from 0 to {LARGEST_SEED:,}.")
    if not 1 <= request.folds <= MOST_FOLDS:
        raise MamolError(f"Accuracy cannot be measured in {request.folds} folds; choose 1 (one split) to {MOST_FOLDS}.")
    _refuse_labels_as_sensor(request)


def _refuse_labels_as_sensor(request: TrainRequest) -> None:
    """Refuse a sensor that shows the network the labels themselves."""
    rasters = [layer.labels for layer in layers_of(request) if isinstance(layer.labels, LabelRaster)]
    for sensor, labels in itertools.product(request.sensors, rasters):
        if _is_one_file(sensor.path, labels.path) and (not sensor.bands or labels.band in sensor.bands):
            raise LabelError(
                f"Sensor '{sensor.name}' is the label layer itself ('{Path(labels.path).name}'): the model would only "
                "copy the labels, and its accuracy would say nothing. Leave that sensor out, or choose other labels."
            )


def _is_one_file(path: str, other: str) -> bool:
    try:
        return path == other or Path(path).samefile(other)
    except (OSError, ValueError):
        return False


def _inputs(request: TrainRequest) -> list[str]:
    """List the files that the model and the report must not be written over."""
    paths = [path for source in request.sensors for path in source.files]
    paths += label_files(layers_of(request))
    return [*paths, request.trunk_file] if request.trunk_file else paths


def _result(
    request: TrainRequest,
    spec: ModelSpec,
    measured: Measured,
    history: tuple[HistoryPoint, ...],
    warnings: Sequence[str],
) -> TrainResult:
    record = spec.training
    return TrainResult(
        model_path=request.model_path,
        report_path=request.report_path,
        model=spec,
        accuracy=measured.overall.accuracy,
        mean_confidence=measured.overall.mean_confidence,
        calibration_error=measured.overall.calibration_error,
        patterns=measured.patterns,
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
