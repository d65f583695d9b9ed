"""What a training has learnt, kept in a file of its own on request, and taken up again where it fits.

Each part is kept under a digest of all that it was made of: layers, statistics, drawn pixels, labels, settings and the
numbers a network began with. What has the same digest would come out the same, to the bit, so it need not be learnt
twice: a training that was cancelled goes on at its step, and one whose classes have other names does not learn the
scene again. Nothing is taken up that has seen other held-out ground, for the digest would be another one.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from .. import __version__
from ..errors import Cancelled, OutputError
from ..files.names import FileKind
from ..files.replaced import ReplacedFiles, replaced_file
from ..message import message

METADATA_KEY = "mamol_learnt"
SCENE, ANSWERS, STEPS = "scene", "answers", "steps"
"""Parts: stems and trunk after the scene, what the teacher's members answered, and a network between two steps."""
_NAME = re.compile(r"(?P<kind>scene|answers|steps)\.(?P<digest>[0-9a-f]{32})\.(?P<tensor>.+)")
LARGEST = 2_000_000_000
"""Bytes of a file that is read at most."""

Parts = dict[str, Tensor]


class Learnt:
    """Parts of earlier trainings by kind and digest.

    Args:
        path: the file; empty keeps nothing, and nothing is found then.
        warn: takes a sentence on what is taken up, and on what could not be.
    """

    def __init__(self, path: str = "", warn: Callable[[str], None] | None = None) -> None:
        self.path = path
        self._warn = warn or (lambda sentence: None)
        self._parts: dict[tuple[str, str], Parts] = {}
        self._used: set[tuple[str, str]] = set()
        self._found = {SCENE: False, ANSWERS: False, STEPS: False}
        self._taken = dict(self._found)
        if path and Path(path).exists():
            self._read(Path(path))

    def _read(self, path: Path) -> None:
        try:
            if path.stat().st_size > LARGEST:
                raise ValueError("it is too large")
            with safe_open(path, framework="pt") as stream:  # type: ignore[no-untyped-call]
                told = json.loads((stream.metadata() or {}).get(METADATA_KEY, "{}"))
                if told.get("version") != __version__:
                    raise ValueError("it is of another version of the plugin")
                for name in stream.keys():  # noqa: SIM118
                    match = _NAME.fullmatch(name)
                    if match is None:
                        raise ValueError("it holds something else")
                    part = self._parts.setdefault((match["kind"], match["digest"]), {})
                    part[match["tensor"]] = stream.get_tensor(name)
            if told.get("content") != _digest_of(self._parts):
                raise ValueError("it is damaged")
        except (SafetensorError, OSError, ValueError, AttributeError, RuntimeError) as error:
            self._parts.clear()
            reason = f" ({error})" if isinstance(error, ValueError) else ""
            self._warn(
                message(
                    "What is kept in '{path}' cannot be taken up{reason}. The training begins anew.",
                    path=path.name,
                    reason=reason,
                )
            )
        for kind, _ in self._parts:
            self._found[kind] = True

    def find(self, kind: str, key: str) -> Parts | None:
        """Return what is kept of this kind under a digest; None where there is nothing."""
        part = self._parts.get((kind, key))
        if part is not None:
            self._used.add((kind, key))
            self._taken[kind] = True
        return part

    def is_unused(self, kind: str) -> bool:
        """Return whether the file had something of this kind when it was opened, and nothing of it was of use yet."""
        return self._found[kind] and all(used != kind for used, _ in self._used)

    def keep(self, kind: str, key: str, part: Mapping[str, Tensor]) -> None:
        """Keep a part; nothing happens where there is no file."""
        if self.path:
            self._parts[kind, key] = {name: value.detach().cpu().clone() for name, value in part.items()}
            self._used.add((kind, key))

    def tell(self, sentence: str) -> None:
        """Hand a sentence on what is taken up to the analyst."""
        self._warn(sentence)

    def _is_of_another(self, kind: str, key: str) -> bool:
        """Return whether a part is of a training with other choices, and this one has put its own beside it.

        Where one part of a kind was taken up, the others may be of networks that this training has not come to yet.
        """
        return (kind, key) not in self._used and any(used == kind for used, _ in self._used) and not self._taken[kind]

    def write(self, finished: bool) -> None:
        """Write the file, where there is one.

        Args:
            finished: whether training has come to its end: then steps are left out, and what was of no use.

        Raises:
            OutputError: it cannot be written.
        """
        if not self.path:
            return
        parts = {
            (kind, key): part
            for (kind, key), part in self._parts.items()
            if (kind != STEPS and (kind, key) in self._used if finished else not self._is_of_another(kind, key))
        }
        if sum(_bytes(part) for part in parts.values()) > LARGEST:
            parts = {place: part for place, part in parts.items() if place in self._used}
        tensors = {
            f"{kind}.{key}.{name}": value.contiguous()
            for (kind, key), part in parts.items()
            for name, value in part.items()
        }
        told = json.dumps({"version": __version__, "content": _digest_of(parts)})
        if tensors:
            with replaced_file(self.path, kind=FileKind.LEARNT, tell=self._warn) as part:
                part.write_bytes(save(tensors, {METADATA_KEY: told}))


