"""From QGIS layers to what core's requests hold: rasters, labels, masks, extents, classes."""
