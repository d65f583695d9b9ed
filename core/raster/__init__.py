"""Reading sensors on one grid, labels, and writing maps."""
