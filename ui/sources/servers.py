"""Asking, once for each server, whether its layers may be read; the answer is kept in the profile, not in projects."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...core import api
from ...core.raster.source.remote import is_allowed
from ..language.words import tr
from ..settings import Settings
from .rasters import raster_address


def server_of(layer: QgsMapLayer | None) -> str:
    """Return the server a layer is on that is not allowed yet; "" where there is none, or it is."""
    host = api.remote_host(raster_address(layer)) if isinstance(layer, QgsRasterLayer) else None
    return host if host is not None and not is_allowed(host) else ""


def recall_servers() -> None:
    """Allow what was allowed in earlier sessions."""
    api.allow_host(*Settings().allowed_servers)


def ask_for_servers(layers: Iterable[QgsMapLayer], parent: QWidget | None) -> None:
    """Ask whether layers on servers that are not allowed yet may be read (main thread, after a click).

    A server that is refused stays as it is: what needs it is refused in a sentence.

    Args:
        layers: those the analyst chose.
        parent: the widget to stand before.
    """
    for layer in layers:
        host = server_of(layer)
        if not host:
            continue
        question = tr(
            "The layer '{0}' is on the server '{1}'. MaMOL then reads it over the network, with the credentials that "
            "GDAL has. Allow reading from '{1}', now and later?",
        ).format(layer.name(), host)
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
        title = tr("Read from a server")
        if QMessageBox.question(parent, title, question, buttons, QMessageBox.StandardButton.No) == (
            QMessageBox.StandardButton.Yes
        ):
            Settings().allow_server(host)
            api.allow_host(host)
