"""Limits that more than one place keeps to."""

from __future__ import annotations

MOST_SENSORS = 6
"""Sensors of a model. Raise it here: patterns are bit masks, and 2^M - 1 of them have figures of their own."""
MOST_DATES = 400
"""Dates of a series."""
LARGEST_CLASS_VALUE = 65535
"""Class values go from 1 to this, as uint16 holds them; 0 is no class."""
LARGEST_BYTE_VALUE = 255
"""Class maps up to this value are written as bytes, with their colours inside."""
MOST_BANDS = 65535
"""Bands of a file, as a GeoTIFF holds them."""
BLOCK_SIZE = 256
"""Edge of a block of the maps, in pixels; tiles are multiples of it."""
BATCH_PIXELS = 1024
"""Pixels that pass through the network at a time on a CPU: their layers stay in the processor's cache."""
MANY_CLASSES = 40
"""With more classes than this it is asked whether they are classes."""
FEW_PIXELS = 30
"""A class with fewer training pixels is named as having few."""
FEW_UNITS = 30
"""With fewer ground units of a class, accuracy is better measured in folds than on one held-out part."""

MOST_SAMPLE_POINTS = 100_000
"""Points of a sample that is drawn: more than anybody labels."""
