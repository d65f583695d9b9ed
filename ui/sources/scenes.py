"""Scenes from groups of the layer tree: a group holds a scene's sensors, under their names, and its labels."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ...core import api
from ...core.contracts.cleaning import CheckLabelsRequest
from ...core.contracts.labels import ClassEntry, LabelFeatures, LabelLayers, Labels
from ...core.contracts.next_labels import NextLabelsRequest
from ...core.contracts.scenes import NO_LABELS, TrainingScene
from ...core.contracts.sensors import SensorSource
from ...core.contracts.spectra import SpectraRequest
from ...core.contracts.train import TrainRequest
from ...core.errors import LabelError, MamolError, SensorError
from ...core.matching.dates import without_days
from ...core.message import joined, message
from ...core.progress import Progress
from ...core.text import listed, plain
from .labels import LabelSource, label_source, likely_class_field, takes_radius
from .rasters import sensor_source, with_bands
from .series import series_of_layers

_LABELS = ("label", "labels", "reference", "truth", "classes")


@dataclass(frozen=True)
class LabelsLike:
    """The labels of the first scene, which those of others are told by and read like.

    Attributes:
        name: of the layer.
        field: the class field.
        group: the field of ground units.
        radius: metres, or a field.
    """

    name: str = ""
    field: str = ""
    group: str = ""
    radius: str = ""


@dataclass(frozen=True)
class GroupContents:
    """What a group holds, as a scene.

    Attributes:
        name: of the group.
        sensors: name and layer of each sensor found; a series of several layers has an entry for each.
        labels: the layer of labels; None where there is none.
        unused: names of the rasters that are no sensor.
    """

    name: str
    sensors: tuple[tuple[str, QgsRasterLayer], ...]
    labels: QgsMapLayer | None
    unused: tuple[str, ...]

    @property
    def layers(self) -> list[QgsMapLayer]:
        """What a job reads."""
        return [*(layer for _, layer in self.sensors), *([self.labels] if self.labels is not None else [])]

    def sources(self, bands: dict[str, tuple[int, ...]] | None = None) -> tuple[SensorSource, ...]:
        """Describe the sensors. Call it on the main thread.

        Args:
            bands: of each sensor, that are chosen in the first scene; a layer that has them is read by them as well.

        Raises:
            SensorError: there is none.
            RasterError: a layer cannot be used.
        """
        if not self.sensors:
            raise SensorError(
                message(
                    "Group '{name}' has no layer with the name of a sensor. Name its layers as the sensors, or leave "
                    "the scene out.",
                    name=self.name,
                )
            )
        found: dict[str, list[tuple[QgsRasterLayer, SensorSource]]] = {}
        for name, layer in self.sensors:
            numbers = (bands or {}).get(name, ())
            source = sensor_source(layer, name)
            read = with_bands(source, numbers) if max(numbers, default=0) <= layer.bandCount() else source
            found.setdefault(name, []).append((layer, read))
        return tuple(parts[0][1] if len(parts) == 1 else series_of_layers(parts) for parts in found.values())


def scene_groups(sensors: Sequence[str]) -> list[str]:
    """List the names of the project's groups that hold a layer named as a sensor, in the order of the layer tree.

    Args:
        sensors: the names to look for.
    """
    groups = QgsProject.instance().layerTreeRoot().findGroups(True)
    named = (group.name() for group in groups if any(_sensor_of(one.name(), sensors) for one in _rasters(group)))
    return list(dict.fromkeys(named))


def group_of(layer: QgsMapLayer | None) -> str:
    """Return the name of the group that a layer is in; empty where it is in none."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
    parent = node.parent() if node is not None else None
    return str(parent.name()) if isinstance(parent, QgsLayerTreeGroup) else ""


def read_group(name: str, sensors: Sequence[str], label_name: str = "") -> GroupContents:
    """Find a scene's sensors and labels in a group. Call it on the main thread; no file is read.

    A layer is the sensor whose name it has, but for case and blanks, or whose name is one of its words. Labels are the
    layer named as the first scene's, else the only layer of features, else a raster called labels. Layers that have
    one name but for a date, as "S2 2021-05-01" and "S2 2021-06-01", are the dates of one series.

    Args:
        name: of the group.
        sensors: the names to look for.
        label_name: of the first scene's label layer.

    Raises:
        SensorError: there is no such group, or there are two; or two layers are one sensor.
    """
    groups = [one for one in QgsProject.instance().layerTreeRoot().findGroups(True) if one.name() == name]
    if not groups:
        raise SensorError(
            message("There is no group '{name}' in the Layers panel any more. Take the scene off the list.", name=name)
        )
    if len(groups) > 1:
        raise SensorError(
            message("Two groups are called '{name}'. Give each scene's group a name of its own.", name=name)
        )
    layers = [node.layer() for node in groups[0].findLayers() if node.layer() is not None]
    labels = _labels_of(layers, label_name)
    found: dict[str, list[QgsRasterLayer]] = {}
    unused = []
    for layer in layers:
        if not isinstance(layer, QgsRasterLayer) or layer is labels:
            continue
        sensor = _sensor_of(layer.name(), sensors)
        if sensor is None:
            unused.append(layer.name())
            continue
        first = found.setdefault(sensor, [layer])[0]
        if first is not layer and without_days(first.name()) != without_days(layer.name()):
            raise SensorError(
                message(
                    "Group '{name}' has two layers for sensor '{sensor}': '{first}' and '{layer}'. Take one out, or "
                    "rename it; dates of a series have one name but for the date.",
                    name=name,
                    sensor=sensor,
                    first=first.name(),
                    layer=layer.name(),
                )
            )
        if first is not layer:
            found[sensor].append(layer)
    ordered = tuple((sensor, layer) for sensor in sensors for layer in found.get(sensor, ()))
    return GroupContents(name, ordered, labels, tuple(unused))


