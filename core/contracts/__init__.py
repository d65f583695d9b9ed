"""What each job is asked, and what it returns: one file per job; frozen, plain data."""
