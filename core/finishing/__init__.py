"""Finishing a class map: smoothing, the minimum mapping unit, polygons."""
