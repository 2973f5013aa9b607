"""spec/ in, generated_client/ out: `python -m generator build | check | lint | diff | learn | transcribe`."""

from pathlib import Path

GENERATOR_VERSION = "0.1.0"

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
PACKAGE = ROOT / "generated_client" / "pandapon_api"
