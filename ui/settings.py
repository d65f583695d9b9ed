"""What the analyst chose: remembered by QGIS (for all projects) and in the project file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsSettings

PREFIX = "mamol/"
PROJECT_SCOPE = "mamol"
RECENT_MODELS = 8
SERIES_FOLDERS = 200


class Settings:
    """Typed access to the settings under "mamol/" of the QGIS profile."""

    def names(self) -> tuple[str, ...]:
        """Return the names of what is kept, each first part once."""
        settings = QgsSettings()
        settings.beginGroup(PREFIX.rstrip("/"))
        names = tuple(sorted({*settings.childKeys(), *settings.childGroups()}))
        settings.endGroup()
        return names

    def forget_all(self) -> None:
        """Remove every setting, at once also from the file."""
        QgsSettings().remove(PREFIX.rstrip("/"))
        QgsSettings().sync()

    @property
    def recent_models(self) -> tuple[str, ...]:
        """Paths of the models used last, the latest first; files that are gone are left out."""
        return tuple(path for path in self._strings("recent_models") if Path(path).is_file())

    @property
    def last_model(self) -> str | None:
        """Path of the model used last, or None."""
        return next(iter(self.recent_models), None)

    def remember_model(self, path: str) -> None:
        """Put a model at the front of the recent ones."""
        others = [known for known in self._strings("recent_models") if known != path]
        QgsSettings().setValue(PREFIX + "recent_models", json.dumps([path, *others][:RECENT_MODELS]))

    @property
    def output_folder(self) -> str | None:
        """The folder results were saved to last, or None."""
        return str(QgsSettings().value(PREFIX + "output_folder", "", str)) or None

    @output_folder.setter
    def output_folder(self, folder: str | None) -> None:
        QgsSettings().setValue(PREFIX + "output_folder", folder or "")

    @property
    def memory_limit(self) -> int | None:
        """Bytes that Classify may hold: "mamol/memory_megabytes" of QGIS's advanced settings; None is not set."""
        megabytes = str(QgsSettings().value(PREFIX + "memory_megabytes", "", str))
        return int(megabytes) * 2**20 if megabytes.isdecimal() and int(megabytes) else None

    @property
    def cluster(self) -> dict[str, Any]:
        """Address, workers and tiles chosen last. In the profile alone: a project may come from anybody."""
        try:
            kept = json.loads(str(QgsSettings().value(PREFIX + "cluster", "", str)))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}

    @cluster.setter
    def cluster(self, choices: dict[str, Any]) -> None:
        QgsSettings().setValue(PREFIX + "cluster", json.dumps(choices))

    @property
    def export_folder(self) -> str:
        """The folder a table, chart or report was saved to last; "" where that is not known, or it is gone."""
        folder = str(QgsSettings().value(PREFIX + "export_folder", "", str))
        return folder if folder and Path(folder).is_dir() else ""

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        QgsSettings().setValue(PREFIX + "export_folder", folder)

    @property
    def allowed_servers(self) -> tuple[str, ...]:
        """Servers whose rasters may be read. In the profile alone: a project may come from anybody."""
        return tuple(self._strings("allowed_servers"))

    def allow_server(self, host: str) -> None:
        """Remember that rasters of a server may be read."""
        hosts = dict.fromkeys((*self.allowed_servers, host))
        QgsSettings().setValue(PREFIX + "allowed_servers", json.dumps(list(hosts)))

    @property
    def series_folders(self) -> tuple[str, ...]:
        """Folders whose files the analyst made series of. In the profile alone: a project may come from anybody."""
        return tuple(self._strings("series_folders"))

    def allow_series_folders(self, folders: Iterable[str]) -> None:
        """Remember that files of these folders may be read as dates of a series."""
        known = dict.fromkeys((*folders, *self.series_folders))
        QgsSettings().setValue(PREFIX + "series_folders", json.dumps(list(known)[:SERIES_FOLDERS]))

    @property
    def bands_folder(self) -> str:
        """The folder from which bands were stacked last; "" where that is not known."""
        return str(QgsSettings().value(PREFIX + "bands_folder", "", str))

    @bands_folder.setter
    def bands_folder(self, folder: str) -> None:
        QgsSettings().setValue(PREFIX + "bands_folder", folder)

    @property
    def dock_open(self) -> bool:
        """Whether the dock was open when the plugin was unloaded; open for a newcomer."""
        return bool(QgsSettings().value(PREFIX + "dock_open", True, bool))

    @dock_open.setter
    def dock_open(self, is_open: bool) -> None:
        QgsSettings().setValue(PREFIX + "dock_open", is_open)

    @property
    def dock_on_left(self) -> bool:
        """Whether the dock was moved to the left of the map when the plugin was unloaded."""
        return bool(QgsSettings().value(PREFIX + "dock_on_left", False, bool))

    @dock_on_left.setter
    def dock_on_left(self, is_left: bool) -> None:
        QgsSettings().setValue(PREFIX + "dock_on_left", is_left)

    @property
    def packages_to_remove(self) -> bool:
        """Whether packages could not be removed, as they were in use, and are to go at the next start."""
        return bool(QgsSettings().value(PREFIX + "packages_to_remove", False, bool))

    @packages_to_remove.setter
    def packages_to_remove(self, is_wanted: bool) -> None:
        if is_wanted:
            QgsSettings().setValue(PREFIX + "packages_to_remove", True)
        else:
            QgsSettings().remove(PREFIX + "packages_to_remove")

    def pixels_per_second(self, device: str, architecture: str = "") -> float | None:
        """Return the speed measured last on this device with a network of this shape, or None."""
        speed = float(QgsSettings().value(self._speed_key(device, architecture), 0.0, float))
        return speed if speed > 0 else None

    def remember_pixels_per_second(self, device: str, speed: float, architecture: str = "") -> None:
        """Keep a measured speed for the next estimate; a speed that is no positive number is not kept."""
        if 0 < speed < float("inf"):
            QgsSettings().setValue(self._speed_key(device, architecture), float(speed))

    @property
    def training_pace(self) -> float | None:
        """How many times as long as the figures of training say it takes here, as it was last; None where unknown."""
        pace = float(QgsSettings().value(PREFIX + "training_pace", 0.0, float))
        return pace if 0 < pace < float("inf") else None

    @training_pace.setter
    def training_pace(self, pace: float) -> None:
        if 0 < pace < float("inf"):
            QgsSettings().setValue(PREFIX + "training_pace", float(pace))

    @staticmethod
    def _speed_key(device: str, architecture: str) -> str:
        key = f"{device} {architecture}".strip()
        return PREFIX + "pixels_per_second/" + "".join(c if c.isalnum() else "_" for c in key)

    @staticmethod
    def _strings(name: str) -> list[str]:
        data = _parse(QgsSettings().value(PREFIX + name, "", str))
        return [item for item in data if isinstance(item, str)] if isinstance(data, list) else []


