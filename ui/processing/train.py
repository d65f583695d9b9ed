"""The algorithm ``mamol:train``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core import api
from ...core.contracts.train import Preset, TrainRequest, TrunkSource, Variant
from ...core.message import message
from ...core.progress import Progress
from ...core.raster.labels.class_mapping import known_classes
from ..language.words import tr
from ..sources.labels import LabelSource
from .accuracy_parameters import (
    ALL_LABELS_HELP,
    FOLDS_HELP,
    all_labels_parameter,
    folds_parameter,
    read_accuracy,
)
from .algorithm import MamolAlgorithm, Results
from .checklabels import CHOICES_HELP, choices_parameter, read_choices
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
from .listings import TRAIN
from .more_labels import MoreLabels, more_labels_parameters, read_more_labels
from .run_parameters import (
    MODELS,
    add_device,
    add_preset,
    add_seed,
    add_trained_files,
    add_trained_numbers,
    choice_parameter,
)
from .scene_list import (
    LEAVE_SCENES_OUT,
    SCENE_NAME,
    SCENE_STATISTICS,
    SCENES,
    read_training_scenes,
    scenes_parameters,
)
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

TRUNKS = [TrunkSource.TUNED, TrunkSource.SCENE, TrunkSource.RANDOM, TrunkSource.SCRATCH, TrunkSource.FILE]
LEARNT_FILES = message("What was learnt (*.learnt)")


class TrainAlgorithm(MamolAlgorithm):
    """Trains one model for all combinations of sensors."""

    listing = TRAIN
    introduction = message(
        "Trains one model that classifies land cover with whichever of its sensors are present. It is validated "
        "on held-out labelled pixels, apart from those it is trained on."
    )
    _sensors: SensorLayers
    _labels: LabelSource
    _more_labels: MoreLabels

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        self.add(
            layers_parameter(),
            tr(
                "Rasters of one area: 1 to 6 sensors, of each one raster or one per date. Their grids may differ: the "
                "first raster sets the pixel grid, COVER the area."
            ),
        )
        self.add(
            names_parameter(),
            tr(
                "The sensor of each raster, in the same order. Left empty: the layers' names. {names_help}",
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
            tr(
                "A raster of class values (nodata means unlabelled; 0 does if no nodata value is set), or points, "
                "lines or polygons with a class field."
            ),
        )
        self.add(
            field_parameter(),
            tr("The class field of points, lines or polygons (whole numbers or class names), or a QGIS expression."),
        )
        self.add(radius_parameter(), RADIUS_HELP, advanced=True)
        self.add(selected_parameter(), SELECTED_HELP, advanced=True)
        for parameter, explanation in more_labels_parameters():
            self.add(parameter, explanation, advanced=True)
        self.add(
            group_parameter(),
            tr(
                "The field that identifies ground units, such as plots, fields or sites. Units are held out as a "
                "whole when accuracy is measured. Left empty: each line or polygon is a unit, and points that touch "
                "are one."
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
            QgsProcessingParameterFile(
                "CLASSES",
                tr("Class table (CSV or JSON)"),
                optional=True,
                fileFilter=tr("Class tables (*.csv *.json);;All (*)"),
            ),
            tr(
                "A CSV file with the columns id,name,colour, which names the codes of the labels. With the columns "
                "label (the name in the labels), group, group 2 ..., use (yes or no) and weight it also renames, "
                "merges, leaves out and weighs classes, and sets their order. Or a JSON file or text with the same, "
                "and the level to map, as 'Export' in the class table of the Train page writes it. Left empty: names "
                "and colours of the label layer's style or attribute table."
            ),
        )
        self.add(choices_parameter(), CHOICES_HELP, advanced=True)
        self.add(
            QgsProcessingParameterNumber(
                "INNER_BUFFER",
                tr("Inner buffer of labelled places (pixels)"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=0,
                minValue=0,
                maxValue=20,
            ),
            tr(
                "Pixels along the edge of labelled places that are not trained on, for they may be mixed. Accuracy is "
                "measured on them all the same. Places that are all edge are kept whole."
            ),
            advanced=True,
        )
        for parameter, explanation in scenes_parameters():
            self.add(parameter, explanation, advanced=True)
        self._add_training_parameters()
        add_trained_files(
            self, tr("An HTML page with accuracies by class and by sensors present, training curve and record.")
        )
        add_trained_numbers(self, tr("Validation pixels"), tr("Training pixels"))

    def _add_training_parameters(self) -> None:
        self.add(
            choice_parameter("TRUNK", tr("Trunk"), [source.value for source in TRUNKS], TrunkSource.TUNED.value),
            tr(
                "Where the network's trunk comes from. tuned: pretrained on all pixels of the layers without labels, "
                "then fine-tuned with the teacher's pseudo-labels for these pixels. scene: pretrained likewise, then "
                "frozen, with experts in two blocks instead of one. random: random weights, frozen. scratch: trained "
                "from scratch with the rest. file: read from TRUNK_FILE and frozen."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "TRUNK_FILE", tr("Trunk file"), optional=True, fileFilter=tr("Weights (*.safetensors)")
            ),
            tr(
                "For trunk 'file': a safetensors file with the weights of a vision transformer, or a MaMOL model with "
                "any sensors, whose trunk is used."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "BASE", tr("Start from an existing model"), optional=True, fileFilter=tr(MODELS)
            ),
            tr(
                "A MaMOL model of another place, with the same sensor names. Its trunk is kept; its stems, experts "
                "and classes are trained further. TRUNK and VARIANT are ignored."
            ),
        )
        self.add(
            QgsProcessingParameterString("TRUNK_SHA256", tr("SHA-256 of the trunk file"), optional=True),
            tr(
                "For trunk 'file': the SHA-256 it must have. Left empty: any file is accepted, and its SHA-256 "
                "recorded."
            ),
            advanced=True,
        )
        add_preset(self)
        add_seed(self)
        self.add(folds_parameter(), FOLDS_HELP)
        self.add(all_labels_parameter(), ALL_LABELS_HELP)
        self.add(
            QgsProcessingParameterBoolean("SURROUNDINGS", tr("Look at surroundings of each pixel"), defaultValue=True),
            tr(
                "Whether the model also sees means over windows of 3 and 9 pixels. Off, each pixel is classified by "
                "its own values alone: small fields keep their edges, and noise stays. Ignored with BASE, which keeps "
                "its own."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "LEARNT", tr("Progress to keep"), tr(LEARNT_FILES), optional=True, createByDefault=False
            ),
            tr(
                "A file ending in .learnt that keeps what is learnt, also when the training is cancelled. Run again "
                "with the same file and the same choices to go on at the same step. Where the layers are the same, "
                "the trunk is not trained on them again. Left empty: nothing is kept."
            ),
            advanced=True,
        )
        self.add(pixel_size_parameter(), TRAINING_PIXELS_HELP, advanced=True)
        self.add(
            choice_parameter("VARIANT", tr("Variant"), [variant.value for variant in Variant], Variant.MAMOL.value),
            tr(
                "mamol: this plugin's network. paper: the network of arXiv 2511.11460, slower, with one pass through "
                "the trunk per sensor and no sensor heads. Both are trained with the teacher, and the trunk is "
                "fine-tuned unless TRUNK says otherwise; scene freezes it, as in the paper."
            ),
            advanced=True,
        )
        add_device(self)

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take sensors and labels out of the layers."""
        self._sensors = read_sensor_layers(self, parameters, context)
        self._labels = read_label_layer(self, parameters, context, "LABELS", with_units=True)
        self._more_labels = read_more_labels(self, parameters, context)

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> Results:
        """Train, and return figures and paths."""
        given = self.parameterAsString(parameters, "CLASSES", context).strip()
        class_table = api.read_classes(given) if given else None
        known = known_classes(class_table) if class_table else ()
        labels, classes = self._labels.read(known, progress)
        sensors = self._sensors.named(progress).sources(progress)
        base = self.parameterAsFile(parameters, "BASE", context)
        request = TrainRequest(
            sensors=sensors,
            labels=self._more_labels.joined(labels, classes, known, progress),
            model_path=self.parameterAsFileOutput(parameters, "MODEL", context),
            classes=classes,
            report_path=self.parameterAsFileOutput(parameters, "REPORT", context) or None,
            preset=Preset(self.parameterAsEnumString(parameters, "PRESET", context)),
            trunk=TrunkSource.MODEL if base else TrunkSource(self.parameterAsEnumString(parameters, "TRUNK", context)),
            trunk_file=base or self.parameterAsFile(parameters, "TRUNK_FILE", context) or None,
            trunk_sha256=self.parameterAsString(parameters, "TRUNK_SHA256", context).strip() or None,
            variant=Variant(self.parameterAsEnumString(parameters, "VARIANT", context)),
            seed=self.parameterAsInt(parameters, "SEED", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            **read_accuracy(self, parameters, context),
            surroundings=self.parameterAsBool(parameters, "SURROUNDINGS", context),
            learnt_path=self.parameterAsFileOutput(parameters, "LEARNT", context) or None,
            cover=read_cover(self, parameters, context),
            pixel_size=read_pixel_size(self, parameters, context),
            choices=read_choices(self, parameters, context),
            inner_buffer=self.parameterAsInt(parameters, "INNER_BUFFER", context),
            class_table=class_table,
            scenes=read_training_scenes(
                self.parameterAsFile(parameters, SCENES, context), known, classes, labels, progress, sensors
            ),
            scene_name=self.parameterAsString(parameters, SCENE_NAME, context).strip(),
            leave_scenes_out=self.parameterAsBool(parameters, LEAVE_SCENES_OUT, context),
            scene_statistics=self.parameterAsBool(parameters, SCENE_STATISTICS, context),
        )
        result = api.train(request, progress)
        results = {
            "MODEL": result.model_path,
            "OA": result.accuracy.overall,
            "AA": result.accuracy.average,
            "KAPPA": result.accuracy.kappa,
            "N": result.accuracy.count,
            "TRAINING_PIXELS": result.training_pixels,
            "TRAINABLE_PARAMETERS": result.trainable_parameters,
            "FROZEN_PARAMETERS": result.frozen_parameters,
            "SECONDS": result.seconds,
        }
        return {**results, "REPORT": result.report_path} if result.report_path else results