@contextmanager
def learnt_in(path: str | None, sources: Sequence[str], warn: Callable[[str], None]) -> Iterator[Learnt]:
    """Open the file that keeps what a training learns, and write it when the training ends or is cancelled.

    Args:
        path: the file; None keeps nothing.
        sources: files that must not be written over.
        warn: takes sentences.

    Yields:
        What is kept.

    Raises:
        OutputError: the file cannot be written, or its name has another ending.
    """
    if not path:
        yield Learnt()
        return
    with ReplacedFiles(sources, warn) as files:
        # Better told now than after an hour.
        files.add(path, FileKind.LEARNT)
    learnt = Learnt(path, warn)
    try:
        yield learnt
    except Cancelled:
        if _written(learnt, False, warn):
            warn(
                message(
                    "What was learnt is kept in '{file}'. Train again with the same choices to go on.",
                    file=Path(path).name,
                )
            )
        raise
    _written(learnt, True, warn)


def _written(learnt: Learnt, finished: bool, warn: Callable[[str], None]) -> bool:
    """Write what was learnt; a failure is told, for the model does not hang on it."""
    try:
        learnt.write(finished)
    except OutputError as error:
        warn(message("What was learnt could not be kept. {error}", error=error))
        return False
    return Path(learnt.path).exists()


def _bytes(part: Parts) -> int:
    return sum(value.numel() * value.element_size() for value in part.values())


def _digest_of(parts: Mapping[tuple[str, str], Parts]) -> str:
    """Compute the digest of all that a file holds."""
    named = sorted((kind, key, name, value) for (kind, key), part in parts.items() for name, value in part.items())
    return digest(*(one for entry in named for one in entry))


def digest(*parts: object) -> str:
    """Compute one digest of tensors and plain values, in their order."""
    total = hashlib.sha256(__version__.encode())
    for part in parts:
        if isinstance(part, Tensor):
            numbers = part.detach().cpu().contiguous().reshape(-1)
            total.update(repr((tuple(part.shape), str(part.dtype))).encode())
            total.update(numbers.view(torch.uint8).numpy().tobytes() if numbers.numel() else b"")
        else:
            total.update(repr(part).encode())
    return total.hexdigest()[:32]


def fits(part: Mapping[str, Tensor], wanted: Mapping[str, Tensor]) -> bool:
    """Return whether a part has tensors of these names, shapes and kinds, all of them numbers."""
    return all(
        name in part
        and part[name].shape == value.shape
        and part[name].dtype == value.dtype
        and bool(torch.isfinite(part[name]).all())
        for name, value in wanted.items()
    )


def set_chance(random: torch.Generator, state: Tensor) -> bool:
    """Put a source of chance where it was; return whether that is such a state, else nothing changes."""
    try:
        random.set_state(state)
    except RuntimeError:
        return False
    return True
