"""Labels: where the class of a pixel comes from, and which ground unit it belongs to."""
