"""What differs between scenes in how a sensor is read: the scale of its values, what is no data, what is masked."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.enums import MaskFlags

from ..contracts.sensors import SensorSource
from ..message import joined, message
from ..progress import Progress
from ..raster.sensors import SensorStack
from ..text import listed
from ..training.scene_scales import SensorScale, scale_difference, scale_of


@dataclass(frozen=True)
class SensorFacts:
    """How a sensor is read in a scene.

    Attributes:
        scale: how large its values are.
        no_data: what counts as no data, in words.
        is_masked: whether it has masks.
    """

    scale: SensorScale
    no_data: str
    is_masked: bool


def facts_of(stack: SensorStack, sources: Sequence[SensorSource], progress: Progress) -> dict[str, SensorFacts]:
    """Look at how each sensor of an open scene is read, and at a sample of its values.

    Raises:
        RasterError: a file cannot be read to its end.
        Cancelled: when the progress says so.
    """
    found = {}
    for source in sources:
        if source.name not in stack.names:
            continue
        masked = bool(source.masks) or any(one.masks for one in source.acquisitions)
        scale = scale_of(stack, source.name, progress)
        found[source.name] = SensorFacts(scale, _no_data(stack, source), masked)
    return found


def differences_of(scenes: Mapping[str, Mapping[str, SensorFacts]], compared: Collection[tuple[str, str]]) -> list[str]:
    """Return sentences about sensors that are read otherwise in one scene than in another.

    Args:
        scenes: of each scene, by its name, how each of its sensors is read.
        compared: scene and sensor whose bands are those of the first scene that has the sensor.
    """
    told = []
    for name in dict.fromkeys(name for facts in scenes.values() for name in facts):
        there = {scene: facts[name] for scene, facts in scenes.items() if name in facts}
        first = next(iter(there))
        for scene, facts in there.items():
            if scene != first and (scene, name) in compared:
                told += _scale(name, scene, facts, first, there[first])
        told += _unlike_no_data(name, {scene: facts.no_data for scene, facts in there.items()})
        told += _unlike_masks(name, {scene: facts.is_masked for scene, facts in there.items()})
    return told


def _no_data(stack: SensorStack, source: SensorSource) -> str:
    """Return which values of a sensor are no data, in words; that of a series as its first date has it."""
    _, dataset, reading = stack.file_of(source.name)
    words = []
    for index in dict.fromkeys(reading.indexes):
        value = None if index in source.ignored_nodata else dataset.nodatavals[index - 1]
        # What is no number never counts as data.
        if value is not None and np.isfinite(value):
            words.append(f"{value:.10g}")
        ranges = (one for one in source.nodata if one.band == index)
        words += [
            f"{one.lowest:.10g}"
            if one.lowest == one.highest
            else message("{first} to {last}", first=f"{one.lowest:.10g}", last=f"{one.highest:.10g}")
            for one in ranges
        ]
        flags = dataset.mask_flag_enums[index - 1]
        if MaskFlags.per_dataset in flags or MaskFlags.alpha in flags:
            words.append(message("a mask in the file"))
    return listed(list(dict.fromkeys(words))) or message("none")


def _unlike_no_data(name: str, words: Mapping[str, str]) -> list[str]:
    if len(set(words.values())) < 2:
        return []
    return [
        message(
            "What counts as no data of sensor '{name}' differs: {words}. A value that stands for no data counts as "
            "measured where that is not said; set it in the layer's properties.",
            name=name,
            words=joined([message("{own} in '{scene}'", own=own, scene=scene) for scene, own in words.items()], "; "),
        )
    ]


def _unlike_masks(name: str, masked: Mapping[str, bool]) -> list[str]:
    if len(set(masked.values())) < 2:
        return []
    has, lacks = ([f"'{scene}'" for scene, own in masked.items() if own is which] for which in (True, False))
    return [
        message(
            "Sensor '{name}' is masked in {has} and not in {lacks}: clouds count as ground there.",
            name=name,
            has=listed(has),
            lacks=listed(lacks),
        )
    ]


def _scale(name: str, scene: str, facts: SensorFacts, first: str, known: SensorFacts) -> list[str]:
    """Return a sentence about bands whose values are in another unit than in the first scene, or shifted."""
    differs = scale_difference(facts.scale, known.scale)
    if differs is None:
        return []
    return [
        message(
            "The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in scene '{first}' "
            "(median of {band} {here:.4g}, there {there:.4g}): pooled spectra and distances show that more than the "
            "classes. {remedy} for '{scene}', or look at each scene by itself.",
            name=name,
            scene=scene,
            first=first,
            **vars(differs),
        )
    ]
