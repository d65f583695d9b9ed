"""Running jobs of core in the background: tasks, their progress and time, and the page they are started from."""
