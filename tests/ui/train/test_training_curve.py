"""The live curve, as it is drawn."""

from __future__ import annotations

import pytest
from mamol.core.contracts.train import HistoryPoint
from mamol.ui.train.training_curve import ACCURACY_COLOURS, LOSS_COLOURS, MOST_POINTS, TrainingCurve
from qgis.PyQt.QtGui import QColor, QPalette


def draw(curve, dark):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#202020" if dark else "#ffffff"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#ffffff" if dark else "#000000"))
    curve.setPalette(palette)
    curve.resize(300, 180)
    return curve.grab().toImage()


def places(image, colour):
    """Where the colour is, below the line of titles."""
    wanted = colour.rgb()
    return [(x, y) for x in range(image.width()) for y in range(30, image.height()) if image.pixel(x, y) == wanted]


@pytest.mark.parametrize("dark", [False, True])
def test_both_curves_are_drawn_in_the_colours_of_the_theme(qgis_app, dark):
    curve = TrainingCurve()
    for step in range(1, 41):
        curve.add(HistoryPoint(step, 2.0 / step, step / 50 if step % 10 == 0 else None))
    image = draw(curve, dark)
    loss, accuracy = places(image, LOSS_COLOURS[dark]), places(image, ACCURACY_COLOURS[dark])
    assert loss and accuracy
    assert min(accuracy)[1] > max(accuracy)[1], "accuracy rises to the right"
    assert max(x for x, _ in loss) - min(x for x, _ in loss) > 100


def test_labels_can_be_read_where_a_style_sheet_darkens_only_the_background(qgis_app):
    curve = TrainingCurve()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#323232"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    curve.setPalette(palette)
    curve.resize(300, 180)
    image = curve.grab().toImage()
    axis = [QColor(image.pixel(x, y)).lightness() for x in range(30) for y in range(30, 150)]
    assert max(axis) > 150


def test_a_loss_that_is_no_number_breaks_nothing(qgis_app):
    curve = TrainingCurve()
    for step, loss in enumerate((1.0, float("nan"), float("inf"), 0.5), start=1):
        curve.add(HistoryPoint(step, loss))
    assert places(draw(curve, False), LOSS_COLOURS[False])


def test_long_histories_are_thinned_but_keep_validations(qgis_app):
    curve = TrainingCurve()
    for step in range(3 * MOST_POINTS):
        curve.add(HistoryPoint(step, 1.0, 0.5 if step % 100 == 0 else None))
    assert len(curve.points) <= MOST_POINTS
    assert sum(point.validation_accuracy is not None for point in curve.points) == 3 * MOST_POINTS // 100
    assert curve.points[-1].step == 3 * MOST_POINTS - 1
    curve.clear()
    assert curve.points == ()


def test_axes_without_a_curve_are_not_shown_before_the_first_value_nor_after_cancel(dock):
    page = dock.train_page
    page.curve.clear()
    page.clear_report()
    page.show_values({"share": 0.5})
    assert page.curve.isHidden() and page.curve_title.isHidden()
    page.show_values({"step": 1, "loss": 2.0})
    assert not page.curve.isHidden() and len(page.curve.points) == 1
