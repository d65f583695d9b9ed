"""The part of a training's report about where to trust the model: sets of classes, and ground unlike training."""

from __future__ import annotations

from ..message import joined, message
from ..model.spec import ModelSpec
from ..model.trust import USUAL_COVERAGE, ApplicabilityRecord, ClassSetRecord, low_coverage
from .html import bare_percent, count, heading, percent, text


def trust_section(model: ModelSpec) -> str:
    """Build the section; nothing for models that do not know.

    Args:
        model: what the model file says of itself.
    """
    parts = []
    if model.class_sets is not None:
        parts += [heading(message("Sets of classes")), f"<p>{text(_sets_sentence(model.class_sets))}</p>"]
        parts.append(_sets_table(model.class_sets))
    if model.applicability is not None:
        parts += [heading(message("Inside and outside what training has seen"))]
        parts.append(f"<p>{text(likeness_sentence(model.applicability))}</p>")
    return "".join(parts)


def _sets_sentence(sets: ClassSetRecord) -> str:
    units = max(sets.units)
    about = [
        message(
            "Classify can map how many classes are possible at a pixel, at a coverage you choose. Below, "
            "{coverage} was asked for, and each part of the held-out ground was measured with sets "
            "calibrated on the others. The promise is about new ground units like these, each counting the same; "
            "single pixels and single classes may fare worse, and other regions are not covered by it.",
            coverage=percent(USUAL_COVERAGE),
        )
    ]
    counted = [number for number in sets.units if number]
    low = low_coverage(min(counted), USUAL_COVERAGE) if counted else 1.0
    if low < USUAL_COVERAGE:
        about.append(
            message(
                "It holds on average over such models: of those with {units} held-out units one in ten covers "
                "less than about {low} of new ground.",
                units=min(counted),
                low=percent(low),
            )
        )
    most = units / (units + 1)
    if most < USUAL_COVERAGE:
        about.append(
            message(
                "{units} held-out units prove no coverage above {most}: beyond it every class is possible. "
                "Label more separate fields, or measure in folds.",
                units=units,
                most=percent(most),
            )
        )
    return joined(about)


def _sets_table(sets: ClassSetRecord) -> str:
    if not sets.measured:
        return f"<p>{text(message('A single held-out unit: coverage could not be measured.'))}</p>"
    heads = (
        message("sensors present"), message("coverage of units, %"), message("of pixels, %"),
        message("classes in a set"), message("one class, %"), message("pixels"),
    )  # fmt: skip
    rows = ["<tr>" + "".join(f'<th class="number">{text(head)}</th>' for head in heads) + "</tr>"]
    for one in sets.measured:
        cells = (
            str(one.sensors), f"<b>{bare_percent(one.unit_coverage)}</b>", bare_percent(one.coverage),
            f"{one.size:.2f}", bare_percent(one.single), count(one.pixels),
        )  # fmt: skip
        rows.append("<tr>" + "".join(f'<td class="number">{cell}</td>' for cell in cells) + "</tr>")
    return f'<div class="wide"><table class="list" cellpadding="3">{"".join(rows)}</table></div>'


def likeness_sentence(seen: ApplicabilityRecord) -> str:
    """Return how accurate a model is inside and outside what its training has seen, in sentences.

    Args:
        seen: what the model file says of it.
    """
    found = seen.measured
    if found is None:
        return message(
            "A single held-out unit: accuracy inside and outside what training has seen could not be measured."
        )
    sentences = [
        message(
            "{share} of {pixels:,} held-out pixels are unlike anything trained on (outside the area of applicability).",
            share=percent(found.outside_share),
            pixels=found.pixels,
        )
    ]
    if found.outside is None or found.inside is None:
        return joined([*sentences, message("So there is nothing to compare accuracy with.")])
    sentences.append(
        message(
            "Accuracy is {inside} inside and {outside} outside.",
            inside=percent(found.inside),
            outside=percent(found.outside),
        )
    )
    if found.outside >= found.inside:
        sentences.append(
            message(
                "It is no lower outside: on this ground the map of applicability does not tell where the model errs."
            )
        )
    return joined(sentences)
