"""How long QGIS takes to load the plugin, beside its own Processing plugin, in the same start."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from mamol.demo.qgis_profile import QGIS, make_profile
from mamol.demo.virtual_screen import run_qgis, virtual_screen

from .measuring import REPEATS, Row, Spread, ratio

WHAT, TO_REACH = "loading the plugin over loading QGIS's own Processing, in the same start", "≤ 0.25"
PATIENCE_SECONDS = 120
# QGIS itself notes how much processor time each plugin's import, window and provider took.
CODE = """
import json, os, pathlib
from qgis import utils
pathlib.Path(os.environ["MAMOL_TOLD"]).write_text(json.dumps(utils.plugin_times))
os._exit(0)
"""


def rows(folder: Path) -> list[Row]:
    """Start QGIS several times on a screen of its own; the first start compiles Python's modules and is not counted."""
    if not Path(QGIS).exists() or not shutil.which("Xvfb"):
        return [Row(WHAT, TO_REACH, "no QGIS or no Xvfb here")]
    own = folder / "start"
    make_profile(own / "profiles")
    with virtual_screen() as screen:
        times = [_times_of_a_start(screen, own) for _ in range(REPEATS + 1)]
    ours, processing = (Spread(tuple(one[name] for one in times[1:])) for name in ("mamol", "processing"))
    return [
        Row(
            WHAT,
            TO_REACH,
            ratio(ours, processing).text(".2f"),
            f"processor time, as QGIS notes it: {ours.text('.0f', 1e3)} ms and {processing.text('.0f', 1e3)} ms",
        )
    ]


def _times_of_a_start(screen: str, folder: Path) -> dict[str, float]:
    """Return the seconds of processor time that each plugin took."""
    code, told = folder / "tell_times.py", folder / "times.json"
    code.write_text(CODE, encoding="utf-8")
    told.unlink(missing_ok=True)
    # Compiled modules are kept, as QGIS keeps them.
    variables = {
        "MAMOL_TOLD": str(told),
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    run_qgis(screen, folder, ["--code", str(code)], variables, PATIENCE_SECONDS)
    times: dict[str, str] = json.loads(told.read_text(encoding="utf-8"))
    return {name: float(text.rstrip("s")) for name, text in times.items()}
