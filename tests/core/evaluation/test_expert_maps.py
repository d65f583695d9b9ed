"""Maps made of expert usage: they are the maps that Classify makes of the same experts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.routing import ExpertMapRequest
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.errors import Cancelled, OutputError, RasterError
from mamol.core.evaluation.expert_maps import expert_shares, make_expert_map
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.core.raster.labels.raster_classes import read_raster_classes
from mamol.tests.short_training import KeptModels

KINDS = (OutputKind.EXPERTS, OutputKind.DOMINANT, OutputKind.ROUTER_ENTROPY)


@pytest.fixture
def maps(tmp_path: Path, scene: object, kept_models: KeptModels) -> dict[OutputKind, str]:
    """What Classify makes without the third sensor."""
    model = str(tmp_path / "model.safetensors")
    kept_models.write(TrainRequest(scene.sensors, scene.labels, model, preset=Preset.FAST, device="cpu"))
    paths = {kind: str(tmp_path / f"{kind.value}.tif") for kind in KINDS}
    outputs = tuple(Output(kind, path) for kind, path in paths.items())
    classify(ClassifyRequest(model, scene.sensors[:2], outputs, device="cpu"), Progress())
    return paths


def read(path: str) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read()


def test_dominant_and_entropy_are_those_of_classify_and_say_where_they_come_from(
    maps: dict[OutputKind, str], tmp_path: Path
) -> None:
    for kind in (OutputKind.DOMINANT, OutputKind.ROUTER_ENTROPY):
        path = str(tmp_path / f"made {kind.value}.tif")
        make_expert_map(ExpertMapRequest(maps[OutputKind.EXPERTS], kind, path), Progress())
        np.testing.assert_array_equal(read(path), read(maps[kind]))
        with rasterio.open(path) as made, rasterio.open(maps[kind]) as given:
            assert made.tags() == given.tags() and made.nodata == given.nodata
            assert read_raster_classes(made, path, 1) == read_raster_classes(given, maps[kind], 1)
    entropy = read(maps[OutputKind.ROUTER_ENTROPY])
    assert 0 < entropy.min() < entropy.max() <= 1


def test_shares_tell_names_and_how_far_they_go(maps: dict[OutputKind, str]) -> None:
    shares = expert_shares(maps[OutputKind.EXPERTS], Progress())
    values = read(maps[OutputKind.EXPERTS])
    assert shares.names[-4:] == ("shared", "sensor 0 only", "sensor 1 only", "sensor 2 only")
    for band, reach in zip(values, shares.reaches):
        # A percentile lies between two pixels.
        assert np.mean(band > reach) <= 0.02 + 1 / band.size
        assert reach == 0.01 or np.mean(band > reach - 0.01) >= 0.02
    assert shares.reaches[-1] == 0.01, "the absent sensor's expert has no share"


def test_what_is_no_map_of_expert_usage_gets_a_sentence(maps: dict[OutputKind, str], tmp_path: Path) -> None:
    with pytest.raises(RasterError, match="does not name its experts"):
        expert_shares(maps[OutputKind.DOMINANT], Progress())
    request = ExpertMapRequest(maps[OutputKind.DOMINANT], OutputKind.DOMINANT, str(tmp_path / "x.tif"))
    with pytest.raises(RasterError, match="does not name its experts"):
        make_expert_map(request, Progress())
    with pytest.raises(RasterError, match="there is no file"):
        expert_shares(str(tmp_path / "gone.tif"), Progress())
    with pytest.raises(OutputError, match="cannot be made from expert shares"):
        make_expert_map(
            ExpertMapRequest(maps[OutputKind.EXPERTS], OutputKind.CLASSES, str(tmp_path / "x.tif")), Progress()
        )


def test_cancelling_leaves_nothing(maps: dict[OutputKind, str], tmp_path: Path) -> None:
    class Unwanted(Progress):
        def cancelled(self) -> bool:
            return True

    before: Callable[[], set[str]] = lambda: {path.name for path in tmp_path.iterdir()}  # noqa: E731
    names = before()
    with pytest.raises(Cancelled):
        make_expert_map(ExpertMapRequest(maps[OutputKind.EXPERTS], KINDS[1], str(tmp_path / "x.tif")), Unwanted())
    assert before() == names
