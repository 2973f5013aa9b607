"""`pandapon purchases`: the entries of a purchase journal as rows, and settling it."""