@dataclass(frozen=True)
class DescribedScene:
    """A scene whose labels are still to be read by the job; None where it has none."""

    name: str
    sensors: tuple[SensorSource, ...]
    labels: LabelSource | None


def describe_scene(
    contents: GroupContents,
    like: LabelsLike,
    bands: dict[str, tuple[int, ...]] | None = None,
    needs_labels: bool = True,
) -> DescribedScene:
    """Describe a scene to train on, or to look for places to label in. Call it on the main thread.

    Args:
        contents: of its group.
        like: the labels of the first scene.
        bands: of each sensor, that are chosen in the first scene.
        needs_labels: whether a scene without labels is refused.

    Raises:
        LabelError: it has no labels but needs some, or they cannot be used.
        SensorError: it has no sensor.
        RasterError: a layer cannot be used.
    """
    layer = contents.labels
    if layer is None and not needs_labels:
        return DescribedScene(contents.name, contents.sources(bands), None)
    if layer is None:
        raise LabelError(
            message(
                "Group '{contents}' has no labels. Put a layer of labels into it, named as the first scene's, or "
                "leave the scene out.",
                contents=contents.name,
            )
        )
    sensors = contents.sources(bands)
    try:
        if not isinstance(layer, QgsVectorLayer):
            return DescribedScene(contents.name, sensors, label_source(layer))
        names = layer.fields().names()
        field = like.field if like.field in names else likely_class_field(layer)
        group = like.group if like.group in names else ""
        is_number = like.radius.replace(".", "", 1).isdigit()
        radius = like.radius if takes_radius(layer) and (is_number or like.radius in names) else ""
        return DescribedScene(contents.name, sensors, label_source(layer, field, group, radius=radius))
    except MamolError as error:
        raise type(error)(message("Scene '{contents}': {error}", contents=contents.name, error=error)) from error


def with_scenes(described: Sequence[DescribedScene], function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that first reads the labels of further scenes, and dates of what is a series.

    Args:
        described: the further scenes.
        function: of a request with ``scenes``, to train or to look at labels, and its progress.
    """
    return partial(_run, tuple(described), function) if described else function


def named_like(
    own: Sequence[ClassEntry], first: Sequence[ClassEntry], labels: Labels | LabelLayers | None = None
) -> tuple[ClassEntry, ...]:
    """Return a scene's classes; those it has no names for are called as in the first scene, by their value.

    Args:
        own: names and colours that the scene's labels give.
        first: those of the first scene.
        labels: of the first scene; a number that a name was given in them says nothing of another scene.
    """
    layer = labels.layers[0].labels if isinstance(labels, LabelLayers) else labels
    made_up = layer.made_up if isinstance(layer, LabelFeatures) else ()
    known = {entry.value: entry for entry in first if entry.value not in made_up}
    nameless = {entry.value for entry in own if entry.name == f"class {entry.value}"}
    found = {entry.value: known.get(entry.value, entry) if entry.value in nameless else entry for entry in own}
    named = bool(found) and len(nameless) < len(found)
    # Labels with names of their own have codes of their own.
    return tuple({**({} if named else known), **found}.values())


def _run(
    described: Sequence[DescribedScene],
    function: Callable[..., Any],
    request: TrainRequest | CheckLabelsRequest | SpectraRequest | NextLabelsRequest,
    progress: Progress,
) -> Any:
    scenes = []
    series = [source.name for source in request.sensors if source.is_series]
    for one in described:
        progress.check()
        try:
            labels, classes = (NO_LABELS, ()) if one.labels is None else one.labels.read((), progress)
        except MamolError as error:
            raise type(error)(message("Scene '{one}': {error}", one=one.name, error=error)) from error
        named = named_like(classes, request.classes, request.labels) if one.labels is not None else ()
        scene = TrainingScene(one.name, one.sensors, labels, named)
        scenes.append(api.with_dates_found(scene, series, progress))
    return function(replace(request, scenes=tuple(scenes)), progress)


def contents_text(contents: GroupContents, with_labels: bool = True) -> str:
    """Return what was found in a group: "optical, radar; labels 'fields'; not used: hillshade".

    Args:
        contents: of the group.
        with_labels: whether labels are of interest.
    """
    counts = Counter(name for name, _ in contents.sensors)
    called = [
        name if count == 1 else message("{name} ({count} dates)", name=name, count=count)
        for name, count in counts.items()
    ]
    parts = [listed(called) or message("no sensor")]
    if with_labels:
        parts.append(
            message("labels '{labels}'", labels=contents.labels.name())
            if contents.labels is not None
            else message("no labels")
        )
    if contents.unused:
        parts.append(message("not used: {unused}", unused=listed(contents.unused)))
    return joined(parts, "; ")


def _rasters(group: QgsLayerTreeGroup) -> list[QgsRasterLayer]:
    layers = [node.layer() for node in group.findLayers()]
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]


def _labels_of(layers: Sequence[QgsMapLayer], label_name: str) -> QgsMapLayer | None:
    same = [layer for layer in layers if label_name and plain(layer.name()) == plain(label_name)]
    features = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    called = [layer for layer in layers if set(_words(layer.name())) & set(_LABELS)]
    for found in (same, features if len(features) == 1 else [], called):
        if found:
            return found[0]
    return None


def _sensor_of(layer: str, sensors: Sequence[str]) -> str | None:
    same = [name for name in sensors if plain(name) == plain(layer)]
    if same:
        return same[0]
    text = f" {' '.join(_words(layer))} "
    within = [name for name in sensors if f" {' '.join(_words(name))} " in text]
    return max(within, key=len, default=None)


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[\W_]+", name.casefold()) if word]
