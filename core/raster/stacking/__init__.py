"""One sensor made of several files."""
