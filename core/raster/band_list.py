"""The bands of a sensor's file, listed for a person to choose from."""

from __future__ import annotations

import rasterio

from ..contracts.bands import BandInfo
from ..contracts.sensors import SensorSource
from ..progress import Progress
from .band_facts import bad_bands, band_identities, scaling_tags
from .categories import evidence_of
from .source.opening import open_raster
from .source_notes import sensor_layer


def describe_bands(source: SensorSource, progress: Progress) -> tuple[BandInfo, ...]:
    """Read what a file says of its bands, without reading pixels.

    Args:
        source: the sensor; of its ``bands``, where it has any, or else of all.
        progress: whether to stop.

    Raises:
        RasterError: the file cannot be read.
        Cancelled: when the analyst cancelled.
    """
    progress.check()
    layer = sensor_layer(source)
    with rasterio.Env(), open_raster(layer) as dataset:
        indexes = tuple(band for band in source.bands if band in dataset.indexes) or dataset.indexes
        bad = bad_bands(dataset)
        listed = []
        for index, identity in zip(indexes, band_identities(dataset, indexes)):
            scale, offset = scaling_tags(dataset, index) or (1.0, 0.0)
            evidence = evidence_of(dataset, source.path, index)[0] if len(indexes) == 1 else ""
            listed.append(
                BandInfo(
                    index,
                    identity.name,
                    identity.wavelength,
                    index in bad,
                    scale,
                    offset,
                    dataset.units[index - 1] or "",
                    evidence,
                )
            )
        return tuple(listed)
