"""The documents that are corrected."""

import pytest

from pandapon_contract.document import Document, bundled
from tests.contract.learn.facts import parts


@pytest.fixture(scope="session")
def document() -> Document:
    return bundled()


@pytest.fixture(scope="session")
def small() -> Document:
    return parts()
