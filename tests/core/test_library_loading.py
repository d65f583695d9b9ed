"""torch is imported without holding Python's lock for long: libraries are there before, and nothing is collected."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import gc, json, os, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
import library_loading

def opened():
    lines = Path("/proc/self/maps").read_text().splitlines()
    return sorted({line.split("/")[-1].strip() for line in lines if "libtorch" in line})

told = {"before": opened(), "collected": 0}

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "torch._C":
            told["at_import"] = opened()
            told["waiting"] = os.environ.get("OMP_WAIT_POLICY")
        return None

def note(phase, facts):
    told["collected"] += phase == "start" and facts["generation"] > 0

def job(first, second):
    import torch
    gc.callbacks.remove(note)
    return float(torch.ones(2).sum()) + first + second

sys.meta_path.insert(0, Watch())
gc.callbacks.append(note)
told["answer"] = library_loading.with_torch(job, 10, 20)
told["collects"] = gc.isenabled()
gc.disable()
told["again"] = library_loading.with_torch(lambda: gc.isenabled())
told["waiting_after"] = os.environ.get("OMP_WAIT_POLICY")
print(json.dumps(told))
"""


def import_torch(**settings: str) -> dict[str, Any]:
    """What a fresh process sees of importing torch, with some settings of its environment."""
    environment = {name: value for name, value in os.environ.items() if name != "OMP_WAIT_POLICY"}
    command = [sys.executable, "-c", SCRIPT, str(ROOT / "core")]
    process = subprocess.run(command, capture_output=True, text=True, check=True, env={**environment, **settings})
    told: dict[str, Any] = json.loads(process.stdout)
    return told


@pytest.mark.skipif(sys.platform != "linux", reason="the C library's dlopen is Linux's")
def test_the_libraries_are_there_before_torch_is_and_nothing_is_collected() -> None:
    told = import_torch()
    assert told["before"] == [] and told["collected"] == 0
    assert told["answer"] == 32 and told["collects"] and not told["again"]
    import torch

    if (Path(torch.__file__).parent / "lib" / "libtorch_cpu.so").exists():
        # Debian's is a link to a file with the version in its name.
        assert any(name.startswith("libtorch_cpu.so") for name in told["at_import"])


def test_without_torch_the_function_is_called_all_the_same() -> None:
    script = (
        "import gc, sys; sys.path.insert(0, sys.argv[1]); import library_loading; "
        "print(library_loading.with_torch(lambda: 'torch' in sys.modules), gc.isenabled())"
    )
    command = [sys.executable, "-S", "-c", script, str(ROOT / "core")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.split() == ["False", "True"]


def test_threads_of_torch_sleep_while_they_wait_and_the_environment_stays() -> None:
    told = import_torch()
    assert told["waiting"] == "PASSIVE" and told["waiting_after"] is None


def test_an_analysts_own_way_of_waiting_is_kept() -> None:
    told = import_torch(OMP_WAIT_POLICY="ACTIVE")
    assert told["waiting"] == told["waiting_after"] == "ACTIVE"
