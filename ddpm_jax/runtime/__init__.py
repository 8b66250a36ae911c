"""Devices, processes, the compiler, memory and the progress bar."""
