"""Bands chosen by number, by range and by wavelength."""

from __future__ import annotations

import pytest
from mamol.core import api
from mamol.core.contracts.bands import BandInfo
from mamol.core.errors import SensorError

CUBE = tuple(BandInfo(n, f"b{n}", 300.0 + 100 * n, is_bad=n in (4, 5)) for n in range(1, 11))
PLAIN = tuple(BandInfo(n) for n in range(1, 8))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", ()),
        ("1-4, 7", (1, 2, 3, 4, 7)),
        ("3; 1", (3, 1)),
        ("400-600 nm", (1, 2, 3)),
        ("400 nm - 600 nm", (1, 2, 3)),
        ("0.4-0.6 \u00b5m", (1, 2, 3)),
        ("0.9 to 1.3 um", (6, 7, 8, 9, 10)),
        ("10, 400-550nm", (10, 1, 2)),
        ("400-550 nm, 10, 9", (1, 2, 10, 9)),
        ("2, 400-600 nm, 500-900 nm", (2, 1, 3, 6)),
    ],
)
def test_what_an_analyst_writes_is_read(text, numbers):
    assert api.choose_bands(text, CUBE).numbers == numbers


def test_bad_bands_are_left_out_of_wavelengths_and_reported_but_may_be_named():
    choice = api.choose_bands("600-900 nm", CUBE, "layer 'cube'")
    assert choice.numbers == (3, 6)
    assert choice.notes == ("Bad bands 4, 5 of layer 'cube' are left out (bbl).",)
    assert api.choose_bands("4, 600-900 nm", CUBE).numbers == (4, 3, 6)
    assert api.choose_bands("4-5", CUBE) == api.BandChoice((4, 5))


@pytest.mark.parametrize(
    ("text", "bands", "sentence"),
    [
        ("10-20 um", CUBE, "No band of the file lies at '10-20 um': its bands go from 400 to 1300 nm"),
        ("410-420 nm", CUBE, "No band of the file lies at"),
        ("700-800 nm", CUBE, "are marked as bad in the file"),
        ("900-400 nm", CUBE, "Write the smaller first"),
        ("400-500 nm", PLAIN, "does not say at which wavelengths"),
        ("9", PLAIN, "There is no band 9"),
        ("blue", PLAIN, "'blue' is not a band"),
        ("1, 1", PLAIN, "given twice"),
        ("400-500 nm, 11", CUBE, "There is no band 11"),
    ],
)
def test_what_names_no_band_gets_a_sentence(text, bands, sentence):
    with pytest.raises(SensorError, match=sentence):
        api.choose_bands(text, bands)
