"""Graphics cards that are not at hand: what torch says of them is simulated, and what they refuse is refused here."""

from __future__ import annotations

import threading
import time
import weakref

import numpy as np
import pytest
import torch
from mamol.core import device
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.train import TrunkSource
from mamol.core.device import working_precision
from mamol.core.inference import runner, work_plan
from mamol.core.inference.engine import Engine
from mamol.core.inference.tile_workers import TileWorkers
from mamol.core.inference.work_plan import first_batch, plan_work
from mamol.core.model import choose_predictor, stem, trunk
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.series_stem import DateEncoder
from mamol.core.model.spec import PAPER, Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.core.progress import Progress
from mamol.core.raster.sensors import SensorBlock
from mamol.core.training.presets import Schedule
from mamol.core.training.samples import Role, Samples
from mamol.core.training.stages import Stages
from torch.overrides import TorchFunctionMode

CUDA, METAL = torch.device("cuda"), torch.device("mps")
NAMES, SIDE = ("a", "b", "c"), 24
SENSORS = [SensorSpec(name, 3, ("",) * 3, 3) for name in NAMES]
SMALL = Architecture(width=16, heads=2, depth=2, adapter_blocks=1)


@pytest.mark.parametrize(
    ("generation", "expected"),
    [((6, 1), torch.float32), ((7, 0), torch.float16), ((7, 5), torch.float16), ((8, 0), torch.float16),
     ((9, 0), torch.float16)],
)  # fmt: skip
def test_a_card_is_asked_for_the_precision_it_is_fast_at(monkeypatch, generation, expected):
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda *_: generation)
    assert working_precision(CUDA) == expected
    assert working_precision(METAL) == working_precision(torch.device("cpu")) == torch.float32


@pytest.mark.parametrize("free", [2**30, 2**33, 139 * 2**30])
def test_a_batch_fits_into_one_call_and_into_the_cards_memory(monkeypatch, free):
    """Rows of a call are blocks along an edge of the grid, of which a card starts 65,535 at most."""
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda _: (free, 2 * free))
    assert 64 <= first_batch(CUDA) <= 65_535
    assert first_batch(CUDA) * 64 * 1024 <= free / 4 or first_batch(CUDA) == 64
    assert first_batch(METAL) <= 65_535


def test_a_few_threads_prepare_tiles_for_a_card(monkeypatch):
    monkeypatch.setattr(work_plan, "tile_threads", lambda: 64)
    record = TrainingRecord("2026-11-24", "fast", 0, 1.0, "CPU", 9, 9, 0.5, {}, 1, 1, ("a.tif",), {})
    classes = (ClassEntry(1, "x", "#000000"), ClassEntry(2, "y", "#ffffff"))
    spec = ModelSpec("m", tuple(SENSORS), classes, Architecture(), TrunkRecord("scene"), record)
    many = 2**36
    assert plan_work(spec, NAMES, 256, many).workers == plan_work(spec, NAMES, 256, many, torch.device("cpu")).workers
    assert plan_work(spec, NAMES, 256, many).workers == 64
    for card in (CUDA, METAL):
        assert plan_work(spec, NAMES, 256, many, card).workers <= 4


def make_network(shape: Architecture = SMALL) -> MamolNetwork:
    network = build_network(shape, SENSORS, 4, torch.Generator().manual_seed(0))
    for one in network.each_stem():
        one.basis.copy_(torch.eye(3))
    with torch.no_grad():
        for adapter in network.adapters:
            adapter.up.normal_(std=0.3, generator=torch.Generator().manual_seed(1))
    return network.eval()


def blocks(network: MamolNetwork, seed: int = 0) -> dict[str, SensorBlock]:
    random, edge = np.random.default_rng(seed), SIDE + 2 * network.shape.halo
    made = {}
    for name in NAMES:
        valid = random.random((edge, edge)) < 0.7
        made[name] = SensorBlock(random.normal(size=(3, edge, edge)).astype(np.float32) * valid, valid)
    return made


