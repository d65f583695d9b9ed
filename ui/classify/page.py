"""The Classify page: sensors in, maps out."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProcessingUtils, QgsProject
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.classify import ClassifyRequest, ClassifyResult
from ...core.contracts.outputs import OutputKind, map_kind, needs_probabilities, needs_sets
from ...core.contracts.scenes import ClassifyBatchResult
from ...core.contracts.sensors import Cover, SensorSource
from ...core.errors import RasterError, SensorError
from ...core.message import joined
from ...core.model.spec import ModelSpec
from ...core.text import duration_text, outside_text
from ..common.section import section_title
from ..common.sensor_choice import SensorChoice
from ..common.text import plain_label, set_muted
from ..finish.section import FinishSection
from ..jobs.job_page import JobPage
from ..jobs.page_feet import Foot
from ..jobs.run_bar import RunBar
from ..language.words import shown, tr
from ..layers.preview_layer import preview_is_seen
from ..layers.results_group import add_results
from ..sensors.at_hand import SensorsAtHand, of_table
from ..sensors.sensor_table import SensorTable
from ..settings import ProjectSettings, Settings
from ..sources.scenes import GroupContents
from .batch_form import build_batch_request
from .cluster_choice import ClusterChoice
from .estimate_line import EstimateLine, architecture_key
from .extent_choice import CANVAS, ExtentChoice
from .form import ClassifyForm, build_classify_request
from .level_box import LevelBox
from .output_choice import OutputChoice
from .scenario_plan import ScenarioPlan
from .scenes_dialog import ScenesDialog
from .trust_options import CoverageBox, ValuesBox


class ClassifyPage(JobPage):
    """Sensors, extent, outputs, and the button.

    Signals:
        result_ready: a run has come to its end; its maps are in the project.
        kept: the same of a scenario that :meth:`keep` classified, and its plan.

    Args:
        canvas: the map canvas, or None.
        parent: the dock.
    """

    result_ready = pyqtSignal(object)
    kept = pyqtSignal(object, object)

    def __init__(self, canvas: QgsMapCanvas | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: ModelSpec | None = None
        self.model_path = ""
        self.busy_sentence = tr("A classification is running. Wait for it to finish, or cancel it.")
        self.sensor_table = SensorTable(editable=False, parent=self, canvas=canvas)
        self.extent_choice = ExtentChoice(canvas, self)
        self.output_choice = OutputChoice(self)
        self.output_boxes = self.output_choice.boxes
        self.finish_section = FinishSection(self)
        self.coverage_box, self.values_box = CoverageBox(self), ValuesBox(self)
        self.coverage_label = plain_label(tr("Co&verage"), self)
        self.level_box, self.level_label = LevelBox(self), plain_label(tr("C&lasses"), self)
        self.cluster_label = plain_label(tr("Co&mpute"), self)
        self.cluster_choice = ClusterChoice(self)
        self.folder_widget = QgsFileWidget(self)
        self.folder_note = plain_label("", self)
        self.estimate_line = EstimateLine(self)
        self.run_bar = RunBar(
            tr("Classify"), tr("Make the maps from the sensors ticked above"), self.busy_sentence, self
        )
        self.foot = Foot(self.run_bar, (self.estimate_line,), self)
        self.scenes_button = QPushButton(tr("Several scenes…"), self)
        self._set_up()
        self._lay_out()
        self._refresh()

    def _set_up(self) -> None:
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setDialogTitle(tr("Folder for the maps"))
        self.folder_widget.lineEdit().setPlaceholderText(tr("temporary folder"))
        self.folder_widget.setToolTip(tr("Where the maps are saved; existing files are never overwritten"))
        self.folder_widget.setFilePath(Settings().output_folder or "")
        self.folder_note.setText(tr("The maps go to a temporary folder and are deleted when QGIS closes."))
        self.folder_note.setWordWrap(True)
        set_muted(self.folder_note)
        self.sensor_table.changed.connect(self._refresh)
        self.sensor_table.message.connect(lambda sentence: self.say(sentence, Qgis.MessageLevel.Warning))
        self.extent_choice.changed.connect(self._refresh)
        for kind, box in self.output_boxes.items():
            if needs_sets([kind]) or map_kind(kind).needs_probabilities:
                box.toggled.connect(self._refresh)
        self.finish_section.needs_probabilities.connect(
            lambda: self.output_boxes[OutputKind.PROBABILITIES].setChecked(True)
        )
        self.folder_widget.fileChanged.connect(self._refresh)
        self.cluster_choice.changed.connect(self._refresh)
        self.scenes_button.setToolTip(
            tr("Classify a list of scenes in one go: groups of the Layers panel, each with its sensors")
        )
        self.scenes_button.clicked.connect(self._ask_for_scenes)
        self.run_bar.started.connect(self.try_to_start)
        self.run_bar.cancelled.connect(self.cancel)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.level_label.setBuddy(self.level_box)
        form.addRow(self.level_label, self.level_box)
        self.coverage_label.setBuddy(self.coverage_box)
        form.addRow(self.coverage_label, self.coverage_box)
        form.addRow(tr("Va&lues"), self.values_box)
        form.addRow(tr("E&xtent"), self.extent_choice)
        self.cluster_label.setBuddy(self.cluster_choice.where_box)
        form.addRow(self.cluster_label, self.cluster_choice)
        form.addRow(self.cluster_choice.more)
        form.addRow(tr("&Save to"), self.folder_widget)
        layout = QVBoxLayout(self)
        layout.addWidget(section_title(tr("Sensors"), self))
        layout.addWidget(self.sensor_table)
        layout.addWidget(section_title(tr("Maps"), self))
        layout.addWidget(self.output_choice)
        layout.addWidget(self.finish_section)
        layout.addLayout(form)
        layout.addWidget(self.folder_note)
        several = QHBoxLayout()
        several.addWidget(self.scenes_button)
        several.addStretch(1)
        layout.addLayout(several)
        layout.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask for the device when the page is first looked at."""
        super().showEvent(event)
        self._ask_device()
        self._refresh()

    def _ask_device(self) -> None:
        """Find out where jobs run once it is of interest: it costs the import of torch."""
        if self.model is not None and self.isVisible():
            self.estimate_line.ask_device()

    def set_model(self, model: ModelSpec | None, path: str) -> None:
        """Work with another model."""
        self.model, self.model_path = model, path
        self.level_box.offer(model)
        self.sensor_table.set_model(model)
        self._ask_device()

    # Running

    def keep(self, plan: ScenarioPlan) -> None:
        """Classify a scenario into the page's folder, or say in a sentence why not."""
        self.try_to_start(partial(self._start_scenario, plan))

    def start(self) -> None:
        """Build the request from the page and run it."""
        self.sensor_table.ask_for_servers()
        self._refuse_problems()
        at_hand = of_table(self.sensor_table, self.model_path)
        self._classify(at_hand, self.form(at_hand.sensors), self.job_done, finishes=True)

    def _start_scenario(self, plan: ScenarioPlan) -> None:
        """Build the request from a scenario, with the page's folder and outputs, and run it."""
        if plan.at_hand.run is None:
            self._refuse_problems()
        self._classify(plan.at_hand, plan.form(self.form(plan.at_hand.sensors)), partial(self._scenario_done, plan))

    def _scenario_done(self, plan: ScenarioPlan, result: ClassifyResult) -> None:
        self.job_done(result)
        self.kept.emit(result, plan)

    def _ask_for_scenes(self) -> None:
        """Ask for scenes, and classify them."""
        dialog = ScenesDialog(self.model.sensor_names if self.model else (), self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        scenes, load = dialog.chosen(), dialog.load_box.isChecked()
        dialog.deleteLater()
        if accepted:
            self.try_to_start(partial(self.classify_scenes, scenes, load))

    def classify_scenes(self, scenes: tuple[GroupContents, ...], load: bool = True) -> None:
        """Classify scenes with the page's model, maps and folder.

        Args:
            scenes: groups of the project.
            load: whether the maps are added to the project.

        Raises:
            MamolError: nothing is chosen to classify, or to classify with; or a layer cannot be used.
        """
        form = self.form(())
        plan = ClassifyRequest(
            form.model_path, (), (), memory_limit=form.memory_limit, cover=form.cover, pixel_size=form.pixel_size,
            coverage=form.coverage, values=form.values, level=form.level,
        )  # fmt: skip
        listed = [(scene.name, _sources(scene)) for scene in scenes]
        request = build_batch_request(plan, listed, form.kinds, form.folder, form.taken)
        Settings().output_folder = self.folder_widget.filePath() or None
        self.store()
        layers = [layer for scene in scenes for _, layer in scene.sensors]
        self.run(
            tr("MaMOL: Classify several scenes"),
            api.classify_batch,
            request,
            layers,
            partial(self._scenes_done, load=load),
        )

    def _scenes_done(self, result: ClassifyBatchResult, load: bool) -> None:
        """Add the maps of each scene as a group, and say how many there are."""
        if load:
            for scene in reversed(result.done):
                if scene.result is not None:
                    add_results(scene.result, name=f"{scene.name} · {scene.result.model_name}")
        level = Qgis.MessageLevel.Warning if result.failed else Qgis.MessageLevel.Success
        reasons = " ".join(f"{scene.name}: {shown(scene.problem)}" for scene in result.failed)
        self.say(f"{shown(result.summary)} {reasons}".strip(), level)
        self._refresh()

    def _refuse_problems(self) -> None:
        problems = self.sensor_table.problems()
        if problems:
            raise SensorError(joined(problems) + tr(" Choose another layer or mask, or untick the sensor."))

    def _classify(
        self,
        at_hand: SensorsAtHand,
        form: ClassifyForm,
        done: Callable[[ClassifyResult], None],
        finishes: bool = False,
    ) -> None:
        request = build_classify_request(form)
        # A scenario goes beside the maps it is compared with, in QGIS as What-if itself.
        plan = self.cluster_choice.plan() if finishes else None
        told = ""
        if plan is not None:
            request = plan.place(request, not self.folder_widget.filePath(), form.taken)
            told = tr("Cancelled. Whole tiles are kept: classify again with the same choices to go on from them.")
            self.cluster_choice.remember()
        keeps = plan is not None and plan.resume
        self.run_bar.say_what_cancel_does(tr("Stop the job; whole tiles are kept") if keeps else "")
        classify = at_hand.before(api.classify if plan is None else plan.classify)
        job, taken = self.finish_section.job(classify, request, done) if finishes else (classify, done)
        Settings().output_folder = self.folder_widget.filePath() or None
        self.store()
        self.run(tr("MaMOL: Classify"), job, request, at_hand.layers, taken, when_cancelled=told if keeps else "")

    def form(self, sensors: tuple[SensorSource, ...] | None = None) -> ClassifyForm:
        """Return what stands on the page, with its own sensors or others."""
        return ClassifyForm(
            model_path=self.model_path,
            model_name=self.model.name if self.model else "",
            model_sensors=self.model.sensor_names if self.model else (),
            sensors=self.sensor_table.sources() if sensors is None else sensors,
            kinds=self.output_choice.kinds(),
            folder=self.folder_widget.filePath() or QgsProcessingUtils.tempFolder(),
            extent=self.extent_choice.extent(),
            is_view=self.extent_choice.kind == CANVAS,
            cover=self.extent_choice.cover,
            taken=frozenset(layer.source() for layer in QgsProject.instance().mapLayers().values()),
            memory_limit=Settings().memory_limit,
            coverage=self.coverage_box.coverage,
            values=self.values_box.matching,
            level=self.level_box.level,
        )

    def job_done(self, result: ClassifyResult) -> None:
        """Add the maps to the project and say how it went."""
        add_results(result)
        if self.model is not None and result.model_name == self.model.name and result.seconds > 0:
            key = architecture_key(self.model.architecture, len(result.sensors_used))
            Settings().remember_pixels_per_second(result.device, result.pixels / result.seconds, key)
        known = not math.isnan(result.outside_share)
        above = " " + tr("The What-if preview lies above the map: stop it to see the map.") if preview_is_seen() else ""
        trusted = f" {shown(outside_text(result.outside_share, result.outside_is_sampled))}." if known else ""
        self.say(
            tr("{0} pixels classified in {1}, mean confidence {2}.").format(
                f"{result.valid_pixels:,}", duration_text(result.seconds), f"{result.mean_confidence:.2f}"
            )
            + trusted
            + above,
            Qgis.MessageLevel.Success,
        )
        self._refresh()
        self.result_ready.emit(result)

    def _refresh(self) -> None:
        self.output_choice.offer(self.model)
        reference = self.sensor_table.reference()
        usable = reference is not None and reference.isValid()
        pixels = None
        if reference is not None and usable:
            others = [layer for _, layer in self.sensor_table.used()[1:] if layer.isValid()]
            pixels = self.extent_choice.pixels(reference, others, self.model.grid if self.model else None)
        sensors = [name for name, _ in self.sensor_table.used()]
        kept = needs_probabilities(self.output_choice.kinds())
        self.estimate_line.show_estimate(self.model, sensors, pixels, kept)
        is_outside = self.cluster_choice.plan() is not None
        self.cluster_choice.more.setVisible(is_outside)
        if is_outside:
            # It tells what QGIS itself would need.
            self.estimate_line.hide()
        self.folder_note.setVisible(not self.folder_widget.filePath())
        is_possible = self.cluster_choice.is_possible
        self.cluster_label.setVisible(is_possible)
        self.cluster_choice.setVisible(is_possible)
        for widget in (self.coverage_label, self.coverage_box):
            widget.setVisible(needs_sets(self.output_choice.kinds()))
        self.level_label.setVisible(self.level_box.is_needed)
        self.level_box.setVisible(self.level_box.is_needed)

    # Coming back with the project

    def store(self) -> None:
        """Keep the choices in the project."""
        settings = ProjectSettings()
        settings.write("classify/model", settings.to_stored(self.model_path))
        settings.write("classify/sensors", [choice.to_json() for choice in self.sensor_table.stored_choices()])
        settings.write("classify/outputs", [kind.value for kind in self.output_choice.kinds()])
        layer = self.extent_choice.layer
        settings.write(
            "classify/extent",
            [self.extent_choice.kind, layer.id() if layer is not None else None, self.extent_choice.cover.value],
        )
        settings.write("classify/trust", [self.coverage_box.coverage, self.values_box.matching.value])
        settings.write("classify/level", self.level_box.level)
        settings.write("classify/folder", settings.to_stored(self.folder_widget.filePath()))
        settings.write("classify/finish", self.finish_section.to_json())

    def restore(self) -> None:
        """Put back the project's choices, but for the model, which the dock chooses first."""
        settings = ProjectSettings()
        outputs = _list(settings.read("classify/outputs"))
        if outputs:
            self.output_choice.choose(outputs)
        # Projects of before there was a choice of the ground say nothing of it.
        stored = _list(settings.read("classify/extent"))
        kind, layer_id, cover = (*stored, None, None)[:3] if stored else ("whole", None, Cover.UNION.value)
        self.extent_choice.restore(
            str(kind), layer_id if isinstance(layer_id, str) else None, cover if isinstance(cover, str) else None
        )
        # Projects of before had no such choice.
        coverage, values = (*_list(settings.read("classify/trust")), None, None)[:2]
        self.coverage_box.choose(coverage)
        self.values_box.choose(values)
        self.level_box.choose(settings.read("classify/level"))
        folder = settings.read("classify/folder")
        if isinstance(folder, str) and (not folder or Path(settings.from_stored(folder)).is_dir()):
            self.folder_widget.setFilePath(settings.from_stored(folder))
        self.finish_section.restore(settings.read("classify/finish"))
        is_its_model = settings.from_stored(settings.read("classify/model")) == self.model_path
        self.sensor_table.restore(SensorChoice.from_json(settings.read("classify/sensors")), is_its_model)


def _sources(scene: GroupContents) -> tuple[SensorSource, ...]:
    """Describe a scene's sensors; a layer that is broken is left to the job, which says so and goes on."""
    try:
        return scene.sources()
    except RasterError:
        return tuple(SensorSource(name, layer.source()) for name, layer in scene.sensors)


def _list(value: Any) -> list[Any]:
    """Return a list; anything else in the project file counts as none."""
    return value if isinstance(value, list) else []
