"""The Train page: sensors and labels in, a model out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.train import HistoryPoint, Preset, TrainResult, TrunkSource
from ...core.errors import LabelError, RasterError, SensorError
from ...core.message import joined, message
from ...core.report.accuracy_sentences import accuracy_sentence
from ...core.text import duration_text
from ...core.training.cost import Work
from ..cleaning.inputs import TrainingInputs
from ..common.replace_choice import free_path
from ..common.scrolled_page import reveal
from ..common.section import exportable_title, section_title
from ..common.sensor_choice import SensorChoice
from ..jobs.job_page import JobPage
from ..jobs.page_feet import Foot
from ..jobs.run_bar import RunBar
from ..language.words import shown, tr
from ..sensors.sensor_table import SensorTable
from ..settings import ProjectSettings
from ..sources.rasters import sensor_source
from ..sources.scenes import DescribedScene, LabelsLike, group_of, with_scenes
from .form import MODEL_SUFFIX, TrainForm, build_train_request, files_of_model, with_suffix
from .label_row import LabelRowChoice
from .label_section import LabelSection
from .label_tools import LabelTools
from .options import TrainingOptions
from .report_panel import ReportPanel
from .scene_rows import SceneRows
from .time_line import TimeLine
from .training_curve import TrainingCurve


class TrainPage(JobPage):
    """Sensors, labels, options, the button, the live curve and the report.

    Signals:
        trained: the result of a run that came to its end.
    """

    trained = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None, canvas: QgsMapCanvas | None = None) -> None:
        super().__init__(parent)
        self.busy_sentence = tr("A training run is in progress. Wait for it to finish, or cancel it.")
        self.sensor_table = SensorTable(editable=True, parent=self)
        self.label_section = LabelSection(self)
        self.label_tools = LabelTools(self.inputs, canvas, self)
        self.scene_rows = SceneRows(self)
        self.options = TrainingOptions(self)
        self.run_bar = RunBar(tr("Train"), tr("Train a model with these sensors and labels"), self.busy_sentence, self)
        self.time_line = TimeLine(self)
        self.foot = Foot(self.run_bar, (self.time_line,), self)
        self.curve = TrainingCurve(self)
        self.curve_title = exportable_title(self.curve.exports.name, self.curve.exports, self)
        self.report_panel = ReportPanel(self)
        self._proposed = self._asked_file = ""
        self._has_trained = False
        self._lay_out()
        self.sensor_table.changed.connect(self._sensors_changed)
        self.sensor_table.message.connect(lambda sentence: self.say(sentence, Qgis.MessageLevel.Info))
        self.label_section.changed.connect(self._labels_changed)
        self.label_tools.drawn_wanted.connect(self.label_section.use_layer)
        self.options.changed.connect(self._show_time)
        self.scene_rows.changed.connect(self._show_time)
        self.run_bar.started.connect(self.try_to_start)
        self.run_bar.cancelled.connect(self.cancel)
        self.report_panel.refused.connect(lambda sentence: self.say(sentence, Qgis.MessageLevel.Warning))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(section_title(tr("Sensors"), self))
        layout.addWidget(self.sensor_table)
        layout.addWidget(section_title(tr("Labels"), self))
        layout.addWidget(self.label_section)
        layout.addWidget(self.label_tools)
        layout.addWidget(self.scene_rows)
        layout.addWidget(section_title(tr("Training"), self))
        layout.addWidget(self.options)
        layout.addWidget(self.curve_title)
        layout.addWidget(self.curve)
        layout.addWidget(self.report_panel)
        layout.addStretch(1)
        self.curve_title.hide()
        self.curve.hide()

    # Running

    def start(self) -> None:
        """Build the request from the page and run it."""
        self.sensor_table.ask_for_servers()
        problems = self.sensor_table.problems()
        if problems:
            raise SensorError(joined(problems) + tr(" Fix this, or untick the sensor."))
        if self.label_section.counter.is_counting:
            raise LabelError(message("The labels are still being counted. Try again in a moment."))
        if not self._is_meant():
            return
        scenes, more = self._scenes()
        request = replace(
            build_train_request(self.form()),
            leave_scenes_out=self.scene_rows.leave_out,
            scene_statistics=self.scene_rows.own_statistics,
            scene_name=group_of(self.sensor_table.reference()) if scenes else "",
        )
        self._asked_file = self.options.model_file.filePath()
        self.store()
        self.curve.clear()
        self.clear_report()
        inputs = self.inputs()
        train = with_scenes(scenes, inputs.before(api.train))
        self.run(tr("MaMOL: Train"), train, request, [*inputs.layers, *more], expected=self.time_line.start())

    def inputs(self) -> TrainingInputs:
        """Return sensors and labels for the tools that look at labels."""
        section = self.label_section
        return TrainingInputs(
            self.sensor_table.sources(),
            section.labels,
            section.request_classes(),
            (*self.sensor_table.layers(), *section.layers()),
            self.sensor_table.masks().before,
            self._scenes,
            group_of(self.sensor_table.reference()),
        )

    def _scenes(self, needs_labels: bool = True) -> tuple[tuple[DescribedScene, ...], list[QgsMapLayer]]:
        """Describe the further scenes, and list the layers of these."""
        # Those of a series are bands of its first date, which another scene's file has elsewhere.
        choices = [choice for choice in self.sensor_table.choices() if choice.series is None]
        bands = {choice.name: choice.bands for choice in choices if choice.bands}
        return self.scene_rows.described(self._labels_like(), bands, needs_labels)

    def _is_meant(self) -> bool:
        """Ask where the labels look like something else than classes; True where nothing is to be asked."""
        doubts = self.label_section.doubts()
        if not doubts:
            return True
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
        question = "\n\n".join([*map(shown, doubts), tr("Train with these classes all the same?")])
        answer = QMessageBox.question(self, tr("Train"), question, buttons, QMessageBox.StandardButton.No)
        return bool(answer == QMessageBox.StandardButton.Yes)

    def _labels_like(self) -> LabelsLike:
        section = self.label_section
        name = section.layer.name() if section.layer is not None else ""
        return LabelsLike(name, section.field, section.group, section.radius)

    def form(self) -> TrainForm:
        """Return what stands on the page."""
        options = self.options
        return TrainForm(
            sensors=self.sensor_table.sources(),
            labels=self.label_section.labels,
            classes=self.label_section.request_classes(),
            preset=options.preset,
            trunk=options.trunk,
            trunk_file=options.trunk_file.filePath(),
            trunk_sha256=options.trunk_digest.text(),
            seed=options.seed_box.value(),
            model_path=options.model_file.filePath(),
            may_replace=options.replace_choice.may_replace,
            folds=options.folds,
            train_on_all=options.train_on_all,
            choices=self.label_tools.choices.all,
            inner_buffer=self.label_tools.inner_buffer,
            class_table=self.label_section.request_table(),
            surroundings=options.surroundings,
            keep_learnt=options.keep_box.isChecked(),
        )

    def show_values(self, values: Mapping[str, float]) -> None:
        """Add a point to the curve."""
        if "step" in values and "loss" in values:
            self.curve.add(HistoryPoint(int(values["step"]), values["loss"], values.get("validation_accuracy")))
            # Not before, or a run that is cancelled early would leave axes without a curve.
            if self.curve.isHidden():
                self._show_curve()
                reveal(self.curve_title)

    def _show_curve(self) -> None:
        self.curve_title.show()
        self.curve.show()

    def clear_report(self) -> None:
        """Show no curve and no report, which are of a project that is closed."""
        for widget in (self.curve_title, self.curve, self.report_panel):
            widget.hide()

    def job_done(self, result: TrainResult) -> None:
        """Show the report and say how it went."""
        self.time_line.learn(result.seconds)
        self.curve.set_points(result.history)
        self._show_curve()
        self.report_panel.show_result(result)
        reveal(self.report_panel)
        self.say(
            tr("Trained in {0}. {1} The model is selected.").format(
                duration_text(result.seconds), accuracy_sentence(result.model.training)
            ),
            Qgis.MessageLevel.Success,
        )
        self._propose_next(Path(result.model_path))
        self.trained.emit(result)

    def _sensors_changed(self) -> None:
        sources = []
        for number, (_, layer) in enumerate(self.sensor_table.used()):
            try:
                # Two layers may have one name, and it is of no account here.
                sources.append(sensor_source(layer, f"{layer.name()} ({number + 1})" if number else ""))
            except RasterError:
                if not number:
                    break
        self._look_for_scenes()
        self.label_section.set_reference(sources[0] if sources else None, tuple(sources[1:]))
        self._propose_model_file()

    def _look_for_scenes(self) -> None:
        self.scene_rows.look_for(tuple(name for name, _ in self.sensor_table.used()), self._labels_like().name)

    def _labels_changed(self) -> None:
        self.sensor_table.set_labels(self.label_section.layers())
        self._look_for_scenes()
        if self.label_section.labels is not None:
            self.options.propose_folds(self.label_section.few_points)
        self._show_time()

    def _show_time(self) -> None:
        """Show how long training will take, once the labels are counted."""
        work, options = self._work(), self.options
        self.time_line.show_estimate(work, options.preset, options.trunk, options.folds, options.train_on_all)

    def _work(self) -> Work | None:
        """Return what there is to train on; None where that is not known yet."""
        reference, labelled = self.sensor_table.reference(), self.label_section.pixels()
        if reference is None or not labelled:
            return None
        rows = [row for row in self.sensor_table.rows if row.used_layer is not None]
        bands = [len(row.bands_button.bands) or row.used_layer.bandCount() for row in rows if row.used_layer]
        classes = len(self.label_section.classes())
        pixels, scenes = reference.width() * reference.height(), 1 + len(self.scene_rows.names)
        # The labels of the other scenes are not counted here: as many as the first has, for a guess.
        return Work(tuple(bands), classes, labelled * scenes, pixels * scenes, scenes)

    def _propose_model_file(self) -> None:
        """Offer a file beside the project or the first layer, until the analyst gives one or has trained."""
        layer, field = self.sensor_table.reference(), self.options.model_file
        if layer is None or self._has_trained or field.filePath() != self._proposed:
            return
        project = QgsProject.instance()
        folder = Path(project.homePath()) if project.homePath() else Path(layer.source()).parent
        if folder.is_dir():
            self._propose(folder / f"{project.baseName() or 'mamol_model'}{MODEL_SUFFIX}")

    def _propose_next(self, written: Path) -> None:
        """Offer a free file for the next training, unless the analyst has named another meanwhile."""
        asked = with_suffix(self._asked_file) if self._asked_file.strip() else written
        if asked != written:
            told = tr("'{0}' already existed and is kept; the model was saved as '{1}'.")
            self.say(told.format(asked.name, written.name), Qgis.MessageLevel.Info)
        self.options.replace_choice.start_anew()
        if self.options.model_file.filePath() == self._asked_file:
            self._has_trained = True
            self._propose(written)

    def _propose(self, path: Path) -> None:
        self._proposed = str(free_path(path, files_of_model))
        self.options.model_file.setFilePath(self._proposed)

    def _forget_proposal(self) -> None:
        """Offer nothing of a project that is closed."""
        if self._has_trained and self.options.model_file.filePath() == self._proposed:
            self._proposed = ""
            self.options.model_file.setFilePath("")
        self._has_trained = False

    # Coming back with the project

    def store(self) -> None:
        """Keep the choices in the project."""
        settings = ProjectSettings()
        section, options = self.label_section, self.options
        settings.write("train/sensors", [choice.to_json() for choice in self.sensor_table.choices()])
        settings.write(
            "train/labels",
            [
                section.layer.id() if section.layer is not None else None,
                section.field,
                settings.to_stored(section.class_file),
            ],
        )
        settings.write("train/ground_unit", section.group)
        settings.write("train/radius", section.radius)
        settings.write("train/label_layers", [row.choice().to_json() for row in section.rows])
        settings.write("train/class_table", section.table.to_json() if section.table else None)
        settings.write("train/scenes", [list(self.scene_rows.names), self.scene_rows.leave_out])
        settings.write("train/scene_statistics", self.scene_rows.own_statistics)
        settings.write("train/options", [options.preset.value, options.trunk.value, options.seed_box.value()])
        self.label_tools.store()
        settings.write("train/surroundings", options.surroundings)
        settings.write("train/keep_learnt", options.keep_box.isChecked())
        settings.write("train/accuracy", [options.folds, options.train_on_all])
        settings.write(
            "train/trunk_file", [settings.to_stored(options.trunk_file.filePath()), options.trunk_digest.text()]
        )

    def restore(self) -> None:
        """Put back the project's choices; a project without any leaves the page empty."""
        settings = ProjectSettings()
        self._forget_proposal()
        self.sensor_table.clear()
        self.sensor_table.restore(SensorChoice.from_json(settings.read("train/sensors")))
        layer_id, field, class_file = _fields(settings.read("train/labels"), (None, "", None))
        group = _text(settings.read("train/ground_unit")) or ""
        class_table = settings.from_stored(class_file) or None
        radius = _text(settings.read("train/radius")) or ""
        self.label_tools.restore()
        rows = LabelRowChoice.from_json(settings.read("train/label_layers"))
        rows = rows or (LabelRowChoice(_text(layer_id) or "", _text(field) or "", group, radius),)
        self.label_section.restore_rows(rows, class_table, settings.read("train/class_table"))
        names, leave_out = _fields(settings.read("train/scenes"), ([], False))
        own = settings.read("train/scene_statistics")
        self.scene_rows.restore([one for one in names if isinstance(one, str)], leave_out is True, own is True)
        preset, trunk, seed = _fields(
            settings.read("train/options"), (Preset.BALANCED.value, TrunkSource.TUNED.value, 0)
        )
        self.options.seed_box.setValue(seed if isinstance(seed, int) else 0)
        self.options.choose(str(preset), str(trunk))
        self.options.surroundings_box.setChecked(settings.read("train/surroundings") is not False)
        self.options.keep_box.setChecked(settings.read("train/keep_learnt") is True)
        accuracy = settings.read("train/accuracy")
        folds, train_on_all = _fields(accuracy, (1, False))
        self.options.choose_accuracy(folds, train_on_all, for_good=isinstance(accuracy, list))
        path, digest = _fields(settings.read("train/trunk_file"), ("", ""))
        self.options.trunk_file.setFilePath(settings.from_stored(path))
        self.options.trunk_digest.setText(str(digest))


def _text(value: Any) -> str | None:
    """Return stored text; anything else in the project file counts as none."""
    return value if isinstance(value, str) else None


def _fields(value: Any, default: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return a stored list of the expected length, or the default."""
    return tuple(value) if isinstance(value, list) and len(value) == len(default) else default
