"""Pages and tables of results: accuracy, a map, what-if. They are given figures and measure nothing."""

from __future__ import annotations
