"""The commands of `pandapon contract`."""
