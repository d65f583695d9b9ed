"""What a request to finish a map must not ask for, found before any map is opened."""

from __future__ import annotations

import math

from ..contracts.finish import LEAST_WINDOW, MOST_WINDOW, FinishRequest, Smoothing
from ..errors import FinishError
from ..message import message


def check_request(request: FinishRequest) -> None:
    """Refuse what cannot work.

    Raises:
        FinishError: nothing is asked for, the window has no middle or is too small or large, the smoothness or the
            mapping unit or the tolerance is no such number, or probabilities are needed and not given.
    """
    smooths = request.smoothing is not Smoothing.NONE
    if not smooths and not request.mapping_unit and not request.polygons:
        raise FinishError(
            message(
                "There is no change to make. Choose a smoothing, a mapping unit above 0, or a file for the polygons."
            )
        )
    if smooths:
        window = request.window
        if type(window) is not int or window % 2 == 0 or not LEAST_WINDOW <= window <= MOST_WINDOW:
            raise FinishError(
                message(
                    "The smoothing window of {window} pixels cannot be used: it needs a pixel in the middle. Choose "
                    "an odd number from {least_window} to {most_window}.",
                    window=window,
                    least_window=LEAST_WINDOW,
                    most_window=MOST_WINDOW,
                )
            )
    if request.smoothing is Smoothing.BAYES:
        if not request.probabilities:
            raise FinishError(
                message(
                    "Bayesian smoothing needs the map of probabilities of the same run. Choose it (tick probabilities "
                    "in Classify to have one), or smooth by majority."
                )
            )
        if not (math.isfinite(request.smoothness) and request.smoothness > 0):
            raise FinishError(
                message(
                    "The smoothness {smoothness:g} cannot be used. Choose a number above 0, 20 say.",
                    smoothness=request.smoothness,
                )
            )
    if not (math.isfinite(request.mapping_unit) and request.mapping_unit >= 0):
        raise FinishError(
            message(
                "The mapping unit {mapping_unit:g} cannot be used. Choose an area above 0, or 0 for none.",
                mapping_unit=request.mapping_unit,
            )
        )
    if not (math.isfinite(request.simplify) and request.simplify >= 0):
        raise FinishError(
            message(
                "The tolerance {simplify:g} of the polygons cannot be used. Choose a length above 0, or 0 to keep the "
                "edges of pixels.",
                simplify=request.simplify,
            )
        )


def unused_inputs(request: FinishRequest) -> tuple[str, ...]:
    """Return a sentence for each map that is given and plays no part."""
    sentences = []
    if request.probabilities and request.smoothing is not Smoothing.BAYES and not request.mapping_unit:
        sentences.append(
            message("The map of probabilities is not used: it is for Bayesian smoothing and the mapping unit.")
        )
    if request.confidence and not request.polygons:
        sentences.append(message("The map of confidence is not used: it is for polygons, and none are asked for."))
    if request.simplify and not request.polygons:
        sentences.append(message("The tolerance is not used: it is for polygons, and none are asked for."))
    return tuple(sentences)
