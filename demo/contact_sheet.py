"""One picture of all the demo's maps, with legends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import matplotlib
import numpy as np
import rasterio

matplotlib.use("Agg")

from matplotlib import pyplot as plt
from matplotlib.colors import to_rgba
from matplotlib.patches import Patch

COLUMNS = 5
PIXELS_PER_INCH = 130


@dataclass(frozen=True)
class Panel:
    """One map of the sheet.

    Attributes:
        title: written above it.
        path: a one-band raster.
        style: "classes" (coloured by the class table), "palette" (by the raster's own colours
            and names, with a legend of its own) or "confidence" (a ramp from 0 to 1).
    """

    title: str
    path: Path
    style: str


def draw_contact_sheet(panels: Sequence[Panel], classes: Sequence[tuple[int, str, str]], path: Path) -> None:
    """Draw the maps in rows, the classes' legend below.

    Args:
        panels: what to draw, in reading order.
        classes: value, name and "#rrggbb" of each class.
        path: the PNG file to write.
    """
    rows = -(-len(panels) // COLUMNS)
    figure, axes = plt.subplots(rows, COLUMNS, figsize=(3.2 * COLUMNS, 3.6 * rows + 1.2), squeeze=False)
    for axis in axes.flat:
        axis.set_axis_off()
    for axis, panel in zip(axes.flat, panels):
        axis.set_title(panel.title, fontsize=9)
        if panel.style == "confidence":
            _draw_ramp(axis, panel.path)
        elif panel.style == "palette":
            _draw_palette(axis, panel.path)
        else:
            _draw_values(axis, panel.path, {value: colour for value, _, colour in classes})
    handles = [Patch(facecolor=colour, label=name) for _, name, colour in classes]
    figure.legend(handles=handles, loc="lower center", ncol=8, fontsize=8, frameon=False)
    figure.tight_layout(rect=(0, 0.8 / (3.6 * rows + 1.2), 1, 1))
    figure.savefig(path, dpi=PIXELS_PER_INCH)
    plt.close(figure)


def category_names(path: Path) -> list[str]:
    """Return the names of the values 0, 1, 2 ... of a raster, from the file GDAL keeps beside it."""
    tree = ElementTree.parse(path.with_name(path.name + ".aux.xml"))
    return [category.text or "" for category in tree.iterfind(".//CategoryNames/Category")]


def _draw_values(axis: Any, path: Path, colours: dict[int, str]) -> None:
    """Draw a raster of values in the colours given; what has none is left white."""
    with rasterio.open(path) as source:
        values = source.read(1)
    picture = np.ones((*values.shape, 4))
    for value, colour in colours.items():
        picture[values == value] = to_rgba(colour)
    axis.imshow(picture, interpolation="nearest")


def _draw_palette(axis: Any, path: Path) -> None:
    """Draw a raster in its own colour table; its category names make the legend."""
    names = category_names(path)
    with rasterio.open(path) as source:
        table = source.colormap(1)
        present = [int(value) for value in np.unique(source.read(1)) if value < len(names) and names[int(value)]]
    colours = {value: "#{:02x}{:02x}{:02x}".format(*table[value][:3]) for value in present}
    _draw_values(axis, path, colours)
    handles = [Patch(facecolor=colours[value], label=names[value]) for value in present]
    axis.legend(handles=handles, fontsize=6, loc="upper center", bbox_to_anchor=(0.5, 0), ncol=3, frameon=False)


def _draw_ramp(axis: Any, path: Path) -> None:
    with rasterio.open(path) as source:
        values = source.read(1, masked=True)
    image = axis.imshow(values, cmap="viridis", vmin=0, vmax=1, interpolation="nearest")
    axis.figure.colorbar(image, ax=axis, orientation="horizontal", fraction=0.046, pad=0.03)
