"""The algorithm ``mamol:whatif``."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ...core import api
from ...core.contracts.limits import MOST_SENSORS
from ...core.contracts.sensors import Extent
from ...core.contracts.what_if import WhatIfRequest, WhatIfResult
from ...core.errors import LabelError
from ...core.message import message
from ...core.report.names import in_words
from ..language.words import tr
from ..layers.styles import style_agreement, style_flips, style_sensitivity
from ..sources.labels import LabelSource
from .algorithm import FeedbackProgress, MamolAlgorithm, Results
from .grid_parameters import (
    COVER_HELP,
    MEMORY_HELP,
    MODEL_GRID_HELP,
    MODEL_PIXELS_HELP,
    cover_parameter,
    extent_parameter,
    memory_parameter,
    pixel_size_parameter,
    read_cover,
    read_extent,
    read_memory_limit,
    read_pixel_size,
)
from .label_layer import (
    RADIUS_HELP,
    SELECTED_HELP,
    field_parameter,
    label_parameter,
    radius_parameter,
    read_label_layer,
    selected_parameter,
)
from .listings import WHAT_IF
from .more_labels import MoreLabels, more_reference_parameters, read_more_labels
from .result_styles import refuse_open_outputs, style_when_loaded
from .run_parameters import add_device, add_model
from .sensor_layers import (
    BANDS_HELP,
    NAMES_HELP,
    SensorLayers,
    bands_parameter,
    layers_parameter,
    names_parameter,
    read_sensor_layers,
)
from .sensor_masks import MASKS_HELP, masks_parameter
from .sensor_values import KINDS_HELP, SCALES_HELP, kinds_parameter, scales_parameter
from .series_dates import DATES_HELP, dates_parameter


def figures(result: WhatIfResult, names: Sequence[str]) -> dict[str, Any]:
    """Return the results by name.

    Args:
        result: what the job gave back.
        names: the sensors in the order of the rasters, for the numbered results.

    Returns:
        SHAPLEY as JSON, {"agreement": {sensor: value}, "accuracy": {sensor: value} or null}; SHAPLEY_1 and
        so on, SHAPLEY_ACCURACY_1 and so on; accuracies where there is a reference. With a series SEASON, and where it
        was asked DATE_WORTH, both as JSON lists with an object per date.
    """
    by_name = {value.sensor: value for value in result.values}
    accuracy = result.subsets[0].accuracy
    agreements = {name: _defined(value.agreement) for name, value in by_name.items()}
    accuracies = {name: _defined(value.accuracy) for name, value in by_name.items()}
    found: dict[str, Any] = {
        "SHAPLEY": json.dumps({"agreement": agreements, "accuracy": accuracies if accuracy else None}),
        **{f"SHAPLEY_{number}": by_name[name].agreement for number, name in enumerate(names, 1)},
        "PIXELS": result.pixels,
        "VALID_PIXELS": result.valid_pixels,
        "SECONDS": result.seconds,
    }
    if result.season:
        found["SEASON"] = json.dumps([asdict(point) for point in result.season])
    if result.dates:
        found["DATE_WORTH"] = json.dumps(
            [
                {name: _defined(value) if isinstance(value, float) else value for name, value in asdict(one).items()}
                for one in result.dates
            ]
        )
    if accuracy is not None:
        found |= {f"SHAPLEY_ACCURACY_{number}": by_name[name].accuracy for number, name in enumerate(names, 1)}
        found |= {"OA": accuracy.overall, "AA": accuracy.average, "KAPPA": accuracy.kappa, "N": accuracy.count}
    return found


def value_table(result: WhatIfResult) -> list[str]:
    """Return the lines of a table of the sensors' values, in points (hundredths)."""
    with_accuracy = result.subsets[0].accuracy is not None
    wide = max(len("sensor"), *(len(value.sensor) for value in result.values))
    lines = [tr("{value}  agreement", value=f"{'sensor':<{wide}}") + ("  accuracy" if with_accuracy else "")]
    for value in result.values:
        accuracy = f"  {100 * value.accuracy:+8.1f}" if with_accuracy else ""
        lines.append(f"{value.sensor:<{wide}}  {100 * value.agreement:+9.1f}{accuracy}")
    total = sum(value.agreement for value in result.values), sum(value.accuracy for value in result.values)
    accuracy = f"  {100 * total[1]:+8.1f}" if with_accuracy else ""
    lines.append(f"{'sum':<{wide}}  {100 * total[0]:+9.1f}{accuracy}")
    return [tr("What each sensor is worth (Shapley values, percentage points):"), *lines]


