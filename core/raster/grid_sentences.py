"""What an analyst has to know about a grid: whose ground it covers, and whose pixels are not its own."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ..contracts.sensors import Cover
from .grid import Grid
from .pixel_area import ground_size
from .reference_grid import GridWish, ReferenceGrid, covered, same_size

_WORTH_TELLING = 0.005
_SHRINKS_A_LOT = 0.05
_AVERAGED_FROM = 1.5


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


def _about_model(grid: Grid, wish: GridWish) -> Iterator[str]:
    model = wish.model_grid
    if model is None:
        return
    here, trained = ground_size(grid), (model.metres_across, model.metres_along)
    if wish.pixel_size is not None and not same_size(here, trained):
        yield (
            f"The grid has {metres_text(here)} pixels, as chosen; the model was trained on "
            f"{metres_text(trained)} pixels. Its windows cover another area on the ground than in training. "
            "Leave the pixel size empty to use the model's."
        )
    elif any(abs(a - b) > _SHRINKS_A_LOT * b for a, b in zip(here, trained)):
        # The same numbers in the same CRS, at another latitude.
        yield (
            f"The pixels are {metres_text(here)} on the ground here and {metres_text(trained)} where the "
            "model was trained. Its windows cover another area on the ground than in training."
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
        what = f"averaged to {target}" if ratio >= _AVERAGED_FROM else f"interpolated to {target}"
        if name in categorical:
            what = f"resampled to {target} by the most common or nearest code"
        more = ", which adds no detail" if ratio < 1 / _AVERAGED_FROM and name not in categorical else ""
        if is_models:
            yield (
                f"Sensor '{name}' has {metres_text(size)} pixels, the model was trained on {target} pixels: "
                f"they are {what}{more}."
            )
        else:
            yield f"Sensor '{name}' has {metres_text(size)} pixels: they are {what}{more}."


def _same_edges(own: Grid, grid: Grid) -> bool:
    return same_size(
        (abs(own.transform.a) + abs(own.transform.d), abs(own.transform.b) + abs(own.transform.e)),
        (abs(grid.transform.a) + abs(grid.transform.d), abs(grid.transform.b) + abs(grid.transform.e)),
    )


def _about_ground(chosen: ReferenceGrid, grids: Mapping[str, Grid], cover: Cover) -> Iterator[str]:
    grid, size = chosen.grid, f"{chosen.grid.width:,} x {chosen.grid.height:,} pixels"
    for name in chosen.too_large:
        yield (
            f"Sensor '{name}' covers a far larger area than the others: the grid covers theirs, {size}. To "
            "map more, clip its layer to the area you want."
        )
    gaps, cut = [], []
    for name, own in grids.items():
        # Half a pixel at the edges is not worth a sentence.
        least = _WORTH_TELLING + 0.5 / min(grid.width, own.width) + 0.5 / min(grid.height, own.height)
        missing, outside = 1 - covered(grid, own), 1 - covered(own, grid)
        if missing > least:
            gaps.append(f"'{name}' is absent on {_percent(missing)} of it")
        if outside > least and name not in chosen.too_large:
            cut.append(f"{_percent(outside)} of '{name}'")
    if cover == Cover.UNION and gaps:
        yield f"The grid covers the extent of all sensors, {size}; {', '.join(gaps)}."
    elif cover == Cover.INTERSECTION and cut:
        yield f"The grid covers the area where all sensors overlap, {size}; cut off: {', '.join(cut)}."
    elif cover == Cover.REFERENCE and cut:
        yield f"The grid covers the extent of '{chosen.reference}', {size}; cut off: {', '.join(cut)}."


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def metres_text(size: tuple[float, float]) -> str:
    """Write a pixel's edges for people: "10 m", "7.61 x 11.9 m"."""
    if same_size(size, size[::-1]):
        return f"{_rounded((size[0] * size[1]) ** 0.5)} m"
    return f"{_rounded(size[0])} x {_rounded(size[1])} m"


def _rounded(number: float) -> str:
    return f"{float(f'{number:.3g}'):,g}"