def test_threads_take_turns_on_a_card(monkeypatch):
    """Its memory is budgeted for one batch: of the features of a tile, and of the network's layers."""
    monkeypatch.setattr(runner, "turn_on", lambda _: device.turn_on(CUDA))
    network = make_network()
    whole = Engine(network, NAMES, with_expert_shares=False)
    most, now, lock = [0], [0], threading.Lock()

    def alone(original):
        def run(*given):
            with lock:
                now[0] += 1
                most[0] = max(most[0], now[0])
            time.sleep(0.002)
            made = original(*given)
            with lock:
                now[0] -= 1
            return made

        return run

    asked = whole.runner._predictor
    monkeypatch.setattr(asked, "predict", alone(asked.predict))
    monkeypatch.setattr(asked, "encode", alone(asked.encode))
    monkeypatch.setattr(stem.Stem, "feature_layers", alone(stem.Stem.feature_layers))
    given = blocks(network)
    work = lambda number, progress: whole.run(given, SIDE, SIDE, progress)  # noqa: E731
    with TileWorkers(range(8), work, 4, Progress()) as workers:
        results = [made for _, made in workers.results()]
    assert most == [1]
    assert all(np.array_equal(one.winner, results[0].winner) for one in results)


def test_threads_on_the_processor_do_not_wait_for_each_other():
    with device.turn_on(torch.device("cpu")):
        others = []
        thread = threading.Thread(target=lambda: others.append(device.turn_on(torch.device("cpu")).__enter__()))
        thread.start()
        thread.join(10)
        assert len(others) == 1


class LikeMetal(TorchFunctionMode):
    """Refuses what Metal does not do, or did wrong in some version."""

    asked, last = 0, ""

    def __torch_function__(self, function, types, given=(), named=None):
        named = named or {}
        name, self.asked = getattr(function, "__name__", ""), self.asked + 1
        if name in ("scaled_dot_product_attention",):
            mask = named.get("attn_mask")
            assert mask is None, "a mask of truth values"
        assert "shift" not in name, "integers of 64 bits are not shifted"
        assert named.get("out") is None, "parts of tensors are not written into"
        made = function(*given, **named)
        if isinstance(made, torch.Tensor) and made.dtype == torch.float64:
            known = any(isinstance(one, torch.Tensor) and one.dtype == torch.float64 for one in given)
            assert known or (name, self.last) == ("double", "cpu"), "there are doubles on the CPU alone"
        self.last = name
        return made


@pytest.fixture
def metal(monkeypatch):
    """Let the network take the ways that it takes on Metal."""
    monkeypatch.setattr(trunk, "_takes_masks", lambda _: False)
    monkeypatch.setattr(stem, "_writes_into_parts", lambda _: False)
    monkeypatch.setattr(runner, "predictor_of", choose_predictor.PlainPredictor)


@pytest.mark.parametrize("shape", [SMALL, PAPER], ids=["mamol", "paper"])
def test_a_tile_is_classified_with_what_metal_has(metal, shape):
    network = make_network(shape)
    given = blocks(network)
    expected = Engine(network, NAMES, with_expert_shares=True).run(given, SIDE, SIDE, Progress())
    with LikeMetal() as refused:
        made = Engine(network, NAMES, with_expert_shares=True).run(given, SIDE, SIDE, Progress())
    assert refused.asked > 100
    assert np.array_equal(made.winner, expected.winner)
    assert np.allclose(made.confidence, expected.confidence, atol=1e-6)


def test_masked_attention_step_by_step_is_torchs_own():
    chance = torch.Generator().manual_seed(0)
    query, key, value = (torch.randn(50, 2, 7, 8, generator=chance) for _ in range(3))
    mask = torch.rand(50, 1, 1, 7, generator=chance) < 0.6
    mask[..., 0] = True
    usual = torch.nn.functional.scaled_dot_product_attention(query[:, :, :1], key, value, attn_mask=mask)
    assert torch.allclose(trunk._masked_attention(query[:, :, :1], key, value, mask), usual, atol=1e-6)


