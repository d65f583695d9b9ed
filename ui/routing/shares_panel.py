"""Which experts work where in the view: tables by class and by sensors present."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.outputs import OutputKind
from ...core.contracts.routing import ShareGroups, SharesRequest, ShareTables
from ...core.contracts.sensors import Extent
from ...core.model.experts import expert_text, possible_experts
from ...core.report.tables import share_rows
from ..common.rows_buttons import RowsButtons
from ..common.section import exportable_title, section_title
from ..common.text import plain_label
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..layers.kept_results import KeptResult
from ..sources.rasters import raster_path
from .heat_table import HeatTable


class SharesPanel(QWidget):
    """A button and the two tables.

    Signals:
        wanted: the button was clicked; the page knows the result and the view.
        refused: a sentence: the CSV file could not be written.
    """

    wanted = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tables: ShareTables | None = None
        self._sensors: tuple[str, ...] = ()
        self.job = LatestJob(self)
        self.button = QPushButton(tr("Tabulate the view"), self)
        self.button.setToolTip(tr("Mean expert shares by class and by sensors present, over the map canvas extent"))
        self.state = _note(self)
        self.warning = _note(self)
        font = self.warning.font()
        font.setBold(True)
        self.warning.setFont(font)
        hint = tr("Mean share of each expert over the row's pixels, in per cent")
        self.by_class = HeatTable(tr("Experts by class"), hint, self)
        self.by_pattern = HeatTable(tr("Experts by sensors present"), hint, self)
        self.class_figure, self.pattern_figure = _note(self), _note(self)
        self.buttons = RowsButtons(tr("both tables"), "experts.csv", self)
        self._details = QWidget(self)
        self._lay_out()
        self.button.clicked.connect(self.wanted)
        self.buttons.refused.connect(self.refused)
        self.job.answered.connect(self.show_tables)
        self.job.failed.connect(self._failed)
        self.clear()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._details)
        inner.setContentsMargins(0, 0, 0, 0)
        for title, table, figure in (
            (tr("By class, %"), self.by_class, self.class_figure),
            (tr("By sensors present, %"), self.by_pattern, self.pattern_figure),
        ):
            inner.addWidget(exportable_title(title, table.exports, self))
            inner.addWidget(table)
            inner.addWidget(figure)
        inner.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(section_title(tr("Experts in view"), self))
        layout.addWidget(self.button)
        layout.addWidget(self.state)
        layout.addWidget(self.warning)
        layout.addWidget(self._details)

    def ask(self, result: KeptResult, extent: Extent | None) -> None:
        """Tabulate a result's maps in an extent, in the background."""
        classes, experts = (result.layers.get(kind) for kind in (OutputKind.CLASSES, OutputKind.EXPERTS))
        self.clear()
        if classes is None or experts is None:
            self._say(
                tr(
                    "This result has no map of expert shares in the project. Tick “expert shares” on the Classify "
                    "page and classify again."
                )
            )
            return
        self._sensors = result.run.sensor_names
        request = SharesRequest(raster_path(classes), raster_path(experts), extent)
        self._say(tr("Counting…"))
        self.job.ask(tr("MaMOL: tabulate experts"), api.expert_tables, request, (classes, experts))

    def show_tables(self, tables: ShareTables) -> None:
        """Show what was counted."""
        self.tables = tables
        places = possible_experts(tables.expert_names, self._sensors)
        self.buttons.rows = share_rows(tables)
        text = tr("{0} pixels, a sample of the view.") if tables.sampled else tr("{0} pixels in the view.")
        self._say(text.format(f"{tables.pixels:,}"))
        self.warning.setText(" ".join(map(shown, tables.warnings)))
        self.warning.setVisible(bool(tables.warnings))
        for groups, table, figure, what in (
            (tables.by_class, self.by_class, self.class_figure, tr("class")),
            (tables.by_pattern, self.by_pattern, self.pattern_figure, tr("set of sensors present")),
        ):
            names = [row.name for row in groups.rows]
            table.show_shares(
                names,
                [shown(expert_text(tables.expert_names[place])) for place in places],
                [[row.shares[place] for place in places] for row in groups.rows],
            )
            figure.setText(self._information_text(groups, what))
        self._details.setVisible(tables.pixels > 0)

    def clear(self) -> None:
        """Show no tables, and listen to none that are being counted."""
        self.job.drop()
        self.tables = None
        self.state.hide()
        self.warning.hide()
        self._details.hide()

    def _information_text(self, groups: ShareGroups, what: str) -> str:
        """Describe what the mutual information means."""
        if len(groups.rows) < 2:
            return tr("Only one {0} in view: zoom out to compare.").format(what)
        return tr("Mutual information of {0} and leading dynamic expert: {1} bits, {2} % of the maximum.").format(
            what, f"{groups.bits:.2f}", f"{100 * groups.normalised:.0f}"
        )

    def _failed(self, sentence: str) -> None:
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.state.setText(sentence)
        self.state.show()


def _note(parent: QWidget) -> QLabel:
    label = plain_label("", parent)
    label.setWordWrap(True)
    return label
