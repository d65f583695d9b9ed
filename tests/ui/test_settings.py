"""What comes back in the next session, and with the project."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mamol.ui.settings import ProjectSettings, Settings
from qgis.core import QgsProject, QgsSettings


@pytest.fixture(autouse=True)
def clean_profile(qgis_app):
    QgsSettings().remove("mamol")
    yield
    QgsSettings().remove("mamol")


def test_a_new_profile_has_no_model_and_shows_the_dock():
    assert Settings().last_model is None and Settings().recent_models == ()
    assert Settings().output_folder is None
    assert Settings().dock_open is True
    assert Settings().pixels_per_second("CPU, 2 threads") is None


def test_the_model_used_last_comes_first_and_lost_files_are_left_out(tmp_path):
    paths = [tmp_path / f"{i}.safetensors" for i in range(12)]
    for path in paths:
        path.touch()
        Settings().remember_model(str(path))
    Settings().remember_model(str(paths[9]))
    paths[11].unlink()
    recent = [int(path.rsplit("/", 1)[1].split(".")[0]) for path in Settings().recent_models]
    assert recent == [9, 10, 8, 7, 6, 5, 4]
    assert Settings().last_model == str(paths[9])


@pytest.mark.parametrize(
    ("text", "limit"), [("", None), ("0", None), ("many", None), ("-5", None), ("300", 300 * 2**20)]
)
def test_memory_is_limited_in_the_advanced_settings(text, limit):
    QgsSettings().setValue("mamol/memory_megabytes", text)
    assert Settings().memory_limit == limit


def test_settings_damaged_by_hand_do_no_harm():
    QgsSettings().setValue("mamol/recent_models", "{broken")
    assert Settings().recent_models == ()


def test_plain_values_come_back():
    Settings().output_folder = "/data/Ü b"
    Settings().dock_open = False
    assert Settings().output_folder == "/data/Ü b"
    assert Settings().dock_open is False


def test_speed_is_kept_per_device_and_shape():
    Settings().remember_pixels_per_second("CPU, 2 threads", 21000.5)
    Settings().remember_pixels_per_second("CPU, 2 threads", 300.0, "64x4")
    Settings().remember_pixels_per_second("CUDA (A/B)", float("inf"))
    Settings().remember_pixels_per_second("CUDA (A/B)", 0.0)
    assert Settings().pixels_per_second("CPU, 2 threads") == 21000.5
    assert Settings().pixels_per_second("CPU, 2 threads", "64x4") == 300.0
    assert Settings().pixels_per_second("CUDA (A/B)") is None


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["C"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abc", min_size=1), inner),
    max_leaves=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=values)
def test_choices_come_back_when_the_project_is_opened_again(tmp_path_factory, value):
    path = str(tmp_path_factory.mktemp("project") / "project.qgs")
    project = QgsProject()
    ProjectSettings(project).write("classify/choices", value)
    assert project.write(path)
    again = QgsProject()
    assert again.read(path)
    assert ProjectSettings(again).read("classify/choices") == value
    assert ProjectSettings(again).read("classify/other", "default") == "default"


def test_writing_the_same_again_does_not_mark_the_project_as_changed(tmp_path):
    project = QgsProject()
    ProjectSettings(project).write("train/preset", "fast")
    assert project.write(str(tmp_path / "project.qgz")) and not project.isDirty()
    ProjectSettings(project).write("train/preset", "fast")
    assert not project.isDirty()
    ProjectSettings(project).write("train/preset", "thorough")
    assert project.isDirty()


def test_forgotten_choices_are_gone():
    project = QgsProject()
    ProjectSettings(project).write("train/preset", "fast")
    ProjectSettings(project).forget("train")
    assert ProjectSettings(project).read("train/preset") is None
