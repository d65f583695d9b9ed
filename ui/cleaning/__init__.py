"""Cleaning labels: what is suspicious, what was decided about it, and where to label next."""
