"""Is the nonce required, is its length checked, may it be used twice?"""

from __future__ import annotations

from pandapon_contract.probe.exchange import Outcome
from pandapon_contract.probe.run import Group, Run, compared
from pandapon_contract.probe.sender import Signing, new_nonce

from . import codes

SHORT, NONE, AFTER = "nonce/short", "nonce/none", "nonce/after"


def _ask(run: Run) -> None:
    unit = run.unit
    run.ask(SHORT, run.call, Signing(unit=unit, nonce=new_nonce(16)))
    run.ask(NONE, run.call, Signing(unit=unit, nonce=""))
    run.ask_all(codes.USED, (run.call, run.call), Signing(unit=unit, nonce=new_nonce()))
    run.ask(AFTER, run.call)


def _conclude(run: Run) -> None:
    certain = run.accepted(run.known(AFTER))
    wrong = run.known(codes.WRONG)
    if found := run.known(SHORT):
        _state(run, "length-checked", found, certain=certain)
    if found := run.known(NONE):
        like_wrong = not run.accepted(found) and (wrong is None or found.looks == wrong.looks)
        doubt = "it is refused like a wrong signature, and what is signed without a nonce is not known"
        _state(run, "required", found, certain=certain, doubt=doubt if like_wrong else "")
    if used := run.state.outcomes.get(codes.USED):
        doubt = "" if run.accepted(used[0]) else "its first use was refused too"
        _state(run, "reuse-refused", used[-1], certain=certain, doubt=doubt)


def _state(run: Run, word: str, found: Outcome, *, certain: bool, doubt: str = "") -> None:
    ours = run.document.tree["components"]["securitySchemes"]["nonceStr"].get("x-nonce", {}).get(word, "unknown")
    place = f"nonce, {word}"
    refused = not run.accepted(found)
    if not certain:
        doubt = "not confirmed by an accepted call after it"
    if doubt:
        run.find("nonce", place, "not visible", ours=ours, note=f"{found.text}; {doubt}")
        return
    run.find("nonce", place, compared(ours, refused), ours=ours, theirs=refused, note=found.text)
    run.learn("nonce", word, value=refused, count=1)


GROUP = Group(
    name="nonce",
    question="Is nonce-str required, is its length checked, is a used one refused?",
    calls=lambda run: 5,
    ask=_ask,
    conclude=_conclude,
)
