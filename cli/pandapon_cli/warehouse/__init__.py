"""The work of `pandapon warehouse`."""
