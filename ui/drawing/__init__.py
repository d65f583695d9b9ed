"""Drawing labels on the map, and looking at the spectra of their classes."""
