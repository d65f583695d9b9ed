"""Writing maps as GeoTIFFs."""
