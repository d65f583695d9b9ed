"""Which build of torch to install: for the processor, or with NVIDIA's libraries; and how much that downloads."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..language.words import tr

CPU_INDEX = "https://download.pytorch.org/whl/cpu"
"""Where torch's makers keep the builds without NVIDIA's libraries, which the Python Package Index lacks for Linux."""
# What pip said on 64-bit Linux with Python 3.11: torch 2.13 and all that it brings.
CPU_MEGABYTES, CUDA_MEGABYTES = 210, 2800
OTHERS_MEGABYTES = {"safetensors": 1, "scikit-learn": 14, "rasterio": 22}
NVIDIA_DRIVER = Path("/proc/driver/nvidia/version")


@dataclass(frozen=True)
class TorchBuild:
    """One build of torch.

    Attributes:
        key: "cpu" or "cuda".
        suffix: what pip adds to the version to get this build; "" is what the package index gives by itself.
        index: a further package index that has it, or "".
        megabytes: what is downloaded, with all that torch brings.
    """

    key: str
    suffix: str = ""
    index: str = ""
    megabytes: int = CPU_MEGABYTES


CPU_OF_LINUX = TorchBuild("cpu", "+cpu", CPU_INDEX)
CUDA = TorchBuild("cuda", megabytes=CUDA_MEGABYTES)
ONLY_ONE = TorchBuild("cpu")


def torch_builds(system: str = sys.platform, machine: str | None = None) -> tuple[TorchBuild, ...]:
    """Return the builds to choose from; one where the package index has only that of the processor.

    Args:
        system: as in ``sys.platform``.
        machine: as in ``platform.machine()``; None is this one.
    """
    machine = platform.machine() if machine is None else machine
    has_both = system.startswith("linux") and machine in ("x86_64", "AMD64")
    return (CPU_OF_LINUX, CUDA) if has_both else (ONLY_ONE,)


def has_nvidia_card() -> bool:
    """Return whether this computer has an NVIDIA card whose driver is installed; asks no driver, and takes no time."""
    return NVIDIA_DRIVER.exists() or shutil.which("nvidia-smi") is not None


def proposed_build(builds: Iterable[TorchBuild], has_card: bool) -> TorchBuild:
    """Return the build with NVIDIA's libraries where there is a card for them, else that of the processor."""
    builds = tuple(builds)
    wanted = "cuda" if has_card else "cpu"
    return next((build for build in builds if build.key == wanted), builds[0])


def megabytes_of(packages: Iterable[str], build: TorchBuild) -> int:
    """Return about how many megabytes pip downloads for some packages; 0 where that is not known.

    Args:
        packages: the names pip knows them by.
        build: of torch, where that is among them.
    """
    return sum(build.megabytes if name == "torch" else OTHERS_MEGABYTES.get(name, 0) for name in packages)


def size_text(megabytes: float) -> str:
    """Return a size for people: "13 MB", "2.8 GB"."""
    return (
        tr("{megabytes:.1f} GB", megabytes=megabytes / 1000)
        if megabytes >= 1000
        else tr("{value} MB", value=max(1, round(megabytes)))
    )
