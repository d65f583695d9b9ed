"""What becomes of a file that exists: it is kept and a number is added, unless it is to be replaced."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ..language.words import tr
from .text import plain_label, set_muted

_NUMBERED = re.compile(r"(.+)_(\d{1,3})")


def nothing_more(_path: Path) -> tuple[Path, ...]:
    """Return nothing: no other file is written with it."""
    return ()


def taken_files(path: Path, with_it: Callable[[Path], tuple[Path, ...]] = nothing_more) -> tuple[Path, ...]:
    """List what exists of a file and of those written with it."""
    return tuple(one for one in (path, *with_it(path)) if os.path.lexists(one))


def free_path(path: Path, with_it: Callable[[Path], tuple[Path, ...]] = nothing_more) -> Path:
    """Return a path, or with a number the first beside it that is free.

    Args:
        path: "fields.safetensors" becomes "fields_2.safetensors" where it is taken, and that "fields_3.safetensors".
        with_it: gives the files that are written with one; they must be free as well.

    Returns:
        A path that does not exist.
    """
    if not taken_files(path, with_it):
        return path
    numbered = _NUMBERED.fullmatch(path.stem)
    stem, number = path.stem, 1
    # "plot_7" is a name of its own unless there is a "plot" that it is the seventh of.
    if numbered is not None and taken_files(path.with_name(numbered[1] + path.suffix), with_it):
        stem, number = numbered[1], int(numbered[2])
    while True:
        number += 1
        candidate = path.with_name(f"{stem}_{number}{path.suffix}")
        if not taken_files(candidate, with_it):
            return candidate


class ReplaceChoice(QWidget):
    """Stands below the field of a file to write; hidden while the file does not exist.

    Args:
        file: the field.
        path_of: gives the file that is written for the field's text, which is not empty.
        with_it: gives the files that are written with one.
        parent: the form.
    """

    def __init__(
        self,
        file: QgsFileWidget,
        path_of: Callable[[str], Path],
        with_it: Callable[[Path], tuple[Path, ...]] = nothing_more,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._path_of, self._with_it = file, path_of, with_it
        self.note = plain_label("", self)
        self.note.setWordWrap(True)
        set_muted(self.note)
        self.box = QCheckBox(tr("Overwrite"), self)
        self.box.setToolTip(tr("Overwrite what exists; if unticked, a number is added to the new name"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.note)
        layout.addWidget(self.box)
        # The field's own question would be asked of a name that may have no ending yet.
        file.setConfirmOverwrite(False)
        file.fileChanged.connect(self.start_anew)
        self.box.toggled.connect(self.refresh)
        self.refresh()

    @property
    def may_replace(self) -> bool:
        """Whether the analyst wants the file that exists to be overwritten."""
        return bool(self.box.isChecked())

    def target(self) -> Path | None:
        """Return the file to write, as things stand on the disk; None where the field is empty."""
        text = str(self._file.filePath()).strip()
        if not text:
            return None
        path = self._path_of(text)
        return path if self.may_replace else free_path(path, self._with_it)

    def start_anew(self) -> None:
        """Replace nothing: another file is named, or the one that was to be replaced has been."""
        self.box.setChecked(False)
        self.refresh()

    def refresh(self) -> None:
        """Describe what becomes of what exists."""
        text, target = str(self._file.filePath()).strip(), self.target()
        taken = taken_files(self._path_of(text), self._with_it) if text else ()
        names = tr(" and ").join(f"'{path.name}'" for path in taken)
        if not taken or target is None:
            self.note.setText("")
        elif self.may_replace:
            self.note.setText(tr("{0} will be overwritten.").format(names))
        else:
            self.note.setText(tr("{0} will be kept; the new file is '{1}'.").format(names, target.name))
        for widget in (self, self.note, self.box):
            widget.setVisible(bool(taken))
