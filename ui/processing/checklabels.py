"""The algorithm ``mamol:checklabels``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
)

from ...core import api
from ...core.contracts.cleaning import CheckLabelsRequest, LabelChoice
from ...core.message import message
from ...core.progress import Progress
from ..language.words import tr
from ..layers.label_points import style_label_check
from ..sources.labels import LabelSource
from .algorithm import MamolAlgorithm, Results
from .grid_parameters import (
    COVER_HELP,
    TRAINING_PIXELS_HELP,
    cover_parameter,
    pixel_size_parameter,
    read_cover,
    read_pixel_size,
)
from .label_layer import (
    RADIUS_HELP,
    SELECTED_HELP,
    field_parameter,
    group_parameter,
    label_parameter,
    radius_parameter,
    read_label_layer,
    selected_parameter,
    units_parameter,
)
from .listings import CHECK_LABELS
from .more_labels import MoreLabels, more_labels_parameters, read_more_labels
from .result_styles import refuse_open_outputs, style_polygons_when_loaded
from .scene_list import SCENE_NAME, SCENES, named_scenes_parameters, read_training_scenes
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

CHOICES = "CHOICES"
CHOICES_HELP = message(
    "The points that mamol:checklabels wrote, after you filled in the field 'choice': exclude leaves the labelled "
    "place out, relabel gives it the class in 'new_class', keep or nothing leaves it as it is. The label layer "
    "itself is not changed."
)


def choices_parameter() -> QgsProcessingParameterFile:
    """Build the parameter CHOICES: a GeoPackage of choices about single labels."""
    return QgsProcessingParameterFile(CHOICES, tr("Choices about labels (GeoPackage)"), extension="gpkg", optional=True)


def read_choices(
    algorithm: MamolAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[LabelChoice, ...]:
    """Read the choices (thread of the job); none where no file was given.

    Raises:
        LabelError: the file cannot be read, or says something else.
    """
    path = algorithm.parameterAsFile(parameters, CHOICES, context)
    return api.read_label_choices(path) if path else ()


class CheckLabelsAlgorithm(MamolAlgorithm):
    """Looks for labels that may be wrong."""

    listing = CHECK_LABELS
    introduction = message(
        "Looks for labelled places (polygons, points, patches of a raster) that may be wrong, and writes them as "
        "points, the most suspicious first, with the reason in words. A place is suspicious where a random forest "
        "that was trained on other places takes most of it for another class, where its values are far from all "
        "other places of its class, where it is small and lies inside another class, where only its edge differs "
        "(mixed pixels), or where labels of different classes overlap. Write exclude or relabel in the field "
        "'choice', and give the file to mamol:train as CHOICES; give it to this algorithm to see what the choices "
        "do to accuracy."
    ) + message(
        " The labels of further scenes are checked each among themselves; points of scenes in several CRSs are "
        "written in longitude and latitude."
    )
    _sensors: SensorLayers
    _labels: LabelSource
    _more_labels: MoreLabels

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        self.add(
            layers_parameter(), tr("The rasters the model is to be trained on, one per sensor, the first one first.")
        )
        self.add(
            names_parameter(),
            tr(
                "One name per raster, in the same order. Left empty: the layers' names. {names_help}",
                names_help=NAMES_HELP,
            ),
        )
        self.add(bands_parameter(), BANDS_HELP, advanced=True)
        self.add(masks_parameter(), MASKS_HELP)
        self.add(dates_parameter(), DATES_HELP)
        self.add(cover_parameter(), COVER_HELP.format(tr("first layer")))
        self.add(scales_parameter(), SCALES_HELP, advanced=True)
        self.add(kinds_parameter(), KINDS_HELP, advanced=True)
        self.add(
            label_parameter("LABELS", tr("Labels")),
            tr("The labels to check: a raster of class values, or points, lines or polygons with a class field."),
        )
        self.add(field_parameter(), tr("The class field of points, lines or polygons: whole numbers or class names."))
        self.add(radius_parameter(), RADIUS_HELP, advanced=True)
        self.add(selected_parameter(), SELECTED_HELP, advanced=True)
        for parameter, explanation in more_labels_parameters():
            self.add(parameter, explanation, advanced=True)
        self.add(
            group_parameter(),
            tr(
                "The field that identifies ground units, such as plots, fields or sites: the forest that is asked "
                "about a place learnt nothing of its unit. Left empty: each line or polygon is a unit, and points "
                "that touch are one."
            ),
        )
        self.add(
            units_parameter(),
            tr(
                "A raster of whole numbers that identifies ground units, for a label raster. Left empty: each patch "
                "of one class is a unit."
            ),
        )
        self.add(
            QgsProcessingParameterFile("CLASSES", tr("Class names and colours (CSV)"), extension="csv", optional=True),
            tr(
                "A CSV file with the columns id,name,colour. Left empty: names and colours of the label layer's style "
                "or attribute table."
            ),
        )
        self.add(
            choices_parameter(),
            tr("{choices_help} The labels are checked as the choices leave them.", choices_help=CHOICES_HELP),
        )
        integer = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber("MOST", tr("Places to list"), integer, defaultValue=200, minValue=1),
            tr("How many places to list at most, the most suspicious ones."),
        )
        self.add(
            QgsProcessingParameterNumber("SEED", tr("Seed"), integer, defaultValue=0, minValue=0, maxValue=2**31 - 1),
            tr("For all random choices: the same seed lists the same places."),
            advanced=True,
        )
        self.add(pixel_size_parameter(), TRAINING_PIXELS_HELP, advanced=True)
        for parameter, explanation in named_scenes_parameters():
            self.add(parameter, explanation, advanced=True)
        self.add(
            QgsProcessingParameterVectorDestination(
                "OUTPUT", tr("Suspicious labels"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr(
                "The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, score (0 to 1), class, "
                "suggested class, pixels, why, and choice and new_class to fill in."
            )
            + tr(" The field scene names the further scene that a place is in."),
        )
        self.add_numbers(
            N=tr("Places listed"),
            CHECKED=tr("Places checked"),
            OA=tr("Cross-validated accuracy of a forest"),
            OA_BEFORE=tr("Accuracy without the choices, on labels they left alone"),
            OA_AFTER=tr("Accuracy with the choices, on the same labels"),
        )

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take sensors and labels out of the layers, and look whether the output is free."""
        refuse_open_outputs([str(self.parameterAsOutputLayer(parameters, "OUTPUT", context))], context)
        self._sensors = read_sensor_layers(self, parameters, context)
        self._labels = read_label_layer(self, parameters, context, "LABELS", with_units=True)
        self._more_labels = read_more_labels(self, parameters, context)

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> Results:
        """Check the labels, and return figures and the path."""
        class_table = self.parameterAsFile(parameters, "CLASSES", context)
        known = api.read_class_table(class_table) if class_table else ()
        labels, classes = self._labels.read(known, progress)
        sensors = self._sensors.named(progress).sources(progress)
        table = self.parameterAsFile(parameters, SCENES, context)
        request = CheckLabelsRequest(
            sensors=sensors,
            labels=self._more_labels.joined(labels, classes, known, progress),
            classes=classes,
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            choices=read_choices(self, parameters, context),
            most=self.parameterAsInt(parameters, "MOST", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            cover=read_cover(self, parameters, context),
            pixel_size=read_pixel_size(self, parameters, context),
            scenes=read_training_scenes(table, known, classes, labels, progress, sensors),
            scene_name=self.parameterAsString(parameters, SCENE_NAME, context).strip(),
        )
        style_polygons_when_loaded(context, str(request.output), style_label_check)
        result = api.check_labels(request, progress)
        results = {"OUTPUT": result.output, "N": len(result.places), "CHECKED": result.checked, "OA": result.accuracy}
        if result.effect is not None:
            results.update(OA_BEFORE=result.effect.before, OA_AFTER=result.effect.after)
        return results
