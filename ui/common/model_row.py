"""The model the dock works with: recent models, browsing for another, a summary, details."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QMimeData, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import ModelFileError
from ...core.model.header import read_spec
from ...core.model.spec import ModelSpec, SensorSpec, TrainingRecord
from ...core.report.accuracy_sentences import accuracy_sentence, windows_text
from ...core.report.names import in_words
from ...core.text import counted, duration_text
from ..help.window import add_help
from ..language.words import shown, tr
from ..settings import Settings
from .text import plain_label, plain_tip

MODEL_SUFFIX = ".safetensors"


def dropped_models(data: QMimeData) -> list[str]:
    """Return the model files among what is dragged onto the dock."""
    paths = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return [path for path in paths if Path(path).suffix.lower() == MODEL_SUFFIX]


def model_summary(model: ModelSpec) -> str:
    """Describe a model in a line.

    "4 sensors, 16 classes, trained 2026-11-24, OA 0.61 on 14 held-out fields".
    """
    record = model.training
    sensors = tr("1 sensor") if len(model.sensors) == 1 else tr("{sensors} sensors", sensors=len(model.sensors))
    return tr(
        "{sensors}, {classes} classes, trained {date}, OA {overall_accuracy:.2f} on {record}",
        sensors=sensors,
        classes=len(model.classes),
        date=record.date[:10],
        overall_accuracy=record.overall_accuracy,
        record=_ground(record),
    )


def _ground(record: TrainingRecord) -> str:
    """Describe what the accuracy was measured on; models from before units were counted have pixels of blocks."""
    if record.validation is None:
        return tr("{validation_pixels:,} pixels of held-out blocks", validation_pixels=record.validation_pixels)
    held = record.validation.held_out
    kinds = {
        "fields": counted(held, "held-out field"),
        "patches": counted(held, "held-out patch", "held-out patches"),
        "blocks": counted(held, "held-out block"),
    }
    return shown(kinds.get(record.validation.units, counted(held, "held-out unit")))


def model_details_html(model: ModelSpec, path: str) -> str:
    """Write sensors, classes, trunk, accuracy by pattern and training record as HTML."""
    record, shape = model.training, model.architecture
    sources = (*record.sources, *[""] * len(model.sensors))
    sensors = [
        [escape(s.name), f"{s.bands:,}", escape(source), escape(_reading_text(s))]
        for s, source in zip(model.sensors, sources)
    ]
    notes = [[escape(sentence)] for sentence in record.notes]
    classes = [
        [f'<span style="color:{escape(c.colour)}">&#9632;</span> {escape(c.name)}', str(c.value)] for c in model.classes
    ]
    patterns = [
        [escape(model.pattern_name(int(pattern))), f"{accuracy:.3f}"]
        for pattern, accuracy in sorted(record.pattern_accuracy.items(), key=lambda item: -item[1])
        if pattern.isdecimal()
    ]
    facts = [
        [
            tr("Trained"),
            escape(
                tr(
                    "{replace} UTC, {duration_text}",
                    replace=record.date[:16].replace("T", " "),
                    duration_text=duration_text(record.seconds),
                )
            ),
        ],
        [tr("Device"), escape(record.device)],
        [tr("Preset, seed"), f"{escape(shown(in_words('preset', record.preset)))}, {record.seed}"],
        [
            tr("Pixels"),
            tr(
                "{training_pixels:,} trained on, {validation_pixels:,} held out",
                training_pixels=record.training_pixels,
                validation_pixels=record.validation_pixels,
            ),
        ],
        [tr("Accuracy"), escape(shown(accuracy_sentence(record)))],
        *([tr("Note"), escape(sentence)] for sentence in record.notes),
        [
            tr("Parameters"),
            tr(
                "{trainable_parameters:,} trained, {frozen_parameters:,} frozen",
                trainable_parameters=record.trainable_parameters,
                frozen_parameters=record.frozen_parameters,
            ),
        ],
        [tr("Trunk"), escape(_trunk_text(model))],
        [tr("Looks at"), escape(shown(windows_text(model)))],
        [
            tr("Network"),
            tr(
                "width {width}, blocks: {depth}, tokens per sensor: {tokens}",
                width=shape.width,
                depth=shape.depth,
                tokens=shape.tokens,
            ),
        ],
        [
            tr("Experts"),
            tr(
                "{dynamic_experts} dynamic (top {top_k}), 1 shared, {sensors} of one sensor each",
                dynamic_experts=shape.dynamic_experts,
                top_k=shape.top_k,
                sensors=len(model.sensors),
            ),
        ],
        [tr("Versions"), escape(", ".join(f"{name} {version}" for name, version in record.versions.items()))],
        [tr("File"), escape(path)],
    ]
    return (
        f"<h3>{escape(model.name)}</h3><p>{escape(model_summary(model))}</p>"
        + _table(tr("Sensors"), (tr("Sensor"), tr("Bands"), tr("Trained on"), tr("Read as")), sensors)
        + _table(tr("Classes"), (tr("Class"), tr("Value")), classes)
        + _table(tr("Accuracy by sensors present"), (tr("Sensors"), "OA"), patterns)
        + _table(tr("Training"), ("", ""), facts)
        + (_table(tr("Notes from training"), ("",), notes) if notes else "")
    )


def _reading_text(sensor: SensorSpec) -> str:
    """Describe how a sensor's file was read: categories, scale and offset, bands that were left out."""
    parts = []
    if sensor.kind == "categorical":
        parts.append(tr("categories {str}", str=", ".join(map(str, sensor.categories))))
    if sensor.scales:
        pairs = list(dict.fromkeys(zip(sensor.scales, sensor.offsets)))
        parts.append(tr("scale {:g}, offset {:g}").format(*pairs[0]) if len(pairs) == 1 else tr("a scale per band"))
    if sensor.left_out:
        more = tr(" and {left_out} more", left_out=len(sensor.left_out) - 6) if len(sensor.left_out) > 6 else ""
        parts.append(tr("without {left_out}{more}", left_out=", ".join(sensor.left_out[:6]), more=more))
    return "; ".join(parts)


