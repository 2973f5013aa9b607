"""`python -m generator build | check | lint`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from . import PACKAGE, SPEC
from .build import build, drift
from .load import load
from .problems import SpecError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0: fine, 1: drift, 2: the specification cannot be built."""
    parser = argparse.ArgumentParser(prog="python -m generator", description="spec/ in, generated_client/ out.")
    parser.add_argument("--spec", type=Path, default=SPEC, help="the folder of the specification")
    parser.add_argument("--package", type=Path, default=PACKAGE, help="the folder of the generated package")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("build", help="write the generated package anew")
    commands.add_parser("check", help="show what a build would change; exit 1 if anything")
    commands.add_parser("lint", help="check the specification against the house rules")
    asked = parser.parse_args(arguments)
    try:
        if asked.command == "build":
            build(asked.spec, asked.package)
        elif asked.command == "check":
            lines = list(drift(asked.spec, asked.package))
            sys.stdout.writelines(lines)
            return 1 if lines else 0
        else:
            load(asked.spec)
    except SpecError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} problem(s) in {asked.spec}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
