"""The one layer that shows the preview: replaced in place, never saved with the project."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import cast

from qgis.core import (
    QgsDataProvider,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QObject, QStandardPaths, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ...core.contracts.preview import PreviewPicture
from ...core.errors import OutputError
from ...core.files.lock import FileLock
from ...core.message import message
from ..language.words import tr
from .legends import tidy_legend
from .styles import palette_renderer


def lift_above(root: QgsLayerTree, layer: QgsMapLayer, others: Collection[str]) -> None:
    """Put a layer just above the topmost of some others, unless it is above all of them already.

    Args:
        root: the project's layer tree.
        layer: one of its layers.
        others: ids of layers; those that are not in the tree are passed over.
    """
    nodes = root.findLayers()
    order = [node.layerId() for node in nodes]
    above = (
        [node for node in nodes[: order.index(layer.id())] if node.layerId() in others] if layer.id() in order else []
    )
    if above:
        top: QgsLayerTreeNode = above[0]
        while top.parent() is not root:
            top = top.parent()
        node = root.findLayer(layer.id())
        # The copy comes first: a layer without a node is removed from the project.
        root.insertChildNode(root.children().index(top), node.clone())
        cast(QgsLayerTreeGroup, node.parent()).removeChildNode(node)
    if root.hasCustomLayerOrder():
        drawn = [one.id() for one in root.customLayerOrder()]
        if layer.id() in drawn and any(other in others for other in drawn[: drawn.index(layer.id())]):
            bring_forward(root, layer)


def bring_forward(root: QgsLayerTree, layer: QgsMapLayer) -> None:
    """Draw a layer first in an order that is not the layer tree's, where there is one: new layers come last there."""
    if root.hasCustomLayerOrder():
        root.setCustomLayerOrder([layer, *(one for one in root.customLayerOrder() if one.id() != layer.id())])


