"""A list of scenes in a file: a CSV table with a row for each sensor of each scene, or JSON.

    scene,sensor,raster,date,labels,field
    north,optical,north/s2.tif,2021-06-01,north/fields.gpkg,class
    north,radar,north/s1.tif
    south,optical,south/s2.tif,2021-07-12,south/labels.tif

    [{"name": "north", "date": "2021-06-01", "labels": "north/fields.gpkg", "field": "class",
      "sensors": {"optical": "north/s2.tif", "radar": "north/s1.tif"}}]

Paths are relative to the file. ``labels`` and ``field`` are for training; to classify, a scene needs sensors only.

Rasters of one sensor in one scene are the dates of a series: several rows of a table, where ``date`` is then the day of
each raster, and in JSON a list of paths, or of ``{"raster": "north/may.tif", "date": "2021-05-17"}``. Where there is no
day it is found in the file. A raster that alone holds several dates has the date ``*``.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..contracts.labels import LabelRaster
from ..contracts.scenes import TrainingScene
from ..contracts.sensors import Acquisition, SensorSource
from ..errors import LabelError, MamolError, SensorError
from ..message import message
from ..text import listed
from .names import read_bands

COLUMNS = ("scene", "sensor", "raster", "date", "labels", "field", "bands")
_NEEDED = COLUMNS[:3]
_KEYS = ("name", "date", "labels", "field", "sensors")
_FEATURE_FILES = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".kml", ".gml")
FIND = "*"
"""Date of a raster that alone is a series, whose dates are found."""
_LARGEST_FILE = 8 * 1024 * 1024
_MOST_BANDS = 65535


@dataclass(frozen=True)
class SceneEntry:
    """A scene as its table has it.

    Attributes:
        name: what it is called.
        sensors: in the table's order; a series has its rasters as acquisitions, whose day may still have to be found.
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
            raise MamolError(
                message("'{file}' is too large for a list of scenes. Choose the table, not the data.", file=file.name)
            )
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise MamolError(
            message(
                "The list of scenes '{file}' cannot be read: {error}. Choose another file.", file=file.name, error=error
            )
        ) from error
    scenes = _of_json(text, file) if file.suffix.lower() == ".json" else _of_csv(text, file)
    if not scenes:
        raise SensorError(message("'{file}' lists no scene. Add a row for each sensor of each scene.", file=file.name))
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
            raise LabelError(
                message("Scene '{entry}' has no labels. Add them to its first row, or leave it out.", entry=entry.name)
            )
        if entry.has_features:
            raise LabelError(
                message(
                    "The labels of scene '{entry}' are features ('{file}'), which are read by mamol:train in QGIS. "
                    "Here give a raster, or make a TrainingScene with LabelFeatures.",
                    entry=entry.name,
                    file=Path(entry.labels).name,
                )
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
            message(
                "'{file}' has no column {missing}. A list of scenes has the columns {columns}; date, labels, field "
                "and bands may be missing.",
                file=file.name,
                missing=listed(missing),
                columns=", ".join(COLUMNS),
            )
        )
    found: dict[str, list[_Row]] = {}
    for row in rows:
        cells = {name: (row.get(name) or "").strip() for name in COLUMNS}
        if not any(cells.values()):
            continue
        empty = [name for name in _NEEDED if not cells[name]]
        if empty:
            raise SensorError(
                message(
                    "Line {line_num} of '{file}' has no {empty}.",
                    line_num=rows.line_num,
                    file=file.name,
                    empty=listed(empty),
                )
            )
        found.setdefault(cells["scene"], []).append(
            _Row(cells, message("line {line_num} of '{file}'", line_num=rows.line_num, file=file.name))
        )
    return [_of_rows(name, own, file) for name, own in found.items()]


@dataclass(frozen=True)
class _Row:
    cells: Mapping[str, str]
    where: str


def _of_rows(name: str, rows: Sequence[_Row], file: Path) -> SceneEntry:
    """Build a scene of its rows; the dates of a series' rows are those of its rasters, others the scene's."""
    scene = SceneEntry(name, ())
    for sensor in dict.fromkeys(row.cells["sensor"] for row in rows):
        own = [row for row in rows if row.cells["sensor"] == sensor]
        rasters = [_Raster(row.cells["raster"], row.cells["date"], row.cells["bands"]) for row in own]
        scene = replace(scene, sensors=(*scene.sensors, _sensor(name, sensor, rasters, file, False)))
    series = {source.name for source in scene.sensors if source.is_series}
    for row in rows:
        scene = _with_cells(scene, row, file, row.cells["sensor"] in series)
    return scene


def _with_cells(scene: SceneEntry, row: _Row, file: Path, is_of_series: bool) -> SceneEntry:
    changes: dict[str, Any] = {}
    for name in ("labels", "field") if is_of_series else ("date", "labels", "field"):
        value = _beside(file, row.cells[name]) if name == "labels" else row.cells[name]
        before = getattr(scene, name)
        if value and before and value != before:
            raise MamolError(
                message(
                    "Scene '{scene}' has two different entries under '{name}' ({where}). Give it once, or the same in "
                    "every row of the scene.",
                    scene=scene.name,
                    name=name,
                    where=row.where,
                )
            )
        changes[name] = before or value
    return replace(scene, **changes)


