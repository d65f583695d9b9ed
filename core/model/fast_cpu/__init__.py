"""The network arranged for classifying on a CPU: fewer and larger products.

The numbers are those of :class:`mamol.core.model.network.MamolNetwork`.
What does not depend on the pixel is computed once: norms are folded into the products that follow them, the
experts of the sensors present are picked, the router hears of the pattern through its bias. The pixels of a batch
lie side by side in memory, (channels, pixels), so that attention among a few tokens, routing and softmax run over
pixels, not over a handful of numbers; and every intermediate layer has its place, used again by the next batch.

The forward pass is that of ``core/model/network.py``: a change there goes here too, and tests/core/model/fast_cpu
compares the two. In short, where each part of it went:

* LayerNorm: its scale and shift are in the weights after it (:func:`.linear.after_norm`); everything that adds to the
  residual stream is centred (:func:`.linear.centred`), so only the division by the deviation is left to do.
* experts: the present ones' A and the router's weights lie below the MLP's first layer, their B beside its second
  (:class:`.adapter.FoldedAdapter`), so a block with experts still takes two products.
* pattern: it only changes the router's bias and which experts there are, hence one adapter folded per pattern.
* stem: the linear map to tokens and the sensor's own head share one product (:class:`.stem.FoldedStem`).
"""

from __future__ import annotations