def preview_is_seen() -> bool:
    """Return whether a preview is switched on in the layer tree: it lies above new maps."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    seen = [node.layer() for node in nodes if node.isVisible()]
    return any(layer is not None and layer.customProperty(PREVIEW_PROPERTY) for layer in seen)


PREVIEW_PROPERTY = "mamol/preview"
NO_CLASS_COLOUR = "#d9d9d9"
"""Of pixels that none of the sensors that are on sees; our palette of classes has no greys."""
KEPT_FILES = 3
"""The one that is shown, and those that a drawing which is not finished may still read."""
_PREFIX, _OWNER = "mamol-preview-", "owner.lock"
_FORGOTTEN_SECONDS = 86_400


class PreviewLayer(QObject):
    """Shows pictures as one layer on top of the layer tree.

    Signals:
        lost: the layer was removed, by a hand or with its project.
    """

    lost = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layer: QgsRasterLayer | None = None
        self._folder: Path | None = None
        self._owner: FileLock | None = None
        self._number = 0
        self._aside: tuple[QgsRasterLayer, int] | None = None
        self._put_back_soon = QTimer(self)
        self._put_back_soon.setSingleShot(True)
        self._put_back_soon.setInterval(0)
        self._put_back_soon.timeout.connect(self._put_back)
        self._added: set[str] = set()
        self._raise_soon = QTimer(self)
        self._raise_soon.setSingleShot(True)
        self._raise_soon.setInterval(0)
        self._raise_soon.timeout.connect(self._raise)
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_added)
        project.layersWillBeRemoved.connect(self._layers_will_be_removed)
        project.writeProject.connect(self._project_is_written)

    def free_path(self) -> str:
        """Return a file for the next picture.

        Raises:
            OutputError: there is no folder for temporary files.
        """
        if self._folder is None:
            self._folder, self._owner = _new_folder()
        self._number += 1
        return str(self._folder / f"preview_{self._number}.tif")

    def show_picture(self, picture: PreviewPicture) -> None:
        """Show a picture in the place of the one before.

        Raises:
            OutputError: QGIS cannot open it.
        """
        name = tr("What-if preview")
        if self.layer is None:
            layer = QgsRasterLayer(picture.path, name)
            if not layer.isValid():
                raise OutputError(message("The preview was written, but QGIS cannot open it. Start the preview again."))
            layer.setCustomProperty(PREVIEW_PROPERTY, True)
            self._draw(layer, picture)
            self.layer = layer
            self._add(self.layer, 0)
        else:
            with QgsProject.blockDirtying(QgsProject.instance()):
                self.layer.setDataSource(picture.path, self.layer.name(), "gdal", QgsDataProvider.ProviderOptions())
                self._draw(self.layer, picture)
        self._sweep(Path(picture.path))

    def remove(self) -> None:
        """Take the layer off the map, and its files off the disk."""
        layer, self.layer, self._aside = self.layer, None, None
        if layer is not None and QgsProject.instance().mapLayer(layer.id()) is not None:
            with QgsProject.blockDirtying(QgsProject.instance()):
                QgsProject.instance().removeMapLayer(layer.id())
        self._forget_files()

    def _draw(self, layer: QgsRasterLayer, picture: PreviewPicture) -> None:
        entries = [(entry.value, entry.name, QColor(entry.colour)) for entry in picture.classes]
        if picture.lost_value is not None:
            entries.append((picture.lost_value, tr("no class"), QColor(NO_CLASS_COLOUR)))
        layer.setRenderer(palette_renderer(layer.dataProvider(), entries))
        tidy_legend(layer)
        layer.triggerRepaint()

    def _add(self, layer: QgsRasterLayer, place: int) -> None:
        project = QgsProject.instance()
        with QgsProject.blockDirtying(project):
            project.addMapLayer(layer, False)
            project.layerTreeRoot().insertLayer(place, layer).setExpanded(False)
            bring_forward(project.layerTreeRoot(), layer)
            tidy_legend(layer)

    def _layers_added(self, layers: list[QgsMapLayer]) -> None:
        """Take note of rasters, which would hide the preview; they get their place in the layer tree later."""
        self._added.update(layer.id() for layer in layers if isinstance(layer, QgsRasterLayer))
        self._raise_soon.start()

    def _raise(self) -> None:
        """Lift the preview above rasters that are new in the project; what is moved by hand stays where it was put."""
        added, self._added = self._added, set()
        if self.layer is not None and added.difference((self.layer.id(),)):
            with QgsProject.blockDirtying(QgsProject.instance()):
                lift_above(QgsProject.instance().layerTreeRoot(), self.layer, added)

    def _sweep(self, shown: Path) -> None:
        files = sorted(shown.parent.glob("preview_*.tif"), key=lambda path: path.stat().st_mtime_ns)
        for path in files[:-KEPT_FILES]:
            # Where it is still open, on Windows, it goes with the folder.
            with suppress(OSError):
                path.unlink()

    def _forget_files(self) -> None:
        folder, self._folder = self._folder, None
        if self._owner is not None:
            self._owner.release()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _layers_will_be_removed(self, ids: list[str]) -> None:
        if self.layer is not None and self.layer.id() in ids:
            self.layer = None
            self._forget_files()
            self.lost.emit()

    # Saving the project

    def _project_is_written(self, document: QDomDocument) -> None:
        """Leave the layer out of the project's file: QGIS has written the layer tree, and not yet the layers."""
        layer = self.layer
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        if layer is None or node is None:
            return
        _strike_out(document, node.layerId())
        self.layer = None
        place = node.parent().children().index(node) if node.parent().parent() is None else 0
        with QgsProject.blockDirtying(QgsProject.instance()):
            QgsProject.instance().takeMapLayer(layer)
        self._aside = layer, place
        self._put_back_soon.start()

    def _put_back(self) -> None:
        # Unless the preview was stopped meanwhile.
        if self._aside is not None:
            self.layer, place = self._aside
            self._aside = None
            self._add(self.layer, place)


def _new_folder() -> tuple[Path, FileLock]:
    """Build a folder for pictures with the lock that tells it from one that a crash left, and remove those.

    It is not in the system's temporary folder: QGIS would ask on closing whether to lose the layer.
    """
    cache = _cache()
    try:
        cache.mkdir(parents=True, exist_ok=True)
        for left in cache.glob(f"{_PREFIX}*"):
            _remove_if_left(left)
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=cache))
        owner = FileLock(folder / _OWNER)
        owner.acquire()
        return folder, owner
    except OSError as error:
        raise OutputError(
            message(
                "The preview cannot be written to '{cache}': {strerror}. Free some disk space.",
                cache=cache,
                strerror=error.strerror,
            )
        ) from error


def _remove_if_left(folder: Path) -> None:
    """Remove a folder whose owner is dead; one without an owner's lock when it is a day old."""
    owner = FileLock(folder / _OWNER)
    with suppress(OSError):
        if not (folder / _OWNER).exists():
            if time.time() - folder.stat().st_mtime > _FORGOTTEN_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)
        elif owner.acquire():
            if owner.is_sure:
                shutil.rmtree(folder, ignore_errors=True)
            owner.release()


def _cache() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation))


def remove_pictures() -> None:
    """Remove the pictures of all previews; of one that is shown too."""
    for left in _cache().glob(f"{_PREFIX}*"):
        shutil.rmtree(left, ignore_errors=True)


def _strike_out(document: QDomDocument, layer_id: str) -> None:
    """Take a layer's nodes out of a project's document."""
    for tag in ("layer-tree-layer", "item"):
        elements = document.elementsByTagName(tag)
        for number in reversed(range(elements.count())):
            element = elements.at(number).toElement()
            if layer_id in (element.attribute("id"), element.text()):
                element.parentNode().removeChild(element)
