"""Accuracy and areas that stand up: samples drawn by chance, and what they say of a map, with intervals."""
