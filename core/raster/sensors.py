"""Reading several sensors on one grid."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..contracts.sensors import Cover, SensorKind, SensorSource
from ..errors import RasterError, SensorError
from ..message import message
from ..model.spec import SensorSpec, TrainingGrid
from .area_average import pixels_across
from .grid import Grid
from .grid_sentences import grid_sentences
from .reference_grid import GridWish, reference_grid
from .resampling import AlignedReader, align
from .sensor_file import SensorFile, SensorReading
from .sensor_masks import MaskReader, open_mask, read_masks
from .sensor_reading import plan_reading
from .series_reading import SeriesFiles, SeriesReader
from .source.bands_asked_once import data_bands
from .source.opening import Layer, open_raster, require_place, short_name
from .source.remote import reading_options
from .source_notes import notes_on, sensor_layer, stack_notes
from .warping import WINDOWS_ALIKE


@dataclass(frozen=True)
class SensorBlock:
    """A sensor's pixels in a window.

    Attributes:
        values: float32, (bands, height, width), scaled; 0 where not valid. Of a series (T bands, height, width), date
            after date, 0 where a date is missing.
        valid: bool, (height, width); True where every band has a finite value; of a series, those of some date.
        seen: of a series, bool, (T, height, width): where each date has data; None for one raster.
        days: of a series, the number of each date's day, see :func:`~.series_reading.day_number`.
    """

    values: npt.NDArray[np.float32]
    valid: npt.NDArray[np.bool_]
    seen: npt.NDArray[np.bool_] | None = None
    days: tuple[int, ...] = ()

    @property
    def there(self) -> npt.NDArray[np.bool_]:
        """Where there is data: (height, width), of a series (T, height, width)."""
        return self.valid if self.seen is None else self.seen

    def pixels(self, usable: npt.NDArray[np.bool_] | None = None) -> npt.NDArray[np.float32]:
        """Return the values of valid pixels, (n, bands); of a series, of all dates.

        Args:
            usable: (height, width), pixels to look at; None is all.
        """
        there = self.valid if usable is None else self.valid & usable
        if self.seen is None:
            return self.values[:, there].T
        dates = self.values.reshape(len(self.days), -1, *self.valid.shape)
        return np.concatenate([values[:, seen & there].T for values, seen in zip(dates, self.seen)])

    def some_pixels(self, most: int, random: np.random.Generator) -> npt.NDArray[np.float32]:
        """Draw from what :meth:`pixels` returns, without putting all of it side by side.

        Args:
            most: pixels that are drawn at most, of a series pixels of dates.
            random: source of chance; not asked where there are no more than ``most``.

        Returns:
            Their values in the order of :meth:`pixels`, (n, bands).
        """
        places = np.flatnonzero(self.there)
        if len(places) > most:
            places = places[np.sort(random.choice(len(places), most, replace=False))]  # nosec B311 # numpy's, no secret
        date, pixel = np.divmod(places, self.valid.size)
        values = self.values.reshape(max(1, len(self.days)), -1, self.valid.size)
        drawn: npt.NDArray[np.float32] = values[date, :, pixel]
        return drawn

    def without(self, mask: npt.NDArray[np.bool_]) -> SensorBlock:
        """Return the block with nothing where ``mask``, (height, width), is True."""
        values = np.where(mask, np.float32(0), self.values)
        seen = None if self.seen is None else self.seen & ~mask
        return SensorBlock(values, self.valid & ~mask, seen, self.days)


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
        bands: number of bands of each sensor as the network knows them: those that are read, or its categories.
        band_names: the bands' descriptions; empty strings where there are none.
        readings: how each sensor is read.
        sources: each sensor's path, as it was given.
        days: of each sensor that is a series, the numbers of its days, in order.
        warnings: sentences the analyst should read.
    """

    def __init__(
        self,
        grid: Grid,
        sources: Mapping[str, str],
        datasets: Mapping[str, DatasetReader],
        readers: Mapping[str, AlignedReader],
        masks: Mapping[str, Sequence[MaskReader]],
        readings: Mapping[str, SensorReading],
        sentences: Sequence[str] = (),
        series: Mapping[str, SeriesReader] | None = None,
    ) -> None:
        self.grid = grid
        self.names = tuple(readings)
        self._series = dict(series or {})
        self.days = {name: one.days for name, one in self._series.items()}
        layers = {name: one.layers for name, one in readers.items()}
        layers |= {name: one.layers for name, one in self._series.items()}
        self.bands = {name: layers[name] for name in readings}
        self.band_names = {name: reading.names for name, reading in readings.items()}
        self.readings = dict(readings)
        self.sources = dict(sources)
        mask_sentences = (sentence for opened in masks.values() for mask in opened for sentence in mask.warnings)
        reading_sentences = (sentence for reading in readings.values() for sentence in reading.notes)
        self.warnings = (
            *sentences,
            *_alpha_warnings(datasets, readings),
            *reading_sentences,
            *_date_line_warnings(datasets, grid),
            *mask_sentences,
        )
        self._readers = readers
        self._datasets = datasets
        self._masks = masks
        self._turn = threading.Lock()

    def file_of(self, name: str) -> tuple[Layer, DatasetReader, SensorReading]:
        """Return a sensor's open file, and how it is read; for looking at it before the sensors are read."""
        return (
            Layer(message("sensor '{name}'", name=name), self.sources[name], RasterError),
            self._datasets[name],
            self.readings[name],
        )

    def pixels_across(self, name: str) -> float:
        """Return how many of a sensor's own pixels lie along the edge of one of the grid's, in the mean."""
        across, along = pixels_across(Grid.of(self._datasets[name]), self.grid)
        return math.sqrt(across * along)

    def layouts(self) -> tuple[BlockLayout, ...]:
        """Describe how the sensors' files are cut."""
        return tuple(
            BlockLayout(
                dataset.block_shapes[0][0],
                dataset.block_shapes[0][1],
                dataset.height,
                dataset.width,
                sum(np.dtype(kind).itemsize for kind in dataset.dtypes),
            )
            for dataset in self._open_files()
        )

    def _open_files(self) -> Iterator[DatasetReader]:
        """Yield every open file, those of a series too."""
        for name, dataset in self._datasets.items():
            yield from self._series[name].datasets if name in self._series else (dataset,)

    def read(self, name: str, window: Window, halo: int = 0) -> SensorBlock:
        """Read one sensor.

        Args:
            name: the sensor.
            window: h x w whole pixels of the reference grid; may lie over its edge or outside.
            halo: pixels to add on every side.

        Returns:
            Values (bands, h + 2 halo, w + 2 halo), of a series (T bands, ...), and where they are valid. A pixel
            outside the grid or the sensor's footprint, masked, nodata, NaN or infinite in any band is invalid.

        Raises:
            RasterError: the file cannot be read to the end.
        """
        left, top = int(window.col_off) - halo, int(window.row_off) - halo
        width, height = int(window.width) + 2 * halo, int(window.height) + 2 * halo
        series = self._series.get(name)
        dates = len(series.days) if series else 1
        values = np.zeros((dates * self.bands[name], height, width), dtype=np.float32)
        seen = np.zeros((dates, height, width), dtype=np.bool_)
        first_column, last_column = max(left, 0), min(left + width, self.grid.width)
        first_row, last_row = max(top, 0), min(top + height, self.grid.height)
        if first_column < last_column and first_row < last_row:
            columns, rows = slice(first_column - left, last_column - left), slice(first_row - top, last_row - top)
            inside = Window(first_column, first_row, last_column - first_column, last_row - first_row)
            # GDAL's options are a thread's own.
            with self._turn, rasterio.Env(**WINDOWS_ALIKE, **reading_options()):
                if series:
                    series.read_into(values[:, rows, columns], seen[:, rows, columns], inside)
                else:
                    self._readers[name].read_into(values[:, rows, columns], seen[0, rows, columns], inside)
                    masked = read_masks(self._masks[name], inside)
                    if masked.any():
                        values[:, rows, columns][:, masked] = 0
                        seen[0, rows, columns][masked] = False
        if series:
            return SensorBlock(values, seen.any(axis=0), seen, series.days)
        return SensorBlock(values, seen[0])


