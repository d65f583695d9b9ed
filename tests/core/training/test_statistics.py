"""Standardisation comes from valid pixels only and copes with constant and few bands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from mamol.core.errors import RasterError
from mamol.core.model.spec import component_count
from mamol.core.progress import Progress
from mamol.core.raster.sensors import open_sensors
from mamol.core.training.start import sensor_specs
from mamol.core.training.statistics import restandardisation, sample_pixels, standardisation


def test_components_have_zero_mean_and_unit_variance_and_do_not_correlate() -> None:
    random = np.random.default_rng(0)
    pixels = (random.normal(size=(3000, 5)) @ random.normal(size=(5, 60)) + random.normal(size=(3000, 60)) * 0.3) * 90
    mean, basis = standardisation((pixels + 4000).astype(np.float32))
    scores = (pixels + 4000 - mean.numpy()) @ basis.numpy()
    assert scores.shape == (3000, 16)
    np.testing.assert_allclose(scores.mean(0), 0, atol=1e-2)
    np.testing.assert_allclose(np.cov(scores.T)[:5, :5], np.eye(5), atol=5e-2)


def test_few_bands_are_scaled_but_not_mixed() -> None:
    random = np.random.default_rng(0)
    pixels = random.normal(size=(500, 3)).astype(np.float32) * [1, 100, 0] + [5, -7, 3]
    mean, basis = standardisation(pixels.astype(np.float32))
    np.testing.assert_allclose(mean, pixels.mean(0), rtol=1e-5)
    np.testing.assert_allclose(np.diag(basis)[:2], 1 / pixels.std(0)[:2], rtol=1e-4)
    assert basis.numpy()[2, 2] == 0, "a constant band must weigh nothing, not infinitely"
    assert np.count_nonzero(basis.numpy() - np.diag(np.diag(basis.numpy()))) == 0


def test_a_few_dozen_bands_stay_apart_and_a_long_spectrum_is_reduced() -> None:
    random = np.random.default_rng(0)
    heights = random.normal(size=(500, 21)).astype(np.float32)
    basis = standardisation(heights)[1].numpy()
    np.testing.assert_allclose(basis, np.diag(1 / heights.std(0)), rtol=1e-4)
    assert [component_count(bands) for bands in (3, 21, 30, 31, 200)] == [3, 21, 30, 16, 16]


def test_a_model_that_is_adapted_keeps_its_components(make_scene: Callable) -> None:
    with open_sensors(make_scene().sensors) as stack:
        fresh = sensor_specs(stack)
        before = {one.name: replace(one, components=min(one.components, 16)) for one in fresh}
        kept = sensor_specs(stack, known=before)
    assert [one.components for one in fresh] == [20, 2, 1]
    assert [one.components for one in kept] == [16, 2, 1]


def test_another_place_keeps_the_directions_and_gets_its_own_mean_and_scale() -> None:
    random = np.random.default_rng(0)
    pixels = (random.normal(size=(3000, 5)) @ random.normal(size=(5, 60)) + random.normal(size=(3000, 60)) * 0.3) * 90
    known = standardisation(pixels.astype(np.float32))
    other = (pixels * 7 + 4000).astype(np.float32)
    mean, basis = restandardisation(other, known[1])
    np.testing.assert_allclose(mean, other.mean(0), rtol=1e-4)
    np.testing.assert_allclose(basis, known[1] / 7, rtol=1e-3, atol=1e-9)


def test_components_left_small_as_noise_are_not_enlarged_in_another_place() -> None:
    random = np.random.default_rng(0)
    pixels = random.normal(size=(3000, 2)) @ random.normal(size=(2, 60)) * 90 + random.normal(size=(3000, 60)) * 0.01
    basis = standardisation(pixels.astype(np.float32))[1]
    scores = pixels @ restandardisation(pixels.astype(np.float32), basis)[1].numpy()
    np.testing.assert_allclose(scores.std(0), (pixels @ basis.numpy()).std(0), rtol=1e-3)
    assert scores.std(0)[-1] < 0.1


def test_each_band_of_another_place_has_its_own_scale_and_a_constant_one_weighs_nothing() -> None:
    random = np.random.default_rng(0)
    known = standardisation(random.normal(size=(500, 3)).astype(np.float32))[1]
    pixels = (random.normal(size=(500, 3)) * [2, 50, 0] + [5, -7, 3]).astype(np.float32)
    mean, basis = restandardisation(pixels, known)
    scores = (pixels - mean.numpy()) @ basis.numpy()
    np.testing.assert_allclose(scores.std(0), [1, 1, 0], atol=1e-4)


def test_only_valid_pixels_count(make_scene: Callable) -> None:
    scene = make_scene()
    with rasterio.open(scene.sensors[0].path, "r+") as dataset:
        values = dataset.read()
        values[:, :32] = -9999
        values[3, 40, 40] = np.nan
        dataset.write(values)
    with open_sensors(scene.sensors) as stack:
        pixels = sample_pixels(stack, 0, Progress()).values
    assert len(pixels["sensor 0"]) == 32 * 64 - 1
    assert np.isfinite(pixels["sensor 0"]).all() and pixels["sensor 0"].min() > -9000


def test_a_sensor_without_a_valid_pixel_is_refused(make_scene: Callable) -> None:
    scene = make_scene()
    with rasterio.open(scene.sensors[1].path, "r+") as dataset:
        dataset.write(np.full((2, 64, 64), -9999, dtype=np.float32))
    with open_sensors(scene.sensors) as stack, pytest.raises(RasterError, match="'sensor 1' has no valid pixel"):
        sample_pixels(stack, 0, Progress())
