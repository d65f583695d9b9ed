"""The days of a series: which are doubtful, agree or were sorted, and what is to be said of them."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from ..contracts.masks import Mask
from ..contracts.series import SeriesFile
from ..matching.calendars import about_calendar
from ..matching.dates import DAY_OF_YEAR, MONTH, Day, without_days
from ..message import message
from ..text import counted, listed
from .date_facts import SEVERAL, WRITTEN, DateFacts
from .series_dates import day_of_name
from .source.opening import short_name

_MOST_NAMED = 6
_BASELINE = re.compile(r"S2[A-D]_MSIL[12][AC]_.*_N(\d{4})_")
_WORDS = re.compile(r"[_.\- ]+")
_A_SIZE = re.compile(r"\d{1,4}m", re.IGNORECASE)
_A_BAND = re.compile(
    r"B(?:and)?\d{1,2}A?|SCL|CLD|CLP|CLM|QA(?:60)?|FMASK|MASK|CLOUDS?|VV|VH|HH|HV|BLUE|GREEN|RED(?:EDGE)?\d?|NIR\d?|"
    r"SWIR\d?|ND[VMW]I|EVI2?|LAI|AOT|WVP|DEM",
    re.IGNORECASE,
)
_SHIFTED_FROM = 400
"""Since processing baseline 04.00 of Sentinel-2 the stored numbers are larger by 1,000."""
_FEWEST = 3
"""Files of which what all names share is likely to be no picture's day."""


@dataclass(frozen=True)
class DateOfFile:
    """A date, whose it is, and which of its bands tells clouds."""

    file: SeriesFile
    facts: DateFacts
    masks: tuple[Mask, ...] = ()
    problem: str = ""

    @property
    def name(self) -> str:
        """What sentences call its file."""
        return short_name(self.file.path)

    @property
    def day(self) -> str:
        """The day as it is written; empty where it is not known."""
        return self.facts.day.text if self.facts.day is not None else ""


def each_once(files: Sequence[SeriesFile], sentences: list[str]) -> list[SeriesFile]:
    """Leave out rasters that are listed again, and say so.

    Args:
        files: rasters in any order.
        sentences: told of those that are left out, or that stand for several days.

    Returns:
        Each raster, with its bands and its day, once.
    """
    found: dict[tuple[str, tuple[int, ...]], list[SeriesFile]] = {}
    kept, again = [], []
    for one in files:
        same = found.setdefault((os.path.realpath(one.path), one.bands), [])
        if any(other.date == one.date for other in same):
            again.append(short_name(one.path))
            continue
        same.append(one)
        kept.append(one)
    if again:
        sentences.append(
            message(
                "{again} listed more than once: once counts.", again=listed(list(dict.fromkeys(again)), _MOST_NAMED)
            )
        )
    several = [short_name(same[0].path) for same in found.values() if len(same) > 1]
    if several:
        sentences.append(
            message(
                "{several} stands for several dates, with the same bands: its values are used for each. Check the "
                "dates.",
                several=listed(several, _MOST_NAMED),
            )
        )
    return kept


def days_that_vary(dates: Sequence[DateOfFile]) -> Mapping[str, Day]:
    """Return the days of files whose names all have the same earliest day, and another each.

    The day on which a field was drawn, say, may stand in the names of all pictures of it.

    Args:
        dates: of all files.

    Returns:
        The day of each path; none where the earliest days differ, or the others do not.
    """
    names = {one.file.path: day_of_name(one.file.path).days for one in dates if one.facts.doubt == SEVERAL}
    if len(names) < max(_FEWEST, len(dates)):
        return {}
    shared = set.intersection(*({one.date for one in days} for days in names.values()))
    if any(one.facts.day is None or one.facts.day.date not in shared for one in dates):
        return {}
    rest = {path: [one for one in days if one.date not in shared] for path, days in names.items()}
    if not all(rest.values()):
        return {}
    chosen = {path: min(days, key=lambda one: one.date) for path, days in rest.items()}
    return chosen if len({one.date for one in chosen.values()}) > 1 else {}


def bands_apart(dates: Sequence[DateOfFile]) -> list[DateOfFile]:
    """Refuse files that are the bands of one date, each in a file of its own: they are no mosaic.

    Args:
        dates: of all files; those of one day and one ground whose names differ by a band's name alone are bands.
    """
    made = list(dates)
    for group in _of_one_ground([one for one in dates if not one.problem]):
        words = [_WORDS.split(str(without_days(PurePath(str(one.name)).stem))) for one in group]
        if len({len(own) for own in words}) > 1:
            continue
        differing = [own for own in zip(*words) if len(set(own)) > 1]
        # B04_10m and B11_20m differ in the band and in its pixels.
        differing = [own for own in differing if not all(_A_SIZE.fullmatch(word) for word in own)]
        if len(differing) != 1 or not all(_A_BAND.fullmatch(word) for word in differing[0]):
            continue
        problem = message(
            "{files} of {day} are bands of one date in files of their own, which are no mosaic. Choose one of them for "
            "each date with a pattern such as *{band}*, or stack the bands of each date first.",
            files=listed([f"'{one.name}'" for one in group], _FEWEST),
            day=group[0].day,
            band=differing[0][0],
        )
        made = [replace(one, problem=problem) if one in group else one for one in made]
    return made


