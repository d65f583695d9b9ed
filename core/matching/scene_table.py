"""A list of scenes in a file: a CSV table with a row for each sensor of each scene, or JSON.

    scene,sensor,raster,date,labels,field
    north,optical,north/s2.tif,2021-06-01,north/fields.gpkg,class
    north,radar,north/s1.tif
    south,optical,south/s2.tif,2021-07-12,south/labels.tif

    [{"name": "north", "date": "2021-06-01", "labels": "north/fields.gpkg", "field": "class",
      "sensors": {"optical": "north/s2.tif", "radar": "north/s1.tif"}}]

Paths are relative to the file. ``labels`` and ``field`` are for training; to classify, a scene needs sensors only.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..contracts.labels import LabelRaster
from ..contracts.scenes import TrainingScene
from ..contracts.sensors import SensorSource
from ..errors import LabelError, MamolError, SensorError
from ..text import listed
from .names import read_bands

COLUMNS = ("scene", "sensor", "raster", "date", "labels", "field", "bands")
_NEEDED = COLUMNS[:3]
_KEYS = ("name", "date", "labels", "field", "sensors")
_FEATURE_FILES = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".kml", ".gml")
_LARGEST_FILE = 8 * 1024 * 1024
_MOST_BANDS = 65535


@dataclass(frozen=True)
class SceneEntry:
    """A scene as its table has it.

    Attributes:
        name: what it is called.
        sensors: in the table's order.
        date: for people; empty where there is none.
        labels: the file with the labels; empty where there is none.
        field: the class field of features; empty where there is none.
    """

    name: str
    sensors: tuple[SensorSource, ...]
    date: str = ""
    labels: str = ""
    field: str = ""

    @property
    def has_features(self) -> bool:
        """Whether its labels are points, lines or polygons, by the file's name."""
        return bool(self.field) or Path(self.labels).suffix.lower() in _FEATURE_FILES


def read_scene_table(path: str | Path) -> tuple[SceneEntry, ...]:
    """Read a list of scenes.

    Args:
        path: a ``.json`` file, or else a CSV table.

    Raises:
        MamolError: the file cannot be read, or is no such list; the sentence says where.
    """
    file = Path(path)
    try:
        if file.stat().st_size > _LARGEST_FILE:
            raise MamolError(f"'{file.name}' is too large for a list of scenes. Choose the table, not the data.")
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise MamolError(f"The list of scenes '{file.name}' cannot be read: {error}. Choose another file.") from error
    scenes = _of_json(text, file) if file.suffix.lower() == ".json" else _of_csv(text, file)
    if not scenes:
        raise SensorError(f"'{file.name}' lists no scene. Add a row for each sensor of each scene.")
    return tuple(scenes)


def read_scenes(path: str | Path) -> tuple[TrainingScene, ...]:
    """Read scenes to train on whose labels are rasters.

    Args:
        path: a ``.json`` file, or else a CSV table.

    Raises:
        MamolError: the file cannot be read, or is no such list.
        LabelError: a scene has no labels, or features, which QGIS reads (``mamol:train``).
    """
    scenes = []
    for entry in read_scene_table(path):
        if not entry.labels:
            raise LabelError(f"Scene '{entry.name}' has no labels. Add them to its first row, or leave it out.")
        if entry.has_features:
            raise LabelError(
                f"The labels of scene '{entry.name}' are features ('{Path(entry.labels).name}'), which are read by "
                "mamol:train in QGIS. Here give a raster, or make a TrainingScene with LabelFeatures."
            )
        scenes.append(TrainingScene(entry.name, entry.sensors, LabelRaster(entry.labels), date=entry.date))
    return tuple(scenes)


