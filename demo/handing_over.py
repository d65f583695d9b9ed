"""The pictures of docs/handing-over.md: the whole way in real QGIS, clicked (``python -m mamol.demo.handing_over``).

On a scene with dense labels a program with mouse and keys classifies, finishes with a mapping unit of half a hectare,
draws 200 points, labels them, and assesses. What the dock said, and the true areas beside those it found, are printed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from . import CHECKOUT
from .qgis_profile import make_profile
from .virtual_screen import run_qgis, virtual_screen

FOLDER = CHECKOUT / "build" / "handing_over"
IMAGES = CHECKOUT / "docs" / "images"
SCENE = "TerraMesh Chile"
SCREEN = 1400, 1000
LONGEST_SECONDS = 900
COLOURS = {
    "Water": "#3366cc", "Trees": "#336633", "Flooded vegetation": "#66b2a6", "Crops": "#ffcc33",
    "Built area": "#cc3333", "Rangeland": "#cccc99",
}  # fmt: skip
PICTURES = ("finish", "assess-draw", "assess-label", "assess-result", "assess-report")
"""Those of docs/images; the others show that a step works."""


def main() -> None:
    """Train a model unless one is given, drive QGIS, and put its pictures among those of the pages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, help="a model of the scene; else one is trained on every other block")
    parser.add_argument("--keep", action="store_true", help="leave docs/images as it is")
    asked = parser.parse_args()
    from mamol.benchmarks.areas import finished_map
    from mamol.benchmarks.study.sets import all_sets

    scene = next(one for one in all_sets() if one.name == SCENE)
    if not scene.at_hand():
        raise SystemExit(f"The scene is not at hand: {scene.folder}")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    model = FOLDER / "chile.safetensors"
    with tempfile.TemporaryDirectory() as folder:
        if not asked.model:
            finished_map(scene, Path(folder))
        _with_colours(asked.model or Path(folder) / "model.safetensors", model)
    make_profile(FOLDER / "profiles")
    variables = {"MAMOL_HANDING_OVER": str(FOLDER), "MAMOL_SCENE": str(scene.folder)}
    with virtual_screen(*SCREEN) as display:
        driver = Path(__file__).with_name("handing_over_driver.py")
        run_qgis(display, FOLDER, ["--code", str(driver)], variables, LONGEST_SECONDS)
    report = FOLDER / "report.json"
    told = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {"failure": "QGIS ended early"}
    if told["failure"]:
        raise SystemExit(f"{told['failure']}\n{(FOLDER / 'qgis.log').read_text(errors='replace')[-2000:]}")
    for name in () if asked.keep else PICTURES:
        shutil.copy(FOLDER / f"{name}.png", IMAGES / f"{name}.png")
    print(json.dumps(told, indent=1))
    if not told["inside"]:
        sys.exit("No interval holds its true area.")


def _with_colours(given: Path, model: Path) -> None:
    """Write a model again with a colour for each class; that of the measurements has none."""
    from mamol.core.model.file import load_model, model_bytes
    from mamol.core.model.likeness import PREFIX, SeenPixels
    from safetensors.torch import load_file

    spec, network = load_model(given)
    seen = {name: value for name, value in load_file(given).items() if name.startswith(PREFIX)}
    classes = tuple(replace(entry, colour=COLOURS.get(entry.name, "#808080")) for entry in spec.classes)
    model.write_bytes(model_bytes(network, replace(spec, classes=classes), SeenPixels.from_tensors(seen)))


if __name__ == "__main__":
    main()
