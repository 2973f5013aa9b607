"""Start a sandbox from the command line: ``python -m pandapon_sandbox``."""

from argparse import ArgumentParser
from collections.abc import Sequence
from contextlib import suppress

import uvicorn

from .app import create_app
from .serving import base_url, listen
from .settings import Settings

WELCOME = """\
PandaPon sandbox on {url} (Ctrl-C ends it)
Nothing real happens here: the keys are fake, the orders live in memory, no money moves.

export PANDAPON_ACCESS_KEY={settings.access_key}
export PANDAPON_ACCESS_SECRET={settings.access_secret}
export PANDAPON_USER_ID={settings.user_id}
export PANDAPON_BASE_URL={url}"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a sandbox until it is interrupted."""
    parser = ArgumentParser(prog="python -m pandapon_sandbox", description="A PandaPon on your own machine.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", default=8081, type=int, help="port to listen on, 0 for a free one (default: %(default)s)"
    )
    options = parser.parse_args(arguments)
    settings = Settings()
    try:
        app = create_app(settings)
        sock = listen(options.host, options.port)
    except OSError as error:
        parser.error(str(error))
    server = uvicorn.Server(uvicorn.Config(app, lifespan="off", log_level="warning"))
    with sock, suppress(KeyboardInterrupt):
        print(WELCOME.format(url=base_url(sock), settings=settings), flush=True)
        server.run([sock])


if __name__ == "__main__":
    main()
