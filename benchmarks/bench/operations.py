"""Counts the operations of matrix products, oneDNN's among them, of which torch's own counter does not know."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch.utils.flop_counter import FlopCounterMode


def count_operations(call: Callable[[], object]) -> int:
    """Return the operations of all products of a call, a multiplication and an addition being two."""
    try:
        known = {torch.ops.mkldnn._linear_pointwise: _of_one_dnn}
    except AttributeError:
        known = {}
    with FlopCounterMode(display=False, custom_mapping=known) as counter:
        call()
    return int(counter.get_total_flops())


def _of_one_dnn(rows: Sequence[int], weights: Sequence[int], *_: object, **__: object) -> int:
    return 2 * rows[0] * rows[1] * weights[0]
