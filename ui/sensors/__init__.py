"""The table of sensors: a row each, with its layer, bands, masks and status."""
