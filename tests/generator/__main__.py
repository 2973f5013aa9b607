"""Renew the expected files: `python -m tests.generator`."""

import shutil
import tempfile
from pathlib import Path

from generator.build import build
from tests.generator.built import GOLDEN, SPEC, files, rendered

with tempfile.TemporaryDirectory() as folder:
    package = Path(folder) / GOLDEN.name
    build(SPEC, package)
    shutil.rmtree(GOLDEN)
    for name, content in rendered(files(package)).items():
        (GOLDEN / name).parent.mkdir(parents=True, exist_ok=True)
        (GOLDEN / name).write_bytes(content)
