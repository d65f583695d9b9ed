"""The training job: request in, model file and report out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import rasterio
import torch

from .. import __version__
from ..contracts.train import HistoryPoint, TrainRequest, TrainResult
from ..device import choose_device, count_parameters, describe, device_failures, limited_threads, worker_threads
from ..errors import LabelError, RasterError
from ..files.names import FileKind
from ..files.replaced import ReplacedFiles, output_error
from ..message import message
from ..model.file import model_bytes
from ..model.network import MamolNetwork
from ..model.spec import ModelSpec, SceneRecord, SensorSpec, TrainingRecord, TrunkRecord
from ..progress import NotingProgress, PartOfProgress, Progress, Unwarned
from ..raster.labels.doubts import doubts_about_classes
from ..raster.labels.layers import label_files
from ..raster.labels.units import are_points
from ..raster.reference_grid import training_grid
from ..raster.source.block_cache import block_cache
from ..report.accuracy_page import training_report_html
from .class_sets import fit_class_sets
from .cost import StageCosts, Work, stage_costs
from .held_out import HeldOut, fit_rule
from .learnt import Learnt, learnt_in
from .presets import SCHEDULES
from .request_check import check_class_names, check_request
from .roles import (
    bounded,
    check_samples,
    thin_out_scene,
    warn_of_lost_pixels,
    warn_of_unlabelled_sensors,
)
from .samples import Role, described
from .scene_labels import read_grounds, with_validation_of_all
from .scene_requests import label_layers_of, scenes_of
from .scene_samples import Which, balanced, describe_sensors, draw_pixels, feature_numbers, read_scenes
from .scene_scales import told_of_scales
from .scene_statistics import with_scene_statistics
from .scenes import Grounds, OpenScene, open_scenes, told_of_scenes
from .seen import Seen, look_back, settle_limits
from .simple_models import SimpleCounts, count_right, simple_accuracies
from .stages import Stages, Trained, fit_bins
from .start import Start, kept_windows, make_network, other_pixels, read_start, shape_of
from .validation import Measured, measure, measure_left_out, measure_scenes, overall_by_pattern


@dataclass(frozen=True)
class _Job:
    """What all networks of a training share.

    Attributes:
        request: what to train on, and how.
        begin: what training starts from.
        scenes: those to train on, open.
        grounds: the labels, which of them are held out, and their classes.
        device: where to compute.
        learnt: what is kept of this training and of earlier ones.
    """

    request: TrainRequest
    begin: Start
    scenes: tuple[OpenScene, ...]
    grounds: Grounds
    device: torch.device
    learnt: Learnt

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the sensors, in the network's order."""
        return tuple(source.name for source in self.begin.sources)


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
    return _train(request, progress, "", ())


def train_rows(request: TrainRequest, progress: Progress, table: str, notes: Sequence[str]) -> TrainResult:
    """Train as :func:`train` does where the rasters are the rows of a table: the model has no pixel size of its own.

    Args:
        request: the rasters, and how to train.
        progress: as for :func:`train`.
        table: name of the table.
        notes: sentences that were told already, to be kept in the model.
    """
    return _train(request, progress, table, notes)


