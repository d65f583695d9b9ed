"""Reports as one HTML file each: no script, nothing from the network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..contracts.evaluate import Accuracy, EvaluateResult
from ..contracts.train import PatternAccuracy, TrainResult
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
from .html import bare_percent, count, definition_table, duration, index_number, page, percent, text, warning_list
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
        f"<h2>Accuracy on held-out {text(held_out_ground(model.training))}</h2>",
        accuracy_figures(result.accuracy),
        "<h2>Accuracy by sensors present</h2>",
        f"<p>{text(PATTERN_NOTE)}{text(_without_all(result))}</p>",
        pattern_table(model.sensor_names, result.patterns),
        _by_scene(model.training, "h2"),
        trust_section(model),
        "<h2>Confusion matrix</h2>",
        confusion_table(result.accuracy),
        "<h2>Classes</h2>",
        class_table(result.accuracy, model.classes),
        _curve(result),
        "<h2>Training record</h2>",
        training_record(result),
    ]
    return page(f"MaMOL training: {model.name}", ", ".join(model.sensor_names), body)


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
        *([f"<p>Dates the map was made from: {text(result.dates)}.</p>"] if result.dates else []),
        "<h2>Accuracy</h2>",
        accuracy_figures(result.accuracy),
        "<h2>Confusion matrix</h2>",
        confusion_table(result.accuracy),
        "<h2>Classes</h2>",
        class_table(result.accuracy, result.classes),
    ]
    return page(f"MaMOL evaluation: {classified}", f"compared with {reference}; {comparison_text(result)}", body)


def comparison_text(result: EvaluateResult) -> str:
    """Return how classes were matched, and how many pixels were left out or count as wrong."""
    parts = [f"classes were matched by {result.matched_by}"]
    if result.left_out_pixels:
        parts.append(f"{count(result.left_out_pixels)} reference pixels have no class in the map and were left out")
    if result.unknown_pixels:
        parts.append(f"{count(result.unknown_pixels)} are of classes that the map does not have, and count as wrong")
    return "; ".join(parts)


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
            "<h4>By sensors present</h4>",
            f"<p>{text(PATTERN_NOTE)}{text(_without_all(result))}</p>",
            pattern_table(result.model.sensor_names, result.patterns, narrow=True),
            _by_scene(result.model.training, "h4"),
            "<h4>Confusion matrix</h4>",
            plain_confusion_table(accuracy),
            "<h4>Training record</h4>",
            training_record(result),
        ]
    )


def _by_scene(record: TrainingRecord, heading: str) -> str:
    """Build the heading and table of accuracy by scene; nothing where there was one scene."""
    scenes = record.validation.scenes if record.validation else ()
    if not scenes:
        return ""
    return f"<{heading}>Accuracy by scene</{heading}><p>{text(SCENE_NOTE)}</p>{scene_table(scenes)}"


def _first_line(result: TrainResult) -> str:
    """Describe what accuracy was measured on what."""
    first, rest = accuracy_sentence(result.model.training), " ".join(accuracy_details(result))
    return f"<p><b>{text(first)}</b> {text(rest)}</p>"


def _without_all(result: TrainResult) -> str:
    """Warn where no held-out pixel has all sensors."""
    if len(result.model.sensors) == 1 or result.patterns[0].accuracy.count:
        return ""
    return " No held-out pixel has all sensors, so the accuracy with all sensors is unknown."


def _measured_on(record: TrainingRecord) -> str:
    if record.validation is None:
        return "held-out blocks of pixels, which may share fields with the training pixels"
    folds = record.validation.folds
    how = f"{folds} folds" if folds > 1 else "one split"
    return f"{held_out_ground(record)}, {how}; the model was trained on {record.validation.model_learnt_from}"


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
        heads = '<th align="left">sensors</th>'
    figures = ["OA, %", "AA, %", "kappa"] + ([] if narrow else ["confidence, %", "calibration error, %", "pixels"])
    heads += "".join(f'<th class="number" align="right" {_UNBROKEN}>{name}</th>' for name in figures)
    rows = [f"<tr>{heads}</tr>"]
    for pattern in patterns:
        ticks = "".join(
            f'<td align="center" class="{"present" if name in pattern.sensors else "absent"}">'
            f"{'✓' if name in pattern.sensors else '&ndash;'}</td>"
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
    trunk = text(model.trunk.source)
    if model.trunk.file:
        trunk += f": {text(model.trunk.file)}"
    if model.trunk.sha256:
        trunk += f" (SHA-256 {text(model.trunk.sha256)})"
    pairs = zip(model.sensors, record.sources)
    sources = _lines(
        f"{sensor.name}: {source} ({count(sensor.bands)} bands{_dates(sensor)})" for sensor, source in pairs
    )
    return definition_table(
        [
            ("Trainable parameters", count(result.trainable_parameters)),
            ("Frozen parameters", count(result.frozen_parameters)),
            ("Training pixels", count(result.training_pixels)),
            ("Held-out pixels", count(result.validation_pixels)),
            ("Measured on", text(_measured_on(record))),
            ("Preset", text(record.preset)),
            ("Variant", text(model.architecture.variant)),
            ("Looks at", text(windows_text(model))),
            ("Trunk", trunk),
            ("Seed", text(record.seed)),
            ("Time", f"{duration(result.seconds)} on {text(result.device)}"),
            ("Date", text(record.date)),
            ("Sensors", sources),
            ("Versions", _lines(f"{name} {version}" for name, version in record.versions.items())),
            ("Model file", text(result.model_path)),
        ]
    )


def _dates(sensor: SensorSpec) -> str:
    """Return which dates a model saw of a series, after a comma; nothing of one raster."""
    if not sensor.is_series:
        return ""
    span = sensor.first_date if sensor.dates == 1 else f"{sensor.first_date} to {sensor.last_date}"
    return f", {counted(sensor.dates, 'date')}, {span}"


def accuracy_figures(accuracy: Accuracy) -> str:
    """Build the four figures everybody looks for first."""
    figures = (
        ("overall accuracy", percent(accuracy.overall)),
        ("average accuracy", percent(accuracy.average)),
        ("Cohen&rsquo;s kappa", index_number(accuracy.kappa)),
        ("pixels compared", count(accuracy.count)),
    )
    cells = "".join(f"<td><b>{value}</b><br>{name}</td>" for name, value in figures)
    return f'<table class="figures" cellpadding="8"><tr>{cells}</tr></table>'


def _curve(result: TrainResult) -> str:
    drawing = curve_svg(result.history)
    return f'<h2>Training curve</h2><div class="wide">{drawing}</div>' if drawing else ""


def _lines(lines: Iterable[str]) -> str:
    return "<br>".join(text(line) for line in lines)
