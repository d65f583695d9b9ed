"""From what stands in the choices of finishing to the request core gets."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ...core.contracts.finish import USUAL_SMOOTHNESS, USUAL_WINDOW, AreaUnit, FinishRequest, Smoothing
from ...core.errors import FinishError
from ...core.finishing.request_check import check_request
from ...core.message import message


@dataclass(frozen=True)
class FinishChoice:
    """How a class map is to be finished.

    Attributes:
        smoothing, window, smoothness, mapping_unit, unit: as in
            :class:`~mamol.core.contracts.finish.FinishRequest`.
        polygons: whether polygons are drawn.
        simplify: as in the request; it is for polygons.
    """

    smoothing: Smoothing = Smoothing.NONE
    window: int = USUAL_WINDOW
    smoothness: float = USUAL_SMOOTHNESS
    mapping_unit: float = 0.0
    unit: AreaUnit = AreaUnit.HECTARES
    polygons: bool = False
    simplify: float = 0.0

    @property
    def needs_probabilities(self) -> bool:
        """Whether it cannot be done without the map of probabilities."""
        return self.smoothing is Smoothing.BAYES

    def to_json(self) -> dict[str, Any]:
        """Return plain data, for the project."""
        return {**asdict(self), "smoothing": self.smoothing.value, "unit": self.unit.value}

    @classmethod
    def from_json(cls, data: Any) -> FinishChoice:
        """Read what :meth:`to_json` gave; what cannot be read is as usual."""
        try:
            return cls(
                Smoothing(data["smoothing"]),
                int(data["window"]),
                float(data["smoothness"]),
                float(data["mapping_unit"]),
                AreaUnit(data["unit"]),
                bool(data["polygons"]),
                # Projects of before have none.
                float(data.get("simplify", 0.0)),
            )
        except (TypeError, ValueError, KeyError, AttributeError):
            return cls()


def build_finish_request(
    choice: FinishChoice, classes: str, output: str, probabilities: str | None, confidence: str | None
) -> FinishRequest:
    """Turn choices into a request; polygons go beside the finished map.

    Args:
        choice: what is to be done.
        classes: the class map; empty where none is chosen.
        output: the finished map to write; empty where no file is chosen.
        probabilities: the map of probabilities of its run, or None.
        confidence: the map of confidence of its run, or None.

    Raises:
        FinishError: something is missing, or what is asked for cannot be done.
    """
    if not classes:
        raise FinishError(message("No class map is chosen. Choose the map to finish."))
    if not output:
        raise FinishError(message("The finished map needs a file. Choose one under 'Save to'."))
    smooths = choice.smoothing is Smoothing.BAYES
    request = FinishRequest(
        classes=classes,
        output=output,
        # What plays no part is not handed on: core would say so each time.
        probabilities=probabilities if smooths or choice.mapping_unit else None,
        confidence=confidence if choice.polygons else None,
        polygons=str(polygons_path(Path(output))) if choice.polygons else None,
        smoothing=choice.smoothing,
        window=choice.window,
        smoothness=choice.smoothness,
        mapping_unit=choice.mapping_unit,
        unit=choice.unit,
        simplify=choice.simplify if choice.polygons else 0.0,
    )
    check_request(request)
    return request


def polygons_path(output: Path) -> Path:
    """Return the file of the polygons of a finished map."""
    return output.with_suffix(".gpkg")


def finished_path(classes: Path) -> Path:
    """Return a name for the finished map of a class map: "fields_all_finished.tif" of "fields_all_classes.tif"."""
    stem = classes.stem
    return classes.with_name((stem[: -len("_classes")] if stem.endswith("_classes") else stem) + "_finished.tif")
