"""How long each preset trains."""

from __future__ import annotations

from dataclasses import dataclass

from ..requests import Preset


@dataclass(frozen=True)
class Schedule:
    """Sizes of the two stages.

    Attributes:
        scene_steps: steps of self-supervised training of the trunk, for trunk source "scene".
        scene_pixels: pixels drawn from the scene for it.
        steps: steps of supervised training.
        batch: pixels per step, both stages.
        labelled_pixels: labelled pixels used at most; more are thinned out, class by class.
    """

    scene_steps: int
    scene_pixels: int
    steps: int
    batch: int
    labelled_pixels: int


SCHEDULES = {
    Preset.FAST: Schedule(200, scene_pixels=10_000, steps=300, batch=512, labelled_pixels=20_000),
    Preset.BALANCED: Schedule(1_500, scene_pixels=40_000, steps=2_000, batch=512, labelled_pixels=100_000),
    Preset.THOROUGH: Schedule(
        scene_steps=8_000, scene_pixels=100_000, steps=10_000, batch=512, labelled_pixels=400_000
    ),
}
"""Measured on two cores with four sensors and 200 bands in all: benchmarks/presets.md."""
