from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from mamol.core.errors import Cancelled, OutputError
from mamol.core.files import left_behind as left_files
from mamol.core.files import lock as file_lock
from mamol.core.files import replaced as files
from mamol.core.files.left_behind import LOCK, OLD, PART, hidden, is_too_long, sweep_folder, sweep_target
from mamol.core.files.lock import FileLock
from mamol.core.files.replaced import ReplacedFiles, output_error, replaced_file, write_bytes, write_text

ROOT = Path(__file__).resolve().parents[3]
NOBODY = 65534
HOLD = """
import importlib.util, os, sys
specification = importlib.util.spec_from_file_location(
    "mamol", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]])
package = importlib.util.module_from_spec(specification)
sys.modules["mamol"] = package
specification.loader.exec_module(package)
from mamol.core.files.replaced import ReplacedFiles
files = ReplacedFiles()
part = files.add(sys.argv[2])
part.write_bytes(b"half of it")
print("held", flush=True)
sys.stdin.read()
os._exit(9)
"""


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_new_and_replaced_file(tmp_path):
    write_text(tmp_path / "a.html", "Öl")
    assert (tmp_path / "a.html").read_bytes() == "Öl".encode()
    write_bytes(str(tmp_path / "a.html"), b"2")
    assert (tmp_path / "a.html").read_bytes() == b"2"
    assert names(tmp_path) == ["a.html"]


@pytest.mark.parametrize("error", [ValueError, Cancelled, KeyboardInterrupt])
def test_after_a_failure_everything_is_as_before(tmp_path, error):
    (tmp_path / "a.bin").write_bytes(b"before")
    with pytest.raises(error), replaced_file(tmp_path / "a.bin") as part:
        part.write_bytes(b"half")
        assert (tmp_path / "a.bin").read_bytes() == b"before"
        raise error
    assert (tmp_path / "a.bin").read_bytes() == b"before"
    assert names(tmp_path) == ["a.bin"]


def test_several_files_appear_together_or_not_at_all(tmp_path):
    (tmp_path / "a").write_bytes(b"old a")
    (tmp_path / "side").write_bytes(b"old side")
    with ReplacedFiles() as files:
        files.add(tmp_path / "a").write_bytes(b"new a")
        files.add(tmp_path / "b").write_bytes(b"new b")
        files.remove(tmp_path / "side")
        files.remove(tmp_path / "not there")
        missing = files.add(tmp_path / "c")
        with pytest.raises(OutputError, match="'c' cannot be written"):
            files.commit()
        assert (tmp_path / "a").read_bytes() == b"old a"
        assert (tmp_path / "side").read_bytes() == b"old side"
        assert not (tmp_path / "b").exists()
        missing.write_bytes(b"new c")
        files.commit()
    assert names(tmp_path) == ["a", "b", "c"]
    assert (tmp_path / "a").read_bytes() == b"new a"


def test_a_target_that_cannot_be_replaced_puts_the_others_back(tmp_path):
    (tmp_path / "a").write_bytes(b"old a")
    with ReplacedFiles() as files:
        files.add(tmp_path / "a").write_bytes(b"new a")
        files.add(tmp_path / "b").write_bytes(b"new b")
        files.add(tmp_path / "z").write_bytes(b"new z")
        (tmp_path / "z").mkdir()
        with pytest.raises(OutputError, match="folder of that name"):
            files.commit()
    assert names(tmp_path) == ["a", "z"]
    assert (tmp_path / "a").read_bytes() == b"old a"


def test_two_threads_writing_one_file(tmp_path):
    sentences = []

    def write():
        try:
            write_bytes(tmp_path / "a", b"second")
        except OutputError as error:
            sentences.append(str(error))

    with replaced_file(tmp_path / "a") as part:
        part.write_bytes(b"first")
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    assert sentences == ["Another run is writing 'a'. Wait until it has finished, or choose another file."]
    assert (tmp_path / "a").read_bytes() == b"first"
    write_bytes(tmp_path / "a", b"third")
    assert names(tmp_path) == ["a"]


