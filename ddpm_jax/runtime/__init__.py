"""The machine a program runs on: devices, processes, compiler and memory."""
