"""The maps that Classify can make."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class OutputKind(str, Enum):
    """The rasters Classify can make. The value is the file name's suffix and the layer's key."""

    CLASSES = "classes"
    CONFIDENCE = "confidence"
    ENTROPY = "entropy"
    PATTERN = "pattern"
    EXPERTS = "experts"
    DOMINANT = "dominant"
    ROUTER_ENTROPY = "router_entropy"


@dataclass(frozen=True)
class Output:
    """One raster to write, or written."""

    kind: OutputKind
    path: str
