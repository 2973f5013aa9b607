"""The server that the tests start: a database for each test, and data that a kill does not lose."""

import psycopg
import pytest

from tests.support.postgres_server import PostgresServer


@pytest.mark.parametrize("turn", [1, 2])
def test_each_test_has_an_empty_database(postgres: str, turn: int) -> None:
    with psycopg.connect(postgres) as connection:
        connection.execute("CREATE TABLE turns AS SELECT 1 AS turn")
    with psycopg.connect(postgres) as connection:
        assert connection.execute("SELECT turn FROM turns").fetchall() == [(1,)]


def test_a_server_that_is_killed_keeps_what_was_committed(own_postgres: PostgresServer) -> None:
    with psycopg.connect(own_postgres.url()) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 1 AS number")
    own_postgres.stop()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(own_postgres.url())
    own_postgres.start()
    with psycopg.connect(own_postgres.url()) as connection:
        assert connection.execute("SELECT number FROM kept").fetchall() == [(1,)]
