"""What a run on many machines, or in several processes of this one, is asked to do."""

from __future__ import annotations

from dataclasses import dataclass

from .classify import ValueMatching
from .outputs import OutputKind
from .sensors import Cover, Extent, PixelWindow, SensorSource


@dataclass(frozen=True)
class MosaicRequest:
    """Classify one large scene, tile by tile, into a folder with a mosaic of each kind.

    All paths must mean the same files on every machine of the cluster: shared storage, or one machine.

    Attributes:
        model_path: the model file.
        sensors: the sensors that are present, as in :class:`~mamol.core.contracts.classify.ClassifyRequest`.
        kinds: the maps to make, each once.
        folder: the folder to be; it must not exist yet, or be empty. It gets "classes.vrt" and the like, which
            are the maps, and "tiles" with the rasters they are made of.
        extent: the part to classify; None is the ground of ``cover``, or ``window``.
        window: the part to classify in pixels, instead of ``extent``.
        reference: as in :class:`~mamol.core.contracts.classify.ClassifyRequest`.
        device: "auto", "cpu", "cuda" or "mps", on the machines of the cluster.
        tile_size: edge of a tile, which is one task and one file of each kind, in pixels; a multiple of 256.
        resume: keep the tiles that are whole when the run fails or is cancelled, and begin with those that an
            earlier such run, asked the same of the same files, has kept.
        cover, pixel_size, coverage, values, level: as in :class:`~mamol.core.contracts.classify.ClassifyRequest`.
        memory_limit: the same, for each worker.
        refuse_other: with ``resume``, whether to refuse a folder that another run has left unfinished; else what that
            run has kept is removed, with a warning.
    """

    model_path: str
    sensors: tuple[SensorSource, ...]
    kinds: tuple[OutputKind, ...]
    folder: str
    extent: Extent | None = None
    window: PixelWindow | None = None
    reference: str | None = None
    device: str = "cpu"
    tile_size: int = 2048
    resume: bool = False
    cover: Cover = Cover.UNION
    pixel_size: float | None = None
    coverage: float = 0.9
    values: ValueMatching = ValueMatching.OFF
    memory_limit: int | None = None
    refuse_other: bool = False
    level: int | None = None


@dataclass(frozen=True)
class ClusterRequest:
    """Classify one large scene on a Dask cluster that is reached, or started on this machine, for this run alone.

    Attributes:
        mosaic: what is to be classified, and where to.
        scheduler: address of a scheduler that runs, "tcp://host:8786"; None starts worker processes on this machine.
        workers: how many worker processes to start, from 1 to the cores of this machine; None is one for each core
            but one. Only without a scheduler.
        python: the interpreter of these processes; None is the one that runs this. A program that Python is built
            into, as QGIS, must name it.
    """

    mosaic: MosaicRequest
    scheduler: str | None = None
    workers: int | None = None
    python: str | None = None