def _about_ground(group: Sequence[DateOfFile]) -> str:
    return message(
        " '{first}' and '{second}' cover the same ground, so the second only fills holes of the first: if they are "
        "bands of one date, stack them first; if one is a mask, use it as one.",
        first=group[0].name,
        second=group[1].name,
    )


def _of_one_ground(dates: Sequence[DateOfFile]) -> list[list[DateOfFile]]:
    """Return the groups of several files that are of one day and cover the same ground."""
    groups: dict[tuple[str, tuple[float, ...]], list[DateOfFile]] = {}
    for one in dates:
        if one.day and one.facts.ground:
            groups.setdefault((one.day, one.facts.ground), []).append(one)
    return [group for group in groups.values() if len({one.file.path for one in group}) > 1]


def about_days(dates: Sequence[DateOfFile], in_order: Sequence[DateOfFile], is_listed: bool) -> list[str]:
    """Say what is odd about the days of a series.

    Args:
        dates: as they were given.
        in_order: the same in order of their days.
        is_listed: whether a folder gave their order.
    """
    sentences = []
    sound = [one for one in in_order if not one.problem]
    days = Counter(one.day for one in sound)
    twice = [day for day, count in days.items() if count > 1]
    if twice:
        same = _of_one_ground(sound)
        sentences.append(
            message(
                "Several rasters are of one day ({twice}): they are used as a mosaic, the first one with data at a "
                "pixel.{same}",
                twice=listed(twice),
                same=_about_ground(same[0]) if same else "",
            )
        )
    if not is_listed and [one.day for one in dates if not one.problem] != [one.day for one in sound]:
        sentences.append(message("The dates were not in order; they were sorted."))
    turned = sum(one.facts.day is not None and one.facts.day.is_turned for one in sound)
    if turned:
        sentences.append(
            message(
                "The time zone of {dates} was taken into account: days are those in UTC.", dates=counted(turned, "date")
            )
        )
    calendars = dict.fromkeys(one.facts.day.calendar for one in sound if one.facts.day is not None)
    sentences += [about_calendar(calendar) for calendar in calendars if calendar]
    sentences += _about_doubts(sound)
    sentences += _about_baselines(sound)
    if len(days) == 1:
        sentences.append(
            message("The series has one date only. It is used like a plain sensor; add dates to use the season.")
        )
    filled: dict[str, list[str]] = {}
    for one in sound:
        if one.facts.fill is not None:
            filled.setdefault(one.facts.fill.in_words, []).append(one.day)
    for value, own in filled.items():
        sentences.append(
            message(
                "Many pixels have the value {value} on {own}, and it counts as a measurement. If it means no data, "
                "mark it as no data in the layers' properties (Transparency) or in the files.",
                value=value,
                own=listed(list(dict.fromkeys(own)), 6),
            )
        )
    empty = [one.day for one in sound if one.facts.valid == 0]
    if empty:
        sentences.append(message("In a sample of the pixels none had data on {empty}.", empty=listed(empty)))
    return sentences


def _about_doubts(dates: Sequence[DateOfFile]) -> Iterator[str]:
    """Yield a sentence for each reason why days of a series may be others."""
    for doubt in (SEVERAL, MONTH, DAY_OF_YEAR, WRITTEN):
        own = [one for one in dates if one.facts.doubt == doubt and one.day]
        if not own:
            continue
        told = {"name": own[0].name, "day": own[0].day, "dates": counted(len(own), "date")}
        if doubt == SEVERAL:
            yield message(
                "For {dates} several days are named, as in '{name}', of which {day} is used. Correct the dates where "
                "another is the picture's.",
                **told,
            )
        elif doubt == MONTH:
            yield message(
                "Of {dates} only the month is known, as in '{name}': its first day is used, {day}. Correct the dates "
                "where you know the day.",
                **told,
            )
        elif doubt == WRITTEN:
            yield message(
                "Of {dates} nothing is known but when the file was written, which may be long after the picture was "
                "taken, as for '{name}': {day}. Correct the dates.",
                **told,
            )
        else:
            yield message(
                "For {dates} a number is taken for a year and a day of that year, as in '{name}': {day}. Correct the "
                "dates if it means something else.",
                **told,
            )


def _about_baselines(dates: Sequence[DateOfFile]) -> Iterator[str]:
    """Say where numbers of Sentinel-2 from before and after a change of their offset may be mixed."""
    found = {one.day: int(match[1]) for one in dates if (match := _BASELINE.search(one.file.path)) is not None}
    later = sorted(day for day, number in found.items() if number >= _SHIFTED_FROM)
    is_mixed = 0 < len(later) < len(found)
    # Whose file has an offset is brought to the same unit.
    told = [one for one in dates if one.day in later and abs(one.facts.stored - one.facts.size) > 0]
    if is_mixed and not told:
        yield message(
            "Sentinel-2's processing baseline is 04.00 or later on {later} and earlier on the other dates: since then "
            "stored numbers are larger by 1,000. If that was not taken away yet, subtract it (Raster Calculator), or "
            "the dates do not fit together.",
            later=listed(later, _MOST_NAMED),
        )
