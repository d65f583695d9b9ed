"""The choice of a cluster on the Classify page: when it is there, what it asks for, and runs on a scheduler."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from mamol.core import api
from mamol.core.contracts.outputs import OutputKind
from mamol.core.distributed.cluster import kept_environment
from mamol.core.errors import ClusterError, OutputError
from mamol.core.machine import usable_cores
from mamol.ui.classify import cluster_choice as module
from mamol.ui.classify.cluster_choice import CLUSTER, PROCESSES, QGIS, ClusterChoice
from mamol.ui.classify.cluster_form import ClusterPlan, free_folder
from mamol.ui.classify.form import build_classify_request
from mamol.ui.jobs.run_bar import RunBar
from mamol.ui.settings import ProjectSettings, Settings
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def page(dock, scene_files, scene_layers, tmp_path):
    assert dock.model_row.choose(scene_files.model)
    dock.classify_page.folder_widget.setFilePath(str(tmp_path / "maps"))
    return dock.classify_page


def choose(choice: ClusterChoice, where: str) -> None:
    choice.where_box.setCurrentIndex(choice.where_box.findData(where))


def test_it_is_there_only_where_dask_is(page, monkeypatch):
    assert not page.cluster_choice.isHidden() and not page.cluster_label.isHidden()
    choose(page.cluster_choice, PROCESSES)
    assert page.cluster_choice.plan() is not None
    monkeypatch.setattr(module, "missing_packages", lambda wanted: wanted)
    page._refresh()
    assert page.cluster_choice.isHidden() and page.cluster_label.isHidden() and page.cluster_choice.plan() is None


def test_each_place_asks_for_what_it_needs(page):
    choice = page.cluster_choice
    assert choice.where == QGIS and choice.more.isHidden() and choice.plan() is None
    choose(choice, PROCESSES)
    assert not choice.workers_box.isHidden() and choice.address_edit.isHidden()
    assert (choice.workers_box.minimum(), choice.workers_box.maximum()) == (1, usable_cores())
    choice.workers_box.setValue(1)
    assert choice.plan() == ClusterPlan(None, 1, 2048, True)
    choose(choice, CLUSTER)
    assert choice.workers_box.isHidden() and not choice.address_edit.isHidden()
    choice.address_edit.setText(" tcp://h:1 ")
    choice.resume_box.setChecked(False)
    choice.tile_box.setCurrentIndex(choice.tile_box.findData(512))
    assert choice.plan() == ClusterPlan("tcp://h:1", None, 512, False)


def test_choices_come_back_from_the_profile_but_the_place_and_nothing_from_a_project(page, qgis_app):
    choose(page.cluster_choice, CLUSTER)
    page.cluster_choice.address_edit.setText("tcp://h:1")
    page.cluster_choice.tile_box.setCurrentIndex(0)
    page.cluster_choice.remember()
    page.store()
    again = ClusterChoice()
    assert again.where == QGIS
    assert (again.address_edit.text(), again.tile_box.currentData()) == ("tcp://h:1", 256)
    assert ProjectSettings().read("classify/cluster") is None
    Settings().cluster = {"address": 3, "workers": True, "tile_size": [1], "resume": "x"}
    odd = ClusterChoice()
    assert odd.address_edit.text() == "" and odd.resume_box.isChecked()


def test_the_maps_get_a_folder_that_is_free_and_an_unfinished_one_the_same_again(page, tmp_path):
    form = page.form()
    plan = ClusterPlan(None, 1, 256)
    request = plan.place(build_classify_request(form), False, form.taken)
    folder = tmp_path / "maps" / "fields_all_mosaic"
    assert request.outputs[0].path == str(folder / "classes.vrt")
    made = plan.request_of(request)
    assert (made.mosaic.folder, made.mosaic.tile_size, made.mosaic.resume) == (str(folder), 256, True)
    assert made.mosaic.refuse_other and made.workers == 1 and Path(made.python).is_file()
    (tmp_path / "maps" / ".fields_all_mosaic.mamol-unfinished").mkdir(parents=True)
    kinds = [OutputKind.CLASSES]
    assert free_folder(tmp_path / "maps", "fields_all", kinds, frozenset()) == folder
    taken = frozenset({str(folder / "classes.vrt")})
    assert free_folder(tmp_path / "maps", "fields_all", kinds, taken).name == "fields_all_mosaic_2"


def test_a_cluster_without_address_or_folder_gets_a_sentence(page, sentences):
    request = build_classify_request(page.form())
    with pytest.raises(ClusterError, match="No address is given"):
        ClusterPlan("").place(request, False, frozenset())
    with pytest.raises(OutputError, match="cannot write to a temporary folder"):
        ClusterPlan("tcp://h:1").place(request, True, frozenset())
    choose(page.cluster_choice, CLUSTER)
    page.cluster_choice.address_edit.setText("")
    page.try_to_start()
    assert not page.is_running and "No address is given for the cluster" in sentences()[-1]


def test_an_odd_address_is_said_in_the_dock(page, wait, sentences):
    choose(page.cluster_choice, CLUSTER)
    page.cluster_choice.address_edit.setText("http://10.0.0.1:8787")
    page.try_to_start()
    wait(lambda: not page.is_running)
    assert "as no address of a Dask scheduler does" in sentences()[-1]


def test_the_link_is_shown_while_the_job_runs(qgis_app):
    bar = RunBar("Classify", "", "")
    bar.set_running(True)
    bar.show_page('http://h:8787/status?a="b"')
    assert not bar.page_link.isHidden() and bar.page_link.openExternalLinks()
    assert 'href="http://h:8787/status?a=&quot;b&quot;"' in bar.page_link.text()
    assert bar.page_link.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    bar.set_running(False)
    assert bar.page_link.isHidden()


@pytest.fixture
def scheduler():
    """Address of a scheduler with one worker, both in threads of this process."""
    from distributed import LocalCluster

    local = {"n_workers": 1, "threads_per_worker": 1, "processes": False, "dashboard_address": None}
    with kept_environment(), LocalCluster(protocol="tcp://", **local) as cluster:
        yield cluster.scheduler_address


def test_a_run_on_a_scheduler_adds_the_styled_group_and_tells_the_page(page, wait, scheduler, sentences):
    choose(page.cluster_choice, CLUSTER)
    page.cluster_choice.address_edit.setText(scheduler)
    links = []
    page.try_to_start()
    page._task.watchable.connect(links.append)
    assert page.run_bar.cancel_button.toolTip() == "Stop the job; whole tiles are kept"
    wait(lambda: not page.is_running)
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert group.name() == "fields · all sensors"
    layer = group.findLayers()[0].layer()
    assert layer.isValid() and layer.source().endswith("fields_all_mosaic/classes.vrt")
    assert layer.renderer().type() == "paletted" and any("pixels classified in" in one for one in sentences())
    assert all(link.startswith("http://127.0.0.1") for link in links)


def test_cancelling_says_that_tiles_are_kept(page, wait, monkeypatch, sentences):
    def waits(request, progress):
        progress.watch_at("http://127.0.0.1:1/status")
        while True:
            progress.check()
            time.sleep(0.01)

    monkeypatch.setattr(api, "classify_on_cluster", waits)
    choose(page.cluster_choice, PROCESSES)
    page.try_to_start()
    wait(lambda: not page.run_bar.page_link.isHidden())
    page.run_bar.cancel_button.click()
    wait(lambda: not page.is_running)
    assert sentences()[-1].startswith("Cancelled. Whole tiles are kept") and page.run_bar.page_link.isHidden()
