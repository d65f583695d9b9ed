"""The folder of a mosaic appears whole, and without what a worker that died had in hand."""

from __future__ import annotations

from pathlib import Path

from mamol.core.distributed.unfinished import UnfinishedFolder


def test_what_a_dead_worker_left_does_not_get_into_place(tmp_path: Path) -> None:
    with UnfinishedFolder(str(tmp_path / "map"), {"asked": 1}, resume=False) as folder:
        tiles = folder.path / "tiles"
        (tiles / "classes_r0_c0.tif").write_bytes(b"whole")
        (tiles / ".classes_r0_c0.tif.0123abcd.cloud.mamol-part").write_bytes(b"half")
        (tiles / ".classes_r0_c0.tif.mamol-lock").write_bytes(b"")
        folder.commit()
    assert [path.name for path in tmp_path.iterdir()] == ["map"]
    assert [path.name for path in (tmp_path / "map").rglob("*")] == ["tiles", "classes_r0_c0.tif"]
