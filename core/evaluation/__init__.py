"""Accuracy against a reference, and reports."""
