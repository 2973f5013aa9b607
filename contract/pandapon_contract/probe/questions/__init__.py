"""The questions of a probe, a module for each group."""
