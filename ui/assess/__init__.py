"""The Assess page: draw a sample, label it on the map, and say how good the map is."""
