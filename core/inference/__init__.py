"""Classifying: devices, windows, and the job that writes the maps."""
