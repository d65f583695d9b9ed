"""A wheel is tried for a few times, checked, and not fetched again."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest
from mamol.core.errors import Cancelled, MamolError
from mamol.core.example import wheel
from mamol.core.progress import Progress

CONTENT = b"a wheel"
SHA256 = hashlib.sha256(CONTENT).hexdigest()


class Pip:
    """Stands for pip: succeeds from a given attempt on."""

    def __init__(self, target: Path, succeeds_at: int) -> None:
        self.target, self.succeeds_at, self.attempts = target, succeeds_at, 0

    def run(self, command: list[str], progress: Progress) -> int:
        self.attempts += 1
        assert command[0] == "python" and command[-1] == "package==1.0" and "--no-deps" in command
        if self.attempts < self.succeeds_at:
            return 1
        self.target.write_bytes(CONTENT)
        return 0


def fetch(monkeypatch: pytest.MonkeyPatch, pip: Pip, sha256: str = SHA256) -> Path:
    monkeypatch.setattr(wheel, "_run", pip.run)
    monkeypatch.setattr(wheel, "_wait", lambda seconds, progress: None)
    return wheel.fetch_wheel("package==1.0", pip.target, sha256, "python", Progress())


def test_a_failed_download_is_tried_again_and_a_wheel_at_hand_is_kept(tmp_path, monkeypatch) -> None:
    pip = Pip(tmp_path / "a.whl", succeeds_at=2)
    assert fetch(monkeypatch, pip) == pip.target and pip.attempts == 2
    assert fetch(monkeypatch, pip) == pip.target and pip.attempts == 2


def test_no_network_and_another_file_are_sentences(tmp_path, monkeypatch) -> None:
    pip = Pip(tmp_path / "a.whl", succeeds_at=100)
    with pytest.raises(MamolError, match=r"could not be downloaded\. Check the network"):
        fetch(monkeypatch, pip)
    assert pip.attempts == wheel.DOWNLOAD_ATTEMPTS
    with pytest.raises(MamolError, match="is not the file that was expected"):
        fetch(monkeypatch, Pip(tmp_path / "b.whl", succeeds_at=1), "0" * 64)
    assert not (tmp_path / "b.whl").exists()


def test_pip_is_stopped_when_the_analyst_cancels(tmp_path) -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        wheel._run([sys.executable, "-c", "import time; time.sleep(60)"], Stopped())
    assert wheel._run(["/no/such/program"], Progress()) != 0
