"""The steps of the guided tour, and what each of them frames."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ..classify.page import ClassifyPage
from ..language.words import tr
from ..routing.page import RoutingPage
from ..train.page import TrainPage
from ..what_if.page import WhatIfPage
from .tour import Step


def tour_steps(
    classify: ClassifyPage,
    what_if: WhatIfPage,
    routing: RoutingPage,
    train: TrainPage,
    help_button: QWidget,
    note: str = "",
) -> tuple[Step, ...]:
    """Return the steps: a sensor switched off, a cloud, scenarios compared, a pixel asked, a model of one's own.

    Args:
        classify: the page.
        what_if: the page.
        routing: the page.
        train: the page.
        help_button: where the guide is.
        note: a sentence about the example, told with the first step.
    """

    def brush() -> QWidget | None:
        return what_if.brush if what_if.brush is not None else what_if.switches

    return (
        Step(
            tr("A map from all sensors"),
            _told(
                tr(
                    "Each sensor has a row, with the layer it is read from. “Classify” makes the maps; they are in the "
                    "Layers panel, the class map on top."
                ),
                note,
            ),
            classify,
            lambda: classify.sensor_table,
        ),
        Step(
            tr("Switch a sensor off"),
            tr("Click a switch. The map in view is classified without that sensor, and below you see what changes."),
            what_if,
            lambda: what_if.switches,
        ),
        Step(
            tr("Draw a cloud"),
            tr(
                "Choose a sensor, click “Draw”, click corners on the map, and close with a right click: there the "
                "sensor is missing."
            ),
            what_if,
            brush,
        ),
        Step(
            tr("Keep, and compare"),
            tr(
                "“Keep scenario” classifies what you have set and lists it. Keep two, select both, and “Compare” maps "
                "the class changes."
            ),
            what_if,
            lambda: what_if.keep_button,
        ),
        Step(
            tr("Click a pixel"),
            tr(
                "“Ask a pixel”, then click the map: the classes it may be, what it would be without each sensor, and "
                "which experts contributed."
            ),
            routing,
            lambda: routing.ask_button,
        ),
        Step(
            tr("Train your own"),
            tr(
                "Add your rasters, one per sensor, and labels below. The example's labelled fields are a layer you can "
                "try this with."
            ),
            train,
            lambda: train.sensor_table,
        ),
        Step(
            tr("Help is here"),
            tr("The guide opens at the page you are on. The arrow has the start page, this tour, and About."),
            train,
            lambda: help_button,
        ),
    )


def _told(sentences: str, note: str) -> str:
    return f"{sentences} {note}" if note else sentences
