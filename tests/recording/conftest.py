from tests.support.client_fixtures import known_paths, no_waiting  # noqa: F401
