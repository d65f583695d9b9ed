"""A stand-in for the package ``qgis`` over PyQt6, for importing the plugin's modules; it can do nothing else.

``qgis.PyQt`` is real PyQt6. Whatever is asked of ``qgis.core`` and ``qgis.gui`` is a class that can be derived from.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any


class Answering(type):
    """A class that has every attribute, each of them such a class."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return Answering(name, (), {})


class AnsweringModule(ModuleType):
    """A module that has every class."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        made = Answering(name, (), {})
        setattr(self, name, made)
        return made


def install() -> None:
    """Make ``import qgis`` find the stand-in."""
    qgis = ModuleType("qgis")
    sys.modules["qgis"] = qgis
    for name in ("core", "gui", "utils", "analysis"):
        sys.modules[f"qgis.{name}"] = AnsweringModule(f"qgis.{name}")
        setattr(qgis, name, sys.modules[f"qgis.{name}"])
    sys.modules["qgis.PyQt"] = ModuleType("qgis.PyQt")
    for name in ("QtCore", "QtGui", "QtWidgets", "QtXml", "QtTest", "QtSvg", "QtNetwork"):
        module = importlib.import_module(f"PyQt6.{name}")
        shim = ModuleType(f"qgis.PyQt.{name}")
        shim.__dict__.update({key: value for key, value in vars(module).items() if not key.startswith("__")})
        sys.modules[f"qgis.PyQt.{name}"] = shim
    # As in QGIS: sip is found beside Qt's modules.
    sys.modules["qgis.PyQt.sip"] = sys.modules["qgis.PyQt"].sip = importlib.import_module("PyQt6.sip")
    # As in QGIS 4: what Qt 6 moved from QtWidgets is found there too.
    for name in ("QAction", "QActionGroup", "QShortcut"):
        setattr(sys.modules["qgis.PyQt.QtWidgets"], name, getattr(importlib.import_module("PyQt6.QtGui"), name))
