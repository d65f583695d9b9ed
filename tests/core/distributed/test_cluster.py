"""What is said where there is no cluster, or one that cannot do the work."""

from __future__ import annotations

import asyncio
import os
import socket
import socketserver
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from distributed import Client, LocalCluster
from mamol.core.distributed import cluster as cluster_module
from mamol.core.distributed.cluster import check_workers, connected, timeouts
from mamol.core.distributed.tasks import run_tasks
from mamol.core.distributed.tiles import classify_tile
from mamol.core.errors import Cancelled, ClusterError
from mamol.core.progress import Progress


def test_a_missing_dask_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    sentence = r"needs the Python package 'distributed' \(Dask\), which is not installed"
    with pytest.raises(ClusterError, match=sentence), connected():
        pass


def test_an_address_where_nobody_answers_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "TIMEOUT", 1)
    for address in ("tcp://127.0.0.1:9", "nonsense://x"):
        with pytest.raises(ClusterError, match=f"No Dask scheduler answers at '{address}'"), connected(address):
            pass


def test_that_nobody_listens_is_said_at_once() -> None:
    start = time.monotonic()
    for address in ("tcp://127.0.0.1:9", "127.0.0.1:9", "tcp://no-such-host.invalid:8786", "tls://127.0.0.1:9"):
        with pytest.raises(ClusterError, match=f"No Dask scheduler answers at '{address}'"), connected(address):
            pass
    assert time.monotonic() - start < cluster_module.TIMEOUT / 2


@pytest.mark.parametrize("scheme", ["tls", "ucx"])
def test_an_address_that_this_machine_is_not_set_up_for_gets_a_sentence(
    scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_module, "TIMEOUT", 1)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"{scheme}://127.0.0.1:{listening.getsockname()[1]}"
        with pytest.raises(ClusterError, match=f"not set up for the address '{address}'.*needs certificates") as caught:
            connected(address).__enter__()
    assert "\n" not in str(caught.value)


def test_a_cluster_without_workers_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "TIMEOUT", 1)
    with (
        LocalCluster(n_workers=0, dashboard_address=None) as cluster,
        Client(cluster, set_as_default=False) as client,
        pytest.raises(ClusterError, match="has no workers"),
    ):
        check_workers(client)


def test_workers_with_other_versions_are_refused_and_other_processors_told(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert check_workers(client) == ()
    ours = cluster_module.software()
    with monkeypatch.context() as patch:
        patch.setattr(cluster_module, "software", lambda: {**ours, "torch": "1.0"})
        # The workers are asked with the function of their own.
        patch.setattr(client, "run", lambda *_, **__: {"tcp://worker": ours})
        with pytest.raises(ClusterError, match=r"tcp://worker has torch 2\.\S+, this machine torch 1\.0"):
            check_workers(client)
        patch.setattr(cluster_module, "software", lambda: {**ours, "CPU": "other"})
        (sentence,) = check_workers(client)
        assert "may differ in the last digits" in sentence


def test_a_cluster_of_this_machine_leaves_its_process_as_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    before = dict(os.environ)
    with connected(None, workers=1) as client:
        assert len(client.scheduler_info()["workers"]) == 1
    assert dict(os.environ) == before


def test_a_worker_without_mamol_gets_a_sentence_before_and_during_the_run(
    tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mamol.py").write_text("raise ModuleNotFoundError(\"No module named 'mamol'\")", encoding="utf-8")
    with LocalCluster(n_workers=0, dashboard_address=None) as cluster, Client(cluster, set_as_default=False) as client:
        program = ["-m", "distributed.cli.dask_worker", cluster.scheduler_address, "--no-nanny", "--no-dashboard"]
        worker = subprocess.Popen(
            [sys.executable, *program], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(tmp_path)},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        request.addfinalizer(lambda: (worker.terminate(), worker.wait(30)))
        with pytest.raises(ClusterError, match=r"The worker at tcp://\S+ cannot load MaMOL \(.*No module") as caught:
            check_workers(client)
        assert "PYTHONPATH" in str(caught.value) and "\n" not in str(caught.value)
        # One that came later ends as it is given a task.
        monkeypatch.setattr(cluster_module, "TIMEOUT", 2)
        with pytest.raises(ClusterError, match="has lost all its workers"):
            list(run_tasks(client, classify_tile, ["a tile"], Progress(), str, stop_at_failure=True))


class OwnTimeoutError(Exception):
    """Dask's timeout on Python 3.9 and 3.10, where it is asyncio's and not Python's own."""


@pytest.fixture
def older_python(monkeypatch: pytest.MonkeyPatch) -> None:
    distributed = cluster_module.dask_distributed()

    def wait(*_: object, **__: object) -> None:
        raise OwnTimeoutError

    monkeypatch.setattr(distributed, "TimeoutError", OwnTimeoutError)
    monkeypatch.setattr(distributed, "wait", wait)


@pytest.mark.usefixtures("older_python")
def test_a_timeout_that_is_not_pythons_own_is_one_all_the_same(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert issubclass(OwnTimeoutError, timeouts()) and issubclass(TimeoutError, timeouts())

    def nobody_comes(*_: object, **__: object) -> None:
        raise OwnTimeoutError

    monkeypatch.setattr(client, "wait_for_workers", nobody_comes)
    with pytest.raises(ClusterError, match="has no workers"):
        check_workers(client)

    class Impatient(Progress):
        asked = 0

        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 3

    with pytest.raises(Cancelled):
        list(run_tasks(client, _slow, [1], Impatient(), str, stop_at_failure=True))


def _slow(seconds: float, progress: Progress) -> None:
    while True:
        progress.check()


def test_dasks_timeout_is_asyncios() -> None:
    assert asyncio.TimeoutError in timeouts() and TimeoutError in timeouts()


def test_a_program_that_is_no_scheduler_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it says is read as the size of a message, of some exabytes."""

    class Talks(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            self.request.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n" * 4)

    monkeypatch.setattr(cluster_module, "TIMEOUT", 3)
    with socketserver.TCPServer(("127.0.0.1", 0), Talks) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        address = f"tcp://127.0.0.1:{server.server_address[1]}"
        with pytest.raises(ClusterError, match="No Dask scheduler answers at"), connected(address):
            pass
        server.shutdown()
        thread.join()