def test_another_process_holds_the_file_until_it_dies(tmp_path):
    command = [sys.executable, "-c", HOLD, str(ROOT), str(tmp_path / "a")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"held\n"
        with pytest.raises(OutputError, match="Another run is writing"):
            write_bytes(tmp_path / "a", b"mine")
        assert len(names(tmp_path)) == 2
        process.stdin.close()
        assert process.wait(timeout=60) == 9
    assert len(names(tmp_path)) == 2
    write_bytes(tmp_path / "a", b"mine")
    assert names(tmp_path) == ["a"]


def test_a_run_that_died_while_moving_loses_nothing(tmp_path):
    (tmp_path / ".a.0123abcd.mamol-old").write_bytes(b"old")
    (tmp_path / ".a.0123abcd.mamol-part").write_bytes(b"half")
    with pytest.raises(ValueError, match="x"), replaced_file(tmp_path / "a"):
        raise ValueError("x")
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


def test_sweeping_leaves_other_files_alone(tmp_path):
    others = [".a.tif.x", ".ab.0123.mamol-part", "a.mamol-part", ".a.xml.0123.mamol-old", ".a.xml.0123.mamol-part"]
    for name in others:
        (tmp_path / name).write_bytes(b"")
    write_bytes(tmp_path / "a", b"")
    assert names(tmp_path) == sorted([*others, "a"])


def test_names_with_wild_cards(tmp_path):
    (tmp_path / ".[a].0123.mamol-part").write_bytes(b"")
    write_bytes(tmp_path / "[a]", b"1")
    assert names(tmp_path) == ["[a]"]


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_bytes(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_folder_that_is_missing_is_made_and_told_of_and_goes_with_a_run_that_fails(tmp_path):
    told = []
    target = tmp_path / "maps" / "2026" / "a"
    with pytest.raises(ValueError, match="broken"), replaced_file(target, tell=told.append) as part:
        assert part.parent.is_dir()
        raise ValueError("broken")
    assert names(tmp_path) == []
    with replaced_file(target, tell=told.append) as part:
        part.write_bytes(b"new")
    assert target.read_bytes() == b"new"
    assert told[1] == f"The folder '{target.parent}' did not exist and was created."
    with replaced_file(target, tell=told.append) as part:
        part.write_bytes(b"newer")
    assert len(told) == 2


def refused(path, **options):
    with pytest.raises(OutputError) as caught, replaced_file(path, **options) as part:
        part.write_bytes(b"x")
    return str(caught.value)


def test_targets_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert "is a folder" in refused(tmp_path)
    assert "does not exist and cannot be created" in refused("/proc/none/a", tell=print)
    assert "does not exist. Create it" in refused(tmp_path / "none" / "a")
    assert "is a file, not a folder" in refused(tmp_path / "file" / "a")
    assert "cannot be written" in refused("/proc/a")
    assert "is too long for this system" in refused(tmp_path / ("n" * 250))
    assert "is too long for this system" in refused(tmp_path / ("ö" * 140))
    assert names(tmp_path) == ["file"]


def test_an_input_is_not_written_over(tmp_path):
    (tmp_path / "in").write_bytes(b"in")
    (tmp_path / "link").symlink_to("in")
    for path in ("in", "link"):
        assert "one of the inputs" in refused(tmp_path / path, sources=["NETCDF:x:y", "<xml/>", str(tmp_path / "in")])
    assert (tmp_path / "in").read_bytes() == b"in"


def test_one_file_twice(tmp_path):
    with ReplacedFiles() as files:
        files.add(tmp_path / "a")
        with pytest.raises(OutputError, match="Two outputs"):
            files.add(tmp_path / "." / "a")


@pytest.fixture
def folder_of_somebody_without_rights():
    """A folder, and a process that may not write everywhere: root, as whom containers run tests, becomes nobody."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        if os.geteuid() != 0:
            yield folder
            return
        os.chown(folder, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, 0)
        try:
            yield folder
        finally:
            os.setresuid(0, 0, 0)


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="permissions are another matter there")
def test_no_permission(folder_of_somebody_without_rights):
    folder = folder_of_somebody_without_rights
    (folder / "locked").mkdir(mode=0o500)
    assert "no permission" in refused(folder / "locked" / "a")
    (folder / "read only").write_bytes(b"before")
    (folder / "read only").chmod(0o400)
    assert "write-protected" in refused(folder / "read only")
    assert (folder / "read only").read_bytes() == b"before"
    assert names(folder) == ["locked", "read only"]


def test_full_disk(tmp_path):
    script = HOLD.replace('part.write_bytes(b"half of it")', "").split("files = ")[0] + (
        "import resource\n"
        "from mamol.core.errors import OutputError\n"
        "from mamol.core.files.replaced import write_bytes\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n    write_bytes(sys.argv[2], bytes(5000))\n"
        "except OutputError as error:\n    print(error)\n"
    )
    (tmp_path / "a").write_bytes(b"before")
    command = [sys.executable, "-c", script, str(ROOT), str(tmp_path / "a")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("The disk is full: 'a' could not be written.")
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"before"


@pytest.mark.parametrize("length", [200, 225, 240, 247])
def test_a_name_that_the_system_takes_is_written_though_hidden_files_have_longer_ones(tmp_path, length):
    target = tmp_path / ("n" * (length - 4) + ".tif")
    with ReplacedFiles() as replaced:
        replaced.add(target).write_bytes(b"new")
        replaced.add(f"{target}.aux.xml").write_bytes(b"legend")
        replaced.commit()
    write_bytes(target, b"newer")
    assert names(tmp_path) == [target.name, target.name + ".aux.xml"] and target.read_bytes() == b"newer"


@pytest.mark.parametrize("length", [30, 247])
def test_what_a_dead_run_left_of_a_long_name_is_found(tmp_path, length):
    target = tmp_path / ("n" * length)
    old, part = hidden(target, f".0123abcd{OLD}"), hidden(target, f".0123abcd.cloud{PART}")
    for left in (old, part, hidden(target, LOCK)):
        left.write_bytes(b"left")
    old.write_bytes(b"before")
    sweep_folder(tmp_path)
    # Of a digest the name cannot be told: what was there before waits for the next run.
    assert names(tmp_path) == ([target.name] if length == 30 else [old.name])
    sweep_target(target)
    assert names(tmp_path) == [target.name] and target.read_bytes() == b"before"


def test_paths_on_windows_stay_within_what_programs_there_take(monkeypatch):
    monkeypatch.setattr(left_files.sys, "platform", "win32")
    for length in range(5, 300):
        target = Path("/folder/of/the/analyst") / ("n" * length)
        shown = [hidden(target, ending) for ending in (LOCK, f".0123abcd{OLD}", f".0123abcd.cloud{PART}")]
        if not is_too_long(target):
            assert all(len(str(one)) <= 259 for one in (*shown, f"{target}.aux.xml"))
    assert not is_too_long(Path("/folder/of/the/analyst") / ("n" * 220))
    assert is_too_long(Path("/folder/of/the/analyst") / ("n" * 250))
    assert is_too_long(Path("/" + "f" * 240) / "a.tif"), "there is no room for a hidden file"


def refusal(number, of_c=13):
    """What Python raises where Windows refuses a file."""
    error = PermissionError(of_c, "Permission denied")
    error.winerror = number
    return error


def test_a_file_that_another_program_has_open_is_not_told_as_missing_permission(tmp_path):
    for number in (32, 33):
        said = str(output_error(tmp_path / "map.tif", refusal(number)))
        assert "another program has it open. Close it" in said and "permission" not in said
    assert "no permission" in str(output_error(tmp_path / "map.tif", refusal(5)))
    assert "too long for this system" in str(output_error(tmp_path / "map.tif", refusal(206)))


def test_a_lock_that_windows_refuses_is_held_by_another_run(tmp_path, monkeypatch):
    lock, original = FileLock(tmp_path / ".a.mamol-lock"), os.open

    def refuse(number):
        def opening(path, *given, **named):
            if str(path).endswith(".mamol-lock"):
                raise refusal(number)
            return original(path, *given, **named)

        monkeypatch.setattr(file_lock.os, "open", opening)

    for number in (32, 33):
        refuse(number)
        assert not lock.acquire()
        monkeypatch.setattr(files, "_SECONDS_BETWEEN", 0)
        with pytest.raises(OutputError, match="Another run is writing 'a'"), ReplacedFiles() as replaced:
            replaced.add(tmp_path / "a")
    # Access is denied for want of permission, or because the file is about to be removed: then nobody can look at it.
    refuse(5)
    with pytest.raises(PermissionError):
        lock.acquire()
    with pytest.raises(OutputError, match="no permission"), ReplacedFiles() as replaced:
        replaced.add(tmp_path / "a")
    monkeypatch.setattr(lock, "_is_going", lambda: True)
    assert not lock.acquire()
    monkeypatch.setattr(file_lock.os, "open", original)
    assert lock.acquire()
    lock.release()
