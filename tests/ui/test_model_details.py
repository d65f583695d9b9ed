"""What a model says of itself, of a model that was trained here."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mamol.core.model.header import read_spec
from mamol.core.model.spec import TrunkRecord
from mamol.core.requests import TrunkSource
from mamol.ui.widgets.model_details import model_details_html


@pytest.mark.parametrize("source", TrunkSource)
def test_where_the_trunk_came_from_is_put_into_words(scene_files, source):
    from_file = source in (TrunkSource.FILE, TrunkSource.MODEL)
    trunk = TrunkRecord(source.value, "north.safetensors", "ab12" * 16) if from_file else TrunkRecord(source.value)
    html = model_details_html(replace(read_spec(scene_files.model), trunk=trunk), "/models/mine.safetensors")
    words = html.partition("<td>Trunk</td><td>")[2].partition("</td>")[0]
    assert len(words.split()) > 1, "the bare name says nothing"
    assert (f"north.safetensors (SHA-256 {'ab12' * 16})" in words) == from_file
