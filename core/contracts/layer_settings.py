"""What the analyst set in a layer's properties that its file does not say: plain data that goes to JSON and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

from ..message import message
from ..text import with_and


@dataclass(frozen=True)
class NodataRange:
    """Values of a band that mean no data: ``lowest`` to ``highest``, both included; ``band`` counts from 1."""

    band: int
    lowest: float
    highest: float


@dataclass(frozen=True)
class LayerSettings:
    """How a raster is to be read where the layer says otherwise than the file.

    Attributes:
        crs: WKT or "EPSG:n" to use instead of the file's; None is the file's.
        nodata: values that mean no data, on top of the file's own.
        ignored_nodata: numbers of bands whose own nodata value is switched off.
    """

    crs: Optional[str] = None
    nodata: tuple[NodataRange, ...] = ()
    ignored_nodata: tuple[int, ...] = ()

    def described(self) -> tuple[str, ...]:
        """Return what is set, in a few words each: "CRS EPSG:32632", "no data 0 in bands 1, 2"."""
        crs = (message("CRS {crs}", crs=crs_name(self.crs)),) if self.crs else ()
        ranges = tuple(
            message("no data {values} in {bands}", values=values, bands=_bands(bands))
            for values, bands in _by_values(self.nodata)
        )
        ignored = (
            (message("own no-data value of {ignored_nodata} not used", ignored_nodata=_bands(self.ignored_nodata)),)
            if self.ignored_nodata
            else ()
        )
        return (*crs, *ranges, *ignored)

    def nodata_sentences(self, subject: str, bands: int) -> Iterator[str]:
        """Yield sentences about what counts as no data, or no longer does.

        Args:
            subject: what the sentences begin with: "Sensor 'S2'".
            bands: how many the raster has; where all are meant they are not listed.
        """
        for values, numbers in _by_values(self.nodata):
            counts = message("values {} count") if " " in values else message("value {} counts")
            where = "" if len(numbers) == bands else message(" in {numbers}", numbers=_bands(numbers))
            yield message(
                "{subject}: {format} as no data{where}, as set in the layer's properties.",
                subject=subject,
                format=counts.format(values),
                where=where,
            )
        if self.ignored_nodata:
            where = (
                ""
                if len(set(self.ignored_nodata)) == bands
                else message(" of {ignored_nodata}", ignored_nodata=_bands(self.ignored_nodata))
            )
            yield (
                message(
                    "{subject}: the file's own no-data value{where} is switched off in the layer's properties and "
                    "counts as data.",
                    subject=subject,
                    where=where,
                )
            )


AS_THE_FILE = LayerSettings()
"""Nothing is set: the file is read as it is."""


def crs_name(crs: str) -> str:
    """Return a CRS as a person calls it: "EPSG:n", or the name in its WKT."""
    return crs.split('"')[1] if crs.count('"') >= 2 else crs


def _by_values(ranges: Sequence[NodataRange]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield the values that mean no data, "0 and 250 to 255", each with the bands of which that is true."""
    of_band: dict[int, list[str]] = {}
    for one in ranges:
        edges = list(dict.fromkeys(f"{edge:.10g}" for edge in (one.lowest, one.highest)))
        span = message("{first} to {last}", first=edges[0], last=edges[-1])
        of_band.setdefault(one.band, []).append(span if len(edges) > 1 else edges[0])
    of_values: dict[str, list[int]] = {}
    for band, values in of_band.items():
        of_values.setdefault(with_and(values), []).append(band)
    for text, numbers in of_values.items():
        yield text, tuple(numbers)


def _bands(numbers: Sequence[int]) -> str:
    listed = sorted(set(numbers))
    return message("band{s} {str}", s="s" if len(listed) > 1 else "", str=", ".join(map(str, listed)))
