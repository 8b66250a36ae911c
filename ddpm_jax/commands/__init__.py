"""The command-line programs: for each, its arguments, `parse` and `run`."""