@contextmanager
def open_sensors(
    sources: Sequence[SensorSource],
    known: Mapping[str, SensorSpec] | None = None,
    reference: str | None = None,
    step: int = 1,
    is_training: bool = False,
    *,
    model_grid: TrainingGrid | None = None,
    order: Sequence[str] = (),
    cover: Cover = Cover.REFERENCE,
    pixel_size: float | None = None,
) -> Iterator[SensorStack]:
    """Open sensors to be read on one grid; they are closed when the context is left.

    A sensor on the reference's own pixels is read as it is; one that is more than twice as fine is averaged by area;
    any other is warped, bilinear. What is read does not depend on the window. Bands, scale and categories are those
    that :func:`~.sensor_reading.plan_reading` finds.

    With a ``step`` beyond 1 every sensor is sampled, nearest, on the grid made that much
    coarser: windows are then of sampled pixels, which are as noisy as those a model was trained on.

    A sensor's masks take pixels of the grid away as if it had no data there; one that is off lends its grid only.

    Args:
        sources: at least one sensor; names must differ.
        known: the sensors as a model knows them, by name; those it does not hold are read as they come.
        reference: name of the sensor whose pixels are used; None is the first, with a model the model's first.
        step: pixels of the job's grid along the edge of a pixel of the grid to read on.
        is_training: whether a model is trained on them, which leaves out bands that hold nothing.
        model_grid: the pixels that the model was trained on; None where it does not know.
        order: names of the model's sensors: the order in which their pixels are preferred.
        cover: which ground the grid has where the sensors do not cover the same.
        pixel_size: edge of a pixel in metres; None is the model's, or else the reference's own.

    Yields:
        The open sensors.

    Raises:
        SensorError: no sensor, a name twice, or a reference that is not among them.
        RasterError: a raster that cannot be opened or placed, lacks bands, has complex values, no CRS, or does not
            overlap the others; a mask of which that is true; or a grid that cannot be made.
    """
    _check_names(sources, reference)
    with rasterio.Env(**WINDOWS_ALIKE, **reading_options()), ExitStack() as opened:
        layers = {source.name: sensor_layer(source) for source in sources}
        datasets: dict[str, DatasetReader] = {}
        sentences = list(notes_on(sources))
        files: dict[str, SeriesFiles] = {}
        for source in sources:
            name = source.name
            if source.is_series:
                files[name] = SeriesFiles(source, opened, sentences.append)
                datasets[name] = files[name].first
                continue
            datasets[name] = opened.enter_context(open_raster(layers[name], warn=sentences.append))
            require_place(datasets[name], layers[name])
            sentences += stack_notes(name, datasets[name])
        wish = GridWish(reference, model_grid, order, cover, pixel_size)
        grids = {name: files[name].grid if name in files else Grid.of(dataset) for name, dataset in datasets.items()}
        titles = {name: f"'{name}' ('{layer.file_name}')" for name, layer in layers.items()}
        chosen = reference_grid(grids, wish, titles)
        grid = chosen.grid.coarser(step)
        used = [source for source in sources if source.is_used]
        readings: dict[str, SensorReading] = {}
        readers: dict[str, AlignedReader] = {}
        series: dict[str, SeriesReader] = {}
        for source in used:
            name, layer, dataset = source.name, layers[source.name], datasets[source.name]
            trained = (known or {}).get(name)
            if trained is not None and bool(trained.dates) != source.is_series:
                raise SensorError(_other_kind(source, trained))
            if name in files:
                dates, told = opened.enter_context(files[name].read_on(grid, trained, is_training, step))
                series[name], readings[name] = dates, dates.reading
                sentences += told
                continue
            plan = plan_reading(SensorFile(source, layer, dataset, grid), trained, is_training, step)
            way = align(layer, dataset, grid, plan.indexes, plan.resampling, plan.conversion)
            readings[name], readers[name] = plan, opened.enter_context(way)
        masks = {
            source.name: [opened.enter_context(open_mask(mask, source.name, grid)) for mask in source.masks]
            for source in used
            if source.name not in series
        }
        codes = [name for name, plan in readings.items() if plan.kind == SensorKind.CATEGORICAL.value]
        sentences += grid_sentences(chosen, {source.name: grids[source.name] for source in used}, wish, codes)
        paths = {source.name: source.path for source in sources}
        yield SensorStack(grid, paths, datasets, readers, masks, readings, sentences, series)


