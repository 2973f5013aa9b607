"""`pandapon doctor`: the checks, and their lines."""
