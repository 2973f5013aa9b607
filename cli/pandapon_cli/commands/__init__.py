"""One module for each command of `pandapon`; its `app` is the command."""
