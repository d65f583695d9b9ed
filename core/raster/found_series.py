"""Which rasters make one series: their dates in order, their bands alike, their clouds by one rule."""

from __future__ import annotations

import math
import os
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePath

import rasterio

from ..contracts.limits import MOST_DATES
from ..contracts.series import FindSeriesRequest, FoundDate, FoundSeries, SeriesFile
from ..errors import MamolError, RasterError, SensorError
from ..matching.dates import given_day, without_days
from ..message import message
from ..progress import Progress
from ..text import counted, listed, plain
from .date_facts import DateFacts
from .date_sizes import is_near, usual_size
from .series_dates import day_of_name, read_dates
from .series_days import DateOfFile, about_days, bands_apart, days_that_vary, each_once
from .series_masks import FilesBeside, check_rule, mask_band, mask_raster
from .series_variables import variables_together
from .source.opening import short_name
from .stacking.band_names import natural_order
from .stacking.found_bands import ENDINGS

MOST_FILES = 2000
_LONGEST_BAND_NAME = 12


def find_series(request: FindSeriesRequest, progress: Progress) -> FoundSeries:
    """Find the dates of rasters and say which of them make one series.

    Each file is opened once; of its pixels a few windows are read, to see whether scales differ.

    Args:
        request: rasters, or a folder.
        progress: how far it is, and whether to stop.

    Returns:
        The dates in order. What cannot be part of the series as it is has a ``problem``.

    Raises:
        RasterError: there are no rasters, or the mask rule says nothing.
        SensorError: there are more than 400 dates.
        Cancelled: when the analyst cancelled.
    """
    if request.mask is not None:
        check_rule(request.mask)
    beside = FilesBeside(request.mask) if request.mask is not None and request.mask.pattern.strip() else None
    dates: list[DateOfFile] = []
    sentences: list[str] = []
    with rasterio.Env():
        files = each_once(variables_together(_files(request, beside), sentences), sentences)
        for number, file in enumerate(files):
            progress.check()
            progress.report(number / len(files), message("looking at {path}", path=short_name(file.path)))
            try:
                facts = read_dates(file, request.looks_at_values)
            except MamolError as error:
                dates.append(DateOfFile(file, _of_broken(file), problem=str(error)))
                continue
            sentences += facts.sentences
            dates += [DateOfFile(file, one, file.masks, one.problem) for one in facts.dates]
    if len(dates) > MOST_DATES:
        raise SensorError(
            message(
                "The series '{request}' has {dates:,} dates; up to {most_dates} can be used. Choose fewer, such as "
                "one per week.",
                request=request.name,
                dates=len(dates),
                most_dates=MOST_DATES,
            )
        )
    days = days_that_vary(dates)
    dates = [replace(one, facts=replace(one.facts, day=days.get(one.file.path, one.facts.day))) for one in dates]
    dates = _with_masks(request, dates, beside, sentences)
    dates = _with_bands_alike(bands_apart(dates), sentences)
    dates = _with_scales_alike(dates, request.is_scaled, sentences)
    in_order = sorted(dates, key=lambda one: (not one.day, one.day))
    sentences += about_days(dates, in_order, bool(request.folder) and not request.files)
    sound = [one for one in in_order if not one.problem]
    names = sound[0].facts.names if sound else ()
    return FoundSeries(
        dates=tuple(_found(one) for one in in_order),
        band_names=names if any(names) else (),
        sentences=tuple(dict.fromkeys(sentences)),
        name=_common_name([file.path for file in files]),
        is_cube=any(count > 1 for count in Counter(one.file.path for one in dates).values()),
    )


