"""Write build/types: the type stubs of QGIS and Qt as mypy needs them, and this checkout under the name mamol.

Run by `make lint`. The stubs of the package index describe a newer QGIS than 3.22 and call everything that QGIS hands
out optional; what differs is mended in a copy, so that mypy need not be told to look away in ui.
"""

from __future__ import annotations

import re
from importlib.metadata import distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TYPES = ROOT / "build" / "types"
QT_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtSvg", "QtWidgets", "QtXml", "sip")

# What enums have in QGIS 3.22 and the stubs do not know: names that newer ones add when they start, and flags that are
# put together.
ADDED = {
    "GeometryType": tuple(f"{kind}Geometry: Qgis.GeometryType" for kind in ("Point", "Line", "Polygon", "Null")),
    "ProcessingSourceType": tuple(
        f"Type{kind}: Qgis.ProcessingSourceType"
        for kind in ("Raster", "MapLayer", "VectorPoint", "VectorLine", "VectorPolygon")
    ),
    "ProcessingParameterFlag": ("FlagAdvanced: Qgis.ProcessingParameterFlag",),
    "CrsWktVariant": ("WKT_PREFERRED_GDAL: Qgis.CrsWktVariant",),
    "LayerFilter": ("def __or__(self, other: int) -> Qgis.LayerFilters: ...",),
}
EXCEPTIONS = ("QgsCsException", "QgsProcessingException")

# QGIS returns pointers that are never null in a running plugin (QgsProject.instance()) and calls what is overridden
# (events, processAlgorithm) with pointers that never are.
RETURNED = re.compile(r"-> typing\.Optional\[(.+)\]: \.\.\.$", re.MULTILINE)
OVERRIDDEN = re.compile(r"^ +def (?:\w+Event|postProcessLayer|prepareAlgorithm|processAlgorithm)\(.*$", re.MULTILINE)
OPTIONAL = re.compile(r"typing\.Optional\[([^\[\]]+)\]")


def mend(text: str) -> str:
    """Return a stub of QGIS without what is optional in name only, and with the names of QGIS 3.22."""
    text = RETURNED.sub(r"-> \1: ...", text)
    text = OVERRIDDEN.sub(lambda found: OPTIONAL.sub(r"\1", found[0]), text)
    for enum, names in ADDED.items():
        lines = "".join(f"        {line}\n" for line in names)
        text = text.replace(f"    class {enum}(int):\n", f"    class {enum}(int):\n{lines}")
    return text


def main() -> None:
    """Write the folder."""
    package = distribution("qgis-stubs")
    qgis = TYPES / "qgis"
    (qgis / "PyQt").mkdir(parents=True, exist_ok=True)
    for name in ("_core", "_gui"):
        text = Path(str(package.locate_file(f"qgis-stubs/{name}.pyi"))).read_text(encoding="utf-8")
        (qgis / f"{name}.pyi").write_text(mend(text), encoding="utf-8")
    exceptions = "".join(f"class {name}(Exception): ...\n" for name in EXCEPTIONS)
    (qgis / "core.pyi").write_text(f"from qgis._core import *\n{exceptions}", encoding="utf-8")
    (qgis / "gui.pyi").write_text("from qgis._gui import *\n", encoding="utf-8")
    for package_file in (qgis / "__init__.pyi", qgis / "PyQt" / "__init__.pyi"):
        package_file.write_text("", encoding="utf-8")
    for name in QT_MODULES:
        (qgis / "PyQt" / f"{name}.pyi").write_text(f"from PyQt5.{name} import *\n", encoding="utf-8")
    checkout = TYPES / "mamol"
    if not checkout.is_symlink():
        checkout.symlink_to(Path("..", ".."))


if __name__ == "__main__":
    main()
