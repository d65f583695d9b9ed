"""The GPU's part of the bench, run on the CPU: no GPU is at hand where tests run."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest
from mamol.benchmarks.bench import graphics
from torch.autograd import DeviceType


def test_it_measures_passes_and_whole_jobs_and_keeps_a_trace(tmp_path, monkeypatch):
    monkeypatch.setattr(graphics, "TRACE", tmp_path / "deeper" / "trace.json")
    alone, whole = graphics.rows(tmp_path, 128, "cpu")
    for row in (alone, whole):
        assert int(re.match(r"[\d,]+", row.measured)[0].replace(",", "")) > 100
    assert 0 <= int(re.search(r"kernels ran in (\d+)%", whole.note)[1]) <= 100
    assert "traceEvents" in graphics.TRACE.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("spans", "seconds"),
    [
        ([], 0),
        ([(2, 3), (5, 9)], 5),
        ([(5, 9), (2, 6)], 7),
        ([(2, 9), (3, 4), (8, 10)], 8),
        ([(1, 2), (1, 2), (2, 2)], 1),
    ],
)
def test_kernels_side_by_side_count_once(spans, seconds):
    assert graphics.covered(spans) == seconds


def test_only_kernels_count_as_kernels():
    def event(name, kind, start, end):
        return SimpleNamespace(name=name, device_type=kind, time_range=SimpleNamespace(start=start, end=end))

    events = [
        event("cudaStreamSynchronize", DeviceType.CPU, 0, 100), event("Memcpy HtoD", DeviceType.CUDA, 0, 9),
        event("sm90_xmma_gemm_f16", DeviceType.CUDA, 10, 20), event("layer_norm", DeviceType.CUDA, 15, 30),
    ]  # fmt: skip
    assert graphics.covered(graphics.spans_of(events, "cuda")) == 20
    assert graphics.covered(graphics.spans_of(events, "cpu")) == 100


def test_without_a_gpu_it_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    (row,) = graphics.rows(tmp_path, 128)
    assert row.measured == "no GPU here" and not list(tmp_path.iterdir())


@pytest.mark.skipif(not graphics.torch.cuda.is_available(), reason="no GPU at hand")
def test_on_a_gpu_it_tells_of_the_gpu(tmp_path, monkeypatch):
    monkeypatch.setattr(graphics, "TRACE", tmp_path / "trace.json")
    assert "kernels ran in" in graphics.rows(tmp_path, 256)[1].note
