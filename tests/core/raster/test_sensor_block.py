from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.raster.sensors import SensorBlock


@st.composite
def blocks(draw):
    """Make a block of one raster (no dates) or of a series, with holes."""
    dates, bands = draw(st.integers(0, 4)), draw(st.integers(1, 3))
    height, width = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    random = np.random.default_rng(draw(st.integers(0, 99)))
    values = random.normal(size=(max(1, dates) * bands, height, width)).astype(np.float32)
    seen = random.random((max(1, dates), height, width)) < draw(st.sampled_from([0.0, 0.3, 1.0]))
    if not dates:
        return SensorBlock(values, seen[0])
    return SensorBlock(values, seen.any(axis=0), seen, tuple(range(dates)))


@given(blocks(), st.integers(1, 200), st.integers(0, 9))
def test_pixels_that_are_drawn_are_some_of_the_valid_ones_in_their_order(block, most, seed):
    drawn, pixels = block.some_pixels(most, np.random.default_rng(seed)), block.pixels()
    chosen = np.arange(len(pixels))
    if len(pixels) > most:
        chosen = np.sort(np.random.default_rng(seed).choice(len(pixels), most, replace=False))
    assert len(drawn) == min(most, len(pixels))
    assert np.array_equal(drawn, pixels[chosen])
