"""`python -m tests.fuzz TARGET SECONDS`: fuzz one target with atheris, starting from the seeds.

What breaks a promise is kept in `.fuzz/TARGET/findings/`, what reaches new code in `.fuzz/TARGET/corpus/`.
"""

import hashlib
import sys
from random import Random

import atheris

with atheris.instrument_imports(include=["pandapon", "pandapon_api"]):
    from tests.fuzz.targets import TARGETS

from tests.fuzz.mutations import mutate
from tests.fuzz.seeds import ROOT, seeds


def main(target: str, seconds: str) -> None:
    """Fuzz until the time is over or something is found."""
    findings, corpus = (ROOT / ".fuzz" / target / name for name in ("findings", "corpus"))
    for folder in (findings, corpus):
        folder.mkdir(parents=True, exist_ok=True)
    for seed in seeds(target):
        (corpus / hashlib.sha256(seed).hexdigest()).write_bytes(seed)

    def changed(data: bytes, most: int, seed: int) -> bytes:
        return mutate(data, Random(seed), lambda part: atheris.Mutate(part, max(len(part) * 2, 64)))[:most]

    options = (f"-max_total_time={seconds}", "-max_len=65536", "-timeout=30", "-print_final_stats=1")
    command = [sys.argv[0], *options, f"-artifact_prefix={findings}/", str(corpus)]
    atheris.Setup(command, TARGETS[target], custom_mutator=changed)
    atheris.Fuzz()


main(*sys.argv[1:])
