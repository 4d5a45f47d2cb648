"""What a user can see, by number only; for who keeps an eye on access."""

from dataclasses import dataclass, replace
from typing import Final

from models.access.roles import Right, may
from models.access.rows import Preview
from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.kernel.text import text
from models.ports.work import BeginWork

NO_SUCH_USER: Final = text("Access", "Choose a user.")


@dataclass(frozen=True, slots=True)
class PreviewAccess:
    """Show what a user can see: numbers and reasons, by the rules that records are read by."""

    begin: BeginWork

    def __call__(self, user_id: UserId) -> Preview:
        """Log that it is looked at, and return it once that is written.

        Which matters a conflict of interest hides is told to who may assign; to others only
        how many. What is hidden from the one who looks is in neither.

        Raises:
            Refused: the role may not preview access, or there is no such user.
        """
        with self.begin() as work:
            work.actor.require(Right.PREVIEW_ACCESS)
            user = next((one for one in work.offices.users() if one.id == user_id), None)
            if user is None:
                raise Refused(NO_SUCH_USER, "user")
            preview = work.access.preview(user)
            work.note(Note(Act.ACCESS_PREVIEWED, ((Kind.USER, user.id),)))
            work.commit()
        if may(work.actor.role, Right.ASSIGN) and work.actor.user != user.id:
            return preview
        return replace(preview, conflicts=())
