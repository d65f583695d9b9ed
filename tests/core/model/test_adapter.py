"""The stacked experts do what the paper's equations say, written out slowly here."""

from __future__ import annotations

import math

import pytest
import torch
from mamol.core.model.adapter import Adapter, PaperAdapter
from mamol.core.model.spec import Architecture
from torch.nn import functional


def random_adapter(kind: type[Adapter], sensors: int, dynamic: int, top_k: int) -> Adapter:
    torch.manual_seed(3)
    adapter = kind(Architecture(width=12, heads=2, rank=3, dynamic_experts=dynamic, top_k=top_k), sensors)
    with torch.no_grad():
        adapter.up.normal_()
    return adapter.double()


def experts_one_by_one(adapter: Adapter, token: torch.Tensor, pattern: torch.Tensor) -> list[torch.Tensor]:
    """Each expert's own contribution to one token: gate_e (v A_e) B_e."""
    rank, dynamic = adapter.rank, adapter.dynamic
    psi = adapter.pattern_embedding.weight @ pattern.double() + adapter.pattern_embedding.bias
    scores = adapter.router.weight @ torch.cat([token, psi]) + adapter.router.bias
    exponentials = [math.exp(float(score)) for score in scores.detach()]
    soft = [value / sum(exponentials) for value in exponentials]
    kept = sorted(range(dynamic), key=lambda k: -soft[k])[: adapter.top_k]
    gates = [soft[k] if k in kept else 0.0 for k in range(dynamic)]
    gates += [1.0] + [1.0 if there else 0.0 for there in pattern]
    added = []
    for expert, gate in enumerate(gates):
        down = adapter.down[:, expert * rank : (expert + 1) * rank]
        up = adapter.up[expert * rank : (expert + 1) * rank]
        added.append(gate * ((token @ down) @ up))
    return added


@pytest.mark.parametrize("sensors", range(1, 7))
@pytest.mark.parametrize(("dynamic", "top_k"), [(1, 1), (2, 1), (4, 2), (5, 5)])
def test_delta_is_the_sum_of_the_gated_experts(sensors: int, dynamic: int, top_k: int) -> None:
    adapter = random_adapter(Adapter, sensors, dynamic, top_k)
    tokens = torch.randn(7, 3, 12, dtype=torch.double)
    present = torch.rand(7, sensors) < 0.5
    delta, routing = adapter(tokens, present, with_expert_shares=True)
    for pixel in range(7):
        lengths = torch.zeros(adapter.experts, dtype=torch.double)
        for position in range(3):
            added = experts_one_by_one(adapter, tokens[pixel, position], present[pixel])
            torch.testing.assert_close(delta[pixel, position], sum(added))
            lengths += torch.stack([one.norm() for one in added])
        torch.testing.assert_close(routing.contribution[pixel], lengths)


@pytest.mark.parametrize("sensors", [2, 3])
def test_paper_adapter_is_w_o_gelu_of_dynamic_plus_static(sensors: int) -> None:
    adapter = random_adapter(PaperAdapter, sensors, 2, 1)
    tokens = torch.randn(5, 2, 12, dtype=torch.double)
    present = torch.rand(5, sensors) < 0.6
    delta, _ = adapter(tokens, present)
    for pixel in range(5):
        for position in range(2):
            total = sum(experts_one_by_one(adapter, tokens[pixel, position], present[pixel]))
            activated = torch.stack([value * 0.5 * (1 + math.erf(value / math.sqrt(2))) for value in total])
            torch.testing.assert_close(delta[pixel, position], adapter.out.weight @ activated)


def test_fresh_adapter_changes_nothing() -> None:
    for kind in (Adapter, PaperAdapter):
        adapter = kind(Architecture(), 3)
        delta, _ = adapter(torch.randn(4, 5, 64), torch.ones(4, 3, dtype=torch.bool))
        assert torch.equal(delta, torch.zeros_like(delta))


def test_specific_experts_follow_the_mask_itself() -> None:
    adapter = random_adapter(Adapter, 3, 4, 2)
    present = torch.tensor([[True, False, True], [False, True, False]])
    gates, _ = adapter.gates(torch.randn(2, 4, 12, dtype=torch.double), present)
    assert torch.equal(gates[..., 5:], present[:, None].expand(-1, 4, -1).double())
    assert torch.equal(gates[..., 4], torch.ones(2, 4, dtype=torch.double))


def test_dynamic_router_sees_the_pattern() -> None:
    adapter = random_adapter(Adapter, 3, 4, 4)
    token = torch.randn(1, 1, 12, dtype=torch.double)
    first, _ = adapter.gates(token, torch.tensor([[True, True, True]]))
    second, _ = adapter.gates(token, torch.tensor([[True, False, False]]))
    assert not torch.allclose(first[..., :4], second[..., :4])


def test_tokens_left_out_count_neither_for_contribution_nor_for_balance() -> None:
    adapter = random_adapter(Adapter, 2, 4, 2)
    tokens = torch.randn(6, 3, 12, dtype=torch.double)
    present = torch.ones(6, 2, dtype=torch.bool)
    counts = torch.tensor([[True, True, False]]).expand(6, -1)
    _, masked = adapter(tokens, present, counts, with_expert_shares=True)
    _, cut = adapter(tokens[:, :2], present, None, with_expert_shares=True)
    torch.testing.assert_close(masked.contribution, cut.contribution)
    torch.testing.assert_close(masked.balance, cut.balance)


def test_balance_is_one_when_even_and_larger_when_one_expert_takes_all() -> None:
    adapter = Adapter(Architecture(dynamic_experts=4, top_k=1), 1).double()
    with torch.no_grad():
        adapter.router.weight.zero_()
        adapter.router.bias.copy_(torch.tensor([9.0, 0.0, 0.0, 0.0]))
    _, routing = adapter(torch.randn(8, 2, 64, dtype=torch.double), torch.ones(8, 1, dtype=torch.bool))
    assert routing.balance > 3.9
    soft = functional.one_hot(torch.arange(4), 4).double()[None]
    gates = torch.cat([soft, soft.new_ones(1, 4, 2)], dim=-1)
    assert float(adapter._balance(gates, soft, soft.new_ones(1, 1, 1))) == pytest.approx(1.0)
