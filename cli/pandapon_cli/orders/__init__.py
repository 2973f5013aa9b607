"""`pandapon orders`: which orders, how they are shown, and their export."""
