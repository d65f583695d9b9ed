"""A cluster that is reached, or started, for one run: what is refused, what is said, what an unfinished run keeps."""

from __future__ import annotations

import multiprocessing.spawn
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from distributed import LocalCluster
from mamol.core import api
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.limits import BLOCK_SIZE
from mamol.core.contracts.mosaic import ClusterRequest, MosaicRequest
from mamol.core.contracts.outputs import OutputKind
from mamol.core.contracts.sensors import PixelWindow
from mamol.core.distributed import cluster as cluster_module
from mamol.core.distributed import mosaic as mosaic_module
from mamol.core.distributed import on_cluster
from mamol.core.distributed.cluster import connected, dashboard_of, kept_environment
from mamol.core.distributed.unfinished import UnfinishedFolder
from mamol.core.errors import Cancelled, ClusterError, MamolError, OutputError
from mamol.core.progress import PartOfProgress, Progress


class Heard(Progress):
    """Remembers what it was told, and cancels after so many tiles."""

    def __init__(self, tiles: int | None = None) -> None:
        self.tiles, self.done = tiles, 0
        self.pages: list[str] = []
        self.warnings: list[str] = []

    def report(self, fraction: float, message: str, values: object = None) -> None:
        self.done += "tasks done" in message

    def watch_at(self, address: str) -> None:
        self.pages.append(address)

    def warn(self, sentence: str) -> None:
        self.warnings.append(sentence)

    def cancelled(self) -> bool:
        return self.tiles is not None and self.done >= self.tiles


@pytest.fixture(scope="module")
def in_process() -> Iterator[str]:
    """Address of a scheduler with one worker, both in this process."""
    with (
        kept_environment(),
        LocalCluster(
            n_workers=1, threads_per_worker=1, processes=False, protocol="tcp://", dashboard_address=None
        ) as cluster,
    ):
        yield cluster.scheduler_address


def asked(mosaic: MosaicRequest, **choices: object) -> ClusterRequest:
    return ClusterRequest(replace(mosaic, kinds=(OutputKind.CLASSES,)), **choices)


def refusal(request: ClusterRequest) -> str:
    with pytest.raises(MamolError) as caught:
        api.classify_on_cluster(request)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.fixture
def mosaic(tmp_path: Path) -> MosaicRequest:
    return MosaicRequest("no model", (), (OutputKind.CLASSES,), str(tmp_path / "map"))


@pytest.mark.parametrize("address", ["http://10.0.0.1:8787/status", "ftp://host:1", "inproc://a/b:1"])
def test_an_address_that_begins_oddly_gets_a_sentence(mosaic: MosaicRequest, address: str) -> None:
    sentence = refusal(asked(mosaic, scheduler=address))
    assert "as no address of a Dask scheduler does" in sentence and "tcp://10.0.0.1:8786" in sentence
    assert ("that of a dashboard" in sentence) is address.startswith("http")


@pytest.mark.parametrize("address", ["", "host", "tcp://host", "tcp://:8786", "host:port", "tcp://a b:1", "h:99999"])
def test_an_address_without_host_or_port_gets_a_sentence(mosaic: MosaicRequest, address: str) -> None:
    assert "it needs a host and a port" in refusal(asked(mosaic, scheduler=address))


@pytest.mark.parametrize("address", ["10.0.0.1:8786", "tcp://host:8786", "tls://[::1]:8786"])
def test_addresses_of_schedulers_pass(address: str) -> None:
    on_cluster.check_address(address)


def test_an_address_that_is_not_reached_gets_a_sentence(mosaic: MosaicRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "TIMEOUT", 1)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    assert f"No Dask scheduler answers at '{address}'" in refusal(asked(mosaic, scheduler=address))


@pytest.mark.parametrize("workers", [0, -1, 9])
def test_no_workers_or_more_than_cores_get_a_sentence(
    mosaic: MosaicRequest, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    monkeypatch.setattr(on_cluster, "usable_cores", lambda: 8)
    sentence = refusal(asked(mosaic, workers=workers))
    assert f"{workers} workers cannot be started: this machine has 8 cores" in sentence and "Choose 1 to 8" in sentence


def test_address_and_workers_exclude_each_other(mosaic: MosaicRequest) -> None:
    assert "either an address or a number" in refusal(asked(mosaic, scheduler="tcp://host:1", workers=1))


def test_what_needs_no_cluster_is_refused_before_one_is_started(mosaic: MosaicRequest, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="at least one map"):
        api.classify_on_cluster(ClusterRequest(replace(mosaic, kinds=())))
    assert "Choose a multiple of 256" in refusal(asked(replace(mosaic, tile_size=300)))
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "mine.txt").write_text("mine")
    assert "is not empty" in refusal(asked(mosaic))