def _of_csv(text: str, file: Path) -> list[SceneEntry]:
    try:
        dialect: Any = csv.Sniffer().sniff(text.splitlines()[0] if text.strip() else ",", ",;\t")
    except csv.Error:
        dialect = csv.excel
    rows = csv.DictReader(io.StringIO(text), dialect=dialect)
    columns = [str(name or "").strip().lower() for name in rows.fieldnames or ()]
    rows.fieldnames = columns
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise MamolError(
            f"'{file.name}' has no column {listed(missing)}. A list of scenes has the columns {', '.join(COLUMNS)}; "
            "date, labels, field and bands may be missing."
        )
    found: dict[str, SceneEntry] = {}
    for row in rows:
        cells = {name: (row.get(name) or "").strip() for name in COLUMNS}
        if not any(cells.values()):
            continue
        empty = [name for name in _NEEDED if not cells[name]]
        if empty:
            raise SensorError(f"Line {rows.line_num} of '{file.name}' has no {listed(empty)}.")
        scene = found.get(cells["scene"], SceneEntry(cells["scene"], ()))
        found[scene.name] = _with_row(scene, cells, file, f"line {rows.line_num} of '{file.name}'")
    return list(found.values())


def _with_row(scene: SceneEntry, cells: Mapping[str, str], file: Path, where: str) -> SceneEntry:
    changes: dict[str, Any] = {}
    for name in ("date", "labels", "field"):
        value = _beside(file, cells[name]) if name == "labels" else cells[name]
        before = getattr(scene, name)
        if value and before and value != before:
            raise MamolError(
                f"Scene '{scene.name}' has two different entries under '{name}' ({where}). Give it once, or the same "
                "in every row of the scene."
            )
        changes[name] = before or value
    source = _source(scene.name, cells["sensor"], cells["raster"], cells["bands"], file)
    return replace(scene, sensors=_with_sensor(scene, source), **changes)


def _of_json(text: str, file: Path) -> list[SceneEntry]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise MamolError(f"'{file.name}' is no JSON: {error}. Correct it, or use a CSV table.") from error
    data = data.get("scenes") if isinstance(data, dict) else data
    if not isinstance(data, list) or not all(isinstance(one, dict) for one in data):
        raise MamolError(f"'{file.name}' must hold a list of scenes, each with {listed(_KEYS)}.")
    scenes: list[SceneEntry] = []
    for number, one in enumerate(data, 1):
        unknown = sorted(set(map(str, one)) - set(_KEYS))
        if unknown:
            raise MamolError(f"Scene {number} of '{file.name}' has {listed(unknown)}; known are {listed(_KEYS)}.")
        name, sensors = _text(one.get("name"), "name", number, file), one.get("sensors")
        if not name or not isinstance(sensors, dict) or not sensors:
            raise SensorError(f"Scene {number} of '{file.name}' needs a name, and sensors with their rasters.")
        scene = SceneEntry(
            name,
            (),
            _text(one.get("date"), "date", number, file),
            _beside(file, _text(one.get("labels"), "labels", number, file)),
            _text(one.get("field"), "field", number, file),
        )
        for sensor, raster in sensors.items():
            source = _source(name, str(sensor).strip(), _text(raster, str(sensor), number, file), "", file)
            scene = replace(scene, sensors=_with_sensor(scene, source))
        scenes.append(scene)
    _refuse_twice((scene.name for scene in scenes), file)
    return scenes


def _text(value: Any, key: str, number: int, file: Path) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise MamolError(f"'{key}' of scene {number} in '{file.name}' must be text.")
    return value.strip()


def _source(scene: str, sensor: str, raster: str, bands: str, file: Path) -> SensorSource:
    if not raster:
        raise SensorError(f"Sensor '{sensor}' of scene '{scene}' has no raster in '{file.name}'.")
    numbers = read_bands(bands, _MOST_BANDS, f"sensor '{sensor}' of scene '{scene}'") if bands else ()
    return SensorSource(sensor, _beside(file, raster), bands=numbers)


def _with_sensor(scene: SceneEntry, source: SensorSource) -> tuple[SensorSource, ...]:
    if any(one.name == source.name for one in scene.sensors):
        raise SensorError(
            f"Sensor '{source.name}' of scene '{scene.name}' is there twice. Give each sensor of a scene one raster."
        )
    return (*scene.sensors, source)


def _refuse_twice(names: Iterable[str], file: Path) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise SensorError(f"Scene '{name}' is listed twice in '{file.name}'. Give each scene a name of its own.")
        seen.add(name)


def _beside(file: Path, path: str) -> str:
    """Return a path as it is seen from the file's folder."""
    if not path or ":" in path[1:3] or path.startswith(("/vsi", "vrt:")):
        return path
    whole = Path(path)
    return str(whole if whole.is_absolute() else file.absolute().parent / whole)
