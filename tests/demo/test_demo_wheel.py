"""A wheel is tried for a few times, checked, and not fetched again."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest
from mamol.core.errors import MamolError
from mamol.demo import wheel

CONTENT = b"a wheel"
SHA256 = hashlib.sha256(CONTENT).hexdigest()


class Pip:
    """Stands for pip: succeeds from a given attempt on."""

    def __init__(self, target: Path, succeeds_at: int) -> None:
        self.target, self.succeeds_at, self.attempts = target, succeeds_at, 0

    def run(self, command: list[str], check: bool) -> subprocess.CompletedProcess[str]:
        self.attempts += 1
        assert command[-1] == "package==1.0" and "--no-deps" in command
        if self.attempts < self.succeeds_at:
            return subprocess.CompletedProcess(command, 1)
        self.target.write_bytes(CONTENT)
        return subprocess.CompletedProcess(command, 0)


def fetch(monkeypatch: pytest.MonkeyPatch, pip: Pip, sha256: str = SHA256) -> Path:
    monkeypatch.setattr(wheel.subprocess, "run", pip.run)
    monkeypatch.setattr(wheel.time, "sleep", lambda seconds: None)
    return wheel.fetch_wheel("package==1.0", pip.target, sha256)


def test_a_failed_download_is_tried_again_and_a_wheel_at_hand_is_kept(tmp_path, monkeypatch) -> None:
    pip = Pip(tmp_path / "a.whl", succeeds_at=2)
    assert fetch(monkeypatch, pip) == pip.target and pip.attempts == 2
    assert fetch(monkeypatch, pip) == pip.target and pip.attempts == 2


def test_no_network_and_another_file_are_sentences(tmp_path, monkeypatch) -> None:
    pip = Pip(tmp_path / "a.whl", succeeds_at=100)
    with pytest.raises(MamolError, match="could not be downloaded; check the network"):
        fetch(monkeypatch, pip)
    assert pip.attempts == wheel.DOWNLOAD_ATTEMPTS
    with pytest.raises(MamolError, match="is not the file this was made with"):
        fetch(monkeypatch, Pip(tmp_path / "b.whl", succeeds_at=1), "0" * 64)
