"""The experts' names, and which of them can have a share."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np

from ..message import message

if TYPE_CHECKING:
    # Some milliseconds of a QGIS that starts.
    from numpy.typing import NDArray


_DYNAMIC, SHARED, _OWN = "dynamic ", "shared", " only"


def expert_names(dynamic: int, sensors: Sequence[str]) -> tuple[str, ...]:
    """Name the experts, in the order of the bands of the expert-shares raster.

    Args:
        dynamic: number of dynamic experts.
        sensors: names of the sensors, in the model's order.
    """
    return (*(f"{_DYNAMIC}{k + 1}" for k in range(dynamic)), SHARED, *(f"{name}{_OWN}" for name in sensors))


def expert_text(name: str) -> str:
    """Return an expert's name for people, who may read it in another language; maps and tables have the name itself.

    Args:
        name: as :func:`expert_names` made it.
    """
    if name == SHARED:
        return message("shared")
    if name.startswith(_DYNAMIC) and name[len(_DYNAMIC) :].isdecimal():
        return message("dynamic {number}", number=int(name[len(_DYNAMIC) :]))
    return message("{sensor} only", sensor=name[: -len(_OWN)]) if name.endswith(_OWN) else name


def sensors_of(names: Sequence[str]) -> tuple[str, ...]:
    """Return the sensors that have an expert of their own, in the model's order; none where no expert is shared."""
    own = names[names.index(SHARED) + 1 :] if SHARED in names else ()
    return tuple(name.removesuffix(_OWN) for name in own)


def possible_experts(names: Sequence[str], sensors: Collection[str]) -> tuple[int, ...]:
    """Return the experts that can have a share where only some sensors are there.

    Args:
        names: of all experts.
        sensors: names of the sensors that are there.

    Returns:
        Their places in ``names``, from 0: the dynamic ones, the shared one, and those of these sensors.
    """
    own = sensors_of(names)
    first = len(names) - len(own)
    return (*range(first), *(first + m for m, sensor in enumerate(own) if sensor in sensors))


def router_entropy(shares: NDArray[np.float32], names: Sequence[str]) -> NDArray[np.float32]:
    """Measure how evenly the experts share a pixel.

    Args:
        shares: (E, ...), the experts' shares, 0 to 1.
        names: (E,), of the experts.

    Returns:
        The entropy of the shares over that of equal shares of all experts that can act there, 0 to 1: the dynamic
        ones, the shared one, and those of the sensors that see the pixel, which have a share wherever they do.
    """
    dynamic_and_shared = len(names) - len(sensors_of(names))
    able = dynamic_and_shared + np.count_nonzero(shares[dynamic_and_shared:] > 0, axis=0)
    # Expert by expert and in double precision: numpy's own sum adds up in another order where pixels are few.
    numbers = shares.astype(np.float64)
    terms = numbers * np.log(np.where(numbers > 0, numbers, 1.0))
    entropy: NDArray[np.float64] = -reduce(np.add, terms) / np.log(np.maximum(able, 2))
    return entropy.clip(0, 1).astype(np.float32)
