"""Mixture-of-experts paradigms under missing sensors, in the same frozen trunk and with the same rank in all.

MaMOL has K_d + 1 + M experts of rank r. Each paradigm spends the same number of ranks its own way; what it does not
have stays at nothing. One expert per pattern spends r (K_d + 1 + M) / (2^M - 1) on each, rounded and at least 1: exact
to half a rank an expert, so with four sensors 75 ranks instead of 72, with six 63 instead of 88.
"""

from __future__ import annotations

from dataclasses import replace

from mamol.core.model.spec import FROZEN, Architecture

from .networks import Recipe
from .pattern_experts import PatternExpertsNetwork

OURS = FROZEN


def _experts(sensors: int) -> int:
    return OURS.dynamic_experts + 1 + sensors


def _sparse(sensors: int) -> Architecture:
    return replace(OURS, dynamic_experts=_experts(sensors))


def _soft(sensors: int) -> Architecture:
    return replace(OURS, dynamic_experts=_experts(sensors), top_k=_experts(sensors))


def _hard(sensors: int) -> Architecture:
    return replace(OURS, rank=round(OURS.rank * _experts(sensors) / sensors))


def _shared_and_routed(sensors: int) -> Architecture:
    return replace(OURS, dynamic_experts=_experts(sensors) - 1)


def _single(sensors: int) -> Architecture:
    return replace(OURS, rank=OURS.rank * _experts(sensors))


def _per_pattern(sensors: int) -> Architecture:
    return replace(OURS, rank=max(1, round(OURS.rank * _experts(sensors) / (2**sensors - 1))))


def paradigms(frozen: Recipe) -> dict[str, Recipe]:
    """Return a recipe for each paradigm, from that of our own arrangement in the frozen trunk."""
    return {
        "sparse, token-routed": replace(frozen, shape=_sparse, off=("shared", "specific"), blind=True),
        "soft, dense mixture": replace(frozen, shape=_soft, off=("shared", "specific"), blind=True),
        "hard, one expert per sensor": replace(frozen, shape=_hard, off=("dynamic", "shared")),
        "one expert per pattern": replace(frozen, shape=_per_pattern, network=PatternExpertsNetwork),
        "shared and routed": replace(frozen, shape=_shared_and_routed, off=("specific",), blind=True),
        "single LoRA": replace(frozen, shape=_single, off=("dynamic", "specific")),
    }
