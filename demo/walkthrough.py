"""The animated walk-through in docs/images (``make walkthrough``): real QGIS on the demo scene, photographed."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from . import CHECKOUT, MODEL, PROJECT
from .qgis_profile import make_profile
from .virtual_screen import run_qgis, virtual_screen

FOLDER = CHECKOUT / "build" / "walkthrough"
ANIMATION = CHECKOUT / "docs" / "images" / "what-if.gif"
SCREEN = 1240, 760
WIDTH = 900
STRIP = 30
COLOURS = 160
MOST_BYTES = 2_000_000
LONGEST_SECONDS = 600
FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")


def main() -> None:
    """Drive QGIS, and put its pictures together."""
    if not MODEL.exists():
        raise SystemExit("There is no demo model yet: 'make demo' trains one.")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    make_profile(FOLDER / "profiles")
    driver = Path(__file__).with_name("walkthrough_driver.py")
    with virtual_screen(*SCREEN) as display:
        arguments = ["--project", str(PROJECT), "--code", str(driver)]
        variables = {"MAMOL_WALKTHROUGH": str(FOLDER), "MAMOL_DEMO_MODEL": str(MODEL)}
        run_qgis(display, FOLDER, arguments, variables, LONGEST_SECONDS)
    report = FOLDER / "frames.json"
    told = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {"failure": "QGIS ended early"}
    if told["failure"]:
        raise SystemExit(f"{told['failure']}\n{(FOLDER / 'qgis.log').read_text(errors='replace')[-2000:]}")
    size = write_animation([_frame(**frame) for frame in told["frames"]], [f["seconds"] for f in told["frames"]])
    print(f"{ANIMATION}: {len(told['frames'])} frames, {size:,} bytes")
    if size > MOST_BYTES:
        sys.exit(f"That is more than {MOST_BYTES:,} bytes: take fewer frames or colours.")


def write_animation(frames: list[Image.Image], seconds: list[float]) -> int:
    """Write the GIF; all frames share one palette, so that what stays the same takes no room.

    Returns:
        Its bytes.
    """
    together = Image.new("RGB", (frames[0].width, sum(frame.height for frame in frames)))
    for number, frame in enumerate(frames):
        together.paste(frame, (0, number * frame.height))
    palette = together.quantize(COLOURS, method=Image.Quantize.MEDIANCUT)
    plain = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames]
    durations = [round(1000 * second) for second in seconds]
    plain[0].save(ANIMATION, save_all=True, append_images=plain[1:], duration=durations, loop=0, optimize=True)
    return ANIMATION.stat().st_size


def _frame(picture: str, caption: str, seconds: float) -> Image.Image:
    """Return a picture of the screen at the animation's width, with a line below that says what is done."""
    with Image.open(picture) as screen:
        height = round(screen.height * WIDTH / screen.width)
        small = screen.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
    frame = Image.new("RGB", (WIDTH, height + STRIP), "#1d2b36")
    frame.paste(small, (0, 0))
    font = ImageFont.truetype(str(FONT), 15) if FONT.exists() else ImageFont.load_default()
    ImageDraw.Draw(frame).text((10, height + 6), caption, fill="white", font=font)
    return frame


if __name__ == "__main__":
    main()
