"""`pandapon doctor`: the checks and their output."""
