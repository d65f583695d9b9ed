"""From what the Train page shows to the request core gets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...core.contracts.class_table import ClassTable
from ...core.contracts.cleaning import LabelChoice
from ...core.contracts.labels import ClassEntry, LabelLayers, Labels
from ...core.contracts.sensors import SensorSource
from ...core.contracts.train import Preset, TrainRequest, TrunkSource
from ...core.errors import LabelError, OutputError, SensorError
from ...core.message import message
from ...core.raster.labels.class_mapping import check_enough, map_classes
from ..common.replace_choice import free_path

MODEL_SUFFIX = ".safetensors"


@dataclass(frozen=True)
class TrainForm:
    """What stands on the Train page.

    Attributes:
        sensors: those that are ticked, the reference first.
        labels: the labels as they were read; None where there are none.
        classes: names and colours as they stand in the table.
        preset: how long to train.
        trunk: where the trunk's weights come from.
        trunk_file: for trunk "file" and "model".
        trunk_sha256: for trunk "file"; empty accepts any.
        seed: of every random choice.
        model_path: the file to save; a missing suffix is added.
        may_replace: whether it may be overwritten; else it gets a number where it, or its report, exists.
        folds: in how many parts accuracy is measured; 1 is one that is held out.
        train_on_all: whether the model learns from all labels in the end.
        choices: what was decided about single labelled places.
        inner_buffer: pixels along the edge of labelled places that are not trained on.
        class_table: what becomes of the classes of the labels; None leaves them as they are.
        surroundings: whether the model looks at the pixels around each one.
        keep_learnt: whether what is learnt is kept beside the model, so that a cancelled training can go on.
    """

    sensors: tuple[SensorSource, ...]
    labels: Labels | LabelLayers | None
    classes: tuple[ClassEntry, ...]
    preset: Preset
    trunk: TrunkSource
    trunk_file: str
    trunk_sha256: str
    seed: int
    model_path: str
    may_replace: bool = False
    folds: int = 1
    train_on_all: bool = False
    choices: tuple[LabelChoice, ...] = ()
    inner_buffer: int = 0
    class_table: ClassTable | None = None
    surroundings: bool = True
    keep_learnt: bool = False


def build_train_request(form: TrainForm) -> TrainRequest:
    """Turn the page into a request; the report goes beside the model.

    Raises:
        SensorError: there is no sensor, or two share a name.
        LabelError: there are no labels, or fewer than two classes.
        OutputError: there is no file to save to, or no trunk file.
    """
    if not form.sensors:
        raise SensorError(message("There is no sensor to train on. Add at least one raster layer and tick it."))
    names = [sensor.name for sensor in form.sensors]
    if len(set(names)) < len(names):
        raise SensorError(message("Two sensors have the same name. Give each its own."))
    if form.labels is None:
        raise LabelError(
            message("There are no labels. Choose a label raster, or points, lines or polygons and their class field.")
        )
    if len(form.classes) < 2:
        raise LabelError(
            message(
                "At least two classes are needed inside the sensors' extent. Add labels, or check the label layer's "
                "CRS."
            )
        )
    if form.class_table:
        check_enough(map_classes(form.class_table, form.classes))
    if not form.model_path.strip():
        raise OutputError(message("The model needs a file. Choose one under 'Save to'."))
    from_file = form.trunk in (TrunkSource.FILE, TrunkSource.MODEL)
    if from_file and not form.trunk_file.strip():
        raise OutputError(
            message("Trunk '{trunk}' needs a file. Choose one, or another trunk.", trunk=form.trunk.value)
        )
    model = with_suffix(form.model_path)
    if not form.may_replace:
        model = free_path(model, files_of_model)
    return TrainRequest(
        sensors=form.sensors,
        labels=form.labels,
        model_path=str(model),
        classes=form.classes,
        report_path=str(report_path(model)),
        preset=form.preset,
        trunk=form.trunk,
        trunk_file=form.trunk_file.strip() if from_file else None,
        trunk_sha256=(form.trunk_sha256.strip().lower() or None) if from_file else None,
        seed=form.seed,
        folds=form.folds,
        train_on_all=form.train_on_all,
        choices=form.choices,
        inner_buffer=form.inner_buffer,
        class_table=form.class_table,
        surroundings=form.surroundings,
        learnt_path=str(learnt_path(with_suffix(form.model_path))) if form.keep_learnt else None,
    )


def with_suffix(path: str) -> Path:
    """Return the model's file, with ``.safetensors`` at its end."""
    path = path.strip()
    return Path(path if path.lower().endswith(MODEL_SUFFIX) else path + MODEL_SUFFIX)


def report_path(model: Path) -> Path:
    """Return the file of the report that goes with a model."""
    return model.with_name(f"{model.stem}_report.html")


def learnt_path(model: Path) -> Path:
    """Return the file that keeps what is learnt beside a model; a model that gets a number has the same one."""
    return model.with_suffix(".learnt")


def files_of_model(model: Path) -> tuple[Path, ...]:
    """Return the files that are written with a model."""
    return (report_path(model),)
