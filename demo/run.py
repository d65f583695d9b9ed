"""The demo itself: train, classify with every sensor and with each one broken, compare with fields not trained on.

Everything goes through QGIS's own Processing, as an analyst's model or script would.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback

from ..plugin import MamolPlugin
from . import CLASS_TABLE, MODEL, SCENE_FOLDER, SENSOR_FILES, TEST_LABELS, TRAINING_LABELS
from .contact_sheet import Panel, draw_contact_sheet
from .project import headless_qgis
from .rival import forest_accuracy, read_pixels
from .scene import BUFFER, count_fields, read_class_rows, read_fields

PRESET = "balanced"
TRUNK = "tuned"
SEED = 0
REPORT = SCENE_FOLDER / "training_report.html"
SHEET = SCENE_FOLDER / "indian_pines_maps.png"


@dataclass(frozen=True)
class Row:
    """One line of the demo's table: accuracies and confidence are fractions, 0 to 1.

    Attributes:
        pattern: which sensors are there, in words.
        present: their names.
        overall: overall accuracy on the test fields.
        average: mean producer's accuracy there.
        confidence: mean over those fields.
        seconds: of classifying.
        maps: the rasters by kind.
    """

    pattern: str
    present: tuple[str, ...]
    overall: float
    average: float
    confidence: float
    seconds: float
    maps: dict[str, Path]


class ConsoleFeedback(QgsProcessingFeedback):  # type: ignore[misc]
    """Shows progress in steps of ten per cent, and what goes wrong at once."""

    def __init__(self, title: str) -> None:
        super().__init__(False)
        self._title = title
        self._tenths = 0
        self.progressChanged.connect(self._show)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803 (the names QGIS calls)
        """Write the sentence to stderr."""
        print(error, file=sys.stderr)

    def pushWarning(self, warning: str) -> None:  # noqa: N802 (the name QGIS calls)
        """Write the sentence to stdout."""
        print(f"  {warning}")

    def _show(self, per_cent: float) -> None:
        tenths = int(per_cent // 10)
        if tenths > self._tenths:
            self._tenths = tenths
            print(f"  {self._title}: {tenths * 10} %", flush=True)


def main() -> None:
    """Train, classify, evaluate, print the table, draw the maps."""
    with headless_qgis():
        plugin = _start_processing()
        print(f"MaMOL demo, QGIS {Qgis.QGIS_VERSION}, {len(SENSOR_FILES)} sensors, preset {PRESET}, trunk {TRUNK}")
        trained = train()
        rows = [classify(tuple(SENSOR_FILES))]
        rows += [classify(tuple(name for name in SENSOR_FILES if name != broken)) for broken in SENSOR_FILES]
        pixels = read_pixels()
        print_table(rows, trained, [forest_accuracy(pixels, row.present, SEED) for row in rows])
        draw_contact_sheet(_panels(rows), read_class_rows(), SHEET)
        print(f"\nModel   {MODEL}\nReport  {REPORT}\nMaps    {SHEET}")
        plugin.unload()


def train() -> dict[str, Any]:
    """Train the demo's model with mamol:train.

    Returns:
        The algorithm's results.
    """
    return _run(
        "mamol:train",
        "training",
        {
            "LAYERS": [str(path) for path in SENSOR_FILES.values()],
            "NAMES": ",".join(SENSOR_FILES),
            "LABELS": str(TRAINING_LABELS),
            "CLASSES": str(CLASS_TABLE),
            "TRUNK": TRUNK,
            "PRESET": PRESET,
            "SEED": SEED,
            "MODEL": str(MODEL),
            "REPORT": str(REPORT),
        },
    )


def classify(present: tuple[str, ...]) -> Row:
    """Classify with these sensors by mamol:classify, and compare by mamol:evaluate.

    Args:
        present: names of the sensors that are there; the others are broken.

    Returns:
        The line of the table.
    """
    broken = [name for name in SENSOR_FILES if name not in present]
    pattern = f"without {broken[0]}" if broken else "all four"
    stem = pattern.replace(" ", "_").lower()
    maps = {
        kind: SCENE_FOLDER / f"{stem}_{kind.lower()}.tif" for kind in ("CLASSES", "CONFIDENCE", "EXPERTS", "DOMINANT")
    }
    start = time.monotonic()
    _run(
        "mamol:classify",
        f"classifying, {pattern}",
        {
            "MODEL": str(MODEL),
            "LAYERS": [str(SENSOR_FILES[name]) for name in present],
            "NAMES": ",".join(present),
            **{kind: str(path) for kind, path in maps.items()},
        },
    )
    seconds = time.monotonic() - start
    evaluated = _run(
        "mamol:evaluate", "evaluating", {"CLASSIFIED": str(maps["CLASSES"]), "REFERENCE": str(TEST_LABELS)}
    )
    with rasterio.open(maps["CONFIDENCE"]) as source, rasterio.open(TEST_LABELS) as labels:
        confidence = float(source.read(1)[labels.read(1) > 0].mean())
    return Row(pattern, present, evaluated["OA"], evaluated["AA"], confidence, seconds, maps)


def print_table(rows: list[Row], trained: dict[str, Any], rivals: list[float]) -> None:
    """Print what was trained and tested on, and a line per pattern.

    Args:
        rows: of the table.
        trained: results of mamol:train.
        rivals: for each row the accuracy of a forest made for its sensors.
    """
    training, test = (_pixels_by_class(path) for path in (TRAINING_LABELS, TEST_LABELS))
    fields = read_fields()
    counts = [count_fields(_read(path), fields) for path in (TRAINING_LABELS, TEST_LABELS)]
    untested = [name for value, name, _ in read_class_rows() if training.get(value) and not test.get(value)]
    print(f"\n{counts[0]} fields trained on, {counts[1]} fields tested on: no pixel of a test field, and none within")
    print(f"{BUFFER} pixels of one, is given to training. {sum(training.values())} labelled pixels given:", end=" ")
    print(f"{trained['TRAINING_PIXELS']} trained on in {trained['SECONDS']:.0f} s, {trained['N']} held out by")
    print(f"training itself, which reports {trained['OA']:.3f}; tested on {sum(test.values())} others.")
    if untested:
        print(f"Of one or two fields, so trained but not tested: {', '.join(untested)}.")
    print(f"\n{'pattern':<20}{'OA':>8}{'AA':>8}{'mean confidence':>18}{'seconds':>10}{'forest OA':>12}")
    for row, rival in zip(rows, rivals):
        print(f"{row.pattern:<20}{row.overall:>8.3f}{row.average:>8.3f}", end="")
        print(f"{row.confidence:>18.3f}{row.seconds:>10.1f}{rival:>12.3f}")
    print("\nForest: 200 trees, grown anew for each line's sensors, on the same pixels and features.")


def _start_processing() -> MamolPlugin:
    """Add our provider to Processing; the plugin has to be kept, for Python owns the provider."""
    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    plugin = MamolPlugin(None)
    plugin.initProcessing()
    return plugin


def _run(algorithm: str, title: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Run an algorithm as Processing does; a failure ends the demo with its sentence."""
    import processing
    from qgis.core import QgsProcessingException

    try:
        result: dict[str, Any] = processing.run(
            algorithm, parameters, feedback=ConsoleFeedback(title), context=QgsProcessingContext()
        )
    except QgsProcessingException as error:
        raise SystemExit(f"{algorithm} failed: {error}") from error
    return result


def _read(path: Path) -> NDArray[np.uint16]:
    with rasterio.open(path) as source:
        labels: NDArray[np.uint16] = source.read(1).astype(np.uint16)
    return labels


def _pixels_by_class(path: Path) -> dict[int, int]:
    values, counts = np.unique(_read(path), return_counts=True)
    return {int(value): int(count) for value, count in zip(values, counts) if value}


def _panels(rows: list[Row]) -> list[Panel]:
    panels = [
        Panel("training labels", TRAINING_LABELS, "classes"),
        Panel("test labels", TEST_LABELS, "classes"),
    ]
    panels += [Panel(f"{row.pattern}, OA {row.overall:.3f}", row.maps["CLASSES"], "classes") for row in rows]
    panels += [Panel(f"confidence, {rows[0].pattern}", rows[0].maps["CONFIDENCE"], "confidence")]
    panels += [Panel(f"dominant expert, {row.pattern}", row.maps["DOMINANT"], "palette") for row in rows[:2]]
    return panels


if __name__ == "__main__":
    main()
