"""Which raster is which sensor."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import SensorError
from mamol.core.matching.bands import BandIdentity, match_bands, wavelength_in
from mamol.core.matching.sensors import Candidate, MatchedBy, find_sensors, match_sensors, name_sensors, sensors_of
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord


def model(**bands: int) -> ModelSpec:
    record = TrainingRecord(
        "2026-11-24", "fast", 0, 1.0, "CPU", 1, 1, 0.5, {}, 1, 1, tuple(f"{n}_trained.tif" for n in bands), {}
    )
    return ModelSpec(
        name="test",
        sensors=tuple(SensorSpec(name, count, ("",) * count, count) for name, count in bands.items()),
        classes=(ClassEntry(1, "a", "#ff0000"), ClassEntry(2, "b", "#00ff00")),
        architecture=Architecture(),
        trunk=TrunkRecord("scene"),
        training=record,
    )


def test_a_name_counts_more_than_a_file_and_a_file_more_than_bands():
    spec = model(SAR=2, DSM=2, HSI=2)
    candidates = [Candidate("x", 2, "dsm.tif"), Candidate("sar ", 2, "hsi.tif"), Candidate("y", 2, "z.tif")]
    assert match_sensors(spec, candidates) == {"SAR": 1, "DSM": 0, "HSI": 2}


def test_the_file_a_sensor_was_trained_on_tells_the_sensor():
    spec = model(SAR=2, DSM=2)
    assert match_sensors(spec, [Candidate("new", 2, "/data/DSM_trained.vrt")]) == {"DSM": 0}


def test_bands_decide_only_without_doubt():
    spec = model(SAR=2, DSM=1, CHM=1)
    assert match_sensors(spec, [Candidate("p", 1, "p.tif"), Candidate("q", 2, "q.tif")]) == {"SAR": 1}
    assert match_sensors(spec, [Candidate("p", 2), Candidate("q", 2)]) == {}


def test_a_raster_whose_bands_fit_is_taken_before_one_whose_name_fits():
    spec = model(SAR=2, DSM=1)
    assert match_sensors(spec, [Candidate("SAR", 3), Candidate("other", 2)]) == {"SAR": 1}
    assert match_sensors(spec, [Candidate("SAR", 3)]) == {"SAR": 0}


def test_each_raster_is_named_after_its_sensor_in_the_order_given():
    spec = model(SAR=2, DSM=1)
    assert name_sensors(spec, [Candidate("height", 1), Candidate("radar", 2)]) == ("DSM", "SAR")


def test_a_raster_that_is_no_sensor_gets_a_sentence_with_what_is_needed():
    with pytest.raises(SensorError, match=r"'photo' \(3 bands\).*SAR \(2 bands\), DSM \(1 band\)"):
        name_sensors(model(SAR=2, DSM=1), [Candidate("height", 1), Candidate("photo", 3)])


def test_two_rasters_of_one_name_are_not_guessed():
    with pytest.raises(SensorError, match="not clear"):
        name_sensors(model(SAR=2), [Candidate("SAR", 2), Candidate("SAR", 2)])


def test_what_told_which_raster_a_sensor_is_comes_along():
    spec = model(SAR=2, DSM=1, HSI=5, CHM=4)
    candidates = [Candidate("sar", 2), Candidate("new", 1, "DSM_trained.tif"), Candidate("x", 5), Candidate("CHM", 7)]
    assert {name: match.by for name, match in find_sensors(spec, candidates).items()} == {
        "SAR": MatchedBy.NAME,
        "DSM": MatchedBy.FILE,
        "HSI": MatchedBy.BANDS,
        "CHM": MatchedBy.NAME,
    }
    assert sensors_of(spec, candidates[2:3]) == (("HSI", MatchedBy.BANDS),)


def named(name: str, *bands: str) -> ModelSpec:
    spec = model(**{name: len(bands)})
    return replace(spec, sensors=(replace(spec.sensors[0], band_names=bands),))


def test_a_raster_with_more_bands_is_the_sensor_where_their_names_say_so():
    spec = named("S2", "B02", "B03")
    many = Candidate("scene", 4, "scene.tif", band_names=("B01", "B03", "B02", "B08"))
    assert match_sensors(spec, [many]) == {"S2": 0}
    assert name_sensors(spec, [many]) == ("S2",)
    with pytest.raises(SensorError, match="not clear"):
        name_sensors(spec, [Candidate("scene", 4, "scene.tif", band_names=("B01", "B03", "B05", "B08"))])
    with pytest.raises(SensorError, match="not clear"):
        name_sensors(spec, [Candidate("scene", 4)])


def test_a_sensor_of_categories_has_one_band_in_its_file():
    spec = model(LC=5)
    spec = replace(spec, sensors=(replace(spec.sensors[0], kind="categorical", categories=(1, 2, 3, 4, 5)),))
    assert name_sensors(spec, [Candidate("landcover", 1)]) == ("LC",)


def identities(*names: str) -> list[BandIdentity]:
    return [BandIdentity(name) for name in names]


@pytest.mark.parametrize(
    ("wanted", "found", "order"),
    [
        (("B2", "B8A"), ("b08a", "B02 "), (1, 0)),
        (("B11 2020-08-01", "B12 2020-08-01"), ("B12 20210901", "B11_20210901"), (1, 0)),
        (("a 2020-01-01", "a 2020-02-01"), ("a 2020-02-01", "a 2020-01-01"), (1, 0)),
        (("Band 1", "Band 2"), ("", ""), (0, 1)),
        (("Band 1", "Band 2"), ("Band 2", "Band 1"), (1, 0)),
        (("Band 1", "Band 2"), ("Band 1", "Band 2", "Band 3"), None),
        (("x", "x"), ("x", "y"), (0, 1)),
        (("VV", ""), ("VH", "VV"), (0, 1)),
        (("B2", "B3", "B4"), ("B2", "B3", ""), (0, 1, 2)),
        (("B2", "B3", "B4"), ("B3", "B2", ""), None),
        (("B4, central wavelength 665 nm", "B8"), ("B8", "B4"), (1, 0)),
    ],
)
def test_names_are_compared_with_sense(wanted, found, order):
    match = match_bands(named("S", *wanted).sensors[0], identities(*found))
    assert match.order == (order or ())
    assert bool(match.problem) == (order is None)


@pytest.mark.parametrize(
    "names", [("442.7 Nanometers", "0.56 um"), ("443 nm", "560.1 nanometres"), ("b1 (443 nm)", "560nm")]
)
def test_a_wavelength_in_the_name_is_one(names):
    sensor = replace(named("S", "560 nm", "443 nm").sensors[0], wavelengths=(560.0, 443.0))
    found = [BandIdentity(name, wavelength_in(name)) for name in names]
    assert match_bands(sensor, found).order == (1, 0)


def test_wavelengths_in_the_names_of_a_model_of_before_count_too():
    names = tuple(f"{400 + round(9.4 * k)} nm" for k in range(32))
    sensor = named("AVIRIS A", *names).sensors[0]

    def match(*found):
        return match_bands(sensor, [BandIdentity(name, wavelength_in(name)) for name in found])

    assert match(*names[::-1]).order == tuple(range(31, -1, -1))
    assert "reordered by wavelength" in match(*names[::-1]).notes[0]
    assert match(*names).order == tuple(range(32)) and not match(*names).notes
    assert "at the wavelength of '691 nm'" in match(*names[:-1], "2200 nm").problem