def _defined(value: float) -> float | None:
    """Return None for NaN, which JSON does not have."""
    return None if math.isnan(value) else value


RASTERS = {
    "SENSITIVITY": (
        message("Sensitivity"),
        message(
            "One band per sensor: how much the probability of the mapped class drops when that sensor is left out, -1 "
            "to 1. Nodata where the sensor is absent."
        ),
    ),
    "FLIPS": (
        message("Flips"),
        message(
            "The class changes when one sensor is left out, with a legend “from → to”. Nodata where nothing changes."
        ),
    ),
    "AGREEMENT": (
        message("Agreement"),
        message(
            "The share of the other sensor combinations that give a pixel the same class as all sensors do, 0 to 1."
        ),
    ),
}
TABLES = {
    "TABLE_HTML": (
        message("Report"),
        "HTML (*.html)",
        True,
        message("An HTML page with what each sensor is worth, all combinations, and class changes."),
    ),
    "TABLE_CSV": (
        message("Table"),
        "CSV (*.csv)",
        False,
        message("One row per combination: accuracies, agreement, confidence, areas."),
    ),
}


class WhatIfAlgorithm(MamolAlgorithm):
    """Classifies with every combination of sensors and reports what each sensor is worth."""

    listing = WHAT_IF
    introduction = message(
        "Classifies with every combination of the sensors given, in one pass over the scene, and reports what "
        "each sensor is worth: its Shapley value for the agreement with the map of all sensors and, with a "
        "reference, for the accuracy. Time grows with the number of combinations: 7 for three sensors, 63 for six."
    )
    _sensors: SensorLayers
    _extent: Extent | None
    _reference: LabelSource | None
    _more: MoreLabels

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        add_model(self)
        self.add(
            layers_parameter(),
            tr("The rasters of the sensors to compare: any of the model's. ") + MODEL_GRID_HELP,
        )
        self.add(
            names_parameter(),
            tr(
                "The sensor of each raster, in the same order. Left empty: matched by layer name, file name or number "
                "of bands. {names_help}",
                names_help=NAMES_HELP,
            ),
        )
        self.add(bands_parameter(), BANDS_HELP, advanced=True)
        self.add(masks_parameter(), MASKS_HELP)
        self.add(dates_parameter(), DATES_HELP)
        self.add(scales_parameter(), SCALES_HELP, advanced=True)
        self.add(kinds_parameter(), KINDS_HELP, advanced=True)
        self.add(
            label_parameter("REFERENCE", tr("Reference"), optional=True),
            tr(
                "The reference labels: a raster of class values, or points, lines or polygons with a class field. "
                "Classes are matched with the model's by name if the reference has names, otherwise by value. Left "
                "empty: no accuracies."
            ),
        )
        self.add(
            field_parameter(),
            tr("The class field of points, lines or polygons: names or values of the model's classes."),
        )
        self.add(radius_parameter(), RADIUS_HELP, advanced=True)
        self.add(selected_parameter(), SELECTED_HELP, advanced=True)
        for parameter, explanation in more_reference_parameters():
            self.add(parameter, explanation, advanced=True)
        self.add(extent_parameter(), tr("The area to compare. Left empty: the area given by COVER."))
        self.add(cover_parameter(), COVER_HELP.format(tr("model's first sensor that is present")))
        self.add(pixel_size_parameter(), MODEL_PIXELS_HELP, advanced=True)
        self.add(
            QgsProcessingParameterString("REMOVED", tr("Sensor to leave out in the flips"), optional=True),
            tr("The name of a sensor. Left empty: the one worth most in agreement."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "DATE_ORDERS", tr("Orders to try for the worth of dates"), defaultValue=0, minValue=0, maxValue=200
            ),
            tr(
                "With a series: so many orders of adding its dates, and their reverses, are tried on up to 2,000 "
                "pixels to estimate what each date is worth, with a standard error; 10 do for a first look. 0: not "
                "estimated."
            ),
            advanced=True,
        )
        self._add_destinations()
        add_device(self)
        self.add(memory_parameter(), MEMORY_HELP, advanced=True)
        self._add_results()

    def _add_destinations(self) -> None:
        for name, (description, kind, made, explanation) in TABLES.items():
            destination = QgsProcessingParameterFileDestination(
                name, description, kind, optional=True, createByDefault=made
            )
            self.add(destination, explanation)
        for name, (description, explanation) in RASTERS.items():
            raster = QgsProcessingParameterRasterDestination(name, description, optional=True, createByDefault=False)
            self.add(raster, explanation)

    def _add_results(self) -> None:
        self.addOutput(QgsProcessingOutputString("SHAPLEY", tr("What each sensor is worth, by name, as JSON")))
        for number in range(1, MOST_SENSORS + 1):
            self.add_numbers(
                **{
                    f"SHAPLEY_{number}": tr("Worth of raster {number}, in agreement", number=number),
                    f"SHAPLEY_ACCURACY_{number}": tr("Worth of raster {number}, in accuracy", number=number),
                }
            )
        self.addOutput(QgsProcessingOutputString("SEASON", tr("Accuracy with the dates up to each day, as JSON")))
        self.addOutput(QgsProcessingOutputString("DATE_WORTH", tr("What each date is worth, as JSON")))
        self.add_numbers(
            OA=tr("Overall accuracy with all sensors"),
            AA=tr("Average accuracy with all sensors"),
            KAPPA=tr("Cohen's kappa with all sensors"),
            N=tr("Number of pixels compared"),
            PIXELS=tr("Pixels in the extent"),
            VALID_PIXELS=tr("Pixels with at least one sensor"),
            SECONDS=tr("Seconds"),
        )

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take sensors and reference out of their layers, and look whether the outputs are free."""
        refuse_open_outputs((self._raster(name, parameters, context) or "" for name in RASTERS), context)
        self._sensors = read_sensor_layers(self, parameters, context)
        self._extent = read_extent(self, parameters, context)
        given = parameters.get("REFERENCE") not in (None, "")
        self._reference = read_label_layer(self, parameters, context, "REFERENCE") if given else None
        self._more = read_more_labels(self, parameters, context)
        if self._more.sources and not given:
            raise LabelError(
                message("MORE_LABELS holds reference layers but REFERENCE none. Choose one of them as REFERENCE.")
            )

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress) -> Results:
        """Compare all combinations, have the maps styled when they are loaded, and return figures and paths."""
        model_path = self.parameterAsFile(parameters, "MODEL", context)
        spec = api.read_model(model_path)
        sensors = self._sensors.for_model(spec)
        reference, classes = self._reference.read(progress=progress) if self._reference else (None, ())
        request = WhatIfRequest(
            model_path=model_path,
            sensors=sensors.sources(progress),
            reference=None if reference is None else self._more.joined(reference, classes, (), progress),
            reference_classes=classes,
            removed=self.parameterAsString(parameters, "REMOVED", context).strip() or None,
            csv_path=self.parameterAsFileOutput(parameters, "TABLE_CSV", context) or None,
            html_path=self.parameterAsFileOutput(parameters, "TABLE_HTML", context) or None,
            sensitivity_path=self._raster("SENSITIVITY", parameters, context),
            flips_path=self._raster("FLIPS", parameters, context),
            agreement_path=self._raster("AGREEMENT", parameters, context),
            extent=self._extent,
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            memory_limit=read_memory_limit(self, parameters, context),
            cover=read_cover(self, parameters, context),
            pixel_size=read_pixel_size(self, parameters, context),
            date_orders=self.parameterAsInt(parameters, "DATE_ORDERS", context),
        )
        result = api.what_if(request, progress)
        for line in value_table(result):
            progress.inform(line)
        if result.matched_by:
            progress.inform(
                tr(
                    "Classes of the reference were matched with the model's by {matched_by}.",
                    matched_by=in_words("matched by", result.matched_by),
                )
            )
        return {**self._written(result, context), **figures(result, sensors.names)}

    def _raster(self, name: str, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        return str(self.parameterAsOutputLayer(parameters, name, context)) or None

    def _written(self, result: WhatIfResult, context: QgsProcessingContext) -> Results:
        """Return the paths of what was made, and have the maps styled when they are loaded."""
        maps: dict[str, tuple[str | None, Callable[[QgsRasterLayer], None]]] = {
            "SENSITIVITY": (result.sensitivity_path, style_sensitivity),
            "FLIPS": (result.flips_path, partial(style_flips, result=result)),
            "AGREEMENT": (result.agreement_path, style_agreement),
        }
        for name, (path, draw) in maps.items():
            if path:
                style_when_loaded(context, path, name.lower(), draw)
        paths = {"TABLE_CSV": result.csv_path, "TABLE_HTML": result.html_path}
        paths |= {name: path for name, (path, _) in maps.items()}
        return {name: path for name, path in paths.items() if path}
