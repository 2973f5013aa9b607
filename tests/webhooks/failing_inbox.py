"""An inbox that is unavailable now and then."""

from typing import Any

from pandapon.webhooks import InboxError, SqliteInbox


class FailingInbox(SqliteInbox):
    """Cannot be used as often as `fails` says, in `where`."""

    fails = 0
    where = "claim"

    def claim(self) -> Any:
        self._maybe("claim")
        return super().claim()

    def finish(self, claim: Any) -> None:
        self._maybe("finish")
        super().finish(claim)

    def fail(self, claim: Any, error: BaseException) -> None:
        self._maybe("finish")
        super().fail(claim, error)

    def hand_back(self, claim: Any) -> None:
        self._maybe("hand_back")
        super().hand_back(claim)

    def _maybe(self, where: str) -> None:
        if self.where == where and self.fails:
            self.fails -= 1
            raise InboxError("away")
