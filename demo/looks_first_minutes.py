"""What a newcomer sees, for ``make looks``: start page, tour, guide and About, at 300 and 400 pixels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mamol.ui.help.window import HelpWindow, show_help
from mamol.ui.setup.about import AboutDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface

WIDTHS = (300, 400)
Look = Callable[[str, QWidget], None]


def _at_each_width(hands: Any, name: str, look: Look) -> None:
    """Take the screen and the dock at each width."""
    for width in WIDTHS:
        iface.mainWindow().resizeDocks([hands.dock], [width], Qt.Orientation.Horizontal)
        hands.rest(300)
        hands.screen(f"{name}-{width}")
        look(f"{name}-{width}-dock", hands.dock.widget())


def photograph_start(hands: Any, look: Look) -> None:
    """Take the start page, closed and with the choice of an example.

    Args:
        hands: the session.
        look: takes a picture of a widget.
    """
    first_run = hands.dock.first_run
    first_run.show()
    _at_each_width(hands, "start", look)
    hands.click(first_run.page.example_button)
    _at_each_width(hands, "start-example", look)
    hands.click(first_run.page.example_button)
    first_run.leave()


def photograph_tour(hands: Any, look: Look) -> None:
    """Take each step of the tour; the dock has a model and a map by then.

    Args:
        hands: the session.
        look: takes a picture of a widget.
    """
    tour = hands.dock.first_run.tour
    hands.dock.first_run.start_tour()
    place = -1
    while tour.is_on and tour.place != place:
        place = tour.place
        _at_each_width(hands, f"tour-{place + 1}", look)
        hands.click(tour.next_button)
    if tour.is_on:
        tour.leave()


def photograph_help(hands: Any, look: Look) -> None:
    """Take the guide, as it opens and after a search, and About.

    Args:
        hands: the session.
        look: takes a picture of a widget.
    """
    for key in ("start", "WhatIfPage"):
        window: HelpWindow = show_help(key, hands.dock)
        hands.rest(600)
        look(f"help-{key.lower()}", window)
    window.search.setText("cloud")
    hands.rest(300)
    look("help-search", window)
    window.close()
    about = AboutDialog(hands.dock)
    about.show()
    hands.rest(600)
    look("about", about)
    about.close()