def test_processes_that_cannot_be_started_get_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    before = multiprocessing.spawn.get_executable()
    seen = []

    def broken(**_: object) -> None:
        seen.append(multiprocessing.spawn.get_executable())
        raise RuntimeError("Nanny failed\nto start.")

    monkeypatch.setattr(cluster_module.dask_distributed(), "LocalCluster", broken)
    sentence = r"No worker processes could be started.*Nanny failed to start"
    with pytest.raises(ClusterError, match=sentence), connected(None, 1, python="/usr/bin/python-of-qgis"):
        pass
    assert [str(one) for one in seen] in (["/usr/bin/python-of-qgis"], ["b'/usr/bin/python-of-qgis'"])
    assert multiprocessing.spawn.get_executable() == before


def test_the_page_to_watch_is_told_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    class Shown:
        dashboard_link = "http://127.0.0.1:8787/status"

        def scheduler_info(self) -> dict[str, object]:
            return {"services": {"dashboard": 8787}}

    assert dashboard_of(Shown()) == Shown.dashboard_link
    monkeypatch.setattr(Shown, "dashboard_link", "javascript:alert(1)")
    assert dashboard_of(Shown()) == ""
    monkeypatch.setattr(Shown, "scheduler_info", lambda _: {"services": {}})
    assert dashboard_of(Shown()) == ""
    heard = Heard()
    PartOfProgress(heard, 0.0, 0.5).watch_at("http://a")
    assert heard.pages == ["http://a"]


def test_a_run_that_was_cancelled_goes_on_and_refuses_what_is_another(
    in_process: str, request_for: MosaicRequest, scene: ClassifyRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_tiles = replace(request_for, resume=True, refuse_other=True, window=PixelWindow(0, 0, 2 * BLOCK_SIZE, 80))
    request = asked(two_tiles, scheduler=in_process)
    with pytest.raises(Cancelled):
        api.classify_on_cluster(request, Heard(tiles=1))
    hidden = tmp_path / ".map.mamol-unfinished"
    records = sorted((hidden / "done").glob("*.json"))
    assert records and not (tmp_path / "map").exists()

    other = tmp_path / "other.safetensors"
    other.write_bytes(Path(scene.model_path).read_bytes())
    sentence = refusal(replace(request, mosaic=replace(request.mosaic, model_path=str(other))))
    assert "left unfinished" in sentence and "by a run with another model." in sentence
    kinds = replace(request.mosaic, kinds=(OutputKind.CLASSES, OutputKind.CONFIDENCE))
    assert "by a run with other maps." in refusal(replace(request, mosaic=kinds))
    assert sorted((hidden / "done").glob("*.json")) == records

    made = []

    @contextmanager
    def watched(*given: object, **also: object) -> Iterator[UnfinishedFolder]:
        with UnfinishedFolder(*given, **also) as folder:
            yield folder
            made.append([path.name for path in records])

    monkeypatch.setattr(mosaic_module, "UnfinishedFolder", watched)
    heard = Heard()
    result = api.classify_on_cluster(request, heard)
    assert made and Path(result.outputs[0].path).is_file() and not hidden.exists()
    assert not [one for one in heard.warnings if "unfinished" in one]


def test_without_resuming_what_was_kept_goes_and_that_is_said(tmp_path: Path) -> None:
    folder = str(tmp_path / "map")
    with pytest.raises(Cancelled), UnfinishedFolder(folder, {"kinds": 1}, resume=True) as kept:
        (kept.records / "r0_c0.json").write_text("{}")
        raise Cancelled
    told: list[str] = []
    with UnfinishedFolder(folder, {"kinds": 2}, resume=True, tell=told.append) as anew:
        assert not list(anew.records.iterdir())
        (anew.records / "r0_c0.json").write_text("{}")
    assert "'map' was left unfinished, with 1 whole tile, by a run with other maps. The run was started anew" in told[0]
    other = UnfinishedFolder(folder, {"kinds": 2, "device": "x"}, resume=True, refuse_other=True)
    with pytest.raises(OutputError, match="other options"), other:
        pass
    told.clear()
    with UnfinishedFolder(folder, {"kinds": 2}, resume=False, tell=told.append):
        pass
    assert "1 whole tile. The run was started anew, and these tiles were removed." in told[0]
