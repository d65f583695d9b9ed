"""Which section of the user guide belongs to which page, dialog and algorithm."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

GUIDE = Path(__file__).resolve().parents[2] / "resources" / "help" / "user-guide.html"

FIRST = "first-steps"
SECTIONS = {
    "start": FIRST,
    "ClassifyPage": "classify",
    "TrainPage": "train-a-model",
    "WhatIfPage": "switch-sensors-off-and-see-what-changes",
    "RoutingPage": "click-a-pixel-and-see-why",
    "AssessPage": "accuracy-and-areas-from-a-sample",
    "packages": "when-something-is-wrong",
    "uninstall": "remove-mamols-settings-and-packages",
    "model": "train-a-model",
    "classes": "the-classes",
    "mask": "masks-where-not-to-use-a-sensor",
    "bands": "a-sensor-from-several-files",
    "dates": "dates-a-sensor-as-a-series",
    "reading": "how-a-layer-is-read",
    "report": "send-a-result-to-a-colleague",
    "scenes": "several-scenes-in-one-go",
    "mamol:train": "train-a-model",
    "mamol:traintable": "train-from-a-table",
    "mamol:classify": "classify",
    "mamol:classifybatch": "several-scenes-in-one-go",
    "mamol:classifymosaic": "in-worker-processes-or-on-a-cluster",
    "mamol:evaluate": "in-processing",
    "mamol:whatif": "what-each-sensor-is-worth",
    "mamol:finish": "finish-a-map",
    "mamol:report": "send-a-result-to-a-colleague",
    "mamol:sampledesign": "accuracy-and-areas-from-a-sample",
    "mamol:assess": "accuracy-and-areas-from-a-sample",
    "mamol:agreement": "accuracy-and-areas-from-a-sample",
    "mamol:stack": "a-sensor-from-several-files",
    "mamol:checklabels": "clean-your-labels",
    "mamol:wheretolabel": "where-to-label-next",
}
"""Anchor in the guide, by the class of a page, a dialog's own word, or an algorithm's id."""

_HEADING = re.compile(r'<h([1-4]) id="([^"]+)">(.*?)</h\1>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Heading:
    """A heading of the guide: its level from 1, its anchor, its text."""

    level: int
    anchor: str
    text: str


@lru_cache(maxsize=1)
def headings() -> tuple[Heading, ...]:
    """Return the guide's headings in their order; none where the guide is missing."""
    try:
        page = GUIDE.read_text(encoding="utf-8")
    except OSError:
        return ()
    return tuple(
        Heading(int(level), anchor, unescape(_TAG.sub("", text))) for level, anchor, text in _HEADING.findall(page)
    )


def section_of(what: str) -> str:
    """Return the anchor for a page, dialog or algorithm; what the guide does not know gets its beginning."""
    return SECTIONS.get(what, FIRST)


def section_url(what: str) -> str:
    """Return the address of a section, for a browser."""
    url = QUrl.fromLocalFile(str(GUIDE))
    url.setFragment(section_of(what))
    return str(url.toString())
