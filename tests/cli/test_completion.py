"""Shell completion, requested as the shells' scripts do."""

import pytest

from tests.cli.processes import Run


def completed(run: Run, env: dict[str, str], line: str) -> list[str]:
    words = line.split(" ")
    own = env | {"_PANDAPON_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    done = run(env=own)
    assert done.stderr == ""
    return done.stdout.split()


CASES = {
    "pandapon ca": ["call"],
    "pandapon call taobao_orders.pa": ["taobao_orders.page", "taobao_orders.pay"],
    "pandapon call taobao_orders.page pageS": ["pageSize="],
    "pandapon call taobao_orders.page pageSize=1 page": ["pageNum="],
    "pandapon call taobao_orders.page page_size=1 page": ["pageNum="],
    "pandapon call taobao_orders.page status=aw": [
        "status=awaiting_payment", "status=awaiting_finance_payment", "status=awaiting_shipment",
    ],
    "pandapon call taobao_orders.page status = awaiting_p": ["awaiting_payment"],
    "pandapon call nothing.like_this a": [],
    "pandapon call taobao_orders.page --dr": ["--dry-run"],
    "pandapon operations taobao_cart.a": ["taobao_cart.add"],
    "pandapon config sh": ["show"],
    "pandapon config set access_": ["access_key=", "access_secret"],
}  # fmt: skip


@pytest.mark.parametrize("line", CASES)
def test_completion(line: str, bare: Run, env: dict[str, str]) -> None:
    assert completed(bare, env, line) == CASES[line]


def test_profiles_are_completed(bare: Run, env: dict[str, str]) -> None:
    assert bare("config", "set", "--profile", "shop-1", "user_id=1").returncode == 0
    assert completed(bare, env, "pandapon call taobao_orders.page --profile sh") == ["shop-1"]


def test_the_script_for_a_shell(bare: Run, env: dict[str, str]) -> None:
    done = bare("--show-completion", "bash")
    assert "_PANDAPON_COMPLETE=complete_bash" in done.stdout
