"""The plugin's words in other languages: collected from the sources, kept as .ts, compiled into .qm."""

from __future__ import annotations

LANGUAGES = ("de", "es", "fr", "pt", "zh")
CONTEXT = "MaMOL"
FOLDER = "resources/i18n"


def ts_name(language: str) -> str:
    """Return the path of a language's words in the repository."""
    return f"{FOLDER}/mamol_{language}.ts"


def qm_name(language: str) -> str:
    """Return the path of a language's compiled words in the package."""
    return f"{FOLDER}/mamol_{language}.qm"
