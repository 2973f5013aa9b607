"""`python -m pandapon`: the command line `pandapon`, for when the script is not on the path."""

from runpy import run_module

if __name__ == "__main__":
    run_module("pandapon_cli", run_name="__main__", alter_sys=True)
