"""Photographs of every page (``make looks``): real QGIS, small and large screens, both themes, few and many classes."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

from . import CHECKOUT
from .looks_scene import write_scenes
from .qgis_profile import make_profile
from .virtual_screen import run_qgis, virtual_screen

FOLDER = CHECKOUT / "build" / "looks"
SCREENS = ((1280, 800), (1920, 1080))
THEMES = ("default", "Night Mapping")
LANGUAGES = ("de", "zh_CN")
LONGEST_SECONDS = 900


def main() -> None:
    """Drive QGIS for each screen, theme and language; the names of sessions can be given, as in ``1280-night``."""
    wanted, failures = sys.argv[1:], 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    write_scenes(FOLDER / "scenes")
    for screen in SCREENS:
        for theme in THEMES:
            name = f"{screen[0]}-{theme.split()[0].lower()}"
            if not wanted or name in wanted:
                failures += photograph(name, screen, theme)
    for language in LANGUAGES:
        name = f"{SCREENS[0][0]}-{language}"
        if not wanted or name in wanted:
            failures += photograph(name, SCREENS[0], THEMES[0], language)
    sys.exit(1 if failures else 0)


def photograph(name: str, screen: tuple[int, int], theme: str, language: str = "en") -> bool:
    """Drive one session; its pictures go to a folder of its name. Say what seems wrong.

    Returns:
        Whether the session broke off.
    """
    folder = FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    settings = make_profile(folder / "profiles") / "QGIS" / "QGIS3.ini"
    given = re.sub("userLocale=.*", f"userLocale={language}", settings.read_text(encoding="utf-8"))
    settings.write_text(f"{given}\n[UI]\nUITheme={theme}\n", encoding="utf-8")
    driver = Path(__file__).with_name("looks_driver.py")
    with virtual_screen(*screen) as display:
        variables = {"MAMOL_LOOKS": str(folder), "MAMOL_LOOKS_SCENES": str(FOLDER / "scenes")}
        run_qgis(display, folder, ["--code", str(driver)], variables, LONGEST_SECONDS)
    report = folder / "report.json"
    told = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {"failure": "QGIS ended early"}
    print(f"{folder}: {told.get('pictures', 0)} pictures")
    for sentence in told.get("findings", []):
        print(f"  {sentence}")
    if told["failure"]:
        print(told["failure"], (folder / "qgis.log").read_text(errors="replace")[-2000:], sep="\n", file=sys.stderr)
    return bool(told["failure"])


if __name__ == "__main__":
    main()
