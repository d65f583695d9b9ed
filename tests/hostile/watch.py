"""What must not happen while a file is read: code run, a process or a connection begun, a file written."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

FORBIDDEN = (
    "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn",
    "pickle.find_class", "socket.connect", "socket.getaddrinfo", "socket.bind", "urllib.Request", "os.remove",
    "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
    "shutil.rmtree", "shutil.copyfile", "shutil.move", "code.__new__", "ctypes.dlopen", "webbrowser.open",
)  # fmt: skip
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

_seen: list[str] | None = None
_is_hooked = False


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if _seen is None:
        return
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING
    if event in FORBIDDEN or writes:
        _seen.append(f"{event} {arguments!r}"[:300])


@contextmanager
def watched() -> Iterator[list[str]]:
    """Give the list of forbidden events that Python sees while the context lasts."""
    global _seen, _is_hooked
    if not _is_hooked:
        # A hook cannot be taken away again; it sleeps between the contexts.
        sys.addaudithook(_hook)
        _is_hooked = True
    _seen = []
    try:
        yield _seen
    finally:
        _seen = None
