"""The plugin's words in the language that QGIS is set to."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ...core.language import speak
from .words import looked_up

FOLDER = Path(__file__).parents[2] / "resources" / "i18n"


def words_file(locale: str, folder: Path = FOLDER) -> Path | None:
    """Return the file with the words of a language.

    Args:
        locale: as QGIS names it: "de", "pt_BR", "zh-Hans".
        folder: where the files are.

    Returns:
        The file; None where the plugin has no words in that language, and speaks English.
    """
    language = re.split(r"[-_@.]", locale.strip())[0].lower()
    path = folder / f"mamol_{language}.qm"
    return path if language.isalpha() and path.is_file() else None


def load_language(locale: str = "", folder: Path = FOLDER) -> QTranslator | None:
    """Show the plugin's words, and write reports, in a language from now on; the words of a widget that exists stay.

    Args:
        locale: the language; "" is that of QGIS.
        folder: where the files are.

    Returns:
        What :func:`unload_language` takes; None where the plugin speaks English.
    """
    path = words_file(locale or QgsApplication.locale(), folder)
    if path is None:
        return None
    translator = QTranslator()
    if not (translator.load(str(path)) and QCoreApplication.installTranslator(translator)):
        return None
    speak(path.stem.rpartition("_")[2], looked_up)
    return translator


def unload_language(translator: QTranslator | None) -> None:
    """Speak English again.

    Args:
        translator: what :func:`load_language` returned.
    """
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
        speak()