def _of_json(text: str, file: Path) -> list[SceneEntry]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise MamolError(
            message("'{file}' is no JSON: {error}. Correct it, or use a CSV table.", file=file.name, error=error)
        ) from error
    data = data.get("scenes") if isinstance(data, dict) else data
    if not isinstance(data, list) or not all(isinstance(one, dict) for one in data):
        raise MamolError(
            message("'{file}' must hold a list of scenes, each with {keys}.", file=file.name, keys=listed(_KEYS))
        )
    scenes: list[SceneEntry] = []
    for number, one in enumerate(data, 1):
        unknown = sorted(set(map(str, one)) - set(_KEYS))
        if unknown:
            raise MamolError(
                message(
                    "Scene {number} of '{file}' has {unknown}; known are {keys}.",
                    number=number,
                    file=file.name,
                    unknown=listed(unknown),
                    keys=listed(_KEYS),
                )
            )
        name, sensors = _text(one.get("name"), "name", number, file), one.get("sensors")
        if not name or not isinstance(sensors, dict) or not sensors:
            raise SensorError(
                message(
                    "Scene {number} of '{file}' needs a name, and sensors with their rasters.",
                    number=number,
                    file=file.name,
                )
            )
        scene = SceneEntry(
            name,
            (),
            _text(one.get("date"), "date", number, file),
            _beside(file, _text(one.get("labels"), "labels", number, file)),
            _text(one.get("field"), "field", number, file),
        )
        for sensor, raster in sensors.items():
            rasters = [_raster(one, str(sensor), number, file) for one in _each(raster)]
            source = _sensor(name, str(sensor).strip(), rasters, file, isinstance(raster, list))
            if any(one.name == source.name for one in scene.sensors):
                raise SensorError(
                    message(
                        "Sensor '{source}' of scene '{name}' is there twice. Name it once.",
                        source=source.name,
                        name=name,
                    )
                )
            scene = replace(scene, sensors=(*scene.sensors, source))
        scenes.append(scene)
    _refuse_twice((scene.name for scene in scenes), file)
    return scenes


def _text(value: Any, key: str, number: int, file: Path) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise MamolError(
            message("'{key}' of scene {number} in '{file}' must be text.", key=key, number=number, file=file.name)
        )
    return value.strip()


@dataclass(frozen=True)
class _Raster:
    """A raster of a sensor: its path, its day where it is one of a series, its bands; empty is not given."""

    path: str
    date: str = ""
    bands: str = ""


def _each(rasters: Any) -> list[Any]:
    return rasters if isinstance(rasters, list) else [rasters]


def _raster(value: Any, sensor: str, number: int, file: Path) -> _Raster:
    """Read one raster of JSON: a path, or a path with its day."""
    if not isinstance(value, dict):
        return _Raster(_text(value, sensor, number, file))
    unknown = sorted(set(map(str, value)) - {"raster", "date"})
    if unknown:
        raise MamolError(
            message(
                "'{sensor}' of scene {number} in '{file}' has {unknown}; known are raster, date.",
                sensor=sensor,
                number=number,
                file=file.name,
                unknown=listed(unknown),
            )
        )
    return _Raster(*(_text(value.get(key), f"{sensor}, {key}", number, file) for key in ("raster", "date")))


def _sensor(scene: str, sensor: str, rasters: Sequence[_Raster], file: Path, is_list: bool) -> SensorSource:
    """Build a sensor of its rasters: several, or one of many dates, are a series."""
    sources = [_source(scene, sensor, one.path, one.bands, file) for one in rasters]
    if len(sources) == 1 and rasters[0].date != FIND and not is_list:
        return sources[0]
    if not sources:
        raise SensorError(
            message(
                "Sensor '{sensor}' of scene '{scene}' has no raster in '{file}'.",
                sensor=sensor,
                scene=scene,
                file=file.name,
            )
        )
    read = [(one.path, one.bands) for one in sources]
    twice = [Path(path).name for number, (path, bands) in enumerate(read) if (path, bands) in read[:number]]
    if twice:
        raise SensorError(
            message(
                "Sensor '{sensor}' of scene '{scene}' has the raster '{twice}' twice. Rows of one sensor are the "
                "dates of a series: give each its own raster, or leave the second row out.",
                sensor=sensor,
                scene=scene,
                twice=twice[0],
            )
        )
    days = ("" if one.date == FIND else one.date for one in rasters)
    dates = tuple(Acquisition(one.path, day, one.bands) for one, day in zip(sources, days))
    return SensorSource(sensor, sources[0].path, acquisitions=dates)


def _source(scene: str, sensor: str, raster: str, bands: str, file: Path) -> SensorSource:
    if not raster:
        raise SensorError(
            message(
                "Sensor '{sensor}' of scene '{scene}' has no raster in '{file}'.",
                sensor=sensor,
                scene=scene,
                file=file.name,
            )
        )
    numbers = (
        read_bands(bands, _MOST_BANDS, message("sensor '{sensor}' of scene '{scene}'", sensor=sensor, scene=scene))
        if bands
        else ()
    )
    return SensorSource(sensor, _beside(file, raster), bands=numbers)


def _refuse_twice(names: Iterable[str], file: Path) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise SensorError(
                message(
                    "Scene '{name}' is listed twice in '{file}'. Give each scene a name of its own.",
                    name=name,
                    file=file.name,
                )
            )
        seen.add(name)


def _beside(file: Path, path: str) -> str:
    """Return a path as it is seen from the file's folder."""
    if not path or ":" in path[1:3] or path.startswith(("/vsi", "vrt:")):
        return path
    whole = Path(path)
    return str(whole if whole.is_absolute() else file.absolute().parent / whole)
