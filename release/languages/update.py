"""Brings the .ts files up to date with the sources and compiles them: ``make translations``."""

from __future__ import annotations

import sys
from pathlib import Path

if __package__:
    from .. import CHECKOUT
    from . import LANGUAGES, qm_name, ts_name
    from .check import complaints
    from .qm import qm_bytes
    from .sources import source_strings
    from .ts import read_ts, ts_text
else:  # started as a file, from a checkout of which Python knows nothing
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from release import CHECKOUT
    from release.languages import LANGUAGES, qm_name, ts_name
    from release.languages.check import complaints
    from release.languages.qm import qm_bytes
    from release.languages.sources import source_strings
    from release.languages.ts import read_ts, ts_text


def update(root: Path = CHECKOUT) -> dict[str, list[str]]:
    """Write the .ts files anew, keeping what is translated, and the .qm files beside them.

    Args:
        root: the checkout.

    Returns:
        What is wrong, by language.
    """
    sources = source_strings(root)
    wrong = {}
    for language in LANGUAGES:
        path = root / ts_name(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        kept = read_ts(path.read_text(encoding="utf-8")) if path.is_file() else {}
        translations = {source: kept.get(source, "") for source in sources}
        path.write_bytes(ts_text(language, sources, translations).encode())
        compile_words(root, language, path.read_text(encoding="utf-8"))
        wrong[language] = complaints(sources, translations)
    return wrong


def compile_words(root: Path, language: str, ts: str) -> Path:
    """Write the .qm file of a language below a folder.

    Args:
        root: the plugin's folder.
        language: "de".
        ts: the content of its .ts file.

    Returns:
        The file.
    """
    path = root / qm_name(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(qm_bytes(language, read_ts(ts)))
    return path


def main() -> int:
    """Write the files and say what is wrong with them."""
    wrong = update()
    for language, said in wrong.items():
        print(f"{ts_name(language)}: {len(said)} to look at", *said[:20], sep="\n  ")
    return 1 if any(wrong.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
