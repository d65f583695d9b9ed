"""Which scenes to classify in one go: the groups of the project, each with the sensors that were found in it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...core.errors import MamolError
from ..common.text import plain_label
from ..help.window import add_help
from ..language.words import shown, tr
from ..sources.scenes import GroupContents, contents_text, read_group, scene_groups


class ScenesDialog(QDialog):
    """Lists the groups that are scenes of a model; those with a sensor are ticked.

    Args:
        sensors: names of the model's sensors.
        parent: the page.
    """

    def __init__(self, sensors: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Classify several scenes"))
        self._contents: list[GroupContents] = []
        hint = tr(
            "Each scene is a group of the Layers panel with layers named as the model's sensors: {0}. A scene may lack "
            "sensors, and one that cannot be classified stops no other."
        ).format(", ".join(sensors))
        self.hint = plain_label(hint, self)
        self.hint.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.load_box = QCheckBox(tr("&Add the maps to the project, a group for each scene"), self)
        self.load_box.setChecked(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.start_button = buttons.addButton(tr("Classify"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        add_help(buttons, "scenes")
        layout = QVBoxLayout(self)
        for widget in (self.hint, self.list, self.load_box, buttons):
            layout.addWidget(widget)
        self.resize(460, 380)
        for name in scene_groups(sensors):
            self._add(name, sensors)
        if not self.list.count():
            told = tr("No group has such a layer. Put the layers of each scene into a group of the Layers panel.")
            QListWidgetItem(told, self.list).setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.itemChanged.connect(self._show)
        self._show()

    def chosen(self) -> tuple[GroupContents, ...]:
        """Return the scenes that are ticked."""
        ticked = []
        for row, contents in enumerate(self._contents):
            item = self.list.item(row)
            if item is not None and item.checkState() == Qt.CheckState.Checked:
                ticked.append(contents)
        return tuple(ticked)

    def _add(self, name: str, sensors: Sequence[str]) -> None:
        try:
            contents = read_group(name, sensors)
            found = contents_text(contents, with_labels=False)
        except MamolError as error:
            contents, found = GroupContents(name, (), None, ()), shown(str(error))
        self._contents.append(contents)
        item = QListWidgetItem(f"{name}: {found}", self.list)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if contents.sensors else Qt.CheckState.Unchecked)

    def _show(self) -> None:
        if self.start_button is not None:
            self.start_button.setEnabled(bool(self.chosen()))
