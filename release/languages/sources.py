"""Which words the sources show: the literals of ``tr``, ``message`` and ``counted`` in ui and core."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SHOWN = ("core", "ui", "plugin.py")
MARKS = {"tr", "message"}
_LETTER = re.compile(r"[^\W\d_](?![^{]*\})")
"""A letter that is not the name of a placeholder: what has none is alike in all languages."""


def source_strings(root: Path) -> dict[str, list[str]]:
    """Return every text to translate, with the files it is in, in their order.

    Args:
        root: the checkout.

    Returns:
        Files by text, as paths with slashes below the root.
    """
    found: dict[str, list[str]] = {}
    for path in _files(root):
        name = path.relative_to(root).as_posix()
        for text in texts_of(ast.parse(path.read_text(encoding="utf-8"))):
            files = found.setdefault(text, [])
            if name not in files:
                files.append(name)
    return found


def texts_of(tree: ast.AST) -> Iterator[str]:
    """Yield the texts of a file in the order in which they are written.

    Args:
        tree: the parsed file.
    """
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    for call in sorted(calls, key=lambda one: (one.lineno, one.col_offset)):
        called = call.func.id if isinstance(call.func, ast.Name) else ""
        if called in MARKS:
            yield from _literal(call.args[0])
        elif called == "counted":
            words = [text for argument in call.args[1:3] for text in _literal(argument)]
            words += [text for keyword in call.keywords for text in _literal(keyword.value)]
            if words:
                yield f"{{number:,}} {words[0]}"
                yield f"{{number:,}} {words[1] if len(words) > 1 else words[0] + 's'}"


def _files(root: Path) -> Iterator[Path]:
    for name in SHOWN:
        path = root / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _literal(node: ast.expr) -> Iterator[str]:
    """Yield the text of a literal, or of both ends of a choice between two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _LETTER.search(node.value):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literal(node.body)
        yield from _literal(node.orelse)
