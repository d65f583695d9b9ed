"""Torch's libraries are opened before torch is imported, by a call that does not hold Python's lock."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
import library_loading

def opened():
    lines = Path("/proc/self/maps").read_text().splitlines()
    return {line.split("/")[-1].strip() for line in lines if "libtorch" in line}

before = opened()
library_loading.load_torch_libraries()
print(sorted(before), sorted(opened()), "torch" in sys.modules)
import torch
assert float(torch.ones(2).sum()) == 2
library_loading.load_torch_libraries()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the C library's dlopen is Linux's")
def test_the_libraries_are_there_before_torch_is() -> None:
    command = [sys.executable, "-c", SCRIPT, str(ROOT / "core")]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    before, after, imported = told.strip().replace("] ", "];").split(";")
    assert before == "[]" and imported == "False"
    import torch

    if (Path(torch.__file__).parent / "lib" / "libtorch_cpu.so").exists():
        assert "libtorch_cpu.so" in after


def test_nothing_happens_without_torch() -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import library_loading; library_loading.load_torch_libraries()"
    )
    subprocess.run([sys.executable, "-S", "-c", script, str(ROOT / "core")], check=True)