def _trunk_text(model: ModelSpec) -> str:
    meaning = {
        "tuned": tr("pretrained on the scene without labels, then fine-tuned with the teacher's pseudo-labels for it"),
        "scene": tr("pretrained on the scene without labels, then frozen"),
        "random": tr("random, frozen"),
        "scratch": tr("trained from scratch with the labels"),
        "model": tr(
            "from the model {file} (SHA-256 {sha256}), frozen", file=model.trunk.file, sha256=model.trunk.sha256
        ),
        "file": tr("from the file {file} (SHA-256 {sha256})", file=model.trunk.file, sha256=model.trunk.sha256),
    }
    return meaning.get(model.trunk.source, model.trunk.source)


def _table(title: str, header: tuple[str, ...], rows: list[list[str]]) -> str:
    head = "".join(f'<th align="left">{text}</th>' for text in header)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<h4>{title}</h4><table cellpadding="3">{f"<tr>{head}</tr>" if any(header) else ""}{body}</table>'


class ModelDetails(QDialog):
    """A window with the model's header."""

    def __init__(self, model: ModelSpec, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Model {0}").format(model.name))
        self.browser = QTextBrowser(self)
        self.browser.setHtml(model_details_html(model, path))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        hint = tr("Close this window")
        buttons.button(QDialogButtonBox.StandardButton.Close).setToolTip(hint)
        buttons.rejected.connect(self.reject)
        add_help(buttons, "model")
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser)
        layout.addWidget(buttons)
        self.resize(520, 560)


class ModelRow(QWidget):
    """Chooses a model file. Emits ``model_changed`` (spec or None) and ``refused`` (a sentence)."""

    model_changed = pyqtSignal(object)
    refused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: ModelSpec | None = None
        self.path = ""
        self.box = QComboBox(self)
        self.browse_button = QToolButton(self)
        self.details_button = QToolButton(self)
        self.summary = plain_label("", self)
        self._set_up()
        self._fill()

    def _set_up(self) -> None:
        caption = plain_label(tr("&Model"), self)
        caption.setBuddy(self.box)
        self.box.setToolTip(tr("The model to classify with; recent models are listed"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(10)
        self.box.activated.connect(self._picked)
        self.browse_button.setText("…")
        self.browse_button.setToolTip(tr("Choose a model file (*.safetensors)"))
        self.browse_button.setAccessibleName(tr("Browse for a model"))
        self.browse_button.clicked.connect(self.browse)
        self.details_button.setIcon(QgsApplication.getThemeIcon("/mActionPropertiesWidget.svg"))
        self.details_button.setToolTip(tr("Sensors, bands, classes and training record of the model"))
        self.details_button.setAccessibleName(tr("Details of the model"))
        self.details_button.clicked.connect(self._show_details)
        self.summary.setWordWrap(True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.addWidget(caption, 0, 0)
        layout.addWidget(self.box, 0, 1)
        layout.addWidget(self.browse_button, 0, 2)
        layout.addWidget(self.summary, 1, 0, 1, 2)
        layout.addWidget(self.details_button, 1, 2)
        layout.setColumnStretch(1, 1)

    def choose(self, path: str) -> bool:
        """Load a model's header; on a broken file keep the current model and report what is wrong.

        Returns:
            Whether the model was taken.
        """
        try:
            model = read_spec(path)
        except ModelFileError as error:
            self._fill()
            self.refused.emit(shown(str(error)))
            return False
        self.model, self.path = model, path
        Settings().remember_model(path)
        self._fill()
        self.model_changed.emit(model)
        return True

    def clear(self) -> None:
        """Choose no model."""
        self.model, self.path = None, ""
        self._fill()
        self.model_changed.emit(None)

    def _fill(self) -> None:
        self.box.clear()
        if not self.path:
            self.box.addItem(tr("(choose a model)"), "")
        for path in dict.fromkeys((*([self.path] if self.path else []), *Settings().recent_models)):
            self.box.addItem(Path(path).name, path)
            self.box.setItemData(self.box.count() - 1, plain_tip(path), Qt.ItemDataRole.ToolTipRole)
        self.box.setCurrentIndex(max(0, self.box.findData(self.path)))
        self.details_button.setEnabled(self.model is not None)
        self.summary.setText(
            model_summary(self.model)
            if self.model
            else tr("Train a model, choose one with “…”, or drop its file here.")
        )

    def _picked(self) -> None:
        path = str(self.box.currentData() or "")
        if path and path != self.path:
            self.choose(path)

    def browse(self) -> None:
        """Ask for a model file, and choose it."""
        folder = str(Path(self.path).parent) if self.path else ""
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a model"), folder, tr("MaMOL models (*.safetensors)"))
        if path:
            self.choose(path)

    def _show_details(self) -> None:
        if self.model is not None:
            self.details = ModelDetails(self.model, self.path, self)
            self.details.show()
