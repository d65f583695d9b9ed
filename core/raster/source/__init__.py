"""Opening rasters: what may be opened, and how what GDAL gives is put right."""
