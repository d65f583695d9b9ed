"""From what stands in the choice of a cluster to the request core gets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...core import api
from ...core.contracts.classify import ClassifyRequest, ClassifyResult
from ...core.contracts.mosaic import ClusterRequest, MosaicRequest
from ...core.contracts.outputs import Output, OutputKind
from ...core.errors import ClusterError, OutputError
from ...core.message import message
from ...core.own_process import python_interpreter
from ...core.progress import Progress

TILE_SIZE = 2048


@dataclass(frozen=True)
class ClusterPlan:
    """How a scene is to be classified outside of QGIS.

    Attributes:
        scheduler: address of a Dask scheduler; None starts worker processes on this machine.
        workers: how many of these; None is one for each core but one.
        tile_size: edge of a tile in pixels.
        resume: whether whole tiles are kept when the run stops, and used by the next.
    """

    scheduler: str | None = None
    workers: int | None = None
    tile_size: int = TILE_SIZE
    resume: bool = True

    def place(self, request: ClassifyRequest, is_temporary: bool, taken: frozenset[str]) -> ClassifyRequest:
        """Return a request with its maps in a folder of their own, beside where the rasters would be.

        Args:
            request: as for a run in QGIS.
            is_temporary: whether no folder was chosen.
            taken: files that must not be written.

        Raises:
            ClusterError: no address is given.
            OutputError: the cluster could not see the folder.
        """
        if self.scheduler == "":
            raise ClusterError(
                message(
                    "No address is given for the cluster. Type the one its scheduler prints, such as "
                    "'tcp://10.0.0.1:8786', or compute in worker processes."
                )
            )
        if self.scheduler is not None and is_temporary:
            raise OutputError(
                message(
                    "A cluster cannot write to a temporary folder. Choose one to save to, on storage that all "
                    "machines of the cluster share."
                )
            )
        first = request.outputs[0]
        stem = Path(first.path).stem.removesuffix(f"_{first.kind.value}")
        folder = free_folder(Path(first.path).parent, stem, [output.kind for output in request.outputs], taken)
        outputs = tuple(Output(one.kind, str(mosaic_path(folder, one.kind))) for one in request.outputs)
        return replace(request, outputs=outputs)

    def classify(self, request: ClassifyRequest, progress: Progress) -> ClassifyResult:
        """Classify what :meth:`place` returned (worker thread)."""
        return api.classify_on_cluster(self.request_of(request), progress)

    def request_of(self, request: ClassifyRequest) -> ClusterRequest:
        """Turn what :meth:`place` returned into core's request."""
        mosaic = MosaicRequest(
            request.model_path,
            request.sensors,
            tuple(output.kind for output in request.outputs),
            str(Path(request.outputs[0].path).parent),
            request.extent,
            reference=request.reference,
            tile_size=self.tile_size,
            resume=self.resume,
            cover=request.cover,
            pixel_size=request.pixel_size,
            coverage=request.coverage,
            values=request.values,
            memory_limit=request.memory_limit,
            refuse_other=True,
            level=request.level,
        )
        return ClusterRequest(mosaic, self.scheduler, self.workers, str(python_interpreter()))


def mosaic_path(folder: Path, kind: OutputKind) -> Path:
    """Return the file of a map in a mosaic's folder."""
    return folder / f"{kind.value}.vrt"


def free_folder(folder: Path, stem: str, kinds: Sequence[OutputKind], taken: frozenset[str]) -> Path:
    """Return a new folder's path: one that a run has left unfinished has the same again, so that it can go on."""
    number = 1
    while True:
        candidate = folder / (f"{stem}_mosaic" if number == 1 else f"{stem}_mosaic_{number}")
        if not candidate.exists() and not any(str(mosaic_path(candidate, kind)) in taken for kind in kinds):
            return candidate
        number += 1
