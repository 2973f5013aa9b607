"""The profiles of the command line: credentials and settings in a file (extra `profiles`).

`PandaPon.from_profile` reads them; `pandapon config set` writes them.
"""

from .settings import resolved as resolved
