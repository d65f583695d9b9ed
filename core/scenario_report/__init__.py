"""The report of a scenario: one HTML file with maps, tables and charts, to send to a colleague."""
