"""What a kept scenario is called, in the dock, in layers and on the map."""

from __future__ import annotations

from ...core.contracts.scenario import Scenario
from ...core.text import places_text, sensors_text
from ..language.words import shown, tr


def sensors_line(scenario: Scenario) -> str:
    """Describe which sensors are present: "all sensors", "without SAR", or "SAR + DSM"."""
    if scenario.absent is None:
        return " + ".join(scenario.sensors)
    return sensors_text(scenario.sensors, scenario.absent)


def gone_lines(scenario: Scenario) -> list[str]:
    """Describe which sensors are off in places, and which series have fewer dates: "SAR off in 1 polygon"."""
    places = [places_text(name, count) for name, count in scenario.gone]
    return [
        *places,
        *(
            tr("{name}: {used} of {total} dates", name=name, used=used, total=total)
            for name, used, total in scenario.dates
        ),
    ]


def scenario_name(scenario: Scenario) -> str:
    """Describe it in one line: "all sensors, SAR off in 1 polygon"."""
    return ", ".join(map(shown, (sensors_line(scenario), *gone_lines(scenario))))
