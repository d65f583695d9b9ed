"""Several scenes classified in one go: a broken one stops no other, and cancelling leaves nothing half made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.scenes import ClassifyBatchRequest, SceneToClassify
from mamol.core.contracts.sensors import SensorSource
from mamol.core.errors import Cancelled, OutputError, SensorError
from mamol.core.inference.batch import classify_batch
from mamol.core.progress import NotingProgress, Progress


def scene_of(everything: ClassifyRequest, name: str, folder: Path, **changes: object) -> SceneToClassify:
    outputs = (Output(OutputKind.CLASSES, str(folder / f"{name}.tif")),)
    return SceneToClassify(name, replace(everything, outputs=outputs, **changes))


def test_a_broken_scene_stops_no_other_and_is_told(classify_everything: ClassifyRequest, tmp_path: Path) -> None:
    gone = (SensorSource("sensor 0", str(tmp_path / "gone.tif")),)
    scenes = (
        scene_of(classify_everything, "north", tmp_path),
        scene_of(classify_everything, "broken", tmp_path, sensors=gone),
        scene_of(classify_everything, "south", tmp_path, sensors=classify_everything.sensors[:1]),
    )
    noted = NotingProgress(Progress())
    result = classify_batch(ClassifyBatchRequest(scenes), noted)
    assert [scene.name for scene in result.done] == ["north", "south"]
    assert [scene.name for scene in result.failed] == ["broken"] and "gone.tif" in result.failed[0].problem
    assert result.warnings[0].startswith("Scene 'broken' failed: ") and result.warnings[0] in noted.warnings
    assert result.summary == "2 of 3 scenes classified. Not classified: 'broken'."
    assert sorted(path.name for path in tmp_path.glob("*.tif")) == ["north.tif", "south.tif"]


def test_cancelling_keeps_what_is_done_and_leaves_nothing_half_made(
    classify_everything: ClassifyRequest, tmp_path: Path
) -> None:
    class Stop(Progress):
        stopped = False

        def report(self, fraction: float, message: str, values: object = None) -> None:
            self.stopped = self.stopped or "south" in message

        def cancelled(self) -> bool:
            return self.stopped

    scenes = tuple(scene_of(classify_everything, name, tmp_path) for name in ("north", "south"))
    with pytest.raises(Cancelled):
        classify_batch(ClassifyBatchRequest(scenes), Stop())
    assert {path.name.split(".")[0] for path in tmp_path.iterdir()} == {"north"}


def test_scenes_that_would_write_over_each_other_are_refused(
    classify_everything: ClassifyRequest, tmp_path: Path
) -> None:
    one = scene_of(classify_everything, "north", tmp_path)
    with pytest.raises(OutputError, match="Two scenes would be written"):
        classify_batch(ClassifyBatchRequest((one, replace(one, name="south"))), Progress())
    with pytest.raises(SensorError, match="Two scenes are called 'north'"):
        classify_batch(ClassifyBatchRequest((one, one)), Progress())
    with pytest.raises(SensorError, match="no scene"):
        classify_batch(ClassifyBatchRequest(()), Progress())
    over = (Output(OutputKind.CLASSES, classify_everything.sensors[0].path),)
    other = SceneToClassify("south", replace(one.request, outputs=over))
    with pytest.raises(OutputError, match="is read for scene 'south'|is read for scene 'north'"):
        classify_batch(ClassifyBatchRequest((one, other)), Progress())
