"""Reading several sensors on one grid."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..errors import RasterError, SensorError
from ..model.spec import TrainingGrid
from ..requests import Cover, SensorKind, SensorSource
from .alignment import AlignedReader, align
from .grid import Grid
from .grid_sentences import grid_sentences
from .opening import data_bands, open_raster, require_place, short_name
from .reference_grid import GridWish, reference_grid
from .sensor_masks import MaskReader, open_mask, read_masks
from .source_notes import notes_on, sensor_layer
from .warping import WINDOWS_ALIKE


@dataclass(frozen=True)
class SensorBlock:
    """A sensor's pixels in a window.

    Attributes:
        values: float32, (bands, height, width); 0 where not valid.
        valid: bool, (height, width); True where every band has a finite value.
    """

    values: npt.NDArray[np.float32]
    valid: npt.NDArray[np.bool_]


@dataclass(frozen=True)
class BlockLayout:
    """How a sensor's file is cut: ``height`` by ``width`` pixels in a block, of ``rows`` by ``columns`` in all.

    ``pixel_bytes`` are the bytes of a pixel in all bands, decoded.
    """

    height: int
    width: int
    rows: int
    columns: int
    pixel_bytes: int


class SensorStack:
    """Sensors that are open for reading on the reference grid; made by :func:`open_sensors`.

    Threads take turns: they share the blocks that GDAL keeps of a file, as files of their own would not.

    Attributes:
        grid: the reference grid.
        names: the sensors' names, in the order given.
        bands: number of bands of each sensor; alpha bands are not counted.
        band_names: the bands' descriptions; empty strings where there are none.
        sources: each sensor's path, as it was given.
        warnings: sentences the analyst should read.
    """

    def __init__(
        self,
        grid: Grid,
        sources: Mapping[str, str],
        datasets: Mapping[str, DatasetReader],
        readers: Mapping[str, AlignedReader],
        masks: Mapping[str, Sequence[MaskReader]],
        told: Sequence[str] = (),
    ) -> None:
        self.grid = grid
        self.names = tuple(readers)
        self.bands = {name: len(reader.indexes) for name, reader in readers.items()}
        self.band_names = {
            name: tuple(datasets[name].descriptions[index - 1] or "" for index in reader.indexes)
            for name, reader in readers.items()
        }
        self.sources = dict(sources)
        told_by_masks = (sentence for opened in masks.values() for mask in opened for sentence in mask.warnings)
        self.warnings = (*told, *_alpha_warnings(datasets), *_date_line_warnings(datasets, grid), *told_by_masks)
        self._readers = readers
        self._datasets = datasets
        self._masks = masks
        self._turn = threading.Lock()

    def layouts(self) -> tuple[BlockLayout, ...]:
        """Say how the sensors' files are cut."""
        return tuple(
            BlockLayout(
                dataset.block_shapes[0][0],
                dataset.block_shapes[0][1],
                dataset.height,
                dataset.width,
                sum(np.dtype(kind).itemsize for kind in dataset.dtypes),
            )
            for dataset in self._datasets.values()
        )

    def read(self, name: str, window: Window, halo: int = 0) -> SensorBlock:
        """Read one sensor.

        Args:
            name: the sensor.
            window: h x w whole pixels of the reference grid; may lie over its edge or outside.
            halo: pixels to add on every side.

        Returns:
            Values (bands, h + 2 halo, w + 2 halo) and where they are valid. A pixel outside the
            grid or the sensor's footprint, masked, nodata, NaN or infinite in any band is invalid.

        Raises:
            RasterError: the file cannot be read to the end.
        """
        left, top = int(window.col_off) - halo, int(window.row_off) - halo
        width, height = int(window.width) + 2 * halo, int(window.height) + 2 * halo
        values = np.zeros((self.bands[name], height, width), dtype=np.float32)
        valid = np.zeros((height, width), dtype=np.bool_)
        first_column, last_column = max(left, 0), min(left + width, self.grid.width)
        first_row, last_row = max(top, 0), min(top + height, self.grid.height)
        if first_column < last_column and first_row < last_row:
            columns, rows = slice(first_column - left, last_column - left), slice(first_row - top, last_row - top)
            inside = Window(first_column, first_row, last_column - first_column, last_row - first_row)
            # GDAL's options are a thread's own.
            with self._turn, rasterio.Env(**WINDOWS_ALIKE):
                self._readers[name].read_into(values[:, rows, columns], valid[rows, columns], inside)
                masked = read_masks(self._masks[name], inside)
            if masked.any():
                values[:, rows, columns][:, masked] = 0
                valid[rows, columns][masked] = False
        return SensorBlock(values, valid)


