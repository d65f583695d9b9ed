"""MaMOL's method and its jobs: no QGIS, no Qt, usable from a plain script.

Each job takes one frozen request and returns one frozen result; the three main ones are:

* :func:`mamol.core.training.train.train` (:class:`~mamol.core.contracts.train.TrainRequest`)
* :func:`mamol.core.inference.classify.classify` (:class:`~mamol.core.contracts.classify.ClassifyRequest`)
* :func:`mamol.core.evaluation.evaluate.evaluate` (:class:`~mamol.core.contracts.evaluate.EvaluateRequest`)

Importing this package imports neither torch nor rasterio.
"""

__version__ = "0.1.0"
