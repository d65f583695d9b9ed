"""Made-up maps: a class map with names, and the probabilities and the confidence that go with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import FLOAT_NODATA, PROBABILITY_NODATA, PROBABILITY_STEPS
from mamol.core.raster.grid import Grid
from mamol.core.raster.writing.map_file import OutputLayer
from mamol.core.raster.writing.output_set import OutputSet
from rasterio.crs import CRS

UTM = Affine(10, 0, 500000, 0, -10, 4400000)
CLASSES = (
    ClassEntry(9, "corn", "#f0c808"),
    ClassEntry(2, "woods, open", "#0b6e4f"),
    ClassEntry(4, "water", "#1f4e79"),
)


def make_shares(values: np.ndarray, classes: Sequence[ClassEntry], seed: int = 0) -> np.ndarray:
    """Probabilities whose largest is the class that is there, (K, h, w)."""
    noise = np.random.default_rng(seed).random((len(classes), *values.shape))
    for place, entry in enumerate(classes):
        noise[place] += 1.0 * (values == entry.value)
    return noise / noise.sum(axis=0)


@dataclass(frozen=True)
class Maps:
    """Paths of one run's maps, and what is in them."""

    classes: str
    probabilities: str
    confidence: str
    values: np.ndarray
    shares: np.ndarray


@pytest.fixture
def make_maps(tmp_path: Path) -> Callable[..., Maps]:
    """Write maps of class values (h, w)."""

    def make(
        values: np.ndarray,
        name: str = "map",
        crs: str = "EPSG:32616",
        transform: Affine = UTM,
        classes: Sequence[ClassEntry] = CLASSES,
        shares: np.ndarray | None = None,
        bands: Sequence[str] | None = None,
    ) -> Maps:
        grid = Grid(CRS.from_user_input(crs), transform, values.shape[1], values.shape[0])
        shares = make_shares(values, classes) if shares is None else shares
        paths = [str(tmp_path / f"{name}_{kind}.tif") for kind in ("classes", "probabilities", "confidence")]
        names = tuple(bands or [entry.name for entry in classes])
        layers = [
            OutputLayer(paths[0], "uint8", 0, ("class",), tuple(classes)),
            OutputLayer(paths[1], "uint16", PROBABILITY_NODATA, names, None, 1 / PROBABILITY_STEPS),
            OutputLayer(paths[2], "float32", FLOAT_NODATA, ("confidence",)),
        ]
        seen = values > 0
        arrays = (
            values[None],
            np.where(seen, np.rint(shares * PROBABILITY_STEPS), PROBABILITY_NODATA),
            np.where(seen, shares.max(axis=0), FLOAT_NODATA)[None],
        )
        tags = {"MAMOL_MODEL": "m.safetensors", "MAMOL_NOTES": "A note of the model's."}
        with OutputSet(layers, grid, grid.whole, tags) as outputs:
            for layer, array in zip(layers, arrays):
                outputs.write(layer.path, array, grid.whole)
            outputs.commit()
        return Maps(*paths, values, shares)

    return make


@pytest.fixture
def speckled() -> np.ndarray:
    """Blocks of three classes, with speckle and a hole without a class."""
    random = np.random.default_rng(3)
    blocks = np.array([9, 2, 4])[random.integers(0, 3, (10, 12))].repeat(12, axis=0).repeat(12, axis=1)
    noise = random.random(blocks.shape) < 0.12
    blocks[noise] = np.array([9, 2, 4])[random.integers(0, 3, int(noise.sum()))]
    blocks[40:60, 30:50] = 0
    return blocks.astype(np.uint8)
