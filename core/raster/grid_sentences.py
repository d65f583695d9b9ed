"""What an analyst has to know about a grid: whose ground it covers, and whose pixels are not its own."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from rasterio.windows import Window

from ..contracts.sensors import Cover, Extent
from ..message import message
from .grid import Grid
from .pixel_area import ground_size
from .reference_grid import GridWish, ReferenceGrid, covered, same_size

_WORTH_TELLING = 0.005
_SHRINKS_A_LOT = 0.05
_AVERAGED_FROM = 1.5
_WORTH_A_NUMBER = 0.01
_MUCH_OF_A_VIEW = 0.5
"""A map mostly shows more than the sensors; where they have less than half of it, it may not be what is meant."""


def grid_sentences(
    chosen: ReferenceGrid, grids: Mapping[str, Grid], wish: GridWish, categorical: Collection[str] = ()
) -> tuple[str, ...]:
    """Describe what is resampled, what is covered by some of the sensors only, and what is cut.

    Args:
        chosen: the grid.
        grids: own grids of the sensors that are read.
        wish: what the grid was chosen by.
        categorical: names of the sensors whose numbers are codes.

    Returns:
        Sentences; none where all sensors have the same pixels on the same ground.
    """
    return (
        *_about_model(chosen.grid, wish),
        *_about_sizes(chosen.grid, grids, wish, categorical),
        *_about_ground(chosen, grids, wish.cover),
    )


def extent_sentences(
    grid: Grid, extent: Extent | None, window: Window, cover: Cover, is_view: bool = False
) -> tuple[str, ...]:
    """Say that a part of the extent that was asked for has no pixels.

    Args:
        grid: the job's, of which the extent is a part.
        extent: what was asked for; None is the whole grid.
        window: the pixels that it has in the grid.
        cover: which ground the grid has.
        is_view: whether the extent is what a map shows, which mostly reaches a little beyond.

    Returns:
        A sentence; none where the extent lies in the grid, or where at least half of a view does.
    """
    beyond = 0.0 if extent is None else grid.share_beyond(extent)
    if beyond <= (_MUCH_OF_A_VIEW if is_view else 0):
        return ()
    ground = {
        Cover.UNION: message("the sensors"),
        Cover.INTERSECTION: message("the area where all sensors overlap"),
        Cover.REFERENCE: message("the extent of the reference sensor"),
    }[cover]
    return (
        message(
            "The extent reaches beyond {ground}: {beyond} of it has no pixels. What is made ends there, {width:,} x "
            "{height:,} pixels.",
            ground=ground,
            beyond=message("less than 1 %") if beyond < _WORTH_A_NUMBER else _percent(beyond),
            width=int(window.width),
            height=int(window.height),
        ),
    )


def _about_model(grid: Grid, wish: GridWish) -> Iterator[str]:
    model = wish.model_grid
    if model is None:
        return
    here, trained = ground_size(grid), (model.metres_across, model.metres_along)
    if wish.pixel_size is not None and not same_size(here, trained):
        yield (
            message(
                "The grid has {metres_text} pixels, as chosen; the model was trained on {metres_text_2} pixels. Its "
                "windows cover another area on the ground than in training. Leave the pixel size empty to use the "
                "model's.",
                metres_text=metres_text(here),
                metres_text_2=metres_text(trained),
            )
        )
    elif any(abs(a - b) > _SHRINKS_A_LOT * b for a, b in zip(here, trained)):
        # The same numbers in the same CRS, at another latitude.
        yield (
            message(
                "The pixels are {metres_text} on the ground here and {metres_text_2} where the model was trained. Its "
                "windows cover another area on the ground than in training.",
                metres_text=metres_text(here),
                metres_text_2=metres_text(trained),
            )
        )


def _about_sizes(grid: Grid, grids: Mapping[str, Grid], wish: GridWish, categorical: Collection[str]) -> Iterator[str]:
    here = ground_size(grid)
    is_models = wish.model_grid is not None and wish.pixel_size is None
    for name, own in grids.items():
        size = ground_size(own)
        if same_size(size, here) or (own.crs == grid.crs and _same_edges(own, grid)):
            continue
        ratio = (here[0] * here[1] / (size[0] * size[1])) ** 0.5
        target = metres_text(here)
        what = (
            message("averaged to {target}", target=target)
            if ratio >= _AVERAGED_FROM
            else message("interpolated to {target}", target=target)
        )
        if name in categorical:
            what = message("resampled to {target} by the most common or nearest code", target=target)
        more = message(", which adds no detail") if ratio < 1 / _AVERAGED_FROM and name not in categorical else ""
        if is_models:
            yield (
                message(
                    "Sensor '{name}' has {metres_text} pixels, the model was trained on {target} pixels: they are "
                    "{what}{more}.",
                    name=name,
                    metres_text=metres_text(size),
                    target=target,
                    what=what,
                    more=more,
                )
            )
        else:
            yield message(
                "Sensor '{name}' has {metres_text} pixels: they are {what}{more}.",
                name=name,
                metres_text=metres_text(size),
                what=what,
                more=more,
            )


def _same_edges(own: Grid, grid: Grid) -> bool:
    return same_size(
        (abs(own.transform.a) + abs(own.transform.d), abs(own.transform.b) + abs(own.transform.e)),
        (abs(grid.transform.a) + abs(grid.transform.d), abs(grid.transform.b) + abs(grid.transform.e)),
    )


def _about_ground(chosen: ReferenceGrid, grids: Mapping[str, Grid], cover: Cover) -> Iterator[str]:
    grid, size = (
        chosen.grid,
        message("{width:,} x {height:,} pixels", width=chosen.grid.width, height=chosen.grid.height),
    )
    for name in chosen.too_large:
        yield (
            message(
                "Sensor '{name}' covers a far larger area than the others: the grid covers theirs, {size}. To map "
                "more, clip its layer to the area you want.",
                name=name,
                size=size,
            )
        )
    gaps, cut = [], []
    for name, own in grids.items():
        # Half a pixel at the edges is not worth a sentence.
        least = _WORTH_TELLING + 0.5 / min(grid.width, own.width) + 0.5 / min(grid.height, own.height)
        missing, outside = 1 - covered(grid, own), 1 - covered(own, grid)
        if missing > least:
            gaps.append(message("'{name}' is absent on {missing} of it", name=name, missing=_percent(missing)))
        if outside > least and name not in chosen.too_large:
            cut.append(message("{outside} of '{name}'", outside=_percent(outside), name=name))
    if cover == Cover.UNION and gaps:
        yield message("The grid covers the extent of all sensors, {size}; {gaps}.", size=size, gaps=", ".join(gaps))
    elif cover == Cover.INTERSECTION and cut:
        yield message(
            "The grid covers the area where all sensors overlap, {size}; cut off: {cut}.", size=size, cut=", ".join(cut)
        )
    elif cover == Cover.REFERENCE and cut:
        yield message(
            "The grid covers the extent of '{reference}', {size}; cut off: {cut}.",
            reference=chosen.reference,
            size=size,
            cut=", ".join(cut),
        )


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def metres_text(size: tuple[float, float]) -> str:
    """Write a pixel's edges for people: "10 m", "7.61 x 11.9 m"."""
    if same_size(size, size[::-1]):
        return f"{_rounded((size[0] * size[1]) ** 0.5)} m"
    return f"{_rounded(size[0])} x {_rounded(size[1])} m"


def _rounded(number: float) -> str:
    return f"{float(f'{number:.3g}'):,g}"
