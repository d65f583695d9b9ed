"""Training: splits, statistics, the two stages, and the job that runs them."""
