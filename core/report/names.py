"""What is written into a model or a map by a code, in the words of a reader."""

from __future__ import annotations

from ..message import message

_NAMES = {
    "preset": {"fast": message("fast"), "balanced": message("balanced"), "thorough": message("thorough")},
    "trunk": {
        "tuned": message("pretrained on the scene without labels, then fine-tuned"),
        "scene": message("pretrained on the scene without labels, then frozen"),
        "random": message("random, frozen"),
        "scratch": message("trained from scratch with the labels"),
        "model": message("from another model, frozen"),
        "file": message("from a file"),
    },
    "variant": {"mamol": "MaMOL", "paper": message("as in the paper")},
    "learnt from": {"all labels": message("all labels"), "the rest": message("the rest")},
    "matched by": {
        "name": message("name"),
        "value": message("value"),
        "name, or value where one has no name": message("name, or value where one has no name"),
    },
    "simple model": {
        "random forest": message("random forest"),
        "logistic regression": message("logistic regression"),
    },
    "units": {"fields": message("fields"), "patches": message("patches"), "blocks": message("blocks")},
    "kind of sample": {
        "as drawn": message("as drawn"),
        "stratified by the map's classes": message("stratified by the map's classes"),
        "simple random": message("simple random"),
        "systematic": message("systematic"),
        "purposive": message("purposive"),
    },
    "strata": {
        "none": message("none"),
        "classes": message("classes"),
        "classes and sensors present": message("classes and sensors present"),
        "classes and confidence": message("classes and confidence"),
    },
}


def in_words(what: str, code: str) -> str:
    """Return a code in words that can be shown in another language; the code where there are none.

    Args:
        what: it is a code of: "preset", "trunk", "variant", "learnt from", "matched by", "simple model", "units",
            "kind of sample", "strata".
        code: as it is written.
    """
    return _NAMES[what].get(code, code)
