"""The whole network: stems, trunk with adapters, head; one model for every pattern.

What changes here changes in ``fast_cpu`` too, which computes the same numbers in fewer products; the tests of that
package hold the two together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .adapter import Adapter, PaperAdapter, Routing
from .initial import Linear
from .series_stem import build_stem
from .spec import Architecture, SensorSpec
from .stem import Stem
from .trunk import BesideMlp, Trunk

MOST_DATE_DOUBT = 1.0
"""Of lacking dates: with half as many as usual logits are divided by e at most."""


class RoutingRecord:
    """Runs the adapters beside the last blocks and keeps what they did."""

    def __init__(self, adapters: nn.ModuleList, depth: int, present: Tensor, with_expert_shares: bool) -> None:
        self._adapters = adapters
        self._bare_blocks = depth - len(adapters)
        self._present = present
        self._with_expert_shares = with_expert_shares
        self._total: Tensor | None = None
        self._balances: list[Tensor] = []
        self._gate_sums: list[Tensor | float] = [0.0] * len(adapters)
        self._token_counts: list[Tensor | float] = [0.0] * len(adapters)

    def beside(self, counts: Tensor | None) -> tuple[BesideMlp | None, ...]:
        """Return what runs beside each block: nothing first, the adapters last.

        Args:
            counts: (N, S) or (N, 1), False for tokens that are left out; None when all count.
        """
        runners = (self._runner(block, adapter, counts) for block, adapter in enumerate(self._adapters))
        return (None,) * self._bare_blocks + tuple(runners)

    def _runner(self, block: int, adapter: nn.Module, counts: Tensor | None) -> BesideMlp:
        def run(tokens: Tensor) -> Tensor:
            delta: Tensor
            routing: Routing
            asking = None if counts is None else counts[:, : tokens.shape[1]]
            delta, routing = adapter(tokens, self._present, asking, self._with_expert_shares)
            self._balances.append(routing.balance)
            if routing.contribution is not None:
                self._total = routing.contribution + (0.0 if self._total is None else self._total)
                self._note_gates(block, routing.gates, asking)
            return delta

        return run

    def _note_gates(self, block: int, gates: Tensor, counts: Tensor | None) -> None:
        counted = gates.new_ones(1, 1, 1) if counts is None else counts[..., None].to(gates.dtype)
        counted = counted.expand(*gates.shape[:2], 1)
        self._gate_sums[block] = (gates * counted).sum(1) + self._gate_sums[block]
        self._token_counts[block] = counted.sum(1) + self._token_counts[block]

    def gates(self) -> Tensor:
        """Return each expert's mean gate over the tokens that count, block by block, (N, B, E)."""
        means = [torch.as_tensor(total) / count for total, count in zip(self._gate_sums, self._token_counts)]
        return torch.stack(means, dim=1)

    def expert_shares(self) -> Tensor:
        """Return each expert's share of all contributions, (N, E), 0 to 1.

        Raises:
            RuntimeError: the adapters have not run, or did not measure contributions.
        """
        if self._total is None:
            raise RuntimeError("the adapters have not run, or were not asked for contributions")
        return self._total / self._total.sum(-1, keepdim=True).clamp_min(1e-12)

    def balance(self) -> Tensor:
        """Return the mean load-balancing term of the adapters, a scalar."""
        return torch.stack(self._balances).mean()


@dataclass(frozen=True)
class EncodedSensor:
    """What one sensor says of N pixels, whatever the other sensors are.

    Attributes:
        tokens: (N, T, d), for the trunk.
        logits: (N, K), its sensor head's evidence; None where there are no sensor heads.
        lacking: (N,), of a series how often the dates seen would have to be doubled to be as many as usual in training,
            0 or more; None of a single raster.
    """

    tokens: Tensor
    logits: Tensor | None
    lacking: Tensor | None = None


