"""How long each preset trains."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..contracts.train import Preset


@dataclass(frozen=True)
class Schedule:
    """Sizes of the two stages.

    Attributes:
        scene_steps: steps of self-supervised training of the trunk, for trunk sources "tuned" and "scene".
        scene_pixels: pixels drawn from the scene for it.
        steps: steps of supervised training.
        batch: pixels per step, both stages.
        labelled_pixels: labelled pixels used at most; more are thinned out, class by class.
        trees: trees of the teacher; 0 is no teacher.
        scenes: number of scenes that the sizes are for.
    """

    scene_steps: int
    scene_pixels: int
    steps: int
    batch: int
    labelled_pixels: int
    trees: int
    scenes: int = 1

    def for_scenes(self, count: int) -> Schedule:
        """Return the sizes for several scenes: as many steps and pixels for each as where it is alone."""
        return replace(
            self,
            scene_steps=self.scene_steps * count,
            scene_pixels=self.scene_pixels * count,
            steps=self.steps * count,
            labelled_pixels=self.labelled_pixels * count,
            scenes=self.scenes * count,
        )


SCHEDULES = {
    Preset.FAST: Schedule(100, scene_pixels=10_000, steps=250, batch=512, labelled_pixels=20_000, trees=40),
    Preset.BALANCED: Schedule(300, scene_pixels=40_000, steps=1_500, batch=256, labelled_pixels=100_000, trees=100),
    Preset.THOROUGH: Schedule(1_000, scene_pixels=100_000, steps=5_000, batch=512, labelled_pixels=400_000, trees=300),
}
"""Measured on two cores with four sensors and 200 bands in all: benchmarks/presets.md."""
