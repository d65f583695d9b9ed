"""Errors whose text is a sentence for the analyst.

Every :class:`MamolError` says what is wrong, with which layer or file, and what to do.
The dock shows ``str(error)`` in its message bar, Processing writes it to its log.
"""

from __future__ import annotations


class MamolError(Exception):
    """A mistake or a broken input that the analyst can fix; ``str()`` is the sentence to show."""


class ModelFileError(MamolError):
    """The model file is not ours, truncated, too new, or contradicts itself."""


class RasterError(MamolError):
    """A sensor's raster cannot be used: not readable, no CRS, wrong bands, no overlap, complex values."""


class LabelError(MamolError):
    """The labels cannot be used: none, one class only, values out of range, geometry that cannot be read."""


class SensorError(MamolError):
    """The set of sensors is wrong: none chosen, a name twice, one the model does not know."""


class ExtentError(MamolError):
    """The extent is empty, or lies outside the reference sensor."""


class AssessmentError(MamolError):
    """A sample cannot be drawn or used: not of this map, without labels, without points in it, not readable."""


class OutputError(MamolError):
    """An output cannot be written: no permission, disk full, in use by another run."""


class OutputInUseError(OutputError):
    """An output is being written by another run."""


class FinishError(MamolError):
    """A map cannot be finished as asked: no probabilities to smooth with, an even window, too large a mapping unit."""


class ClusterError(MamolError):
    """A Dask cluster cannot be used: not installed, not reached, without workers, or its workers died."""


class Cancelled(Exception):  # noqa: N818 (it is no error)
    """The analyst cancelled the job. Not an error: nothing is shown, nothing is left behind."""
