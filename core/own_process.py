"""Running a script in a Python process of its own: what would not get on with the libraries that QGIS has loaded."""

from __future__ import annotations

import os
import subprocess  # nosec B404 # the plugin's own scripts
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from .progress import Progress

_SECONDS_BETWEEN_LOOKS = 0.1


def python_interpreter() -> Path:
    """Find the interpreter that belongs to the Python inside QGIS.

    ``sys.executable`` is QGIS itself on Windows and macOS, and on Linux whatever ``python3``
    comes first on the PATH, which may be another build.
    """
    folders = [Path(sys.exec_prefix), Path(sys.exec_prefix) / "bin", Path(sys.executable).parent / "bin"]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    names = ["python.exe", "python3.exe"] if sys.platform == "win32" else [f"python{version}", "python3", "python"]
    candidates = [folder / name for folder in folders for name in names]
    return next((path for path in candidates if path.is_file()), Path(sys.executable))


def run_script(script: Path, arguments: Sequence[str], progress: Progress) -> tuple[int, str]:
    """Run a script that imports nothing of the plugin, with the packages that this process finds.

    Args:
        script: the file.
        arguments: what it is given.
        progress: asked ten times a second whether to stop; the process is ended then.

    Returns:
        Its exit code, -1 where it could not be started; and what it wrote, both streams, the last 2,000 characters.

    Raises:
        Cancelled: when the analyst stopped it.
    """
    command = [str(python_interpreter()), str(script), *arguments]
    # The folders this Python finds packages in, in its order; not the script's own, whose neighbours are the plugin's.
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    # A file, for a pipe that nobody reads would stop a script that says much.
    with tempfile.TemporaryFile() as said:
        try:
            process = subprocess.Popen(  # nosec B603 # a list of arguments, no shell
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            return -1, str(error)
        try:
            while process.poll() is None:
                progress.check()
                time.sleep(_SECONDS_BETWEEN_LOOKS)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
        said.seek(0)
        return process.returncode, said.read().decode("utf-8", "replace")[-2000:]
