"""The door to a cluster: it is reached, or started on this machine, for one run, and left when that ends."""

from __future__ import annotations

from pathlib import Path

from ..contracts.classify import ClassifyResult
from ..contracts.mosaic import ClusterRequest
from ..errors import ClusterError
from ..machine import usable_cores
from ..message import message
from ..progress import Progress
from .cluster import connected, dashboard_of, dask_distributed, has_dashboards
from .mosaic import check_kinds, classify_mosaic
from .tiles import check_tile_size
from .unfinished import check_free

SCHEMES = ("tcp", "tls", "ws", "wss", "ucx")
"""How the address of a scheduler may begin."""
EXAMPLE = "tcp://10.0.0.1:8786"


def classify_on_cluster(request: ClusterRequest, progress: Progress) -> ClassifyResult:
    """Classify a scene on a Dask cluster, tile by tile.

    What can be seen to be wrong at once is refused before a cluster is asked for.

    Args:
        request: the scene, and which cluster.
        progress: told where the cluster can be watched, and when a tile is done; asked twice a second whether to stop.

    Returns:
        What was written, as :func:`~mamol.core.distributed.mosaic.classify_mosaic` returns it.

    Raises:
        MamolError: a sentence about what is wrong with cluster, model, sensors, part or folder.
        Cancelled: when the analyst stopped it; with ``resume`` the tiles that are whole are kept.
    """
    check_cluster(request)
    progress.check()
    here = request.scheduler is None
    progress.report(
        0.0,
        message("starting worker processes")
        if here
        else message("connecting to {scheduler}", scheduler=request.scheduler),
    )
    with connected(request.scheduler, request.workers, request.python, dashboard=True) as client:
        page = dashboard_of(client)
        if page and (not here or has_dashboards()):
            progress.watch_at(page)
        progress.check()
        return classify_mosaic(request.mosaic, client, progress)


def check_cluster(request: ClusterRequest) -> None:
    """Check what can be checked without a cluster.

    Raises:
        ClusterError: Dask is not installed, the address cannot be one, or there are too many workers, or none.
        OutputError: no map is to be made, the folder is not free, or tiles cannot be of such a size.
    """
    dask_distributed()
    if request.scheduler is not None:
        check_address(request.scheduler)
        if request.workers is not None:
            raise ClusterError(
                message(
                    "A number of workers is only for those that are started on this machine: a scheduler has its own. "
                    "Give either an address or a number."
                )
            )
    elif request.workers is not None:
        check_workers_here(request.workers)
    check_kinds(request.mosaic.kinds)
    check_tile_size(request.mosaic.tile_size)
    check_free(Path(request.mosaic.folder).absolute())


def check_address(address: str) -> None:
    """Check that an address can be that of a scheduler.

    Raises:
        ClusterError: it begins otherwise, or has no host or port.
    """
    scheme, separator, place = address.partition("://")
    if separator and scheme not in SCHEMES:
        page = message(" An http address is that of a dashboard.") if scheme in ("http", "https") else ""
        raise ClusterError(
            message(
                "'{address}' begins with '{scheme}://', as no address of a Dask scheduler does.{page} Give it as the "
                "scheduler prints it, '{example}' for example.",
                address=address,
                scheme=scheme,
                page=page,
                example=EXAMPLE,
            )
        )
    host, _, port = (place if separator else address).rpartition(":")
    is_port = port.isascii() and port.isdecimal() and 0 < int(port) < 2**16
    if not host or not is_port or any(letter.isspace() for letter in address):
        raise ClusterError(
            message(
                "'{address}' is no address of a Dask scheduler: it needs a host and a port, as '{example}' has them.",
                address=address,
                example=EXAMPLE,
            )
        )


def check_workers_here(workers: int) -> None:
    """Check how many worker processes are to be started on this machine.

    Raises:
        ClusterError: none, or more than it has cores.
    """
    cores = usable_cores()
    if not 1 <= workers <= cores:
        has = "1 core" if cores == 1 else message("{cores} cores", cores=cores)
        number = "1" if cores == 1 else message("1 to {cores}", cores=cores)
        raise ClusterError(
            message(
                "{workers} workers cannot be started: this machine has {has} that MaMOL may use. Choose {number}, or "
                "give the address of a scheduler.",
                workers=workers,
                has=has,
                number=number,
            )
        )