@contextmanager
def open_sensors(
    sources: Sequence[SensorSource],
    bands: Mapping[str, int] | None = None,
    reference: str | None = None,
    step: int = 1,
    *,
    model_grid: TrainingGrid | None = None,
    order: Sequence[str] = (),
    cover: Cover = Cover.REFERENCE,
    pixel_size: float | None = None,
) -> Iterator[SensorStack]:
    """Open sensors to be read on one grid; they are closed when the context is left.

    A sensor on the reference's own pixels is read as it is; any other is warped, bilinear, so
    that what is read does not depend on the window. Where the source is finer than the grid, the
    warper widens its kernel, that is, averages.

    With a ``step`` beyond 1 every sensor is sampled, nearest, on the grid made that much
    coarser: windows are then of sampled pixels, which are as noisy as those a model was trained on.

    A sensor's masks take pixels of the grid away as if it had no data there; one that is off lends its grid only.

    Args:
        sources: at least one sensor; names must differ.
        bands: the number of bands each sensor must have, where it is known.
        reference: name of the sensor whose pixels are used; None is the first, with a model the model's first.
        step: pixels of the job's grid along the edge of a pixel of the grid to read on.
        model_grid: the pixels that the model was trained on; None where it does not know.
        order: names of the model's sensors: the order in which their pixels are preferred.
        cover: which ground the grid has where the sensors do not cover the same.
        pixel_size: edge of a pixel in metres; None is the model's, or else the reference's own.

    Yields:
        The open sensors.

    Raises:
        SensorError: no sensor, a name twice, or a reference that is not among them.
        RasterError: a raster that cannot be opened or placed, has another number of bands,
            complex values, no CRS, or does not overlap the others; a mask of which that is true; or a grid that
            cannot be made.
    """
    _check_names(sources, reference)
    with rasterio.Env(**WINDOWS_ALIKE), ExitStack() as opened:
        layers = {source.name: sensor_layer(source) for source in sources}
        datasets: dict[str, DatasetReader] = {}
        told = list(notes_on(sources))
        for source in sources:
            datasets[source.name] = opened.enter_context(open_raster(layers[source.name], warn=told.append))
            _check_bands(source, datasets[source.name], bands or {})
        for name, dataset in datasets.items():
            require_place(dataset, layers[name])
        wish = GridWish(reference, model_grid, order, cover, pixel_size)
        grids = {name: Grid.of(dataset) for name, dataset in datasets.items()}
        titles = {name: f"'{name}' ('{layer.file_name}')" for name, layer in layers.items()}
        chosen = reference_grid(grids, wish, titles)
        used = [source for source in sources if not source.is_off]
        codes = [source.name for source in used if source.kind == SensorKind.CATEGORICAL]
        told += grid_sentences(chosen, {source.name: grids[source.name] for source in used}, wish, codes)
        grid = chosen.grid.coarser(step)
        resampling = Resampling.bilinear if step == 1 else Resampling.nearest
        readers: dict[str, AlignedReader] = {}
        for name in (source.name for source in used):
            bands_read = data_bands(datasets[name])
            readers[name] = opened.enter_context(align(layers[name], datasets[name], grid, bands_read, resampling))
        masks = {
            source.name: [opened.enter_context(open_mask(mask, source.name, grid)) for mask in source.masks]
            for source in used
        }
        yield SensorStack(grid, {source.name: source.path for source in sources}, datasets, readers, masks, told)


def _check_names(sources: Sequence[SensorSource], reference: str | None) -> None:
    names = [source.name for source in sources]
    if not names:
        raise SensorError("No sensor is chosen. Tick at least one and give it a layer.")
    if not all(name.strip() for name in names):
        raise SensorError("A sensor has no name. Give each sensor a name of its own.")
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise SensorError(f"Two sensors are called '{twice[0]}'. Give each sensor a name of its own.")
    if reference is not None and reference not in names:
        raise SensorError(f"The reference sensor '{reference}' is not among the chosen ones ({', '.join(names)}).")


def _check_bands(source: SensorSource, dataset: DatasetReader, bands: Mapping[str, int]) -> None:
    wanted, found = bands.get(source.name), len(data_bands(dataset))
    if wanted is not None and wanted != found:
        alpha = " (besides an alpha band)" if found != dataset.count else ""
        raise RasterError(
            f"Sensor '{source.name}' needs {wanted} band{'s' if wanted != 1 else ''}, '{short_name(source.path)}' has "
            f"{found}{alpha}. Choose the layer the model was trained for."
        )


def _date_line_warnings(datasets: Mapping[str, DatasetReader], grid: Grid) -> Iterator[str]:
    """Tell of what the warper leaves out: it looks for 180.1 degrees at -179.9."""
    for name, dataset in datasets.items():
        beyond = dataset.bounds.left < -180 or dataset.bounds.right > 180
        if beyond and dataset.crs.is_geographic and dataset.crs != grid.crs:
            yield (
                f"Sensor '{name}' goes on beyond 180 degrees; its part beyond the date line is not used on this grid. "
                "Reproject it first (Raster > Projections > Warp), or make it the first sensor."
            )


def _alpha_warnings(datasets: Mapping[str, DatasetReader]) -> Iterator[str]:
    for name, dataset in datasets.items():
        alphas = sorted(set(dataset.indexes) - set(data_bands(dataset)))
        if alphas:
            yield (
                f"Band {alphas[0]} of sensor '{name}' is marked as transparency (alpha): it says where the sensor has "
                "data and is not used as a band. If it is a real band, correct its colour interpretation."
            )
