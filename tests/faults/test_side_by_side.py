"""Jobs at once, in one process and in several: each writes what it writes alone."""

from __future__ import annotations

import threading
from dataclasses import replace

import torch
from mamol.core.errors import OutputError
from mamol.core.progress import Progress
from mamol.core.training.train import train
from mamol.tests.faults import jobs
from safetensors.torch import load_file


def test_two_classifications_and_a_training_at_once(scene, out):
    sources = jobs.digests(scene)
    jobs.run("classify", scene, out, "alone")
    alone = {name.removeprefix("alone"): digest for name, digest in jobs.digests(out).items()}
    failures, sentences = [], []

    def job(kind, name):
        try:
            jobs.run(kind, scene, out, name)
        except OutputError as error:
            sentences.append(str(error))
        except BaseException as error:  # told below
            failures.append(error)

    threads = [
        threading.Thread(target=job, args=arguments)
        for arguments in (("classify", "one"), ("classify", "two"), ("train", "model"), ("what_if", "what_if"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures and not sentences
    now = jobs.digests(out)
    assert jobs.digests(scene) == sources
    assert not [name for name in now if name.startswith(".")]
    for name in ("one", "two"):
        written = {key.removeprefix(name): digest for key, digest in now.items() if key.startswith(name)}
        # The date is in the metadata of the rasters, so their bytes may differ; the legend's do not.
        assert set(written) == set(alone) and written["_classes.tif.aux.xml"] == alone["_classes.tif.aux.xml"]
    assert "model.safetensors" in now and "what_if.csv" in now


def test_a_seed_gives_the_same_model_beside_another_training(made_scene, out):
    """To the last bit; the other begins first and ends first, so that it meddles from begin to end."""
    failures = []

    def job(name, seed):
        try:
            train(replace(jobs.request_of("train", made_scene, out, name), seed=seed, report_path=None), Progress())
        except BaseException as error:  # told below
            failures.append(error)

    job("alone", 7)
    threads = [threading.Thread(target=job, args=arguments) for arguments in (("other", 1), ("beside", 7))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    alone, beside, other = (load_file(out / f"{name}.safetensors") for name in ("alone", "beside", "other"))
    assert {name for name in alone if not torch.equal(alone[name], beside[name])} == set()
    assert not torch.equal(alone["head.weight"], other["head.weight"])
