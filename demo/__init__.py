"""The demo: a public hyperspectral scene as four sensors, trained and classified through QGIS Processing.

Run with ``make demo``. Nothing in the plugin needs this folder.
"""

from __future__ import annotations

from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
SCENE_FOLDER = CHECKOUT / "build" / "demo"
PROJECT = SCENE_FOLDER / "indian_pines.qgz"
MODEL = SCENE_FOLDER / "indian-pines.safetensors"
TRAINING_POLYGONS = SCENE_FOLDER / "training_polygons.gpkg"
SENSOR_FILES = {
    "AVIRIS A": SCENE_FOLDER / "aviris_a.tif",
    "AVIRIS B": SCENE_FOLDER / "aviris_b.tif",
    "AVIRIS C": SCENE_FOLDER / "aviris_c.tif",
    "AVIRIS D": SCENE_FOLDER / "aviris_d.tif",
}
TRAINING_LABELS = SCENE_FOLDER / "labels_train.tif"
TEST_LABELS = SCENE_FOLDER / "labels_test.tif"
ALL_LABELS = SCENE_FOLDER / "labels_all.tif"
CLASS_TABLE = SCENE_FOLDER / "classes.csv"
