"""Finishing a class map in the dock: smoothing, mapping unit, polygons; after Classify, or of a map that exists."""
