"""Writing a report of a result."""
