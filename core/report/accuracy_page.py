"""Reports as one HTML file each: no script, nothing from the network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..contracts.evaluate import Accuracy, EvaluateResult
from ..contracts.train import PatternAccuracy, TrainResult
from ..message import joined, message
from ..model.spec import SensorSpec, TrainingRecord
from ..text import counted, sensors_text
from .accuracy_sentences import (
    PATTERN_NOTE,
    SCENE_NOTE,
    accuracy_details,
    accuracy_sentence,
    held_out_ground,
    windows_text,
)
from .confusion_table import class_table, confusion_table, plain_confusion_table
from .html import (
    DASH,
    bare_percent,
    count,
    definition_table,
    duration,
    heading,
    index_number,
    page,
    percent,
    text,
    warning_list,
)
from .names import in_words
from .scene_table import scene_table
from .training_curve import curve_svg
from .trust_section import trust_section

_UNBROKEN = 'style="white-space:nowrap"'


def training_report_html(result: TrainResult) -> str:
    """Write the report of a training.

    Args:
        result: what the training gave back.

    Returns:
        A whole HTML page.
    """
    model = result.model
    body = [
        _first_line(result),
        warning_list(result.warnings),
        heading(message("Accuracy on held-out {ground}", ground=held_out_ground(model.training))),
        accuracy_figures(result.accuracy),
        heading(message("Accuracy by sensors present")),
        f"<p>{text(PATTERN_NOTE)}{text(_without_all(result))}</p>",
        pattern_table(model.sensor_names, result.patterns),
        _by_scene(model.training, "h2"),
        trust_section(model),
        heading(message("Confusion matrix")),
        confusion_table(result.accuracy),
        heading(message("Classes")),
        class_table(result.accuracy, model.classes),
        _curve(result),
        heading(message("Training record")),
        training_record(result),
    ]
    return page(message("MaMOL training: {name}", name=model.name), ", ".join(model.sensor_names), body)


def evaluation_report_html(result: EvaluateResult, classified: str, reference: str) -> str:
    """Write the report of a comparison of a class map with a reference.

    Args:
        result: what the evaluation gave back.
        classified: name of the class map, for the heading.
        reference: name of the reference, for the heading.

    Returns:
        A whole HTML page.
    """
    body = [
        warning_list(result.warnings),
        *([f"<p>{text(_dates_sentence(result))}</p>"] if result.dates else []),
        heading(message("Accuracy")),
        accuracy_figures(result.accuracy),
        heading(message("Confusion matrix")),
        confusion_table(result.accuracy),
        heading(message("Classes")),
        class_table(result.accuracy, result.classes),
    ]
    title = message("MaMOL evaluation: {name}", name=classified)
    compared = message("compared with {name}", name=reference)
    return page(title, joined((compared, comparison_text(result)), "; "), body)


def _dates_sentence(result: EvaluateResult) -> str:
    return message("Dates the map was made from: {dates}.", dates=result.dates)


def comparison_text(result: EvaluateResult) -> str:
    """Return how classes were matched, and how many pixels were left out or count as wrong."""
    parts = [message("classes were matched by {way}", way=in_words("matched by", result.matched_by))]
    if result.left_out_pixels:
        parts.append(
            message(
                "{pixels:,} reference pixels have no class in the map and were left out", pixels=result.left_out_pixels
            )
        )
    if result.unknown_pixels:
        parts.append(
            message(
                "{pixels:,} are of classes that the map does not have, and count as wrong", pixels=result.unknown_pixels
            )
        )
    return joined(parts, "; ")


def training_summary_html(result: TrainResult) -> str:
    """Write the short report for the dock, within Qt's rich text: tables and ``bgcolor`` only.

    Args:
        result: what the training gave back.

    Returns:
        HTML without a head.
    """
    accuracy = result.accuracy
    return "".join(
        [
            f"<h3>{text(result.model.name)}</h3>",
            _first_line(result),
            warning_list(result.warnings, "h4"),
            heading(message("By sensors present"), "h4"),
            f"<p>{text(PATTERN_NOTE)}{text(_without_all(result))}</p>",
            pattern_table(result.model.sensor_names, result.patterns, narrow=True),
            _by_scene(result.model.training, "h4"),
            heading(message("Confusion matrix"), "h4"),
            plain_confusion_table(accuracy),
            heading(message("Training record"), "h4"),
            training_record(result),
        ]
    )


def _by_scene(record: TrainingRecord, level: str) -> str:
    """Build the heading and table of accuracy by scene; nothing where there was one scene."""
    scenes = record.validation.scenes if record.validation else ()
    if not scenes:
        return ""
    return f"{heading(message('Accuracy by scene'), level)}<p>{text(SCENE_NOTE)}</p>{scene_table(scenes)}"


def _first_line(result: TrainResult) -> str:
    """Describe what accuracy was measured on what."""
    first, rest = accuracy_sentence(result.model.training), joined(accuracy_details(result))
    return f"<p><b>{text(first)}</b> {text(rest)}</p>"


def _without_all(result: TrainResult) -> str:
    """Warn where no held-out pixel has all sensors."""
    if len(result.model.sensors) == 1 or result.patterns[0].accuracy.count:
        return ""
    return message(" No held-out pixel has all sensors, so the accuracy with all sensors is unknown.")


def _measured_on(record: TrainingRecord) -> str:
    if record.validation is None:
        return message("held-out blocks of pixels, which may share fields with the training pixels")
    folds, learnt_from = record.validation.folds, record.validation.model_learnt_from
    return message(
        "{ground}, {how}; the model was trained on {labels}",
        ground=held_out_ground(record),
        how=counted(folds, "fold") if folds > 1 else message("one split"),
        labels=in_words("learnt from", learnt_from),
    )


def pattern_table(sensors: Sequence[str], patterns: Sequence[PatternAccuracy], narrow: bool = False) -> str:
    """Build the table of accuracy by the sensors that are there.

    Args:
        sensors: names of all sensors, in the model's order.
        patterns: the accuracies, in the order of the rows.
        narrow: whether it is for the dock: one column says which sensors are there; confidence and pixel count are
            left out.
    """
    heads = "".join(f"<th {_UNBROKEN}>{text(name)}</th>" for name in sensors)
    if narrow:
        heads = f'<th align="left">{text(message("sensors"))}</th>'
    figures = ["OA, %", "AA, %", "kappa"]
    if not narrow:
        figures += [message("confidence, %"), message("calibration error, %"), message("pixels")]
    heads += "".join(f'<th class="number" align="right" {_UNBROKEN}>{text(name)}</th>' for name in figures)
    rows = [f"<tr>{heads}</tr>"]
    for pattern in patterns:
        ticks = "".join(
            f'<td align="center" class="{"present" if name in pattern.sensors else "absent"}">'
            f"{'✓' if name in pattern.sensors else DASH}</td>"
            for name in sensors
        )
        if narrow:
            absent = [name for name in sensors if name not in pattern.sensors]
            ticks = f"<td>{text(sensors_text(pattern.sensors, absent))}</td>"
        found = pattern.accuracy
        overall = f"<b>{bare_percent(found.overall)}</b>"
        values = (
            overall, bare_percent(found.average), index_number(found.kappa), bare_percent(pattern.mean_confidence),
            bare_percent(pattern.calibration_error), count(found.count),
        )  # fmt: skip
        cells = "".join(
            f'<td align="right" class="number" {_UNBROKEN}>{value}</td>' for value in values[: len(figures)]
        )
        rows.append(f"<tr>{ticks}{cells}</tr>")
    return f'<div class="wide"><table class="list" cellpadding="3">{"".join(rows)}</table></div>'


def training_record(result: TrainResult) -> str:
    """Build the table of how the model came about."""
    model, record = result.model, result.model.training
    trunk = text(in_words("trunk", model.trunk.source))
    if model.trunk.file:
        trunk += f": {text(model.trunk.file)}"
    if model.trunk.sha256:
        trunk += f" (SHA-256 {text(model.trunk.sha256)})"
    pairs = zip(model.sensors, record.sources)
    sources = _lines(
        joined((f"{sensor.name}: {source} (", counted(sensor.bands, "band"), _dates(sensor), ")"), "")
        for sensor, source in pairs
    )
    return definition_table(
        [
            (message("Trainable parameters"), count(result.trainable_parameters)),
            (message("Frozen parameters"), count(result.frozen_parameters)),
            (message("Training pixels"), count(result.training_pixels)),
            (message("Held-out pixels"), count(result.validation_pixels)),
            (message("Measured on"), text(_measured_on(record))),
            (message("Preset"), text(in_words("preset", record.preset))),
            (message("Variant"), text(in_words("variant", model.architecture.variant))),
            (message("Looks at"), text(windows_text(model))),
            (message("Trunk"), trunk),
            (message("Seed"), text(record.seed)),
            (message("Time"), text(message("{time} on {device}", time=duration(result.seconds), device=result.device))),
            (message("Date"), text(record.date)),
            (message("Sensors"), sources),
            (message("Versions"), _lines(f"{name} {version}" for name, version in record.versions.items())),
            (message("Model file"), text(result.model_path)),
        ]
    )


def _dates(sensor: SensorSpec) -> str:
    """Return which dates a model saw of a series, after a comma; nothing of one raster."""
    if not sensor.is_series:
        return ""
    span = message("{first} to {last}", first=sensor.first_date, last=sensor.last_date)
    return joined(("", counted(sensor.dates, "date"), sensor.first_date if sensor.dates == 1 else span), ", ")


def accuracy_figures(accuracy: Accuracy) -> str:
    """Build the four figures everybody looks for first."""
    figures = (
        (message("overall accuracy"), percent(accuracy.overall)),
        (message("average accuracy"), percent(accuracy.average)),
        (message("Cohen's kappa"), index_number(accuracy.kappa)),
        (message("pixels compared"), count(accuracy.count)),
    )
    cells = "".join(f"<td><b>{value}</b><br>{text(name)}</td>" for name, value in figures)
    return f'<table class="figures" cellpadding="8"><tr>{cells}</tr></table>'


def _curve(result: TrainResult) -> str:
    drawing = curve_svg(result.history)
    return f'{heading(message("Training curve"))}<div class="wide">{drawing}</div>' if drawing else ""


def _lines(lines: Iterable[str]) -> str:
    return "<br>".join(text(line) for line in lines)
