"""The network arranged for classifying on a CPU: fewer and larger products.

The numbers are those of :class:`mamol.core.model.network.MamolNetwork`.
What does not depend on the pixel is computed once: norms are folded into the products that follow them, the
experts of the sensors present are picked, the router hears of the pattern through its bias. The pixels of a batch
lie side by side in memory, (channels, pixels), so that attention among a few tokens, routing and softmax run over
pixels, not over a handful of numbers; and every intermediate layer has its place, used again by the next batch.
"""

from __future__ import annotations
