"""Opening QGIS with the demo scene, its model and the dock (``make qgis``)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from . import CHECKOUT, MODEL, PROJECT
from .qgis_profile import make_profile, qgis_command, qgis_environment

PROFILES = CHECKOUT / "build" / "profile"


def main() -> None:
    """Become QGIS; ends when it is closed."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise SystemExit("There is no display to open QGIS on. Run this on a desktop, or with 'xvfb-run -a make qgis'.")
    make_profile(PROFILES)
    startup = Path(__file__).with_name("startup.py")
    command = qgis_command(PROFILES, ["--project", str(PROJECT), "--code", str(startup)])
    environment = {**qgis_environment(), "MAMOL_DEMO_MODEL": str(MODEL) if MODEL.exists() else ""}
    if not MODEL.exists():
        print("There is no demo model yet: 'make demo' trains one, or use the Train page.")
    os.execve(command[0], command, environment)


if __name__ == "__main__":
    main()
