"""Broken rasters: random bytes, broken TIFFs and virtual rasters; each is refused in a sentence, or can be read.

    python -m mamol.tests.hostile.fuzz_rasters --cases 3000 --seed 1

GDAL is C++: run it in a process of its own, and look at how that ends.
"""

from __future__ import annotations

import argparse
import random
import struct
import sys
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
import rasterio
from mamol.core.contracts.sensors import SensorSource
from mamol.core.errors import MamolError
from mamol.core.raster.sensors import open_sensors
from mamol.tests.hostile.mutate import flip
from rasterio.transform import from_origin
from rasterio.windows import Window

SIZES = (0, 1, -1, 2**16, 2**31 - 1, 2**31, 10**12)
VIRTUAL = """<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>EPSG:32616</SRS>
<GeoTransform>500000,20,0,4480000,0,-20</GeoTransform>
<VRTRasterBand dataType="{type}" band="{band}"><NoDataValue>{nodata}</NoDataValue>
<SimpleSource><SourceFilename relativeToVRT="1">{name}</SourceFilename><SourceBand>{source}</SourceBand>
<SrcRect xOff="{offset}" yOff="0" xSize="24" ySize="24"/><DstRect xOff="0" yOff="0" xSize="24" ySize="24"/>
</SimpleSource></VRTRasterBand></VRTDataset>"""
NAMES = (
    "whole.tif", "none.tif", ".", "case.vrt", "/vsicurl/http://127.0.0.1:9/a.tif", "http://127.0.0.1:9/a.tif",
    "/etc/passwd", "WMS:http://127.0.0.1:9/", "&lt;VRTDataset/&gt;", "\0", "x" * 5000,
)  # fmt: skip


def write_whole(path: Path) -> bytes:
    """Write a small TIFF, and give its bytes."""
    values = np.random.default_rng(0).random((2, 24, 24)).astype("float32")
    with rasterio.open(
        path, "w", driver="GTiff", width=24, height=24, count=2, dtype="float32", crs="EPSG:32616",
        transform=from_origin(500000, 4480000, 20, 20), compress="deflate",
    ) as dataset:  # fmt: skip
        dataset.write(values)
    return path.read_bytes()


def broken(whole: bytes, chance: random.Random) -> tuple[str, bytes]:
    """Give a file name and bytes that are hardly a raster."""
    kind = chance.randrange(5)
    if kind == 0:
        start = chance.choice(
            (b"", b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b"II+\0\x08\0\0\0", b"\x89PNG\r\n\x1a\n", b"BM")
        )
        return "case.tif", start + chance.randbytes(chance.randint(0, 4000))
    if kind == 1:
        return "case.tif", flip(whole, chance)
    if kind == 2:
        return "case.tif", _with_claims(whole, chance)
    text = VIRTUAL.format(
        width=chance.choice((*SIZES, 24)), height=chance.choice((*SIZES, 24)), band=chance.choice((1, 0, -1, 2**31)),
        type=chance.choice(("Byte", "Float32", "CFloat32", "Nonsense", "")), nodata=chance.choice(("", "nan", "1e999")),
        name=chance.choice(NAMES), source=chance.choice((1, 2, 3, -1)), offset=chance.choice((0, -5, "nan", 1e300)),
    )  # fmt: skip
    if kind == 3:
        text = text[: chance.randrange(len(text))]
    return "case.vrt", text.encode("utf-8")


def _with_claims(whole: bytes, chance: random.Random) -> bytes:
    """Change the numbers of a TIFF's directory: width, height, bands, block sizes, offsets."""
    changed = bytearray(whole)
    (directory,) = struct.unpack("<I", changed[4:8])
    (count,) = struct.unpack("<H", changed[directory : directory + 2])
    for _ in range(chance.randint(1, 3)):
        place = directory + 2 + 12 * chance.randrange(count) + 8
        changed[place : place + 4] = struct.pack("<I", chance.choice(SIZES) & 0xFFFFFFFF)
    return bytes(changed)


def main() -> int:
    """Run from the command line; the exit status is 1 where something else than a refusal or pixels came out."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    outcomes: Counter[str] = Counter()
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole = write_whole(folder / "whole.tif")
        for number in range(wanted.cases):
            file_name, data = broken(whole, random.Random(f"{wanted.seed} {number}"))
            path = folder / file_name
            path.write_bytes(data)
            try:
                with open_sensors([SensorSource("A", str(path))]) as stack:
                    block = stack.read("A", Window(0, 0, 16, 16), 4)
                outcomes["read" if block.valid.shape == (24, 24) else "wrong"] += 1
            except MamolError as error:
                outcomes["refused"] += 1
                if "'A'" not in str(error) and "'a'" not in str(error):
                    faults.append(f"case {number}: {error}")
            except BaseException as error:  # anything else is what is looked for
                faults.append(f"case {number}: {type(error).__name__}: {error}"[:300])
            path.unlink()
            left = {one.name for one in folder.iterdir()} - {"whole.tif"}
            if left:
                faults.append(f"case {number}: left {sorted(left)}")
    print(f"{dict(outcomes)} of {wanted.cases:,} rasters with seed {wanted.seed}")
    for fault in faults[:20]:
        print("FAULT", fault)
    print(f"{len(faults)} faults")
    return bool(faults or outcomes["wrong"])


if __name__ == "__main__":
    sys.exit(main())