@dataclass(frozen=True)
class Prediction:
    """What the network says of N pixels.

    Attributes:
        logits: (N, K), K classes.
        expert_shares: (N, E), each expert's share of what the adapters added, summing to 1 (0 where they
            added nothing); None unless asked for.
        balance: scalar, mean load-balancing term of the adapters.
        gates: (N, B, E), in each of the B adapter blocks each expert's mean gate over the tokens that
            count; None unless the shares are asked for.
    """

    logits: Tensor
    expert_shares: Tensor | None
    balance: Tensor
    gates: Tensor | None = None


class MamolNetwork(nn.Module):
    """MaMOL, our arrangement: the tokens of all sensors present share one pass through the trunk.

    Args:
        shape: the architecture.
        sensors: the sensors, 1 to 6.
        classes: number of classes K.
        random: source of chance for the first weights, on the CPU; None is the process's own.
    """

    adapter_type: type[Adapter] = Adapter
    has_sensor_heads = True
    temperature: Tensor
    """(M,): divides the logits of pixels with 1 to M sensors, so that confidence matches accuracy."""
    logit_prior: Tensor
    """(2^M, K): added to the logits of pixels with each pattern; bit m of its number is sensor m. 0 but for what
    :func:`mamol.core.training.class_prior.favour_rare_classes` sets."""
    usual_dates: Tensor
    """(M,): how many dates of each series the middle one of the training pixels sees; 1 for a single raster. Only where
    a sensor is a series."""
    date_doubt: Tensor
    """(1,), 0 to ``MOST_DATE_DOUBT``: the temperature is multiplied by exp(this) where half as many dates are seen as
    usual, by exp(2 times this) where a quarter is. Only where a sensor is a series."""

    def __init__(
        self,
        shape: Architecture,
        sensors: Sequence[SensorSpec],
        classes: int,
        random: torch.Generator | None = None,
    ) -> None:
        super().__init__()
        self.shape = shape
        self.stems = nn.ModuleList(build_stem(sensor, shape, random) for sensor in sensors)
        self.trunk = Trunk(shape, random)
        count = len(sensors)
        self.adapters = nn.ModuleList(self.adapter_type(shape, count, random) for _ in range(shape.adapter_blocks))
        self.head = Linear(self.fused_width(count), classes, random)
        self.sensor_heads = nn.ModuleList(
            _silent(stem.encoded_width, classes, random) for stem in self.each_stem() if self.has_sensor_heads
        )
        self.register_buffer("temperature", torch.ones(len(sensors)))
        self.register_buffer("logit_prior", torch.zeros(2 ** len(sensors), classes))
        self.has_series = any(sensor.is_series for sensor in sensors)
        if self.has_series:
            self.register_buffer("usual_dates", torch.ones(len(sensors)))
            self.register_buffer("date_doubt", torch.zeros(1))

    def fused_width(self, sensors: int) -> int:
        """Return the width of what the head sees."""
        return self.shape.width

    def each_stem(self) -> list[Stem]:
        """Return the stems, one per sensor, by their type."""
        return [stem for stem in self.stems if isinstance(stem, Stem)]

    def encode_sensor(self, sensor: int, features: Tensor) -> EncodedSensor:
        """Compute what one sensor says of pixels.

        Args:
            sensor: its index in the model.
            features: (N, features), as :meth:`Stem.features` gives them.
        """
        stem = self.each_stem()[sensor]
        encoded = stem.encode(features)
        logits = self.sensor_heads[sensor](encoded) if self.has_sensor_heads else None
        return EncodedSensor(stem(encoded), logits, self.lacking_of(sensor, features))

    def sensor_tokens(self, features: Sequence[Tensor | None]) -> list[Tensor | None]:
        """Return each sensor's tokens, (N, T, d); None for sensors that are absent in all N pixels."""
        return [None if given is None else stem(stem.encode(given)) for given, stem in zip(features, self.each_stem())]

    def fuse(
        self, sensor_tokens: Sequence[Tensor | None], present: Tensor, record: RoutingRecord | None = None
    ) -> Tensor:
        """Fuse the sensors present into one vector per pixel, (N, fused width).

        Args:
            sensor_tokens: per sensor (N, T, d), or None where it is absent in all N pixels.
            present: (N, M), bool.
            record: runs the adapters; None leaves them out: that is the bare trunk.
        """
        tokens, key_mask = self._side_by_side(sensor_tokens, present)
        counts = None if key_mask is None else torch.cat([key_mask.new_ones(len(present), 1), key_mask], dim=1)
        fused: Tensor = self.trunk(tokens, counts, () if record is None else record.beside(counts))
        return fused

    def _side_by_side(self, sensor_tokens: Sequence[Tensor | None], present: Tensor) -> tuple[Tensor, Tensor | None]:
        """Build the trunk's input: tokens (N, S, d), and their key mask (N, S) or None when every token counts."""
        tokens: list[Tensor] = []
        mask: list[Tensor] = []
        for index, made in enumerate(sensor_tokens):
            if made is not None:
                tokens.append(torch.where(present[:, index, None, None], made, made.new_zeros(())))
                mask.append(present[:, index, None].expand(-1, self.shape.tokens))
        key_mask = torch.cat(mask, dim=1)
        return torch.cat(tokens, dim=1), None if bool(key_mask.all()) else key_mask

    def forward(
        self, features: Sequence[Tensor | None], present: Tensor, with_expert_shares: bool = False
    ) -> Prediction:
        """Classify pixels.

        Args:
            features: per sensor (N, features) as :meth:`Stem.features` gives them, or None when
                the sensor is absent in all N pixels.
            present: (N, M), bool: the pattern of each pixel; at least one sensor each.
            with_expert_shares: whether to measure the experts' shares.

        Returns:
            The prediction.
        """
        encoded = [None if given is None else self.encode_sensor(m, given) for m, given in enumerate(features)]
        return self.predict(encoded, present, with_expert_shares)

    def predict(
        self, encoded: Sequence[EncodedSensor | None], present: Tensor, with_expert_shares: bool = False
    ) -> Prediction:
        """Classify pixels whose sensors are encoded.

        Args:
            encoded: per sensor what :meth:`encode_sensor` gave, or None when it is absent in all N pixels.
            present: (N, M), bool: the pattern of each pixel; at least one sensor each.
            with_expert_shares: whether to measure the experts' shares.
        """
        record = RoutingRecord(self.adapters, self.shape.depth, present, with_expert_shares)
        fused = self.fuse([None if one is None else one.tokens for one in encoded], present, record)
        logits = self.head(fused) + self.sensor_logits(encoded, present)
        logits = logits + self.logit_prior[pattern_values(present)]
        logits = logits / self._temperatures(encoded, present)[:, None]
        if not with_expert_shares:
            return Prediction(logits, None, record.balance())
        return Prediction(logits, record.expert_shares(), record.balance(), record.gates())

    def sensor_logits(self, encoded: Sequence[EncodedSensor | None], present: Tensor) -> Tensor:
        """Sum what each sensor present says of the classes on its own, (N, K), over the root of their number.

        A straight way from features to classes beside the trunk: additive evidence, which bends less
        than the trunk where the ground differs from the training pixels'.
        """
        total = self.head.weight.new_zeros(len(present), self.head.out_features)
        for index, given in enumerate(encoded):
            if given is not None and given.logits is not None:
                total = total + torch.where(present[:, index, None], given.logits, 0.0)
        return total / present.sum(1, keepdim=True).sqrt()

    def _temperatures(self, encoded: Sequence[EncodedSensor | None], present: Tensor) -> Tensor:
        """Return what the logits of N pixels are divided by, (N,)."""
        own = self.temperature[present.sum(1) - 1]
        if not self.has_series:
            return own
        lacking = self.lacking([None if one is None else one.lacking for one in encoded], present)
        return own * (self.date_doubt * lacking).exp()

    def lacking_of(self, sensor: int, features: Tensor) -> Tensor | None:
        """Return the dates that a sensor lacks, (N,), from features (N, features); None of a single raster."""
        seen = self.each_stem()[sensor].dates_seen(features)
        return None if seen is None else lacking_dates(seen, self.usual_dates[sensor])

    def lacking(self, of_sensors: Sequence[Tensor | None], present: Tensor) -> Tensor:
        """Return the mean over the sensors present, (N, M), of the dates each lacks, (N,); None lacks none."""
        total = self.temperature.new_zeros(len(present))
        for index, lacking in enumerate(of_sensors):
            if lacking is not None:
                total = total + torch.where(present[:, index], lacking, 0.0)
        return total / present.sum(1)

    def expert_matrices(self) -> Iterator[nn.Parameter]:
        """Return A and B of all experts, adapter by adapter."""
        for name, value in self.adapters.named_parameters():
            if name.endswith((".down", ".up")):
                yield value

    def stage_two_parameters(self) -> Iterator[tuple[str, nn.Parameter]]:
        """Name the parameters that train when the trunk is frozen: all but the trunk's."""
        return ((name, value) for name, value in self.named_parameters() if not name.startswith("trunk."))


