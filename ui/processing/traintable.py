"""The algorithm ``mamol:traintable``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ...core import api
from ...core.contracts.table import TableChoice, TableColumns, TrainTableRequest
from ...core.contracts.train import Preset
from ...core.message import message
from ..language.words import tr
from ..sources.table_rows import TableRows, split_words, table_rows
from .accuracy_parameters import (
    ALL_LABELS_HELP,
    FOLDS_HELP,
    all_labels_parameter,
    folds_parameter,
    read_accuracy,
)
from .algorithm import FeedbackProgress, MamolAlgorithm, Results
from .listings import TRAIN_TABLE
from .run_parameters import add_device, add_preset, add_seed, add_trained_files, add_trained_numbers
from .table_sensors import MORE_SENSORS_HELP, more_sensors_parameter, read_more_sensors


class TrainTableAlgorithm(MamolAlgorithm):
    """Trains a model from samples that lie on no raster."""

    listing = TRAIN_TABLE
    introduction = message(
        "Trains a model from a table with one row for each place: its class and, date after date, its values. The "
        "model then classifies rasters of the same sensor, on any date. It looks at single pixels, for a table "
        "holds nothing of what lies around a place. It is validated on held-out places."
    )
    _rows: TableRows

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        text, field = QgsProcessingParameterString, QgsProcessingParameterField
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        anything = QgsProcessing.SourceType.TypeVector  # type: ignore[attr-defined]  # the stubs lack it
        self.add(
            QgsProcessingParameterVectorLayer("TABLE", tr("Table"), types=[anything]),
            tr(
                "A layer or a table without geometry, such as a CSV file, with a row for each place. Numbers in text "
                "fields are read as numbers; an empty cell, NA, NaN and NULL are no value."
            ),
        )
        self.add(
            field("CLASS_FIELD", tr("Class field"), None, "TABLE"),
            tr("The field with the class of each row. Rows without a class are not learnt from."),
        )
        self.add(
            text("SENSOR", tr("Name of the sensor")),
            tr("What the model calls the sensor. Give rasters this name when you classify."),
        )
        self.add(
            field("VALUE_FIELDS", tr("Fields of values"), None, "TABLE", allowMultiple=True, optional=True),
            tr(
                "The fields with the values, date after date, and for each date band after band. Left empty: those "
                "that PATTERN finds."
            ),
        )
        self.add(
            text("PATTERN", tr("Or a pattern of their names"), optional=True),
            tr(
                "The fields of values by their names, such as ndvi_*, in the table's order. For several bands one "
                "pattern each, in the order of BANDS: red_*,nir_*."
            ),
        )
        self.add(
            text("BANDS", tr("Bands of a date"), optional=True),
            tr(
                "Names of the bands that each date has, separated by commas. Left empty: one band; without dates, "
                "each field is a band."
            ),
        )
        self.add(
            field("START_FIELD", tr("Field with the first date of each row"), None, "TABLE", optional=True),
            tr(
                "The day of each row's first date, as 2013-09-14, where rows come from different years. STEP gives "
                "the dates after it."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("STEP", tr("Days between dates"), whole, defaultValue=16, minValue=1),
            tr("Days from one date to the next, where START_FIELD gives the first."),
        )
        self.add(
            text("DATES", tr("Dates, if all rows have the same"), optional=True),
            tr(
                "The day of each date, separated by commas: 2021-04-10,2021-05-20; or * where the fields' names have "
                "them, as ndvi_2021-04-10 has. Leave START_FIELD empty then. With neither, the sensor is no series."
            ),
        )
        self.add(
            field("PLACE_FIELD", tr("Fields that tell places apart"), None, "TABLE", allowMultiple=True, optional=True),
            tr(
                "Rows with the same content here are one place, such as a point seen in several years or longitude "
                "and latitude; they are held out together when accuracy is measured. Left empty: rows with the same "
                "geometry; in a table without geometry each row is a place."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("SCALE", tr("Scale"), real, defaultValue=1.0),
            tr("What values are multiplied by before they are learnt: 0.0001 turns NDVI stored as 7,500 into 0.75."),
            advanced=True,
        )
        self.add(more_sensors_parameter(), MORE_SENSORS_HELP, advanced=True)
        self.add(
            QgsProcessingParameterFile(
                "CLASSES", tr("Class colours (CSV)"), optional=True, fileFilter=tr("Class tables (*.csv);;All (*)")
            ),
            tr(
                "A CSV file with the columns id,name,colour: values and colours of the classes on the map. Left "
                "empty: whole numbers are the values, and names are numbered from 1 in alphabetical order."
            ),
            advanced=True,
        )
        add_preset(self)
        self.add(folds_parameter(), FOLDS_HELP)
        self.add(all_labels_parameter(), ALL_LABELS_HELP)
        add_seed(self)
        add_device(self)
        add_trained_files(self, tr("An HTML page with accuracies by class, training curve and record."))
        add_trained_numbers(self, tr("Validation rows"), tr("Training rows"))

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take the table out of its layer."""
        self._rows = table_rows(self.parameterAsVectorLayer(parameters, "TABLE", context))

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress) -> Results:
        """Train, and return figures and paths."""
        choice = self._choice(parameters, context)
        if not choice.place_columns and not self._rows.has_geometry:
            progress.inform(
                tr("Each row counts as a place. Where rows share places, choose the fields that tell them apart.")
            )
        given = self.parameterAsFile(parameters, "CLASSES", context)
        request = TrainTableRequest(
            table=self._rows.read(choice, progress),
            model_path=self.parameterAsFileOutput(parameters, "MODEL", context),
            report_path=self.parameterAsFileOutput(parameters, "REPORT", context) or None,
            colours=api.read_class_table(given) if given else (),
            preset=Preset(self.parameterAsEnumString(parameters, "PRESET", context)),
            seed=self.parameterAsInt(parameters, "SEED", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            **read_accuracy(self, parameters, context),
        )
        result = api.train_table(request, progress)
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

    def _choice(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TableChoice:
        """Return which fields are used."""

        def words(name: str) -> tuple[str, ...]:
            return tuple(split_words(self.parameterAsString(parameters, name, context)))

        start = self.parameterAsString(parameters, "START_FIELD", context)
        sensor = TableColumns(
            self.parameterAsString(parameters, "SENSOR", context).strip(),
            tuple(self.parameterAsFields(parameters, "VALUE_FIELDS", context)) or words("PATTERN"),
            words("BANDS"),
            words("DATES"),
            start,
            self.parameterAsInt(parameters, "STEP", context) if start else 0,
            self.parameterAsDouble(parameters, "SCALE", context),
        )
        places = tuple(self.parameterAsFields(parameters, "PLACE_FIELD", context))
        more = read_more_sensors(self, parameters, context, start)
        return TableChoice(self.parameterAsString(parameters, "CLASS_FIELD", context), (sensor, *more), places)
