"""Classifying on many machines with Dask: the tiles of a large scene, or a list of scenes.

Needs requirements-distributed.txt; nothing here is imported before such a run. docs/scaling.md says how to run it.
"""
