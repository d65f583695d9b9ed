"""The study: MaMOL against what an analyst would use, and against itself with parts taken away."""