@device_failures()
@block_cache()
def _train(request: TrainRequest, progress: Progress, table: str, notes: Sequence[str]) -> TrainResult:
    start = time.monotonic()
    noted = NotingProgress(progress)
    check_request(request)
    request = with_validation_of_all(request, noted)
    device = choose_device(request.device)
    begin = read_start(request)
    request, about_statistics = with_scene_statistics(request, begin, progress)
    opening = open_scenes(request, begin, progress)
    keeping = learnt_in(request.learnt_path, _inputs(request), noted.warn)
    with ReplacedFiles(_inputs(request), noted.warn) as files, limited_threads(), opening as scenes, keeping as learnt:
        kinds = ((request.model_path, FileKind.MODEL), (request.report_path, FileKind.PAGE))
        targets = [files.add(path, kind) for path, kind in kinds if path]
        told_first = *other_pixels(begin, scenes[0].stack.grid), *kept_windows(request, begin)
        about_scenes = *told_of_scales(scenes, noted), *told_of_scenes(scenes)
        for sentence in (*about_statistics, *about_scenes, *told_first):
            noted.warn(sentence)
        grounds = read_grounds(request, scenes, shape_of(request, begin).halo, noted)
        check_class_names(grounds.classes)
        for sentence in doubts_about_classes(grounds.classes):
            noted.warn(sentence)
        job = _Job(request, begin, scenes, grounds, device, learnt)
        runs = grounds.folds + request.train_on_all
        share = 0.97 * runs / (runs + (len(scenes) if request.leave_scenes_out else 0))
        final, held, simple, seen = _run_all(job, PartOfProgress(noted, 0.0, share))
        fit_rule(held, final.trained.held.scene).set_in(final.network)
        measured = measure(held, grounds.classes, job.names)
        told = _scene_records(job, held, PartOfProgress(noted, share, 0.97))
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
            pattern_accuracy=overall_by_pattern(measured.patterns, job.names),
            trainable_parameters=trainable,
            frozen_parameters=frozen,
            sources=tuple(table or Path(source.path).name for source in begin.sources),
            versions=versions(),
            validation=measured.record(grounds, request.train_on_all, simple_accuracies(simple), told),
            notes=(*notes, *noted.warnings),
        )
        trunk = begin.trunk or TrunkRecord(request.trunk.value)
        name = Path(request.model_path).stem
        shape, grid = final.network.shape, None if table else training_grid(scenes[0].stack.grid)
        spec = ModelSpec(
            name,
            final.sensors,
            grounds.classes,
            shape,
            trunk,
            record,
            grid=grid,
            class_table=request.class_table or None,
            class_sets=fit_class_sets(held),
            applicability=settle_limits(held, seen, final.seen),
            scene_statistics=request.scene_statistics,
        )
        result = _result(request, spec, measured, final.trained.history, (*notes, *noted.warnings))
        progress.check()
        _write(
            targets, [model_bytes(final.network, spec, final.seen.pixels), training_report_html(result).encode("utf-8")]
        )
        files.commit()
    progress.report(1.0, message("done"))
    return result


def _run_all(job: _Job, progress: Progress) -> tuple[_Run, list[HeldOut], list[SimpleCounts], list[Seen]]:
    """Train a network for every fold and, where that is wanted, one on all labels.

    Returns:
        The network to write, what each fold's network says of the pixels held out there, how right simple models are
        there, and what each fold's training has seen.
    """
    folds: list[int | None] = [*range(1, job.grounds.folds + 1), *([None] if job.request.train_on_all else [])]
    held: list[HeldOut] = []
    simple: list[SimpleCounts] = []
    seen: list[Seen] = []
    final: _Run | None = None
    for number, fold in enumerate(folds):
        name = (
            ""
            if len(folds) == 1
            else message("all labels")
            if fold is None
            else message("fold {fold} of {folds}", fold=fold, folds=job.grounds.folds)
        )
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


