"""What is shipped has no pickle, no eval, no shell and no network of its own; only the installer starts a process.

``core/distributed`` hands tiles to a Dask cluster where the analyst has one; what Dask sends is Dask's.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted(
    [ROOT / "__init__.py", ROOT / "plugin.py", *(ROOT / "core").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]
)
MODULES = {
    "pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "code", "codeop", "pty",
    "socket", "ssl", "http", "urllib.request", "urllib3", "requests", "httpx", "ftplib", "smtplib", "xmlrpc",
    "webbrowser", "qgis.PyQt.QtNetwork", "asyncio",
}  # fmt: skip
CALLS = {
    "eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.startfile", "torch.load", "torch.hub.load",
    "subprocess.run", "subprocess.Popen", "subprocess.call", "subprocess.check_call", "subprocess.check_output",
    "subprocess.getoutput",
}  # fmt: skip
NAMES = {"QgsNetworkAccessManager", "QgsFileDownloader", "QgsBlockingNetworkRequest", "QgsNetworkContentFetcher",
         "QProcess", "QTcpSocket", "QWebView"}  # fmt: skip
KEYWORDS = {"shell": True, "allow_pickle": True, "weights_only": False}
# On a click alone, size and source told before: the packages, and the example's data, whose digest is checked.
# And, without a shell, a script of the plugin's own.
EXCEPTIONS = {
    "ui/setup/installer.py": {"QProcess"},
    "core/example/wheel.py": {"subprocess.Popen"},
    "core/own_process.py": {"subprocess.Popen"},
    # Whether somebody listens at the scheduler's address that the analyst gave, before Dask tries; nothing is sent.
    "core/distributed/cluster.py": {"socket"},
}


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def forbidden(code: str) -> set[str]:
    """Give what a file has that none should have."""
    tree = ast.parse(code)
    found = {
        name for name in imported(tree)
        if any(name == module or name.startswith(module + ".") for module in MODULES)
    }  # fmt: skip
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            found |= {called} & CALLS
            if called == "QDesktopServices.openUrl" and "QUrl.fromLocalFile(" not in ast.unparse(node):
                found.add(called)  # a report that was just written may be opened, an address may not
            if called.startswith(("os.exec", "os.spawn", "os.posix_spawn")):
                found.add(called)
            for keyword in node.keywords:
                value = keyword.value.value if isinstance(keyword.value, ast.Constant) else None
                if keyword.arg in KEYWORDS and value is KEYWORDS[keyword.arg]:
                    found.add(f"{keyword.arg}={value}")
        elif isinstance(node, ast.Name):
            found |= {node.id} & NAMES
    return found


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_of_it_is_shipped(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    assert forbidden(path.read_text(encoding="utf-8")) == EXCEPTIONS.get(name, set())


@pytest.mark.parametrize("code", [
    "import pickle", "from urllib import request", "import urllib.request", "from http.client import HTTPConnection",
    "eval('1')", "import os\nos.system('true')", "import subprocess\nsubprocess.run(['true'])",
    "import torch\ntorch.load('a')", "import numpy\nnumpy.load('a', allow_pickle=True)", "os.execv('a', [])",
    "import subprocess\nsubprocess.list2cmdline([], shell=True)", "from qgis.PyQt.QtNetwork import QNetworkRequest",
    "QgsNetworkAccessManager.instance()", "QProcess()", "QDesktopServices.openUrl(QUrl(text))",
])  # fmt: skip
def test_the_check_finds_it(code: str) -> None:
    assert forbidden(code)


@pytest.mark.parametrize("code", [
    "import re\nre.compile('a')", "network.eval()", "dialog.exec()", "from urllib.parse import urlparse",
    "import subprocess\nsubprocess.list2cmdline([])", "import numpy\nnumpy.load('a', allow_pickle=False)",
])  # fmt: skip
def test_the_check_lets_the_harmless_pass(code: str) -> None:
    assert not forbidden(code)
