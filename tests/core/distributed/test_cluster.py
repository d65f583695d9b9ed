"""What is said where there is no cluster, or one that cannot do the work."""

from __future__ import annotations

import os
import sys

import pytest
from distributed import Client, LocalCluster
from mamol.core.distributed import cluster as cluster_module
from mamol.core.distributed.cluster import check_workers, connected
from mamol.core.errors import ClusterError


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
        patch.setattr(client, "run", lambda _: {"tcp://worker": ours})
        with pytest.raises(ClusterError, match=r"tcp://worker has torch 2\.\S+, this machine torch 1\.0"):
            check_workers(client)
        patch.setattr(cluster_module, "software", lambda: {**ours, "CPU": "other"})
        (sentence,) = check_workers(client)
        assert "may differ from this machine's in the last digits" in sentence


def test_a_cluster_of_this_machine_leaves_its_process_as_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    before = dict(os.environ)
    with connected(None, workers=1) as client:
        assert len(client.scheduler_info()["workers"]) == 1
    assert dict(os.environ) == before
