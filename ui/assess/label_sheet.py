"""The points of a sample while they are labelled: what each has, where it is, and how it is saved.

The main thread describes the layer (:func:`sheet_source`); another thread reads it (:func:`read_sheet`); labels are
saved one by one (:meth:`LabelSheet.save`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip

from ...core import api
from ...core.contracts.agreement import Agreement, AgreementRequest
from ...core.contracts.assess import CANNOT_TELL, LabelledPoint, LabelledSample, SampleDesign
from ...core.contracts.labels import ClassEntry
from ...core.errors import AssessmentError, MamolError, OutputError
from ...core.message import message
from ...core.palette import default_colour
from ...core.progress import Progress
from ...core.text import plain
from ..language.words import tr
from ..layers.run_mates import is_class_map
from ..sources.class_styles import class_value
from ..sources.labels import LabelSource, label_source
from ..sources.sample_points import POINT_FIELD, SampleSource, place_of, sample_source
from .sample_layer import LABEL_FIELDS, NOTE_FIELDS, require_fields

_BETWEEN_CHECKS = 500


@dataclass(frozen=True)
class SheetPoint:
    """A point to label.

    Attributes:
        feature: id of its feature in the layer.
        number: the number it was drawn with, else its place in the layer from 1.
        x: place, in the layer's CRS.
        y: place.
        label: the class that the interpreter saw; "" for none.
        note: what was noted.
        other: the label of the other interpreter; "" for none.
    """

    feature: int
    number: int
    x: float
    y: float
    label: str
    note: str
    other: str


@dataclass(frozen=True)
class SheetSource:
    """A layer to be read in another thread.

    Attributes:
        sample: the points.
        interpreter: 0 or 1.
        names: of the layer's fields.
        maps: the rasters of the project by file name, for the classes of the one that the points were drawn from.
    """

    sample: SampleSource
    interpreter: int
    names: frozenset[str]
    maps: tuple[tuple[str, LabelSource], ...] = ()


@dataclass(frozen=True)
class SheetData:
    """What was read of it.

    Attributes:
        points: by number.
        design: how they were drawn; None where the layer does not know.
        legend: all classes that the map names, those that do not occur in it too; empty where it is no layer.
        agreement: of the two interpreters; None where there are not two.
        warnings: sentences the analyst should read.
    """

    points: tuple[SheetPoint, ...]
    design: SampleDesign | None
    legend: tuple[ClassEntry, ...] = ()
    agreement: Agreement | None = None
    warnings: tuple[str, ...] = ()


def sheet_source(layer: QgsVectorLayer, interpreter: int) -> SheetSource:
    """Describe a layer of points (main thread); the fields of the second interpreter are added where needed.

    Raises:
        AssessmentError: the layer cannot be labelled.
    """
    require_fields(layer, interpreter)
    source = sample_source(layer, LABEL_FIELDS[interpreter])
    maps = []
    for raster in QgsProject.instance().mapLayers().values():
        if is_class_map(raster) and raster.isValid():
            with suppress(MamolError):  # what cannot be read has no classes to offer
                maps.append((PurePath(raster.source().partition("|")[0]).name, label_source(raster)))
    return SheetSource(source, interpreter, frozenset(layer.fields().names()), tuple(maps))


def read_sheet(source: SheetSource, progress: Progress) -> SheetData:
    """Read the points and how they were drawn (worker thread)."""
    from ...core.assessment.sample_file import read_design

    sample, own = source.sample, source.interpreter
    points = []
    for place, feature in enumerate(sample.features.getFeatures()):
        if place % _BETWEEN_CHECKS == 0:
            progress.check()
        where = place_of(feature.geometry())
        if where is None:
            continue
        number = class_value(feature[POINT_FIELD]) if sample.numbered else None

        def text(name: str, one: Any = feature) -> str:
            value = class_value(one[name]) if name in source.names else None
            return "" if value is None else str(value)

        points.append(
            SheetPoint(
                feature.id(),
                number if isinstance(number, int) else place + 1,
                *where,
                text(LABEL_FIELDS[own]),
                text(NOTE_FIELDS[own]),
                text(LABEL_FIELDS[1 - own]),
            )
        )
    if not points:
        raise AssessmentError(
            message("Layer '{sample}' has no points. Choose the layer of a sample.", sample=sample.name)
        )
    design = read_design(sample.path, sample.layer_name) if sample.path else None
    legend: tuple[ClassEntry, ...] = ()
    classes = dict(source.maps).get(design.map_name) if design is not None else None
    if classes is not None:
        legend = classes.read(progress=progress)[1]
    return SheetData(tuple(sorted(points, key=lambda one: one.number)), design, legend)


def run_agreement(source: SheetSource, progress: Progress) -> SheetData:
    """Read the labels of both interpreters and compare them (worker thread)."""
    data = read_sheet(source, progress)
    samples = []
    for labels in ([one.label for one in data.points], [one.other for one in data.points]):
        points = (LabelledPoint(one.number, one.x, one.y, label) for one, label in zip(data.points, labels))
        samples.append(LabelledSample(tuple(points), "", source.sample.name))
    first, second = samples if source.interpreter == 0 else samples[::-1]
    found = api.agreement(AgreementRequest(first, second), progress)
    return replace(data, agreement=found, warnings=found.warnings)


@dataclass
class LabelSheet:
    """The points of a layer, and what has been said of them.

    Attributes:
        layer: the layer.
        interpreter: 0 or 1.
        points: by number.
        design: how they were drawn, or None.
        legend: classes that the map names besides those that occur.
        extra: names that the interpreter added.
    """

    layer: QgsVectorLayer
    interpreter: int
    points: list[SheetPoint]
    design: SampleDesign | None
    legend: tuple[ClassEntry, ...] = ()
    extra: list[str] = field(default_factory=list)

    @property
    def is_alive(self) -> bool:
        """Whether the layer still exists."""
        return not sip.isdeleted(self.layer)

    def classes(self) -> tuple[ClassEntry, ...]:
        """Return the classes of the map, then those that somebody saw besides."""
        found = {entry.value: entry for entry in self.legend if entry.value > 0}
        found.update({entry.value: entry for entry in (self.design.classes if self.design is not None else ())})
        known = [found[value] for value in sorted(found)]
        names = {plain(entry.name) for entry in known} | {plain(CANNOT_TELL), ""}
        free = max((entry.value for entry in known), default=0)
        for name in (*(point.label for point in self.points), *self.extra):
            if plain(name) not in names:
                names.add(plain(name))
                free += 1
                known.append(ClassEntry(free, name, default_colour(free)))
        return tuple(known)

    def counts(self) -> tuple[int, int]:
        """Return how many points have a class, and at how many it could not be seen."""
        labels = [plain(point.label) for point in self.points]
        unclear = labels.count(plain(CANNOT_TELL))
        return len(labels) - labels.count("") - unclear, unclear

    def chosen(self, which: str) -> Iterator[int]:
        """Yield the places of points: "all", "open" (without a label), "unclear" (cannot tell) or "differ"."""
        for place, point in enumerate(self.points):
            label, other = plain(point.label), plain(point.other)
            if (
                which == "all"
                or (which == "open" and not label)
                or (which == "unclear" and label == plain(CANNOT_TELL))
                or (which == "differ" and label and other and label != other)
            ):
                yield place

    def save(self, place: int, label: str | None = None, note: str | None = None) -> str:
        """Write the label or the note of a point into the layer, and through it into its file.

        Args:
            place: of the point.
            label: the new label, "" for none; None leaves it.
            note: the new note; None leaves it.

        Returns:
            A sentence where it is not in the file yet; "" else.

        Raises:
            OutputError: it cannot be written; the point stays as it was.
        """
        point, layer = self.points[place], self.layer
        changes: dict[int, str | None] = {}
        for names, value in ((LABEL_FIELDS, label), (NOTE_FIELDS, note)):
            index = layer.fields().indexOf(names[self.interpreter])
            if value is not None and index >= 0:
                changes[index] = value or None
        if not layer.getFeature(point.feature).isValid():
            raise OutputError(
                message(
                    "Point {number} is no longer in layer '{layer}'. Start labelling again.",
                    number=point.number,
                    layer=layer.name(),
                )
            )
        is_edited = layer.isEditable()
        if not is_edited and not layer.startEditing():
            raise OutputError(
                message(
                    "Layer '{layer}' cannot be written. Copy its file to a folder that you may write to.",
                    layer=layer.name(),
                )
            )
        done = all(layer.changeAttributeValue(point.feature, index, value) for index, value in changes.items())
        if not is_edited:
            done = done and layer.commitChanges()
            if not done:
                reason = " ".join(layer.commitErrors())[:300]
                layer.rollBack()
                raise OutputError(
                    message(
                        "The label was not saved in layer '{layer}': {reason} Try again.",
                        layer=layer.name(),
                        reason=reason,
                    )
                )
        elif not done:
            raise OutputError(
                message(
                    "The label cannot be written to layer '{layer}'. Save its edits, then try again.",
                    layer=layer.name(),
                )
            )
        self.points[place] = replace(
            point, label=point.label if label is None else label, note=point.note if note is None else note
        )
        if is_edited:
            return tr("The layer is being edited: labels are in its file when you save these edits.")
        return ""