def pattern_values(present: Tensor) -> Tensor:
    """Return the number of each pattern, (N,): bit m is sensor m of ``present``, (N, M) bool."""
    # Products of small integers: not every device shifts those of 64 bits.
    bits = torch.tensor([1 << sensor for sensor in range(present.shape[1])], dtype=torch.int32, device=present.device)
    return (present.int() * bits).sum(1, dtype=torch.int32).long()


def lacking_dates(seen: Tensor, usual: Tensor | float) -> Tensor:
    """Return how often the dates ``seen`` (N,) would have to be doubled to be as many as usual, (N,), 0 or more."""
    return (usual / seen.clamp_min(1.0)).log2().clamp_min(0.0)


def _silent(features: int, classes: int, random: torch.Generator | None) -> nn.Linear:
    """Build a sensor head that starts by saying nothing."""
    head = Linear(features, classes, random)
    nn.init.zeros_(head.weight)
    nn.init.zeros_(head.bias)
    return head


class PaperNetwork(MamolNetwork):
    """The arrangement of arXiv 2511.11460: one pass per sensor, features concatenated, absent zeroed."""

    adapter_type = PaperAdapter
    has_sensor_heads = False

    def fused_width(self, sensors: int) -> int:
        """Return the width of what the head sees: one CLS token per sensor."""
        return self.shape.width * sensors

    def fuse(
        self, sensor_tokens: Sequence[Tensor | None], present: Tensor, record: RoutingRecord | None = None
    ) -> Tensor:
        """Pass each sensor through the trunk alone and concatenate, (N, M d)."""
        parts: list[Tensor] = []
        for index, tokens in enumerate(sensor_tokens):
            if tokens is None:
                parts.append(present.new_zeros(len(present), self.shape.width, dtype=self.head.weight.dtype))
                continue
            there = present[:, index, None]
            beside = () if record is None else record.beside(there)
            fused = self.trunk(torch.where(there[..., None], tokens, 0.0), None, beside)
            parts.append(torch.where(there, fused, 0.0))
        return torch.cat(parts, dim=1)


def build_network(
    shape: Architecture, sensors: Sequence[SensorSpec], classes: int, random: torch.Generator | None = None
) -> MamolNetwork:
    """Build a network with fresh weights.

    Args:
        shape: the architecture.
        sensors: the sensors, 1 to 6.
        classes: number of classes.
        random: source of chance for the weights, on the CPU; None is the process's own, which jobs share.
    """
    kind = PaperNetwork if shape.variant == "paper" else MamolNetwork
    return kind(shape, sensors, classes, random)
