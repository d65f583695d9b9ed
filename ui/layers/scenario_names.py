"""What a kept scenario is called: by its sensors, and where they were taken away."""

from __future__ import annotations

from ...core.contracts.scenario import Scenario
from ...core.text import sensors_text


def sensors_line(scenario: Scenario) -> str:
    """Say which sensors are there: "all sensors", "without SAR", or "SAR + DSM"."""
    if scenario.absent is None:
        return " + ".join(scenario.sensors)
    return sensors_text(scenario.sensors, scenario.absent)


def gone_lines(scenario: Scenario) -> list[str]:
    """Say which sensors were taken away in places: "SAR gone in 1 polygon"."""
    return [f"{name} gone in {count} polygon{'' if count == 1 else 's'}" for name, count in scenario.gone]


def scenario_name(scenario: Scenario) -> str:
    """Say it in one line: "all sensors, SAR gone in 1 polygon"."""
    return ", ".join((sensors_line(scenario), *gone_lines(scenario)))
