"""A Sentinel-2 product as it comes: a SAFE folder of JPEG 2000 files of 10, 20 and 60 m, with all that lies beside."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine

TILE = "T32TQM_20200801T101031"
SIZES = {
    10: ("B02", "B03", "B04", "B08", "AOT", "TCI", "WVP"),
    20: ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12", "AOT", "SCL", "TCI", "WVP"),
    60: ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B09", "B11", "B12", "AOT", "SCL", "TCI", "WVP"),
}
ORDER = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")


def write_jp2(path: Path, values: np.ndarray, size: float) -> None:
    """Write (bands, h, w) without loss."""
    draft = path.with_suffix(".tif")
    profile = {"driver": "GTiff", "count": len(values), "height": values.shape[1], "width": values.shape[2]}
    transform = Affine(size, 0, 600000, 0, -size, 5000040)
    with rasterio.open(draft, "w", dtype=values.dtype, crs="EPSG:32632", transform=transform, **profile) as dataset:
        dataset.write(values)
    rasterio.shutil.copy(draft, path, driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES")
    draft.unlink()


def write_safe(folder: Path, side: int = 480) -> Path:
    """Write a product of ``side`` metres; each band's pixels are 100 times its place in ORDER plus the row, in tens."""
    product = folder / "S2A_MSIL2A_20200801T101031_N0214_R022_T32TQM_20200801T130136.SAFE"
    granule = product / "GRANULE" / "L2A_T32TQM_A026694_20200801T101405"
    for size, names in SIZES.items():
        images = granule / "IMG_DATA" / f"R{size}m"
        images.mkdir(parents=True)
        for name in names:
            count = 3 if name == "TCI" else 1
            rows = (np.arange(side // size) * size // 60 * 10)[:, None].repeat(side // size, 1)
            base = 100 * (1 + ORDER.index(name)) if name in ORDER else 7
            values = (base + rows).astype("uint16" if name != "TCI" else "uint8")
            write_jp2(images / f"{TILE}_{name}_{size}m.jp2", values[None].repeat(count, 0), size)
    quality = granule / "QI_DATA"
    quality.mkdir()
    write_jp2(quality / "MSK_CLDPRB_20m.jp2", np.zeros((1, side // 20, side // 20), "uint8"), 20)
    (product / "MTD_MSIL2A.xml").write_text("<n1/>")
    return product
