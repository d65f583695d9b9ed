"""Real QGIS on a screen of its own, which nobody has to look at."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from .qgis_profile import qgis_command, qgis_environment


@contextmanager
def virtual_screen(width: int = 1600, height: int = 1000) -> Iterator[str]:
    """Run a virtual screen while the context lasts, found free by the X server itself.

    Yields:
        What DISPLAY is set to.

    Raises:
        RuntimeError: Xvfb does not start.
    """
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as stream:
            number = stream.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=10)


def run_qgis(
    display: str, folder: Path, arguments: Sequence[str], variables: Mapping[str, str], seconds: float
) -> int | None:
    """Run QGIS until it ends by itself, and leave none of it behind, whatever happens.

    Args:
        display: the screen.
        folder: holds the profiles in ``profiles``; gets what QGIS says in ``qgis.log``.
        arguments: of QGIS, beside the profile.
        variables: of its environment.
        seconds: after which it is ended.

    Returns:
        QGIS's exit code; None where it had to be ended.
    """
    environment = {**qgis_environment(), **variables}
    environment.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=str(folder))
    with (folder / "qgis.log").open("wb") as log:
        process = subprocess.Popen(
            qgis_command(folder / "profiles", arguments),
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            return process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            return None
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(timeout=10)
