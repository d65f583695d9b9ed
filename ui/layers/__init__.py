"""Results as layers: their group in the layer tree and their styles."""
