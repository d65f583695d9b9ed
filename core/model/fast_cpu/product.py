"""Matrix products by the faster of torch's two libraries.

For fp32 torch asks MKL, which gives processors that are not Intel's half of what their AVX-512 can do; oneDNN, which
torch also carries and asks itself when it compiles networks, gives all of it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import torch
from torch import Tensor

from ...device import cpu_vectors

Product = Callable[[Tensor, Tensor], Tensor]


def product(weight: Tensor, columns: Tensor) -> Tensor | None:
    """Multiply ``weight`` (out, in) by ``columns`` (in, n) into a new tensor (out, n); None where MKL is as good."""
    multiply = fast_product()
    return None if multiply is None else multiply(weight, columns)


def add_product(total: Tensor, weight: Tensor, columns: Tensor) -> None:
    """Add ``weight`` (out, in) times ``columns`` (in, n) to ``total`` (out, n)."""
    made = product(weight, columns)
    if made is None:
        torch.addmm(total, weight, columns, out=total)
    else:
        total.add_(made)


@cache
def fast_product() -> Product | None:
    """Find oneDNN's product, tried once; None on other processors and where torch comes without it."""
    if cpu_vectors() != "AVX512":
        return None
    try:
        multiply = _one_dnn(torch.ops.mkldnn._linear_pointwise)
        with torch.inference_mode():
            weight, columns = torch.arange(6.0).view(2, 3), torch.arange(192.0).view(3, 64)
            good = torch.equal(multiply(weight, columns), weight @ columns)
    except (AttributeError, RuntimeError, TypeError):
        return None
    return multiply if good else None


def _one_dnn(operator: Callable[..., Tensor]) -> Product:
    """Return its linear map of rows the columns as weights: their product comes out as columns.

    Of rows that do not follow each other oneDNN would multiply number by number.
    """
    return lambda weight, columns: operator(weight, columns.contiguous().t(), None, "none", [], "")
