"""Rasters on servers: which servers the analyst allowed, and GDAL's options for reading from them.

Nothing is read from a server by itself: a host is allowed once, by the analyst, and no project, model or virtual raster
can do it.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterable
from pathlib import PurePosixPath

_BY_ADDRESS = re.compile(r"/vsicurl/https?://([^/@?#\s<>\"']+)/[^\s<>\"']+", re.IGNORECASE)
_IN_A_BUCKET = re.compile(r"/vsi(s3|gs|az|adls|oss|swift)/([^/?\s<>\"']+)/[^\s<>\"']+", re.IGNORECASE)

REMOTE_DRIVERS = ("GTiff", "COG", "JP2OpenJPEG", "JP2ECW", "JP2KAK", "JP2MrSID")
"""GDAL's drivers for formats of one file that names no other."""

_OPENING = {
    # No list of the folder is asked for: beside the file nothing is read.
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "VSI_CACHE": "TRUE",
    "VSI_CACHE_SIZE": str(32 * 2**20),
}
_READING = {
    "CPL_VSIL_CURL_CACHE_SIZE": str(128 * 2**20),
    "GDAL_HTTP_CONNECTTIMEOUT": "15",
    "GDAL_HTTP_TIMEOUT": "60",
    "GDAL_HTTP_MAX_RETRY": "2",
    "GDAL_HTTP_RETRY_DELAY": "1",
}

_allowed: set[str] = set()
_lock = threading.Lock()


def remote_host(path: str) -> str | None:
    """Return the server a data source lies on: "example.org:8080", or for a bucket "s3:landsat".

    None where it is no plain address of one file: a file of this computer, a service, an archive on a server.

    Args:
        path: what GDAL would open.
    """
    name = path.strip()
    match = _BY_ADDRESS.fullmatch(name)
    if match is not None:
        return match[1].lower()
    match = _IN_A_BUCKET.fullmatch(name)
    return f"{match[1].lower()}:{match[2]}" if match is not None else None


def is_allowed(host: str) -> bool:
    """Return whether the analyst allowed reading from a server."""
    with _lock:
        return host in _allowed


def allow_hosts(hosts: Iterable[str]) -> None:
    """Allow reading from servers, in this process, as long as it runs.

    Args:
        hosts: as :func:`remote_host` names them.
    """
    with _lock:
        _allowed.update(hosts)


def forget_hosts() -> None:
    """Allow no server any more."""
    with _lock:
        _allowed.clear()


def opening_options(path: str) -> dict[str, str]:
    """Return GDAL's options for opening a raster: none for a file of this computer."""
    return {**_unset(_OPENING), **reading_options()} if remote_host(path) is not None else {}


def reading_options() -> dict[str, str]:
    """Return GDAL's options for reading from servers: patience, and how much is kept of what was read.

    Those that are set in the environment count.
    """
    return _unset(_READING)


def without_query(path: str) -> str:
    """Return an address without what follows its question mark, which may be a key."""
    return path.partition("?")[0] if remote_host(path) is not None else path


def name_of_remote(path: str) -> str:
    """Return the file's name in an address."""
    return PurePosixPath(without_query(path)).name


def _unset(options: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in options.items() if name not in os.environ}
