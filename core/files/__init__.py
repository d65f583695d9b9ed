"""Files that appear whole or not at all, their names and locks, and what a killed run leaves behind."""
