"""`pandapon orders`: filtering, showing and exporting orders."""
