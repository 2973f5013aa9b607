"""The exit codes of the command line."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes, as `pandapon --help` and docs/command-line.md list them."""

    OK = 0
    REFUSED = 1
    """PandaPon refused the call by its code, or has no such order; nothing was changed."""
    USAGE = 2
    """The command cannot be run as written; nothing was sent."""
    CONFIGURATION = 3
    """No credentials, a profile that does not exist, an extra that is not installed; nothing was sent."""
    NO_ANSWER = 4
    """No response, or one that cannot be read. The call may be repeated."""
    OUTCOME_UNKNOWN = 5
    """A change was made, in part or whole, or may have been, and something went wrong: look it up before repeating."""
    FILE = 6
    """A file or a database could not be read or written, stdout included; no change was sent."""
    INCOMPLETE = 7
    """Some of several accounts could not be read; the others were. The command may be repeated."""
    REFUSED_BY_BUSINESS = 8
    """PandaPon read the call and refused what it asks for, inside a response that reports success, or by a code that is
    known to mean so; nothing was changed."""
    FAULT = 70
    """A bug in this program, with a traceback; no change was sent."""
    INTERRUPTED = 130
    """Ctrl-C, or a question answered with no; no change was sent, and nothing is left half-written."""
    BROKEN_PIPE = 141
    """The program that read the output stopped reading."""


TABLE = """\
exit codes:

\b
  0    done
  1    PandaPon refused the call by its code, or has no such order
  2    usage error: an unknown operation, parameter or value; nothing was sent
  3    no credentials or a setting that cannot work; nothing was sent
  4    no response, or one that cannot be read; you may repeat the call
  5    a change was made, in part or whole, or may have been: look it up first
  6    a file or a database could not be read or written, stdout included
  7    some of several accounts could not be read; the others were
  8    PandaPon read the call, and refused what it asks for
  70   a bug in this program; no change was sent
  130  interrupted, or answered with no
  141  the program that read the output stopped reading
"""
