"""MaMOL in Processing: the same jobs as in the dock, for models, batches and ``qgis_process``."""
