"""How fast and how large: `make bench`. One module per row of the table, or few."""
