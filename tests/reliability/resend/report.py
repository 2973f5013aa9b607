"""Runs the whole resend matrix over every engine and writes it into docs/reliability.md: `nox -s reliability`."""

from pandapon import OutcomeUnknownError
from pandapon.conformance.judge import Promise, faults, sentences
from pandapon.conformance.matrix import Round
from tests.reliability.page import write
from tests.reliability.resend.engines import ENGINES, reused, runs

HEAD = (
    "| engine | requests | lost or acted upon | over a reused connection | arrived twice | untrue “nothing was sent” "
    "| unknown | other faults |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
)


def row(name: str, found: list[Round]) -> str:
    """What the runs over one engine showed."""
    seen = [each for run in found for each in run.seen]
    broken = [fault.promise for run in found for fault in faults(run)]
    twice = broken.count(Promise.SENT_ONCE) + broken.count(Promise.READ_ONCE) + broken.count(Promise.NO_REDIRECTS)
    untrue = broken.count(Promise.TRUE)
    cells = (
        sum(run.requests for run in found),
        len(seen),
        sum(map(reused, found)),
        twice,
        untrue,
        sum(isinstance(each.ended.error, OutcomeUnknownError) for each in seen),
        len(broken) - twice - untrue,
    )
    return f"| {name} | {' | '.join(map(str, cells))} |"


def main() -> None:
    """Run, print and write."""
    rows = []
    for name, engine in ENGINES.items():
        found = runs(engine)
        rows.append(row(name, found))
        print(rows[-1], flush=True)
        for line in (line for run in found for line in sentences(faults(run))):
            print(line)
    write("resend matrix", "\n".join([HEAD, *rows]))


if __name__ == "__main__":
    main()
