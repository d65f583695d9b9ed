"""What "Keep scenario" runs: the sensors at hand with the page's switches and brush, and what it is compared with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ...core.contracts.classify import ValueMatching
from ...core.contracts.outputs import OutputKind
from ...core.contracts.preview import Removal, with_removals
from ...core.contracts.season import HiddenDate, with_hidden_dates
from ...core.contracts.sensors import SensorSource
from ..common.reference_choice import ReferenceSource
from ..sensors.at_hand import SensorsAtHand
from .form import ClassifyForm


@dataclass(frozen=True)
class ReferenceLayer:
    """Labels, of one layer or several, to compare a scenario with; it may be gone from the project when its turn comes.

    Attributes:
        labels: to be read by the job.
        name: the layer's name.
    """

    labels: ReferenceSource
    name: str


@dataclass(frozen=True)
class ScenarioPlan:
    """A scenario to be kept.

    Attributes:
        at_hand: model and sensors.
        present: names of the sensors that are on.
        removals: places in which sensors are taken away.
        reference: what its accuracy is measured with; None leaves that out.
        hidden: dates of series that count as missing.
    """

    at_hand: SensorsAtHand
    present: tuple[str, ...]
    removals: tuple[Removal, ...] = ()
    reference: ReferenceLayer | None = None
    hidden: tuple[HiddenDate, ...] = ()

    def form(self, page: ClassifyForm) -> ClassifyForm:
        """Return the Classify page's form with this scenario, and with the maps that scenarios are compared by."""
        sensors = with_hidden_dates(self._sensors(), self.hidden) if self.present else ()
        kinds = tuple(dict.fromkeys((OutputKind.CLASSES, OutputKind.CONFIDENCE, *page.kinds)))
        # Scenarios are compared with each other and with What-if's maps, which have the classes that were learnt.
        form = replace(page, sensors=with_removals(sensors, self.removals), kinds=kinds, level=None)
        run = self.at_hand.run
        if run is None:
            return form
        model = Path(run.model_path)
        names = page.model_sensors if run.model_path == page.model_path else ()
        return replace(
            form, model_path=run.model_path, model_name=model.stem, model_sensors=names, extent=run.extent,
            cover=run.cover, pixel_size=run.pixel_size, reference=run.reference,
            values=ValueMatching.OFF, is_view=False,
        )  # fmt: skip

    def _sensors(self) -> tuple[SensorSource, ...]:
        """Return the sensors at hand; those that are not on lend their grids only, as they do to the preview."""
        return tuple(
            source if source.name in self.present else replace(source, masks=(), is_off=True)
            for source in self.at_hand.sensors
        )
