"""A graphics card without memory, or one that fails during a run, simulated by the errors that torch raises."""

from __future__ import annotations

import pytest
import torch
from mamol.core.errors import MamolError
from mamol.core.model.fast_cpu.network import FoldedNetwork
from mamol.core.model.trunk import Block
from mamol.tests.faults import jobs

NO_MEMORY = torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
GONE = RuntimeError("CUDA error: unspecified launch failure\nCUDA kernel errors might be asynchronously reported")
OTHER = RuntimeError("mat1 and mat2 shapes cannot be multiplied")


@pytest.fixture
def failing(monkeypatch):
    """Let every pass beyond the first few raise an error, on whatever thread: in training, and in classifying."""

    def fail(error, after):
        passes = iter(range(10**9))
        whole = {(Block, "forward"): Block.forward, (FoldedNetwork, "predict"): FoldedNetwork.predict}

        def failing(original):
            def run(self, *arguments):
                if next(passes) >= after:
                    raise error
                return original(self, *arguments)

            return run

        for (kind, name), original in whole.items():
            monkeypatch.setattr(kind, name, failing(original))
        return lambda: [monkeypatch.setattr(kind, name, original) for (kind, name), original in whole.items()]

    return fail


@pytest.mark.parametrize("kind", jobs.KINDS)
@pytest.mark.parametrize(("error", "words", "after"), [
    (NO_MEMORY, "not enough memory", 0), (GONE, "graphics card failed", 5),
])  # fmt: skip
def test_a_device_that_fails_gets_a_sentence_and_nothing_is_left(scene, out, failing, kind, error, words, after):
    (out / "earlier.tif").write_bytes(b"earlier")
    sources = jobs.digests(scene)
    mend = failing(error, after)
    with pytest.raises(MamolError, match=words) as caught:
        jobs.run(kind, scene, out, "new")
    assert "'cpu'" in str(caught.value) and "\n" not in str(caught.value)
    assert list(jobs.digests(out)) == ["earlier.tif"] and jobs.digests(scene) == sources
    mend()
    jobs.run(kind, scene, out, "new")
    assert len(jobs.digests(out)) > 2


def test_an_error_of_our_own_is_not_blamed_on_the_device(scene, out, failing):
    failing(OTHER, 0)
    with pytest.raises(RuntimeError, match="mat1 and mat2"):
        jobs.run("classify", scene, out, "new")
    assert jobs.digests(out) == {}


def test_a_device_short_of_memory_answers_in_smaller_parts(scene, out, monkeypatch):
    whole = jobs.run("classify", scene, out, "whole")
    original, refused = FoldedNetwork.predict, []

    def tight(self, encoded, pattern, count, with_expert_shares):
        if count > 500:
            refused.append(count)
            raise NO_MEMORY
        return original(self, encoded, pattern, count, with_expert_shares)

    monkeypatch.setattr(FoldedNetwork, "predict", tight)
    parts = jobs.run("classify", scene, out, "parts")
    assert refused and parts.class_pixels == whole.class_pixels
