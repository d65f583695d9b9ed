"""Writing maps: tiled, compressed GeoTIFFs that appear together and whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window

from ...contracts.labels import ClassEntry
from ...errors import OutputError
from ...files.names import FileKind
from ...files.replaced import ReplacedFiles, output_error
from ...machine import trim_heap
from ...message import message
from ...progress import Progress
from ..grid import Grid
from ..source.opening import READ_ERRORS
from .attribute_table import attribute_table
from .map_file import MapFile, OutputLayer, create_map_file
from .overviews import build_overviews, make_cloud_optimized


def is_whole(path: Path) -> bool:
    """Return whether every block of every band lies inside the file.

    Raises:
        rasterio.errors.RasterioError, OSError: it cannot be read at all.
    """
    size = path.stat().st_size
    with rasterio.open(path) as dataset:
        down, across = dataset.block_shapes[0]
        for band in dataset.indexes:
            for row in range(-(-dataset.height // down)):
                for column in range(-(-dataset.width // across)):
                    offset, length = (
                        int(dataset.get_tag_item(f"BLOCK_{what}_{column}_{row}", "TIFF", bidx=band) or 0)
                        for what in ("OFFSET", "SIZE")
                    )
                    if not offset or not length or offset + length > size:
                        return False
    return True


# What GDAL or QGIS kept of an older raster of the same name would be taken for the new one's.
_SIDECARS = (".aux.xml", ".ovr", ".msk")


class OutputSet:
    """Rasters of one job, on one grid; a context manager.

    Nothing is seen of them until :meth:`commit`; leaving without it removes everything.

    Args:
        outputs: what to write; paths must differ.
        grid: the reference grid.
        window: the part of the grid that the rasters cover.
        provenance: written into each raster's metadata, by name.
        sources: data sources the job reads, which must not be written over.
        files: other files of the job, to be put into place by the same :meth:`commit`; these know the
            sources, then.
        cloud_optimized: whether to write cloud-optimized GeoTIFFs.
    """

    def __init__(
        self,
        outputs: Sequence[OutputLayer],
        grid: Grid,
        window: Window,
        provenance: Mapping[str, str],
        sources: Sequence[str] = (),
        files: ReplacedFiles | None = None,
        cloud_optimized: bool = False,
    ) -> None:
        self._outputs = tuple(outputs)
        self._grid = grid.part(window)
        self._provenance = dict(provenance)
        self._files = ReplacedFiles(sources) if files is None else files
        self._finish = make_cloud_optimized if cloud_optimized else build_overviews
        self._opened = ExitStack()
        self._open: dict[str, MapFile] = {}
        self._types = {output.path: output.dtype for output in self._outputs}
        self._parts: dict[str, Path] = {}
        self._named: dict[str, tuple[ClassEntry, ...]] = {}

    def __enter__(self) -> OutputSet:
        """Reserve all targets and make the hidden files.

        Raises:
            OutputError: a target cannot be written, is an input, or another run is writing it.
        """
        # Without, GDAL would keep statistics and the like in files of its own beside the hidden ones.
        self._opened.enter_context(rasterio.Env(GDAL_PAM_ENABLED="NO"))
        try:
            for output in self._outputs:
                self._parts[output.path] = self._files.add(output.path, FileKind.MAP)
                self._open[output.path] = self._create(output)
        except BaseException:
            self._discard()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._discard()

    def write(self, path: str, array: npt.NDArray[Any], window: Window) -> None:
        """Write a part of one raster. Windows on multiples of ``BLOCK_SIZE`` are written once only.

        Args:
            path: the ``path`` of the output.
            array: (bands, height, width).
            window: where it goes, relative to the output's first pixel.

        Raises:
            OutputError: the disk is full or gone.
        """
        try:
            self._open[path].write(np.asarray(array, dtype=self._types[path]), window)
        except READ_ERRORS as error:
            raise _not_written(path) from error

    def add_provenance(self, tags: Mapping[str, str]) -> None:
        """Write into the metadata of all rasters what was not known when they were begun, by name.

        Raises:
            OutputError: the disk is full or gone.
        """
        if not tags:
            return
        for path, file in self._open.items():
            try:
                file.add_tags(tags)
            except READ_ERRORS as error:
                raise _not_written(path) from error

    def name_values(self, path: str, classes: Sequence[ClassEntry]) -> None:
        """Set for the values of a raster names and colours that were not known when it was begun.

        Args:
            path: the ``path`` of an output without ``classes``.
            classes: name and colour of the values that occur.
        """
        self._named[path] = tuple(classes)

    def commit(self, progress: Progress | None = None) -> None:
        """Finish all rasters, with overviews where they are large, and put them into place.

        Args:
            progress: asked between the steps whether to stop.

        Raises:
            OutputError: one is not whole, or cannot be put into place; nothing has changed then.
            Cancelled: when the analyst stopped the job; nothing has changed then.
        """
        progress = progress or Progress()
        self._close()
        # What reading and writing left between blocks that are kept would add to what overviews take.
        trim_heap()
        for output in self._outputs:
            self._finish_one(output.path, progress)
            unwanted = set(_SIDECARS)
            classes = output.classes or self._named.get(output.path)
            if classes:
                table = attribute_table(classes, with_colour_table=not output.has_colour_table_inside)
                self._write_attribute_table(output.path, table)
                unwanted.discard(".aux.xml")
            for ending in sorted(unwanted):
                self._files.remove(os.path.realpath(output.path) + ending)
        progress.check()
        self._files.commit()

    def _finish_one(self, path: str, progress: Progress) -> None:
        try:
            self._finish(self._parts[path], progress)
            whole = is_whole(self._parts[path])
        except READ_ERRORS as error:
            raise _not_written(path) from error
        if not whole:
            raise _not_written(path)

    def _create(self, output: OutputLayer) -> MapFile:
        try:
            return create_map_file(self._parts[output.path], output, self._grid, self._provenance)
        except READ_ERRORS as error:
            raise _not_written(output.path) from error

    def _write_attribute_table(self, path: str, text: bytes) -> None:
        part = self._files.add(os.path.realpath(path) + ".aux.xml")
        try:
            part.write_bytes(text)
        except OSError as error:
            raise output_error(path, error) from error

    def _close(self) -> None:
        """Close all files; the first one that cannot be written to its end is told of."""
        failures = [failure for failure in map(_closing_failure, self._open.items()) if failure]
        self._open.clear()
        if failures:
            raise failures[0]

    def _discard(self) -> None:
        try:
            self._close()
        except OutputError:
            # They are thrown away; whether they were whole does not matter.
            pass
        finally:
            self._files.discard()
            self._opened.close()


def _closing_failure(opened: tuple[str, MapFile]) -> OutputError | None:
    """Close one file, which writes what is still in memory."""
    path, file = opened
    try:
        file.close()
    except READ_ERRORS:
        return _not_written(path)
    return None


def _not_written(path: str) -> OutputError:
    return OutputError(
        message(
            "'{file}' could not be written completely: the disk is full, or the folder is missing. Free some space, "
            "or choose another disk.",
            file=Path(path).name,
        )
    )
