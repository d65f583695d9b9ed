"""Model files of earlier versions are opened, and classify as they did."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core import __version__
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import Acquisition, SensorSource
from mamol.core.inference.classify import classify
from mamol.core.model.header import read_spec
from mamol.core.model.spec import SCHEMA_VERSION
from mamol.core.progress import Progress

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
DAYS = ("2021-04-10", "2021-05-20", "2021-07-01", "2021-09-15")
VERSIONS = sorted(path.name for path in FIXTURES.iterdir() if (path / "fields.safetensors").is_file())


def test_the_present_version_has_left_a_fixture() -> None:
    assert __version__ in VERSIONS


@pytest.mark.parametrize("version", VERSIONS)
def test_the_header_says_what_it_said(version: str) -> None:
    spec = read_spec(FIXTURES / version / "fields.safetensors")
    assert [(sensor.name, sensor.bands) for sensor in spec.sensors] == [("optical", 4), ("radar", 2)]
    assert [(entry.value, entry.name, entry.colour) for entry in spec.classes] == [
        (1, "water", "#0000ff"), (2, "Wald & Gehölz", "#008000"), (3, "town", "#cc0000"),
    ]  # fmt: skip
    assert 0.5 < spec.training.overall_accuracy <= 1


@pytest.mark.parametrize("given", [("optical", "radar"), ("radar",)])
@pytest.mark.parametrize("version", VERSIONS)
def test_the_maps_are_those_of_that_version(version: str, given: tuple[str, ...], tmp_path: Path) -> None:
    folder = FIXTURES / version
    kinds = (OutputKind.CLASSES, OutputKind.CONFIDENCE)
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in kinds)
    sensors = tuple(SensorSource(name, str(folder / f"{name}.tif")) for name in given)
    classify(ClassifyRequest(str(folder / "fields.safetensors"), sensors, outputs, device="cpu"), Progress())
    recorded = np.load(folder / "maps.npz")
    end = "both" if len(given) == 2 else "radar"
    classes, confidence = (rasterio.open(output.path).read(1) for output in outputs)
    assert np.mean(classes == recorded[f"classes_{end}"]) >= 0.999
    assert np.allclose(confidence, recorded[f"confidence_{end}"], rtol=0, atol=0.005)
    assert len(np.unique(classes)) >= 3


def test_a_model_of_schema_8_knows_its_series() -> None:
    spec = read_spec(FIXTURES / "schema-8" / "series.safetensors")
    assert spec.schema_version == 8 <= SCHEMA_VERSION
    months, height = spec.sensors
    assert (months.name, months.dates, months.first_date, months.last_date) == ("months", 4, DAYS[0], DAYS[-1])
    assert months.band_names == ("red", "nir") and not height.is_series


@pytest.mark.parametrize("given", ["all", "two", "height"])
def test_the_maps_of_the_series_are_those_of_schema_8(given: str, tmp_path: Path) -> None:
    folder = FIXTURES / "schema-8"
    kinds = (OutputKind.CLASSES, OutputKind.CONFIDENCE)
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in kinds)
    cube = str(folder / "months.tif")
    dates = tuple(Acquisition(cube, day, (2 * place + 1, 2 * place + 2)) for place, day in enumerate(DAYS))
    months = SensorSource("months", cube, acquisitions=dates[::2] if given == "two" else dates)
    height = SensorSource("height", str(folder / "height.tif"))
    sensors = (height,) if given == "height" else (months, height)
    classify(ClassifyRequest(str(folder / "series.safetensors"), sensors, outputs, device="cpu"), Progress())
    recorded = np.load(folder / "maps.npz")
    classes, confidence = (rasterio.open(output.path).read(1) for output in outputs)
    assert np.mean(classes == recorded[f"classes_{given}"]) >= 0.999
    assert np.allclose(confidence, recorded[f"confidence_{given}"], rtol=0, atol=0.005)
