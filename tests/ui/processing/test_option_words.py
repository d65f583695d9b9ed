"""Options in the language of QGIS: shown in the dialog, while scripts and models have the words they had."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from mamol.release import CHECKOUT
from mamol.release.languages import ts_name
from mamol.release.languages.qm import qm_bytes
from mamol.release.languages.ts import read_ts
from mamol.ui.language.loading import load_language, unload_language
from mamol.ui.processing.option_words import _WORDS, option_text
from mamol.ui.processing.provider import MamolProvider
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterEnum
from qgis.PyQt.QtWidgets import QComboBox


@pytest.fixture
def german(qgis_app, tmp_path: Path) -> Iterator[None]:
    translations = read_ts((CHECKOUT / ts_name("de")).read_text(encoding="utf-8"))
    (tmp_path / "mamol_de.qm").write_bytes(qm_bytes("de", translations))
    words = load_language("de", tmp_path)
    assert words is not None
    yield
    unload_language(words)


@pytest.fixture
def registry(qgis_app):
    found = QgsApplication.processingRegistry()
    provider = MamolProvider()
    found.addProvider(provider)
    yield found
    found.removeProvider(provider)


def static_options(registry) -> dict[str, set[str]]:
    """Return the options that are alike in all languages, by the parameter's name; those of lists of maps left out."""
    options: dict[str, set[str]] = {}
    for algorithm in registry.providerById("mamol").algorithms():
        for one in algorithm.parameterDefinitions():
            if isinstance(one, QgsProcessingParameterEnum) and one.usesStaticStrings() and not one.allowMultiple():
                options.setdefault(one.name(), set()).update(one.options())
    return options


def test_every_option_has_words(registry) -> None:
    same = {("DEVICE", "mps")}  # the name of the thing
    known = {name: set(words) for name, words in _WORDS.items()}
    found = static_options(registry)
    assert found.keys() == known.keys()
    for name, options in found.items():
        assert {option for option in options if (name, option) not in same} == known[name]


def test_the_dialog_shows_them_and_the_value_stays(registry, german, monkeypatch) -> None:
    monkeypatch.syspath_prepend("/usr/share/qgis/python/plugins")
    pytest.importorskip("processing.gui.AlgorithmDialog")
    panels = pytest.importorskip("processing.gui.ParametersPanel")
    monkeypatch.setattr(panels, "iface", None)  # that of the tests has no browser
    algorithm = registry.createAlgorithmById("mamol:train")
    dialog = algorithm.createCustomParametersWidget(None)
    wrapper = dialog.mainWidget().wrappers["PRESET"]
    box = wrapper.wrappedWidget()
    assert isinstance(box, QComboBox)
    texts = [box.itemText(place) for place in range(box.count())]
    assert texts == ["schnell (fast)", "ausgewogen (balanced)", "gründlich (thorough)"]
    assert wrapper.parameterValue() == "balanced"
    box.setCurrentIndex(0)
    assert wrapper.parameterValue() == "fast"
    values = {"PRESET": wrapper.parameterValue()}
    assert algorithm.parameterAsEnumString(values, "PRESET", QgsProcessingContext()) == "fast"
    dialog.deleteLater()


def test_in_english_qgis_shows_its_own(registry) -> None:
    assert registry.createAlgorithmById("mamol:train").createCustomParametersWidget(None) is None
    assert option_text("PRESET", "balanced") == "balanced"
