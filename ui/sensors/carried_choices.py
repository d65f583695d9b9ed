"""What the analyst chose for sensors, by their names: it outlives the model whose sensors they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from qgis.core import QgsProject, QgsRasterLayer

from ...core.model.spec import ModelSpec
from ..common.sensor_choice import SensorChoice
from ..language.words import tr
from .sensor_row import SensorRow


@dataclass(frozen=True)
class CarriedChoice:
    """A row's choice, and what of it is the analyst's own."""

    choice: SensorChoice
    layer_by_hand: bool
    unticked_by_hand: bool

    @property
    def is_own(self) -> bool:
        """Whether the analyst had a say in it."""
        return self.choice.mask is not None or self.layer_by_hand or self.unticked_by_hand


class CarriedChoices:
    """Keeps choices while another model is chosen, and knows which of them found no sensor there."""

    def __init__(self) -> None:
        self._kept: dict[str, CarriedChoice] = {}
        self._untold: set[str] = set()

    def take(self, rows: Iterable[SensorRow]) -> None:
        """Keep what was chosen in the rows of a model that is about to be left."""
        for row in rows:
            self._keep(CarriedChoice(row.choice(), row.layer_chosen_by_hand, row.unticked_by_hand))

    def add(self, choices: Iterable[SensorChoice], model: ModelSpec | None, of_this_model: bool) -> list[str]:
        """Keep choices of a project whose sensors are not at hand.

        Args:
            choices: as the project holds them.
            model: the model that is chosen, or None.
            of_this_model: whether the project was saved with it; then there is nothing to tell.

        Returns:
            Sentences: what could not be carried over.
        """
        for choice in choices:
            has_layer = choice.layer_id is not None
            self._keep(CarriedChoice(choice, has_layer, has_layer and not choice.used))
        if of_this_model:
            self._untold.clear()
        return self._tell_rest(model)

    def give(self, rows: Sequence[SensorRow], model: ModelSpec | None) -> list[str]:
        """Put choices into the rows of another model.

        Args:
            rows: one for each of its sensors.
            model: the model; None where none is chosen.

        Returns:
            Sentences: what could not be carried over.
        """
        if model is None:
            return []
        sentences: list[str] = []
        names = {row.name for row in rows}
        for row, sensor in zip(rows, model.sensors):
            name = self._name_for(row.name, names)
            if name is not None:
                sentences += _put(self._kept.pop(name), row, sensor.bands, model.name)
                self._untold.discard(name)
        return sentences + self._tell_rest(model)

    def others(self, names: Collection[str]) -> tuple[SensorChoice, ...]:
        """Return the choices of sensors that are not at hand, to be kept with the project."""
        return tuple(kept.choice for name, kept in self._kept.items() if name not in names)

    def forget(self) -> None:
        """Forget all: they are of a project that is closed."""
        self._kept.clear()
        self._untold.clear()

    def _keep(self, kept: CarriedChoice) -> None:
        name = kept.choice.name
        if kept.is_own:
            self._kept[name] = kept
            self._untold.add(name)
        else:
            self._kept.pop(name, None)
            self._untold.discard(name)

    def _tell_rest(self, model: ModelSpec | None) -> list[str]:
        """Warn of what was not put back, and not told yet, that it was not."""
        if model is None:
            return []
        sentences = [
            sentence for name in sorted(self._untold) for sentence in _not_carried(self._kept[name], model.name)
        ]
        self._untold.clear()
        return sentences

    def _name_for(self, name: str, names: Collection[str]) -> str | None:
        """Find the name under which a sensor's choice is kept: the same, or the only one that differs in case."""
        if name in self._kept:
            return name
        alike = [one for one in self._kept if one.casefold() == name.casefold() and one not in names]
        return alike[0] if len(alike) == 1 else None


def _put(kept: CarriedChoice, row: SensorRow, bands: int, model: str) -> list[str]:
    """Put a choice into a row; a layer that has not enough bands for the model is left to the matching."""
    sentences: list[str] = []
    row.mask_button.choose(kept.choice.mask)
    layer = QgsProject.instance().mapLayer(kept.choice.layer_id) if kept.layer_by_hand else None
    if isinstance(layer, QgsRasterLayer) and layer.bandCount() < bands:
        sentence = tr("Layer '{0}' was not kept for '{1}': model '{2}' needs {3} bands, the layer has {4}.")
        sentences.append(tr(sentence).format(layer.name(), row.name, model, bands, layer.bandCount()))
    elif isinstance(layer, QgsRasterLayer) or (kept.layer_by_hand and kept.choice.layer_id is None):
        row.choose(layer if isinstance(layer, QgsRasterLayer) else None)
        row.layer_chosen_by_hand = True
        row.dates_button.restore(kept.choice.series, row.layer)
    if kept.unticked_by_hand:
        row.unticked_by_hand = True
        row.use.setChecked(False)
    return sentences


def _not_carried(kept: CarriedChoice, model: str) -> list[str]:
    name, sentences = kept.choice.name, []
    if kept.choice.mask is not None:
        sentences.append(tr("The mask on '{0}' is not used: model '{1}' has no sensor '{0}'."))
    if kept.unticked_by_hand:
        sentences.append(tr("'{0}', which you unticked, is not listed: model '{1}' has no sensor '{0}'."))
    elif kept.choice.layer_id is not None and not sentences:
        sentences.append(tr("The layer chosen for '{0}' is not used: model '{1}' has no sensor '{0}'."))
    return [sentence.format(name, model) for sentence in sentences]
