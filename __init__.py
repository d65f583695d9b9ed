"""MaMOL for QGIS: land-cover classification with any subset of sensors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin import MamolPlugin


def classFactory(iface: Any) -> MamolPlugin:  # noqa: N802 (the name QGIS calls)
    """Build the plugin; QGIS calls this once when it loads the plugin."""
    from .plugin import MamolPlugin

    return MamolPlugin(iface)
