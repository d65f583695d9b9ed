"""What a job notes beside its result: several sentences in one message, and each once where every answer has it."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.words import shown, tr
from .log import log_warning


def in_one_message(sentences: Sequence[str]) -> str:
    """Return the first of some notes, and how many more the log has.

    Args:
        sentences: as they are shown; at least one, all of them in the log.
    """
    first, *others = sentences
    if not others:
        return first
    if len(others) == 1:
        return f"{first} {tr('(1 more note is in the Log Messages panel, tab MaMOL.)')}"
    return f"{first} {tr('({0} more notes are in the Log Messages panel, tab MaMOL.)').format(len(others))}"


class FreshNotes:
    """Picks out of the notes of one answer after the other those that no answer had before.

    Args:
        name: of the job, for the log.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._told: set[str] = set()

    def message_of(self, notes: Sequence[str]) -> str:
        """Return what of an answer's notes is new in one message, and write it to the log; "" where nothing is.

        Args:
            notes: what the job said.
        """
        new = [sentence for sentence in dict.fromkeys(map(shown, notes)) if sentence not in self._told]
        self._told.update(new)
        for sentence in new:
            log_warning(f"{self._name}: {sentence}")
        return in_one_message(new) if new else ""

    def forget(self) -> None:
        """Tell everything again: what is asked about next is something else."""
        self._told.clear()
