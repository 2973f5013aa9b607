from tests.support.client_fixtures import known_paths, no_waiting  # noqa: F401
from tests.support.facts import no_facts_in_force  # noqa: F401
