"""An inbox in one SQLite file: for one machine, with any number of threads and processes."""

from .inbox import SqliteInbox as SqliteInbox
