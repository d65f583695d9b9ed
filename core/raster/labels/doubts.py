"""Choices of labels that can be trained on and are hardly meant: what an analyst is asked about before training."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from ...contracts.labels import ClassEntry
from ...contracts.limits import FEW_PIXELS, MANY_CLASSES
from ...message import message
from ...text import counted, listed

_SEVERAL_CLASSES = 12
"""Fewer than these are seen at a glance in the table of classes."""
_SCARCE_PART = 0.5


def doubts_about_classes(classes: Sequence[ClassEntry], pixels: Mapping[int, int] | None = None) -> tuple[str, ...]:
    """Return a sentence for each reason to think that labels are ids or measured values, not classes.

    Args:
        classes: that would be learnt.
        pixels: labelled pixels by class value; None where they have not been counted.
    """
    count, found = len(classes), []
    names = listed([f"'{entry.name}'" for entry in classes], 5)
    if count > MANY_CLASSES:
        found.append(
            message(
                "The labels have {count:,} classes ({names}). Are these classes? Ids, dates, heights or an image are "
                "not; then choose another field or layer, or merge classes in the class table.",
                count=count,
                names=names,
            )
        )
    if pixels is not None and count >= _SEVERAL_CLASSES:
        scarce = _scarce([entry.value for entry in classes], pixels)
        if scarce > _SCARCE_PART * count:
            found.append(
                message(
                    "{classes} of {count:,} {has_or_have} fewer than {few_pixels} labelled pixels, too few to learn "
                    "and to be measured. Merge classes in the class table, or label more.",
                    classes=counted(scarce, "class", "classes"),
                    count=count,
                    has_or_have=message("has") if scarce == 1 else message("have"),
                    few_pixels=FEW_PIXELS,
                )
            )
    return tuple(found)


def _scarce(values: Collection[int], pixels: Mapping[int, int]) -> int:
    return sum(pixels.get(value, 0) < FEW_PIXELS for value in values)
