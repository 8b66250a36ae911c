"""What each command line program does: an argument class and a function that does the work."""