def _files(request: FindSeriesRequest, beside: FilesBeside | None) -> list[SeriesFile]:
    files = list(request.files)
    if request.folder:
        files += [SeriesFile(path) for path in _listed(request.folder, request.pattern.strip() or "*")]
    if beside is not None:
        files = [file for file in files if not beside.is_one(file.path)] or files
    if not files and request.folder:
        raise RasterError(
            message(
                "There are no raster files '{pattern}' in '{folder}'. Choose another folder, or a pattern such as "
                "*.tif.",
                pattern=request.pattern,
                folder=request.folder,
            )
        )
    if not files:
        raise RasterError(message("No raster is chosen. Choose at least one."))
    if len(files) > MOST_FILES:
        raise RasterError(
            message(
                "There are more than {most_files:,} raster files. Choose a narrower pattern.", most_files=MOST_FILES
            )
        )
    return files


def _listed(folder: str, pattern: str) -> list[str]:
    try:
        # "._S2.tif" is what some systems keep beside a file.
        found = [
            path
            for path in Path(folder).glob(pattern)
            if path.name.lower().endswith(ENDINGS) and not path.name.startswith(".") and path.is_file()
        ]
    except (OSError, ValueError, NotImplementedError, IndexError) as error:
        raise RasterError(
            message(
                "'{pattern}' does not name files of a folder. Give a pattern such as *.tif or **/*NDVI*.jp2.",
                pattern=pattern[:80],
            )
        ) from error
    return sorted(map(str, found), key=lambda path: natural_order(os.path.relpath(path, folder)))


def _of_broken(file: SeriesFile) -> DateFacts:
    day = given_day(file.date)[0] if file.date.strip() else day_of_name(file.path).likely
    return DateFacts(day, file.bands, (), "")


def _found(one: DateOfFile) -> FoundDate:
    facts = one.facts
    return FoundDate(one.file.path, one.day, facts.bands, one.masks, facts.origin, one.problem, facts.valid)


# Clouds


def _with_masks(
    request: FindSeriesRequest, dates: list[DateOfFile], beside: FilesBeside | None, sentences: list[str]
) -> list[DateOfFile]:
    """Add to each date the mask that the rule gives it, and say which have none."""
    rule = request.mask
    if rule is None:
        return dates
    made, without = [], []
    for one in dates:
        if one.problem:
            made.append(one)
            continue
        if beside is not None:
            path, band = beside.of(one.file.path, one.day), rule.file_band
        else:
            number = mask_band(rule, one.facts.bands, one.facts.names)
            path, band = (one.file.path, number) if number is not None else (None, 0)
        if path is None:
            without.append(one.day)
            made.append(one)
            continue
        own = path == one.file.path
        kept = [place for place, number in enumerate(one.facts.bands) if not own or number != band]
        facts = replace(
            one.facts,
            bands=tuple(one.facts.bands[place] for place in kept),
            names=tuple(one.facts.names[place] for place in kept),
        )
        is_all = not kept
        problem = (
            message("'{one}' has no band but the one that tells clouds. Choose another band.", one=one.name)
            if is_all
            else ""
        )
        made.append(DateOfFile(one.file, facts, (*one.masks, mask_raster(rule, path, band)), problem))
    if without:
        what = (
            message("band '{band}'", band=rule.band)
            if beside is None
            else message("file '{pattern}' beside it", pattern=rule.pattern)
        )
        sentences.append(
            message(
                "{dates} {has_or_have} no {what}, so clouds are not masked there: {without}.",
                dates=counted(len(without), "date"),
                has_or_have=message("has") if len(without) == 1 else message("have"),
                what=what,
                without=listed(without),
            )
        )
    return made


# Bands