def _run(job: _Job, fold: int | None, progress: Progress, left_out: int | None = None) -> _Run:
    """Train one network; with a fold, without its ground: labels, features, statistics and scene are kept from it.

    With a scene left out, nothing is learnt from it, and all of its labels are asked for.
    """
    request, scenes, grounds, names = job.request, job.scenes, job.grounds, job.names
    learnt_from = len(scenes) - (left_out is not None)
    schedule = SCHEDULES[request.preset].for_scenes(learnt_from)
    random = torch.Generator().manual_seed(request.seed)
    costs = _costs(job)
    read, staged = costs.read / costs.total, (costs.read + costs.stages) / costs.total
    part = PartOfProgress(progress, 0.0, 0.5 * read)
    which = Which(fold, left_out, request.seed)
    drawn = draw_pixels(scenes, grounds, which, part)
    sensors = describe_sensors(scenes, job.begin, drawn)
    network = make_network(request, job.begin, sensors, drawn.values, grounds.classes, random, progress)
    part = PartOfProgress(progress, 0.5 * read, read)
    labelled = sum(int((grounds.split(number).labels > 0).sum()) for number in range(len(scenes)))
    schedule = bounded(schedule, feature_numbers(network, names, scenes), labelled, progress)
    samples, lost = read_scenes(scenes, grounds, network, names, schedule, drawn.seen, which, part)
    samples = thin_out_scene(samples, schedule.scene_pixels, request.seed).to(job.device)
    check_samples(samples, grounds.classes, progress, measured=fold is not None)
    if fold == 1 and any(are_points(layer.labels) for one in scenes for layer in label_layers_of(one.scene)):
        warn_of_lost_pixels(sum(lost), progress)
    warn_of_unlabelled_sensors(samples, names, progress)
    network.to(job.device)
    if job.begin.base:
        fit_bins(network, samples, random)
    weights = balanced(samples.with_role(Role.TRAINING), grounds)
    given = request.trunk, request.seed, random, grounds.units_at, weights, job.learnt
    stages = Stages(network, samples, schedule, *given)
    trained = stages.run(PartOfProgress(progress, read, staged))
    progress.report(staged, message("comparing with simpler models"))
    told = described(network, samples)
    simple = None if fold is None or left_out is not None else count_right(told, request.seed, progress)
    progress.report(1.0, message("trained"))
    looked_back = look_back(network, samples, request.seed)
    learnt, asked = (len(samples.with_role(role)) for role in (Role.TRAINING, Role.VALIDATION))
    return _Run(network, sensors, trained, learnt, asked, simple, looked_back)


def _costs(job: _Job) -> StageCosts:
    """Guess how long the parts of one network's training take."""
    counts = [int((job.grounds.split(number).labels > 0).sum()) for number in range(len(job.scenes))]
    pixels = sum(one.stack.grid.width * one.stack.grid.height for one in job.scenes)
    bands: dict[str, int] = {name: one.stack.bands[name] for one in job.scenes for name in one.stack.names}
    work = Work(tuple(bands[name] for name in job.names), len(job.grounds.classes), sum(counts), pixels)
    schedule = SCHEDULES[job.request.preset].for_scenes(len(job.scenes))
    return stage_costs(schedule, job.request.trunk, work, worker_threads())


def _scene_records(job: _Job, held: Sequence[HeldOut], progress: Progress) -> tuple[SceneRecord, ...]:
    """Describe each of several scenes, and how right models are there; where that is wanted, also without it."""
    if len(job.scenes) == 1:
        if job.request.leave_scenes_out:
            progress.warn(message("No scene was left out: there is only one."))
        return ()
    last, found = job.grounds.last_units(), []
    for number, (one, (right, count)) in enumerate(zip(job.scenes, measure_scenes(held, last))):
        record = SceneRecord(
            one.name,
            one.scene.date,
            one.stack.names,
            tuple(Path(one.stack.sources[name]).name for name in one.stack.names),
            count,
            right / count if count else None,
        )
        if job.request.leave_scenes_out:
            part = PartOfProgress(
                progress, number / len(last), (number + 1) / len(last), message("without '{one}'", one=one.name)
            )
            try:
                run = _run(job, 1, Unwarned(part), left_out=number)
            except (LabelError, RasterError) as error:
                progress.warn(
                    message("Accuracy without scene '{one}' could not be measured: {error}", one=one.name, error=error)
                )
            else:
                right, count = measure_left_out(run.trained.held, ([0, *last])[number], last[number])
                record = replace(record, left_out=right / count if count else None, left_out_pixels=count)
        found.append(record)
    return tuple(found)


def versions() -> dict[str, str]:
    """Return the versions that decide numbers."""
    return {"mamol": __version__, "torch": torch.__version__, "numpy": np.__version__,
            "gdal": rasterio.__gdal_version__}  # fmt: skip


def _inputs(request: TrainRequest) -> list[str]:
    """List the files that the model and the report must not be written over."""
    scenes = scenes_of(request)
    paths = [path for scene in scenes for source in scene.sensors for path in source.files]
    paths += [path for scene in scenes for path in label_files(label_layers_of(scene))]
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