def _other_kind(source: SensorSource, trained: SensorSpec) -> str:
    dates = [one for one in source.acquisitions if not one.is_off]
    if dates:
        file = short_name(dates[0].path)
        given = (
            message("'{file}' is given with the date {date}. Give it without a date", file=file, date=dates[0].date)
            if len(dates) == 1
            else message(
                "it is given as a series ({dates_in_words}; the first is '{file}'). Give one raster without a date",
                dates_in_words=source.dates_in_words(),
                file=file,
            )
        )
        return message(
            "Sensor '{source}' has no dates in this model, but {given}: in Processing, leave its entry in DATES blank. "
            "To use dates, train a model on the series.",
            source=source.name,
            given=given,
        )
    return message(
        "Sensor '{source}' was trained as a series of dates, but one raster without a date is given ('{file}'). "
        "Add it as a series: with its date, one is enough.",
        source=source.name,
        file=Path(source.path).name,
    )


def _check_names(sources: Sequence[SensorSource], reference: str | None) -> None:
    names = [source.name for source in sources]
    if not names:
        raise SensorError(message("No sensor is chosen. Tick at least one sensor and choose its layer."))
    if not all(name.strip() for name in names):
        raise SensorError(message("A sensor has no name. Give each sensor a name of its own."))
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise SensorError(
            message("Two sensors are called '{twice}'. Give each sensor a name of its own.", twice=twice[0])
        )
    if reference is not None and reference not in names:
        raise SensorError(
            message(
                "The reference sensor '{reference}' is not among the chosen ones ({names}).",
                reference=reference,
                names=", ".join(names),
            )
        )


def _date_line_warnings(datasets: Mapping[str, DatasetReader], grid: Grid) -> Iterator[str]:
    """Report what the warper leaves out: it looks for 180.1 degrees at -179.9."""
    for name, dataset in datasets.items():
        beyond = dataset.bounds.left < -180 or dataset.bounds.right > 180
        if beyond and dataset.crs.is_geographic and dataset.crs != grid.crs:
            yield (
                message(
                    "Sensor '{name}' crosses 180 degrees; its part beyond the date line is not used on this grid. "
                    "Reproject it first (Raster > Projections > Warp), or make it the first sensor.",
                    name=name,
                )
            )


def _alpha_warnings(datasets: Mapping[str, DatasetReader], readings: Mapping[str, SensorReading]) -> Iterator[str]:
    for name, dataset in datasets.items():
        read = readings[name].indexes if name in readings else ()
        alphas = sorted(set(dataset.indexes) - set(data_bands(dataset)) - set(read))
        if alphas:
            yield (
                message(
                    "Band {alphas} of sensor '{name}' is marked as transparency (alpha): it shows where the sensor "
                    "has data and is not used as a band. If it is a real band, change its colour interpretation.",
                    alphas=alphas[0],
                    name=name,
                )
            )
