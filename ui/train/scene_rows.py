"""Further scenes on the Train page: a row for each, and nothing but a button where there is none."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ...core.errors import MamolError
from ..common.text import plain_label, set_muted
from ..language.words import shown, tr
from ..sources.scenes import (
    DescribedScene,
    GroupContents,
    LabelsLike,
    contents_text,
    describe_scene,
    read_group,
    scene_groups,
)


class SceneRows(QWidget):
    """The groups of the project that the model learns from beside the layers above.

    Signals:
        changed: another scene is there, or one less.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sensors: tuple[str, ...] = ()
        self._label_name = ""
        self._names: list[str] = []
        self._rows = QVBoxLayout()
        self.add_button = QToolButton(self)
        self.add_button.setText(tr("Add scene…"))
        self.add_button.setToolTip(
            tr(
                "Learn from another place or date as well: a group of the Layers panel with layers named as the "
                "sensors above, and its labels. A scene may lack sensors."
            )
        )
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_menu = QMenu(self.add_button)
        self.add_menu.aboutToShow.connect(self._fill_menu)
        self.add_button.setMenu(self.add_menu)
        self.leave_out_box = QCheckBox(tr("Leave each scene out &once"), self)
        self.leave_out_box.setToolTip(
            tr(
                "Train once more without each scene and measure accuracy on it: what to expect of a new scene. Takes "
                "one more training run per scene."
            )
        )
        self.statistics_box = QCheckBox(tr("Statistics of &each scene"), self)
        self.statistics_box.setToolTip(
            tr(
                "Bring each scene's values to those of the first, band by band, in training and wherever the model is "
                "used: for other light, season or calibration, not for other land cover. Otherwise all scenes share "
                "means and scales."
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._rows)
        layout.addWidget(self.leave_out_box)
        layout.addWidget(self.statistics_box)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        layout.addLayout(row)
        self._show()
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved):
            signal.connect(self._show)
        root = project.layerTreeRoot()
        for signal in (root.addedChildren, root.removedChildren, root.nameChanged):
            signal.connect(self._show)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the scenes' groups."""
        return tuple(self._names)

    @property
    def leave_out(self) -> bool:
        """Whether each scene is left out once."""
        return bool(self._names) and self.leave_out_box.isChecked()

    @property
    def own_statistics(self) -> bool:
        """Whether each scene has statistics of its own."""
        return bool(self._names) and self.statistics_box.isChecked()

    def look_for(self, sensors: tuple[str, ...], label_name: str) -> None:
        """Take note of what the first scene's sensors and labels are called."""
        if (sensors, label_name) != (self._sensors, self._label_name):
            self._sensors, self._label_name = sensors, label_name
            self._show()

    def add(self, name: str) -> None:
        """Add a group as a scene."""
        if name not in self._names:
            self._names.append(name)
            self._show()
            self.changed.emit()

    def remove(self, name: str) -> None:
        """Take a scene off the list."""
        self._names.remove(name)
        self._show()
        self.changed.emit()

    def restore(self, names: list[str], leave_out: bool, own_statistics: bool = False) -> None:
        """Put back what was chosen."""
        self._names = list(dict.fromkeys(names))
        self.leave_out_box.setChecked(leave_out)
        self.statistics_box.setChecked(own_statistics)
        self._show()

    def described(
        self, like: LabelsLike, bands: dict[str, tuple[int, ...]], needs_labels: bool = True
    ) -> tuple[tuple[DescribedScene, ...], list[QgsMapLayer]]:
        """Describe the scenes, and list the layers that are read.

        Args:
            like: the labels of the first scene.
            bands: of each sensor, that are chosen in the first scene.
            needs_labels: whether a scene without labels is refused.

        Raises:
            MamolError: a group is gone, or cannot be used as a scene.
        """
        found, layers = [], []
        for contents in self._contents():
            found.append(describe_scene(contents, like, bands, needs_labels))
            layers += contents.layers
        return tuple(found), layers

    def _contents(self) -> list[GroupContents]:
        return [read_group(name, self._sensors, self._label_name) for name in self._names]

    def _fill_menu(self) -> None:
        self.add_menu.clear()
        groups = [name for name in scene_groups(self._sensors) if name not in self._names]
        for name in groups:
            self.add_menu.addAction(name.replace("&", "&&"), partial(self.add, name))
        if not groups:
            told = self.add_menu.addAction(tr("No group has layers named as these sensors"))
            told.setEnabled(False)

    def _show(self, *_: object) -> None:
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name in self._names:
            self._rows.addWidget(self._row(name))
        self.leave_out_box.setVisible(bool(self._names))
        self.statistics_box.setVisible(bool(self._names))

    def _row(self, name: str) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        title = plain_label(name, row)
        title.setWordWrap(True)
        try:
            found = contents_text(read_group(name, self._sensors, self._label_name))
        except MamolError as error:
            found = shown(str(error))
        details = plain_label(found, row)
        details.setWordWrap(True)
        set_muted(details)
        texts.addWidget(title)
        texts.addWidget(details)
        layout.addLayout(texts, 1)
        button = QToolButton(row)
        button.setText("✕")
        button.setAutoRaise(True)
        button.setToolTip(tr("Take scene '{0}' off the list; its layers stay").format(name))
        button.setAccessibleName(tr("Remove scene {0}").format(name))
        button.clicked.connect(lambda _checked=False: self.remove(name))
        layout.addWidget(button)
        return row