class ProjectSettings:
    """What was chosen in this project; comes back when the project is opened again.

    Values are plain JSON data, kept under the scope "mamol" of the project file. Paths go through
    :meth:`to_stored` and :meth:`from_stored`, so that a project can move with its files.

    Args:
        project: the project; None is the open one.
    """

    def __init__(self, project: QgsProject | None = None) -> None:
        self._project = project

    def read(self, key: str, default: Any = None) -> Any:
        """Return the value stored under a key ("classify/sensors"), or the default."""
        text, found = self._target.readEntry(PROJECT_SCOPE, key, "")
        value = _parse(text) if found else None
        return default if value is None else value

    def write(self, key: str, value: Any) -> None:
        """Store JSON data under a key; marks the project as changed only when it differs."""
        # ASCII, as QGIS loses characters beyond the basic plane when it writes the project.
        text = json.dumps(value, sort_keys=True)
        if self._target.readEntry(PROJECT_SCOPE, key, "") != (text, True):
            self._target.writeEntry(PROJECT_SCOPE, key, text)

    def forget(self, key: str) -> None:
        """Remove a key and everything below it."""
        self._target.removeEntry(PROJECT_SCOPE, key)

    def to_stored(self, path: str | None) -> str:
        """Return a path as the project keeps paths: relative to its own file.

        Absolute where the analyst wants that.
        """
        return self._target.writePath(path) if path else ""

    def from_stored(self, stored: Any) -> str:
        """Return the absolute path of one that was stored; empty for anything else."""
        return self._target.readPath(stored) if isinstance(stored, str) and stored else ""

    @property
    def _target(self) -> QgsProject:
        return QgsProject.instance() if self._project is None else self._project


def _parse(text: Any) -> Any:
    """Return JSON data, or None if it is damaged."""
    try:
        return json.loads(text)
    except (TypeError, ValueError):
        return None
