"""Words in the language of QGIS: looked up, and loaded. Needs no other package of ui."""
