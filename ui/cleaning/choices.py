"""What was decided about single labels: kept in the project, undone step by step, saved as a small file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.contracts.cleaning import LabelAction, LabelChoice, SuspiciousPlace
from ..settings import ProjectSettings

KEY = "train/label_choices"
Place = tuple[float, float, str, str]


class LabelChoices(QObject):
    """The choices of the open project, in the order they were made.

    Signals:
        changed: a choice was made, taken back or read.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[Place, LabelChoice] = {}
        self._before: list[dict[Place, LabelChoice]] = []

    @property
    def all(self) -> tuple[LabelChoice, ...]:
        """What was chosen."""
        return tuple(self._chosen.values())

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    def of(self, place: SuspiciousPlace) -> LabelChoice | None:
        """Return what was decided about a place; None where nothing was, or it is kept."""
        return self._chosen.get(_key(place))

    def decide(self, places: Sequence[SuspiciousPlace], action: LabelAction | None, new_class: str = "") -> None:
        """Decide about places; no action keeps their labels."""
        self._remember()
        for place in places:
            self._chosen.pop(_key(place), None)
            if action is not None:
                self._chosen[_key(place)] = LabelChoice(
                    place.x, place.y, place.extent.crs, action, place.class_name, new_class, place.scene
                )
        self._note()

    def undo(self) -> None:
        """Take back the last step."""
        if self._before:
            self._chosen = self._before.pop()
            self._note()

    def take(self, choices: Sequence[LabelChoice]) -> None:
        """Replace all choices, as read from a file; can be undone."""
        self._remember()
        self._chosen = {_key_of(one): one for one in choices}
        self._note()

    def restore(self) -> None:
        """Read the choices of the project that was opened; what is damaged is passed over."""
        stored = ProjectSettings().read(KEY)
        found = [_choice(one) for one in stored] if isinstance(stored, list) else []
        self._chosen = {_key_of(one): one for one in found if one is not None}
        self._before = []
        self.changed.emit()

    def _remember(self) -> None:
        self._before.append(dict(self._chosen))

    def _note(self) -> None:
        """Keep the choices in the project, and tell of them."""
        settings = ProjectSettings()
        if self._chosen:
            settings.write(KEY, [_stored(one) for one in self.all])
        else:
            settings.forget(KEY)
        self.changed.emit()


def _key(place: SuspiciousPlace) -> Place:
    return place.x, place.y, place.extent.crs, place.scene


def _key_of(choice: LabelChoice) -> Place:
    return choice.x, choice.y, choice.crs, choice.scene


def _stored(choice: LabelChoice) -> list[Any]:
    own = [choice.x, choice.y, choice.crs, choice.action.value, choice.class_name, choice.new_class]
    # Without a scene as versions read it that know of none.
    return [*own, choice.scene] if choice.scene else own


def _choice(stored: Any) -> LabelChoice | None:
    if not isinstance(stored, list) or len(stored) not in (6, 7):
        return None
    x, y, *texts = stored if len(stored) == 7 else [*stored, ""]
    numbers = all(isinstance(one, (int, float)) and not isinstance(one, bool) for one in (x, y))
    if not numbers or not all(isinstance(one, str) for one in texts):
        return None
    crs, action, name, new, scene = texts
    if action not in {one.value for one in LabelAction}:
        return None
    return LabelChoice(float(x), float(y), crs, LabelAction(action), name, new, scene)
