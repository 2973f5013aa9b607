"""An inbox in PostgreSQL: for several machines, with handlers whose rows commit together with their message."""

from .inbox import PostgresInbox as PostgresInbox
