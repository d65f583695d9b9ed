"""Whether a GeoTIFF is all there: GDAL does not always tell that a disk was full."""

from __future__ import annotations

from pathlib import Path

import rasterio


def is_whole(path: Path) -> bool:
    """Say whether every block of every band lies inside the file.

    Raises:
        rasterio.errors.RasterioError, OSError: it cannot be read at all.
    """
    size = path.stat().st_size
    with rasterio.open(path) as dataset:
        down, across = dataset.block_shapes[0]
        for band in dataset.indexes:
            for row in range(-(-dataset.height // down)):
                for column in range(-(-dataset.width // across)):
                    offset, length = (
                        int(dataset.get_tag_item(f"BLOCK_{what}_{column}_{row}", "TIFF", bidx=band) or 0)
                        for what in ("OFFSET", "SIZE")
                    )
                    if not offset or not length or offset + length > size:
                        return False
    return True