def _with_bands_alike(dates: list[DateOfFile], sentences: list[str]) -> list[DateOfFile]:
    """Put each date's bands into one order by their names, and refuse those with others."""
    sound = [one for one in dates if not one.problem]
    if len(sound) < 2:
        return dates
    signatures = Counter((len(one.facts.bands), frozenset(map(plain, one.facts.names))) for one in sound)
    usual = signatures.most_common(1)[0][0]
    model = next(one for one in sound if (len(one.facts.bands), frozenset(map(plain, one.facts.names))) == usual)
    made, sorted_ones, by_order = [], [], []
    for one in dates:
        facts, problem = one.facts, one.problem
        if not problem and one is not model:
            problem = _unlike(one, model)
            if not problem and _are_names(facts.names) and _are_names(model.facts.names):
                own = [plain(name) for name in facts.names]
                wanted = [plain(name) for name in model.facts.names]
                if own != wanted and sorted(own) == sorted(wanted):
                    order = [own.index(name) for name in wanted]
                    bands = tuple(facts.bands[place] for place in order)
                    facts = replace(facts, bands=bands, names=tuple(facts.names[place] for place in order))
                    sorted_ones.append(one.day or one.name)
                elif own != wanted:
                    by_order.append(one.day or one.name)
        made.append(replace(one, facts=facts, problem=problem))
    if sorted_ones:
        sentences.append(
            message(
                "The bands are in another order on {sorted_ones}: they are taken by their names.",
                sorted_ones=listed(sorted_ones),
            )
        )
    if by_order:
        sentences.append(
            message(
                "The bands have other names on {by_order} than on {day}: they are taken by their order.",
                by_order=listed(by_order),
                day=model.day or model.name,
            )
        )
    return made


def _unlike(one: DateOfFile, model: DateOfFile) -> str:
    """Return why a date's bands are not those of another; empty where they are."""
    count, wanted = len(one.facts.bands), len(model.facts.bands)
    whose = f"'{one.name}'" if one.name != model.name else message("{day} in '{one}'", day=one.day, one=one.name)
    other = f"'{model.name}'" if one.name != model.name else model.day
    if count != wanted:
        return message(
            "{whose} has {bands}, {other} has {wanted}. All dates of a series need the same bands: choose them, "
            "or leave this date out.",
            whose=whose,
            bands=counted(count, "band"),
            other=other,
            wanted=wanted,
        )
    own, names = set(map(plain, one.facts.names)), set(map(plain, model.facts.names))
    if own == names or not (_are_names(one.facts.names) and _are_names(model.facts.names)):
        return ""
    lacking = next((name for name in model.facts.names if plain(name) not in own), "")
    if own & names or max(map(len, (*own, *names))) <= _LONGEST_BAND_NAME:
        return message(
            "{whose} has no band '{lacking}', which {other} has. All dates of a series need the same bands: "
            "choose them, or leave this date out.",
            whose=whose,
            lacking=lacking,
            other=other,
        )
    return ""


def _are_names(names: Sequence[str]) -> bool:
    return all(names) and len(set(map(plain, names))) == len(names)


# Values


def _with_scales_alike(dates: list[DateOfFile], is_scaled: bool, sentences: list[str]) -> list[DateOfFile]:
    """Refuse dates whose values are of another size than those of the others, and say where files scale them."""
    sizes = [
        math.nan if one.problem else one.facts.stored if is_scaled else one.facts.size
        for one in dates
    ]  # fmt: skip
    known = [size for size in sizes if size > 0]
    if not known:
        return dates
    usual = usual_size(known)
    made = [
        replace(
            one,
            problem=message(
                "The values of '{one}' on {day} reach about {size:.3g}, those of the other dates about "
                "{usual:.3g}: their scale differs. Rescale it (Raster Calculator), or leave this date out.",
                one=one.name,
                day=one.day or "its date",
                size=size,
                usual=usual,
            ),
        )
        if size > 0 and not is_near(size, usual)
        else one
        for one, size in zip(dates, sizes)
    ]
    stored = [one.facts.stored for one in made if not one.problem and one.facts.stored > 0]
    if not is_scaled and stored and not all(is_near(size, stored[0]) for size in stored):
        sentences.append(
            message(
                "The files store their values in different scales; each is brought to the same unit by the scale and "
                "offset in its own file."
            )
        )
    return made


def _common_name(paths: Sequence[str]) -> str:
    """Return what the files' names have in common, without days and the marks at the ends."""
    stems = [without_days(PurePath(short_name(path)).stem) for path in paths]
    words = [re.split(r"(?<=[_.\- ])", stem) for stem in stems]
    common = "".join(os.path.commonprefix(words)).strip("_.- ") if words else ""
    return common or (Path(paths[0]).parent.name if paths else "")
