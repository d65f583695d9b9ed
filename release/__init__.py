"""What is needed to publish the plugin: the zip, its rules, and the folder that qgis-plugin-ci releases from.

Nothing in the plugin needs this folder.
"""

from __future__ import annotations

from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGE_NAME = "mamol"
PACKAGE = CHECKOUT / "build" / f"{PACKAGE_NAME}.zip"
