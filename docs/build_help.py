"""Writes the user guide as the HTML that ships with the plugin: ``python docs/build_help.py``.

With --pictures it makes those too: smaller ones, and of an animation the first. Links to pages that do not ship become
text.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "user-guide.md"
HELP = ROOT / "resources" / "help"
PAGE = HELP / "user-guide.html"
WIDEST, COLOURS = 600, 40

HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>MaMOL user guide</title>
<style>
body { font-family: sans-serif; line-height: 1.4; max-width: 46em; margin: 1em auto; padding: 0 1em; }
code, pre { font-family: monospace; }
pre { padding: 0.5em; overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #bbbbbb; padding: 0.2em 0.5em; text-align: left; vertical-align: top; }
img { max-width: 100%; }
</style>
</head>
<body>
"""


def anchor(heading: str) -> str:
    """Return the anchor of a heading, as where the repository is shown."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def picture_name(path: str) -> str:
    """Return the name of a picture that ships."""
    return Path(path).stem + ".png"


def build(text: str) -> str:
    """Return the page for a guide in Markdown; the same text gives the same page."""
    markdown = MarkdownIt("commonmark").enable("table")
    tokens = markdown.parse(text)
    for place, token in enumerate(tokens):
        if token.type == "heading_open":
            heading = "".join(part.content for part in tokens[place + 1].children or ())
            token.attrSet("id", anchor(heading))
            # Qt's browser goes to names alone.
            name = Token("html_inline", "", 0, content=f'<a name="{anchor(heading)}"></a>')
            tokens[place + 1].children = [name, *(tokens[place + 1].children or ())]
        if token.type == "inline" and token.children:
            _adapt(token.children)
    return f"{HEAD}{markdown.renderer.render(tokens, markdown.options, {})}</body>\n</html>\n"


def _adapt(parts: Sequence[Token]) -> None:
    """Point pictures to the small ones, and make links to pages that do not ship text."""
    dropped = False
    for part in parts:
        if part.type == "image":
            part.attrSet("src", picture_name(str(part.attrGet("src"))))
        elif part.type == "link_open":
            target = str(part.attrGet("href"))
            dropped = not target.startswith(("#", "https://"))
            if dropped:
                part.tag, part.attrs = "span", {}
        elif part.type == "link_close" and dropped:
            part.tag, dropped = "span", False


def shrink_pictures() -> None:
    """Write the guide's pictures, smaller and of few colours."""
    from PIL import Image

    for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", GUIDE.read_text(encoding="utf-8")):
        with Image.open(GUIDE.parent / name) as source:
            image = source.convert("RGB")
        if image.width > WIDEST:
            image = image.resize((WIDEST, round(image.height * WIDEST / image.width)), Image.Resampling.LANCZOS)
        image.quantize(COLOURS, dither=Image.Dither.NONE).save(HELP / picture_name(name), optimize=True)


def main() -> None:
    """Write the page, and the pictures on request."""
    HELP.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(build(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")
    if "--pictures" in sys.argv[1:]:
        shrink_pictures()


if __name__ == "__main__":
    main()