def test_a_network_is_trained_with_what_metal_has(metal):
    network, chance, count = make_network(), torch.Generator().manual_seed(0), 300
    features = tuple(torch.randn(count, one.feature_count, generator=chance) for one in network.each_stem())
    present = torch.rand(count, 3, generator=chance) < 0.7
    present[:, 0] |= ~present.any(1)
    roles = torch.tensor([Role.TRAINING, Role.VALIDATION, Role.SCENE], dtype=torch.uint8).repeat(count // 3)
    places = torch.stack([torch.arange(count), torch.arange(count)], 1).int()
    samples = Samples(features, present, torch.arange(count) % 4, roles, places)
    schedule = Schedule(scene_steps=3, scene_pixels=99, steps=6, batch=32, labelled_pixels=99, trees=2)
    with LikeMetal() as refused:
        trained = Stages(network, samples, schedule, TrunkSource.TUNED, 0, chance).run(Progress())
    assert refused.asked > 1000 and all(np.isfinite(point.loss) for point in trained.history)


@pytest.fixture
def half(monkeypatch):
    """Let the network compute in fp16, as on a card."""
    monkeypatch.setattr(runner, "predictor_of", choose_predictor.PlainPredictor)
    monkeypatch.setattr(device, "working_precision", lambda _: torch.float16)


@pytest.mark.parametrize("factor", [1, 1e9], ids=["usual values", "broken values"])
def test_fp16_answers_as_fp32_does(half, factor):
    network = make_network()
    given = {name: SensorBlock(one.values * factor, one.valid) for name, one in blocks(network).items()}
    made = Engine(network, NAMES, with_expert_shares=True).run(given, SIDE, SIDE, Progress())
    with pytest.MonkeyPatch.context() as full:
        full.setattr(device, "working_precision", lambda _: torch.float32)
        expected = Engine(network, NAMES, with_expert_shares=True).run(given, SIDE, SIDE, Progress())
    assert np.isfinite(made.confidence[expected.pattern > 0]).all()
    assert (made.winner == expected.winner).mean() > 0.995
    assert np.abs(made.confidence - expected.confidence).mean() < 1e-3


def test_dates_of_any_weight_are_weighed_alike_in_fp16():
    """A weight reaches to e^20; the largest number of fp16 is e^11."""
    chance = torch.Generator().manual_seed(0)
    dates = DateEncoder(3, Architecture(), 4, (18_000, 18_360), chance).requires_grad_(False)
    dates.bins.fit(torch.randn(500, 3, generator=chance), chance)
    days = torch.arange(18_000.0, 18_360.0, 30.0).expand(40, -1)
    rows = torch.cat([torch.randn(40, 12, 3, generator=chance), torch.ones(40, 12, 1), days[..., None]], dim=2)
    for weight in (0.0, 15.0, -15.0):
        dates.to_weights.bias.fill_(weight)
        expected = dates(rows.flatten(1))
        with torch.autocast("cpu", torch.float16):
            made = dates(rows.flatten(1)).float()
        assert torch.isfinite(made).all() and torch.allclose(made, expected, atol=0.02)


@pytest.mark.parametrize(
    "said",
    ["CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`", "CUDA error: out of memory",
     "cuDNN error: CUDNN_STATUS_ALLOC_FAILED", "HIP out of memory. Tried to allocate 2.00 GiB"],
)  # fmt: skip
def test_libraries_that_find_no_room_on_the_card_mean_its_memory(said):
    assert device.is_out_of_memory(RuntimeError(said))


def test_what_a_failed_pass_held_is_let_go_before_the_batch_halves(monkeypatch):
    """Else it cannot go back to the card, where another job may wait for it."""
    network = make_network()
    one = runner.NetworkRunner(network, NAMES)
    held, alive = [], []

    class Large:
        pass

    def predict(batch):
        large = Large()
        held.append(weakref.ref(large))
        if batch.count > 100:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return batch.count

    halve = one._halve
    monkeypatch.setattr(one, "_halve", lambda: (alive.append(held[-1]() is not None), halve()))
    one.batch = 400
    assert sum(made for _, made in one.passes(torch.arange(400), predict, Progress())) == 400
    # What a pass gives may be nothing: previews write their answers down themselves.
    noted: list[int] = []
    batches = [
        batch.count for batch, _ in one.passes(torch.arange(400), lambda own: noted.append(own.count), Progress())
    ]
    assert batches == noted and sum(noted) == 400
    assert alive == [False, False]
