from tests.support.client_fixtures import known_paths  # noqa: F401
