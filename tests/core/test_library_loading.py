"""torch is imported without holding Python's lock for long: libraries are there before, and nothing is collected."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import gc, json, sys
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
print(json.dumps(told))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the C library's dlopen is Linux's")
def test_the_libraries_are_there_before_torch_is_and_nothing_is_collected() -> None:
    command = [sys.executable, "-c", SCRIPT, str(ROOT / "core")]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
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
